#include "app/verbs/people/Duplicates.h"

#include "model/domain/RegistrantCheck.h"

namespace tizilim {

namespace {

QString nameOf(const Registrant &registrant)
{
    for (const QString &name : {registrant.nameRussian, registrant.nameKazakh, registrant.nameLatin}) {
        if (!name.isEmpty())
            return name;
    }
    return registrant.identifier;
}

/// Numbers of foreign documents are told apart by the country that issued them.
bool isSameIdentifier(const Registrant &one, const Registrant &other)
{
    return one.identifierType == other.identifierType
           && (one.identifierType != IdentifierType::Foreign || one.citizenship == other.citizenship);
}

} // namespace

Result<void> refuseDuplicates(const Registrant &registrant, bool confirmed, const VerbContext &context)
{
    TIZILIM_TRY_ASSIGN(const std::vector<Registrant> sameNumber,
                       context.reading().where<Registrant>({{"client_id", Value(registrant.identifier)}}));
    for (const Registrant &other : sameNumber) {
        if (other.id != registrant.id && isSameIdentifier(registrant, other))
            return failure(Error::refused("registrant.duplicate_identifier", {nameOf(other)}));
    }
    if (confirmed || !registrant.birthDate.isValid())
        return {};
    TIZILIM_TRY_ASSIGN(const std::vector<Registrant> sameBirthday,
                       context.reading().where<Registrant>({{"birth_date", ValueCodec<QDate>::write(registrant.birthDate)}}));
    QStringList likely;
    for (const Registrant &other : sameBirthday) {
        if (other.id != registrant.id && couldBeOneName(registrant, other))
            likely.append(nameOf(other));
    }
    return likely.isEmpty() ? Result<void>() : failure(Error::refused("registrant.likely_duplicate", {likely.join(QStringLiteral(", "))}));
}

} // namespace tizilim
