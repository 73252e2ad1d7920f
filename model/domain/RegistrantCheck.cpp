#include "model/domain/RegistrantCheck.h"

#include "model/domain/Bin.h"
#include "model/domain/Iin.h"
#include "model/domain/NameFolding.h"

#include <algorithm>

namespace tizilim {

namespace {

QString isoOf(QDate date)
{
    return date.toString(Qt::ISODate);
}

Result<void> fillFromIin(Registrant &registrant)
{
    TIZILIM_TRY_ASSIGN(const Iin iin, Iin::parse(registrant.identifier));
    if (const std::optional<QDate> told = iin.birthDate()) {
        if (registrant.birthDate.isValid() && registrant.birthDate != *told)
            return failure(Error::refused("registrant.birth_date_disagrees", {isoOf(registrant.birthDate), isoOf(*told)}));
        registrant.birthDate = *told;
    }
    if (const std::optional<Sex> told = iin.sex()) {
        if (registrant.sex && registrant.sex != told)
            return failure(Error::refused("registrant.sex_disagrees", {codeOf(*registrant.sex), codeOf(*told)}));
        registrant.sex = told;
    }
    return {};
}

Result<void> fillFromBin(Registrant &registrant)
{
    TIZILIM_TRY_ASSIGN(const Bin bin, Bin::parse(registrant.identifier));
    const Residency told = bin.kind() == Bin::Kind::NonResident ? Residency::NonResident : Residency::Resident;
    if (registrant.residency && registrant.residency != told)
        return failure(Error::refused("registrant.residency_disagrees", {codeOf(*registrant.residency), codeOf(told)}));
    registrant.residency = told;
    return {};
}

Result<void> fillFromIdentifier(Registrant &registrant)
{
    const IdentifierType own = registrant.kind == RegistrantKind::Person ? IdentifierType::Iin : IdentifierType::Bin;
    if (registrant.identifierType == IdentifierType::Foreign)
        return {};
    if (registrant.identifierType != own)
        return failure(Error::refused("registrant.identifier_type", {codeOf(registrant.identifierType), codeOf(registrant.kind)}));
    return own == IdentifierType::Iin ? fillFromIin(registrant) : fillFromBin(registrant);
}

Result<void> checkCompany(const Registrant &registrant)
{
    const auto refuse = [](const char *field) { return failure(Error::refused("registrant.not_of_a_company", {QString::fromLatin1(field)})); };
    if (registrant.birthDate.isValid())
        return refuse("birth_date");
    if (registrant.sex)
        return refuse("sex");
    if (registrant.politicallyExposed)
        return refuse("politically_exposed");
    return {};
}

Result<void> checkDates(const Registrant &registrant, QDate today)
{
    const std::pair<const char *, QDate> dates[]{{"birth_date", registrant.birthDate},
                                                 {"document_issued", registrant.documentIssued},
                                                 {"knowledge_test_on", registrant.knowledgeTestOn}};
    for (const auto &[field, date] : dates) {
        if (date.isValid() && date > today)
            return failure(Error::refused("date.in_future", {QString::fromLatin1(field), isoOf(date)}));
    }
    if (registrant.documentIssued.isValid() && registrant.birthDate.isValid() && registrant.documentIssued < registrant.birthDate)
        return failure(Error::refused("registrant.issued_before_birth", {isoOf(registrant.documentIssued), isoOf(registrant.birthDate)}));
    return {};
}

Result<void> checkStanding(const Registrant &registrant)
{
    if (registrant.declaredIncome.value_or(0) < 0)
        return failure(Error::refused("registrant.income_negative"));
    if (registrant.riskLevel != RiskLevel::Low && registrant.riskGround.isEmpty())
        return failure(Error::refused("registrant.risk_ground_missing", {codeOf(registrant.riskLevel)}));
    if (registrant.knowledgeTest != KnowledgeTest::NotTaken && !registrant.knowledgeTestOn.isValid())
        return failure(Error::refused("registrant.test_date_missing"));
    return {};
}

/// `+` and digits, so that one telephone is written in one way; the trunk prefix 8 of Kazakhstan becomes +7.
QString compactPhone(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if (character >= u'0' && character <= u'9')
            digits.append(character);
    }
    constexpr qsizetype kazakhLength = 11;
    const bool kazakh = digits.size() == kazakhLength && !text.startsWith(u'+') && (digits.startsWith(u'8') || digits.startsWith(u'7'));
    if (kazakh)
        digits[0] = u'7';
    return kazakh || text.startsWith(u'+') ? u'+' + digits : digits;
}

std::vector<QStringList> foldedNames(const Registrant &registrant)
{
    std::vector<QStringList> names;
    for (const QString &name : {registrant.nameKazakh, registrant.nameRussian, registrant.nameLatin}) {
        QStringList words = foldedWords(name);
        if (words.size() < 2)
            continue;
        words.sort();
        names.push_back(std::move(words));
    }
    return names;
}

bool oneHoldsTheOther(const QStringList &one, const QStringList &other)
{
    return one.size() < other.size() ? std::ranges::includes(other, one) : std::ranges::includes(one, other);
}

} // namespace

Result<Registrant> checkedRegistrant(Registrant registrant, QDate today)
{
    TIZILIM_TRY(fillFromIdentifier(registrant));
    if (registrant.nameKazakh.isEmpty() && registrant.nameRussian.isEmpty() && registrant.nameLatin.isEmpty())
        return failure(Error::refused("registrant.name_missing"));
    if (registrant.kind == RegistrantKind::Company)
        TIZILIM_TRY(checkCompany(registrant));
    TIZILIM_TRY(checkDates(registrant, today));
    TIZILIM_TRY(checkStanding(registrant));
    registrant.phone = compactPhone(registrant.phone);
    return registrant;
}

bool couldBeOneName(const Registrant &one, const Registrant &other)
{
    const std::vector<QStringList> ours = foldedNames(one);
    const std::vector<QStringList> theirs = foldedNames(other);
    return std::ranges::any_of(ours, [&](const QStringList &name) {
        return std::ranges::any_of(theirs, [&](const QStringList &theirName) { return oneHoldsTheOther(name, theirName); });
    });
}

} // namespace tizilim
