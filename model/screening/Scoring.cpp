#include "model/screening/Scoring.h"

#include <algorithm>

namespace tizilim {

namespace {

// A whole birth date is shared by one in some 20 000 people, a year by one in about 50.
double supportOf(DateAgreement agreement)
{
    return agreement == DateAgreement::Equal ? 14 : agreement == DateAgreement::SameYear ? 5 : 0;
}

double penaltyOf(DateAgreement agreement, const ScreeningWeights &weights)
{
    switch (agreement) {
    case DateAgreement::Unknown:
        return weights.noBirthDate;
    case DateAgreement::Equal:
        return 0;
    case DateAgreement::SameYear:
        return weights.noBirthDate / 2;
    case DateAgreement::Near:
        return weights.nearBirthDate;
    case DateAgreement::Different:
        return weights.differentBirthDate;
    case DateAgreement::FarApart:
        return weights.farBirthDate;
    }
    return 0;
}

FactAgreement compareSexes(NameSex one, NameSex other)
{
    if (one == NameSex::Unknown || other == NameSex::Unknown)
        return FactAgreement::Unknown;
    return one == other ? FactAgreement::Agrees : FactAgreement::Disagrees;
}

FactAgreement compareCountries(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return FactAgreement::Unknown;
    return one.compare(other, Qt::CaseInsensitive) == 0 ? FactAgreement::Agrees : FactAgreement::Disagrees;
}

/// Other identifiers prove nothing: people have many.
FactAgreement compareIdentifiers(const std::vector<QString> &ones, const std::vector<QString> &others)
{
    const bool shared =
        std::ranges::any_of(ones, [&](const QString &id) { return std::ranges::find(others, id) != others.end(); });
    return shared ? FactAgreement::Agrees : FactAgreement::Unknown;
}

} // namespace

Score scoreOf(const NameModel &name, const PartyFacts &facts, const NameModel &listed, const PartyFacts &listedFacts,
              const PairTable &differences, const ScreeningWeights &weights)
{
    Explanation explanation;
    explanation.birthDate = compareDates(facts.birthDate, listedFacts.birthDate);
    explanation.sex = compareSexes(facts.sex, listedFacts.sex);
    explanation.country = compareCountries(facts.country, listedFacts.country);
    explanation.identifier = compareIdentifiers(facts.identifiers, listedFacts.identifiers);
    const bool company = listed.kind == NameKind::Company;
    const double support = company ? 0 : supportOf(explanation.birthDate);
    NameComparison comparison = compareNames(name, listed, differences, support, weights);
    double penalty = comparison.penalty + (company ? 0 : penaltyOf(explanation.birthDate, weights));
    penalty += explanation.sex == FactAgreement::Disagrees ? weights.differentSex : 0;
    penalty += explanation.country == FactAgreement::Disagrees ? weights.differentCountry : 0;
    if (explanation.identifier == FactAgreement::Agrees)
        penalty *= weights.sharedIdentifier;
    explanation.words = std::move(comparison.words);
    return {std::clamp(1 - penalty, 0.0, 1.0), std::move(explanation)};
}

Strength strengthOf(double score, const ScreeningWeights &weights)
{
    return score >= weights.strong      ? Strength::Strong
           : score >= weights.medium    ? Strength::Medium
           : score >= weights.threshold ? Strength::Weak
                                        : Strength::None;
}

Score compareTwoNames(const NameModel &one, const NameModel &other, const ScreeningWeights &weights)
{
    PairTable differences{};
    for (std::size_t i = 0; i < std::min(one.words.size(), mostComparedWords); ++i) {
        for (std::size_t j = 0; j < std::min(other.words.size(), mostComparedWords); ++j)
            differences[i][j] = differenceOf(one.words[i], other.words[j], weights.sameWord);
    }
    return scoreOf(one, {}, other, {}, differences, weights);
}

} // namespace tizilim
