#include "model/domain/IdentifierCheck.h"

#include "model/domain/AssetDti.h"
#include "model/domain/Bin.h"
#include "model/domain/Iban.h"
#include "model/domain/Iin.h"
#include "model/domain/Lei.h"
#include "model/domain/WalletAddress.h"

#include <QStringList>

#include <algorithm>

namespace tizilim {

namespace {

QString entry(const char *name, const QString &value)
{
    return QLatin1String(name) % u'=' % value;
}

QString detailsOf(const Iin &iin)
{
    const auto birth = iin.birthDate();
    const auto sex = iin.sex();
    if (!birth || !sex)
        return QStringLiteral("warning=foreigner");
    return entry("birth", birth->toString(Qt::ISODate)) % u';'
           % entry("sex", *sex == Sex::Male ? QStringLiteral("m") : QStringLiteral("f"));
}

QString detailsOf(const Bin &bin)
{
    static constexpr const char *kinds[] = {"resident", "nonresident", "joint"};
    static constexpr const char *units[] = {"head", "branch", "representation", "farm"};
    return entry("month", bin.registrationMonth().toString(QStringLiteral("yyyy-MM"))) % u';'
           % entry("kind", QLatin1String(kinds[static_cast<int>(bin.kind())])) % u';'
           % entry("unit", QLatin1String(units[static_cast<int>(bin.unit())]));
}

QString detailsOf(const Iban &iban)
{
    const QString country = entry("country", iban.countryCode());
    return iban.isKazakh() ? QString(country % u';' % entry("bank", iban.toString().sliced(4, 3))) : country;
}

QString detailsOf(const Lei &lei)
{
    // ISO 17442-1: the first four characters are those of the office that gave it out.
    return entry("issuer", lei.toString().first(4));
}

QString detailsOf(const Dti &dti)
{
    const auto &assets = sampleAssets();
    const auto found = std::ranges::find(assets, dti, &AssetDti::dti);
    return found == assets.end() ? QString() : entry("ticker", found->ticker);
}

QString detailsOf(const WalletAddress &address)
{
    return entry("chain", address.chains().toString()) % u';'
           % entry("network", address.isOfTestNetwork() ? QStringLiteral("test") : QStringLiteral("main"));
}

/// What the values of an error mean, by the end of its code.
const char *nameOfValue(const QString &code)
{
    struct Meaning {
        const char *ending;
        const char *name;
    };
    static constexpr Meaning meanings[] = {
        {".digits", "position"},      {".characters", "position"},   {".length", "length"},
        {".check_digit", "expected"}, {".check_digits", "expected"}, {".check_character", "expected"},
        {".other_chain", "chain"},
    };
    const auto found = std::ranges::find_if(
        meanings, [&](const Meaning &meaning) { return code.endsWith(QLatin1String(meaning.ending)); });
    return found == std::end(meanings) ? nullptr : found->name;
}

QString detailsOf(const Error &error)
{
    const char *name = nameOfValue(error.code);
    return name == nullptr || error.values.isEmpty() ? QString() : entry(name, error.values.first());
}

template <typename Identifier>
IdentifierVerdict verdictOn(const QString &value, const Result<Identifier> &parsed)
{
    if (parsed)
        return {value, std::nullopt, detailsOf(*parsed)};
    return {value, parsed.error(), detailsOf(parsed.error())};
}

IdentifierVerdict verdictOnAddress(const QString &value, std::optional<Blockchain> chain, Suggestions suggestions)
{
    IdentifierVerdict verdict = verdictOn(value, WalletAddress::parse(value, chain));
    if (verdict.isValid() || suggestions == Suggestions::NotWanted)
        return verdict;
    if (const auto suggestion = WalletAddress::suggestion(value, chain)) {
        verdict.details +=
            (verdict.details.isEmpty() ? QString() : QStringLiteral(";")) + entry("suggestion", *suggestion);
    }
    return verdict;
}

} // namespace

Result<IdentifierKind> parseIdentifierKind(const QString &text)
{
    const QStringList names{QStringLiteral("iin"), QStringLiteral("bin"), QStringLiteral("iban"),
                            QStringLiteral("lei"), QStringLiteral("dti"), QStringLiteral("address")};
    const qsizetype place = names.indexOf(text);
    if (place < 0)
        return failure(Error::usage("check.kind", {text}));
    return static_cast<IdentifierKind>(place);
}

IdentifierVerdict checkIdentifier(IdentifierKind kind, const QString &value, std::optional<Blockchain> chain,
                                  Suggestions suggestions)
{
    switch (kind) {
    case IdentifierKind::Iin:
        return verdictOn(value, Iin::parse(value));
    case IdentifierKind::Bin:
        return verdictOn(value, Bin::parse(value));
    case IdentifierKind::Iban:
        return verdictOn(value, Iban::parse(value));
    case IdentifierKind::Lei:
        return verdictOn(value, Lei::parse(value));
    case IdentifierKind::Dti:
        return verdictOn(value, Dti::parse(value));
    case IdentifierKind::Address:
        return verdictOnAddress(value, chain, suggestions);
    }
    return {};
}

} // namespace tizilim
