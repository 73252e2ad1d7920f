#include "app/reports/ComplianceFigures.h"

#include "app/session/RegistryParts.h"

#include "model/domain/Declaration.h"
#include "model/domain/LicenceStates.h"
#include "model/domain/Registrant.h"

#include <algorithm>
#include <array>

namespace tizilim {

namespace {

constexpr int monthsOfChart = 12;
constexpr qint64 tiynInMillion = 100'000'000;

LocalText text(const char *source)
{
    return {"Report", source};
}

Value iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// How many, and the sum of their sources of funds in tiyn.
struct Tally {
    qint64 count = 0;
    qint64 funds = 0;
};

template<typename T>
Result<qint64> countedUntil(const Registry &registry, const char *dateField, QDate to, QDate from = {})
{
    const QString field = QString::fromLatin1(dateField);
    ListQuery query{.type = &typeOf<T>(), .filters = {{field, ListFilter::Is::AtMost, {iso(to)}}}};
    if (from.isValid())
        query.filters.push_back({field, ListFilter::Is::AtLeast, {iso(from)}});
    TIZILIM_TRY_ASSIGN(const ListSummary summary, registry.summary(query));
    return summary.count;
}

bool isDecidedIn(const Record &record, const ReportPeriod &period, const std::vector<DeclarationState> &states)
{
    const auto declaration = fromRecord<Declaration>(record);
    return period.contains(declaration.decidedOn) && std::ranges::find(states, declaration.state) != states.end();
}

/// The declarations that were decided in a period, as was known on the day of `past`: what the registry says now, without
/// what came afterwards and with what was undone since.
Result<Tally> decidedIn(const Registry &registry, const ReportPeriod &period, const std::vector<DeclarationState> &states, const PastRecords &past)
{
    ListFilter inState{QStringLiteral("state"), ListFilter::Is::OneOf, {}};
    for (const DeclarationState state : states)
        inState.values.emplace_back(codeOf(state));
    const QString decided = QStringLiteral("decided_on");
    const ListQuery query{.type = &typeOf<Declaration>(),
                          .filters = {inState, {decided, ListFilter::Is::AtLeast, {iso(period.from)}}, {decided, ListFilter::Is::AtMost, {iso(period.to)}}}};
    TIZILIM_TRY_ASSIGN(const ListSummary summary, registry.summary(query));
    Tally tally{summary.count, ValueCodec<qint64>::read(summary.sums.value(QStringLiteral("source_total_kzt")))};
    for (const RecordId &id : past.changedSince(typeOf<Declaration>())) {
        TIZILIM_TRY_ASSIGN(const std::optional<Record> now, registry.parts().reading().find(typeOf<Declaration>(), id));
        if (!now)
            continue;
        const auto count = [&](const Record &record, qint64 sign) {
            if (!isDecidedIn(record, period, states))
                return;
            tally.count += sign;
            tally.funds += sign * fromRecord<Declaration>(record).sourceTotal;
        };
        count(*now, -1);
        count(past.asOf(*now), 1);
    }
    return tally;
}

/// A declaration that was accepted and later made way for a newer one was accepted all the same.
const std::vector<DeclarationState> &accepted()
{
    static const std::vector<DeclarationState> states{DeclarationState::Accepted, DeclarationState::Superseded};
    return states;
}

struct Standings {
    qint64 inForce = 0;
    qint64 suspended = 0;
};

Result<Standings> standingsOn(const Registry &registry, QDate day, const PastRecords &past)
{
    Standings standings;
    TIZILIM_TRY_ASSIGN(const std::vector<Licence> licences, registry.parts().reading().where<Licence>({}));
    for (const Licence &licence : licences) {
        if (licence.issuedOn > day)
            continue;
        const LicenceStanding standing = standingOn(fromRecord<Licence>(past.asOf(toRecord(licence))), day);
        standings.inForce += isInForce(standing);
        standings.suspended += standing == LicenceStanding::Suspended;
    }
    return standings;
}

constexpr size_t figureCount = 9;
using Values = std::array<TypedCell, figureCount>;

struct Label {
    const char *id;
    const char *text;
};

constexpr std::array<Label, figureCount> labels{{
    {"licences_active", QT_TRANSLATE_NOOP("Report", "Licences in force at the end of the period")},
    {"licences_suspended", QT_TRANSLATE_NOOP("Report", "Licences suspended at the end of the period")},
    {"licences_issued", QT_TRANSLATE_NOOP("Report", "Licences issued in the period")},
    {"users", QT_TRANSLATE_NOOP("Report", "Registered users at the end of the period")},
    {"users_registered", QT_TRANSLATE_NOOP("Report", "Users registered in the period")},
    {"declarations_submitted", QT_TRANSLATE_NOOP("Report", "Declarations submitted in the period")},
    {"declarations_accepted", QT_TRANSLATE_NOOP("Report", "Declarations accepted in the period")},
    {"declarations_rejected", QT_TRANSLATE_NOOP("Report", "Declarations rejected in the period")},
    {"funds_accepted", QT_TRANSLATE_NOOP("Report", "Sources of funds in declarations accepted in the period")},
}};

TypedCell count(qint64 value)
{
    return {ColumnType::Integer, value};
}

Result<Values> valuesOf(const Registry &registry, const ReportPeriod &period, QDate today, const PastRecords &past)
{
    TIZILIM_TRY_ASSIGN(const Standings standings, standingsOn(registry, std::min(period.to, today), past));
    TIZILIM_TRY_ASSIGN(const qint64 issued, countedUntil<Licence>(registry, "issued_on", period.to, period.from));
    TIZILIM_TRY_ASSIGN(const qint64 users, countedUntil<Registrant>(registry, "registered_on", period.to));
    TIZILIM_TRY_ASSIGN(const qint64 registered, countedUntil<Registrant>(registry, "registered_on", period.to, period.from));
    TIZILIM_TRY_ASSIGN(const qint64 submitted, countedUntil<Declaration>(registry, "submitted_on", period.to, period.from));
    TIZILIM_TRY_ASSIGN(const Tally taken, decidedIn(registry, period, accepted(), past));
    TIZILIM_TRY_ASSIGN(const Tally rejected, decidedIn(registry, period, {DeclarationState::Rejected}, past));
    return Values{count(standings.inForce), count(standings.suspended), count(issued),       count(users),
                  count(registered),        count(submitted),           count(taken.count), count(rejected.count),
                  TypedCell{ColumnType::Money, Money::tenge(taken.funds)}};
}

} // namespace

std::vector<const RecordType *> complianceTypes()
{
    return {&typeOf<Licence>(), &typeOf<Registrant>(), &typeOf<Declaration>()};
}

Result<KeyFigures> complianceFigures(const Registry &registry, const ReportPeriod &period, QDate today, const PastRecords &past)
{
    const ReportPeriod before = period.before();
    TIZILIM_TRY_ASSIGN(const PastRecords pastBefore, PastRecords::atEndOf(before.to, registry, complianceTypes()));
    TIZILIM_TRY_ASSIGN(const Values first, valuesOf(registry, before, today, pastBefore));
    TIZILIM_TRY_ASSIGN(const Values second, valuesOf(registry, period, today, past));
    KeyFigures figures{"figures", text(QT_TRANSLATE_NOOP("Report", "Figure")), {before.label(), period.label(), text(QT_TRANSLATE_NOOP("Report", "Change"))}, {}};
    for (size_t i = 0; i < figureCount; ++i)
        figures.lines.push_back({labels[i].id, text(labels[i].text), {first[i], second[i], changeOf(first[i], second[i])}});
    return figures;
}

Result<std::optional<Figure>> fundsByMonth(const Registry &registry, const ReportPeriod &period, const PastRecords &past)
{
    Figure figure{"funds", FigureKind::Bars, text(QT_TRANSLATE_NOOP("Report", "Sources of funds in declarations accepted, mln ₸")), {}, {}, 1, monthsOfChart};
    Series series{"funds", figure.title, {}};
    bool any = false;
    const QDate last(period.to.year(), period.to.month(), 1);
    for (int month = 0; month < monthsOfChart; ++month) {
        const QDate first = last.addMonths(month - monthsOfChart + 1);
        TIZILIM_TRY_ASSIGN(const Tally tally, decidedIn(registry, {first, first.addMonths(1).addDays(-1)}, accepted(), past));
        TIZILIM_TRY_ASSIGN(const Decimal millions, Decimal(tally.funds).dividedBy(Decimal(tiynInMillion)));
        series.values.push_back(millions);
        figure.points.push_back(LocalText::verbatim(romanNumeral(first.month())));
        any = any || tally.count > 0;
        if (first.addMonths(1) > period.from)
            figure.emphasisedFrom = std::min(figure.emphasisedFrom, size_t(month));
    }
    figure.series.push_back(std::move(series));
    return any ? std::optional(std::move(figure)) : std::nullopt;
}

} // namespace tizilim
