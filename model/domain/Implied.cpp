#include "model/domain/Implied.h"

#include "model/domain/Bin.h"
#include "model/domain/Description.h"
#include "model/domain/Iin.h"
#include "model/domain/WalletAddress.h"

namespace tizilim {

namespace {

QHash<QString, Value> impliedByIin(const Iin &iin)
{
    QHash<QString, Value> implied{{QStringLiteral("kind"), Value(QStringLiteral("person"))},
                                  {QStringLiteral("client_id_type"), Value(QStringLiteral("iin"))}};
    if (iin.birthDate())
        implied.insert(QStringLiteral("birth_date"), ValueCodec<QDate>::write(*iin.birthDate()));
    if (iin.sex())
        implied.insert(QStringLiteral("sex"), ValueCodec<Sex>::write(*iin.sex()));
    return implied;
}

QHash<QString, Value> impliedByPersonNumber(const QString &text)
{
    if (const Result<Iin> iin = Iin::parse(text))
        return impliedByIin(*iin);
    if (Bin::parse(text))
        return {{QStringLiteral("kind"), Value(QStringLiteral("company"))}, {QStringLiteral("client_id_type"), Value(QStringLiteral("bin"))}};
    return {};
}

} // namespace

QHash<QString, Value> impliedBy(const Field &field, const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    if (!text)
        return {};
    switch (field.kind) {
    case FieldKind::Iin:
    case FieldKind::PersonNumber: return impliedByPersonNumber(*text);
    case FieldKind::WalletAddress:
        if (const Result<WalletAddress> address = WalletAddress::parse(*text))
            return {{QStringLiteral("chain"), Value(address->chains().toString())}};
        return {};
    default: return {};
    }
}

} // namespace tizilim
