#include "model/domain/Plausibility.h"

#include "model/domain/DeclarationAmounts.h"

#include <algorithm>
#include <limits>

namespace tizilim {

namespace {

using Findings = std::vector<Finding>;

void say(Findings &findings, const char *code, qint64 line, std::vector<Finding::Value> values)
{
    findings.push_back({QString::fromLatin1(code), line, std::move(values)});
}

void lookAtAmounts(const DeclarationFacts &facts, Findings &findings)
{
    for (const DeclarationLine &line : facts.lines) {
        if (!line.amountInTenge) {
            say(findings, "amount_not_valued", line.number, {line.amount.toString(), line.currency});
            continue;
        }
        const Result<qint64> again = inTiyn(line.amount, line.rate.value_or(Decimal(1)), line.rateUnits.value_or(1));
        if (again && *again != *line.amountInTenge)
            say(findings, "amount_differs", line.number, {Money::tenge(*line.amountInTenge), Money::tenge(*again)});
    }
}

void lookAtTotals(const DeclarationFacts &facts, Findings &findings)
{
    const Declaration &declaration = facts.declaration;
    const Result<DeclarationTotals> totals = totalsOf(facts.lines);
    if (totals && totals->source != declaration.sourceTotal)
        say(findings, "total_differs", 0, {codeOf(FundsDirection::Source), Money::tenge(declaration.sourceTotal), Money::tenge(totals->source)});
    if (totals && totals->destination != declaration.destinationTotal)
        say(findings, "total_differs", 0,
            {codeOf(FundsDirection::Destination), Money::tenge(declaration.destinationTotal), Money::tenge(totals->destination)});
    if (declaration.destinationTotal > declaration.sourceTotal)
        say(findings, "destinations_exceed_sources", 0, {Money::tenge(declaration.destinationTotal), Money::tenge(declaration.sourceTotal)});
    const bool anyDestination = std::ranges::any_of(facts.lines, [](const DeclarationLine &line) { return line.direction == FundsDirection::Destination; });
    if (!anyDestination)
        say(findings, "destinations_missing", 0, {});
}

/// Money that was earned before may be spent in the period, but a line that says when it came about has to touch it.
bool liesOutside(const DeclarationLine &line, const Declaration &declaration)
{
    const bool before = line.periodTo.isValid() && line.periodTo < declaration.periodFrom;
    const bool after = line.periodFrom.isValid() && line.periodFrom > declaration.periodTo;
    return declaration.isForPeriod() && (before || after);
}

void lookAtDates(const DeclarationFacts &facts, Findings &findings)
{
    for (const DeclarationLine &line : facts.lines) {
        if (liesOutside(line, facts.declaration))
            say(findings, "line_outside_period", line.number,
                {line.periodFrom, line.periodTo, facts.declaration.periodFrom, facts.declaration.periodTo});
        if (line.direction == FundsDirection::Source && line.periodTo > facts.today)
            say(findings, "line_ahead", line.number, {line.periodTo, facts.today});
    }
}

void lookAtEvidence(const DeclarationFacts &facts, Findings &findings)
{
    for (const DeclarationLine &line : facts.lines) {
        if (line.direction != FundsDirection::Source || !line.evidenceDocument.isNull())
            continue;
        if (line.evidence.isEmpty())
            say(findings, "evidence_missing", line.number, {Money::tenge(line.amountInTenge.value_or(0))});
        else
            say(findings, "evidence_not_attached", line.number, {line.evidence});
    }
    for (const EvidenceUse &use : facts.evidenceUses)
        say(findings, use.samePerson ? "evidence_used_before" : "evidence_of_another_person", use.line, {use.declarationNumber, use.otherLine});
}

/// Begun months count whole, in favour of the registrant.
qint64 monthsOf(const Declaration &declaration)
{
    const QDate from = declaration.periodFrom;
    const QDate to = declaration.periodTo;
    return (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
}

void lookAtIncome(const DeclarationFacts &facts, Findings &findings)
{
    qint64 claimed = 0;
    for (const DeclarationLine &line : facts.lines) {
        if (line.direction == FundsDirection::Source && line.category == FundsCategory::Salary)
            claimed += line.amountInTenge.value_or(0);
    }
    if (claimed == 0 || !facts.declaration.isForPeriod())
        return;
    const std::optional<qint64> monthly = facts.registrant.declaredIncome;
    if (!monthly) {
        say(findings, "income_not_declared", 0, {Money::tenge(claimed)});
        return;
    }
    const qint64 months = monthsOf(facts.declaration);
    if (*monthly > std::numeric_limits<qint64>::max() / months || claimed <= *monthly * months)
        return;
    say(findings, "income_exceeds_declared", 0, {Money::tenge(claimed), Money::tenge(*monthly), months, Money::tenge(*monthly * months)});
}

} // namespace

std::vector<Finding> plausibilityOf(const DeclarationFacts &facts)
{
    Findings findings;
    lookAtAmounts(facts, findings);
    lookAtTotals(facts, findings);
    lookAtDates(facts, findings);
    lookAtEvidence(facts, findings);
    lookAtIncome(facts, findings);
    return findings;
}

} // namespace tizilim
