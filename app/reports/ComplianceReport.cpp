#include "app/reports/ComplianceReport.h"

#include "app/reports/ComplianceFigures.h"
#include "app/reports/LicenceChanges.h"
#include "app/reports/PastRecords.h"
#include "app/reports/RecordRows.h"
#include "app/session/RegistryParts.h"

#include "model/domain/Declaration.h"
#include "model/domain/Exchange.h"
#include "model/domain/LicenceStates.h"
#include "model/domain/Region.h"
#include "model/domain/Registrant.h"

#include <algorithm>

namespace tizilim {

const Report complianceReport{"compliance", 2, QT_TRANSLATE_NOOP("Report", "Compliance report"), {}};

namespace {

LocalText text(const char *source)
{
    return {"Report", source};
}

Value iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

template<typename T>
ListQuery within(const char *dateField, const ReportRequest &request)
{
    ListQuery query{.type = &typeOf<T>(), .sort = QString::fromLatin1(dateField)};
    query.filters = {{query.sort, ListFilter::Is::AtLeast, {iso(request.from)}}, {query.sort, ListFilter::Is::AtMost, {iso(request.to)}}};
    return query;
}

/// What the tables look into: the registry, and what its records were on the last day of the period.
struct Source {
    const Registry &registry;
    const ReportRequest &request;
    QString language;
    std::shared_ptr<const PastRecords> past;
    QDate day; ///< on which statuses are told: the last of the period, or today while it goes on
};

Cell standingCell(LicenceStanding standing)
{
    const Choice *choice = choiceByValue(choicesOf<LicenceStanding>(), static_cast<int>(standing));
    return choice ? Cell(Coded{QString::fromLatin1(choice->code), LocalText("Choice", choice->label)}) : Cell();
}

Section licences(const Source &source)
{
    ReportTable table{"licences", {}, {
        {"number", {"Field", QT_TRANSLATE_NOOP("Field", "Number")}, ColumnType::Identifier},
        {"licensee", text(QT_TRANSLATE_NOOP("Report", "Licensee")), ColumnType::Text},
        {"kind", {"Field", QT_TRANSLATE_NOOP("Field", "Kind")}, ColumnType::Text},
        {"state", {"Report", QT_TRANSLATE_NOOP("Report", "Status at the end of the period")}, ColumnType::Text},
        {"issued_on", {"Field", QT_TRANSLATE_NOOP("Field", "Issued on")}, ColumnType::Date},
        {"valid_until", {"Field", QT_TRANSLATE_NOOP("Field", "Valid until")}, ColumnType::Date},
    }, {}};
    ListQuery query{.type = &typeOf<Licence>(), .filters = {{QStringLiteral("issued_on"), ListFilter::Is::AtMost, {iso(source.request.to)}}}, .sort = QStringLiteral("number")};
    table.open = recordRows(source.registry, query, source.language, [past = source.past, day = source.day](const Record &now, const QHash<RecordId, QString> &titles) {
        const Record record = past->asOf(now);
        const auto licence = fromRecord<Licence>(record);
        return Row{textCell(licence.number), textCell(titles.value(licence.exchange)), choiceCell(*record.type->field(u"kind"), record.value(u"kind")),
                   standingCell(standingOn(licence, day)), dateCell(licence.issuedOn), dateCell(licence.validUntil)};
    });
    return {text(QT_TRANSLATE_NOOP("Report", "Licences issued by the end of the period")), {std::move(table)}};
}

QString nameIn(const Registrant &registrant, const QString &language)
{
    if (language == QLatin1String("kk") && !registrant.nameKazakh.isEmpty())
        return registrant.nameKazakh;
    if (language == QLatin1String("en") && !registrant.nameLatin.isEmpty())
        return registrant.nameLatin;
    return !registrant.nameRussian.isEmpty() ? registrant.nameRussian : !registrant.nameKazakh.isEmpty() ? registrant.nameKazakh : registrant.nameLatin;
}

/// The region's number with its name in the first language of the report.
Cell regionCell(const QString &number, const QString &language)
{
    const std::vector<Region> regions = Region::all();
    const auto region = std::ranges::find(regions, number, &Region::number);
    if (region == regions.end())
        return textCell(number);
    const QString name = language == QLatin1String("kk") ? region->kazakhName() : language == QLatin1String("ru") ? region->russianName() : region->englishName();
    return Coded{number, LocalText::verbatim(name)};
}

Section users(const Source &source)
{
    ReportTable table{"users", {}, {
        {"client_id", text(QT_TRANSLATE_NOOP("Report", "IIN or BIN")), ColumnType::Identifier},
        {"name", {"Field", QT_TRANSLATE_NOOP("Field", "Name")}, ColumnType::Text},
        {"kind", {"Field", QT_TRANSLATE_NOOP("Field", "Kind")}, ColumnType::Text},
        {"region", {"Field", QT_TRANSLATE_NOOP("Field", "Region")}, ColumnType::Text},
        {"state", {"Report", QT_TRANSLATE_NOOP("Report", "Status at the end of the period")}, ColumnType::Text},
        {"registered_on", {"Field", QT_TRANSLATE_NOOP("Field", "Registered on")}, ColumnType::Date},
    }, {}};
    table.open = recordRows(source.registry, within<Registrant>("registered_on", source.request), source.language, [past = source.past, language = source.language](const Record &now, const QHash<RecordId, QString> &) {
        const Record record = past->asOf(now);
        const auto registrant = fromRecord<Registrant>(record);
        return Row{textCell(registrant.identifier), textCell(nameIn(registrant, language)), choiceCell(*record.type->field(u"kind"), record.value(u"kind")),
                   regionCell(registrant.region, language), choiceCell(*record.type->field(u"state"), record.value(u"state")), dateCell(registrant.registeredOn)};
    });
    return {text(QT_TRANSLATE_NOOP("Report", "Users registered in the period")), {std::move(table)}};
}

Section declarations(const Source &source)
{
    ReportTable table{"declarations", {}, {
        {"declaration_no", {"Field", QT_TRANSLATE_NOOP("Field", "Number")}, ColumnType::Identifier},
        {"user", text(QT_TRANSLATE_NOOP("Report", "User")), ColumnType::Text},
        {"state", {"Report", QT_TRANSLATE_NOOP("Report", "Status at the end of the period")}, ColumnType::Text},
        {"submitted_on", text(QT_TRANSLATE_NOOP("Report", "Submitted on")), ColumnType::Date},
        {"decided_on", text(QT_TRANSLATE_NOOP("Report", "Decided on")), ColumnType::Date},
        {"source_total_kzt", text(QT_TRANSLATE_NOOP("Report", "Sources")), ColumnType::Money, true},
        {"destination_total_kzt", text(QT_TRANSLATE_NOOP("Report", "Destinations")), ColumnType::Money, true},
    }, {}};
    table.open = recordRows(source.registry, within<Declaration>("submitted_on", source.request), source.language, [past = source.past](const Record &now, const QHash<RecordId, QString> &titles) {
        const Record record = past->asOf(now);
        const auto declaration = fromRecord<Declaration>(record);
        return Row{textCell(declaration.number), textCell(titles.value(declaration.registrant)), choiceCell(*record.type->field(u"state"), record.value(u"state")),
                   dateCell(declaration.submittedOn), dateCell(declaration.decidedOn), Cell(Money::tenge(declaration.sourceTotal)), Cell(Money::tenge(declaration.destinationTotal))};
    });
    return {text(QT_TRANSLATE_NOOP("Report", "Declarations submitted in the period")), {std::move(table)}};
}

} // namespace

Result<std::vector<Section>> complianceSections(const Registry &registry, const ReportRequest &request)
{
    const QDate today = registry.parts().environment.clock->now().almatyDate();
    const ReportPeriod period{request.from, request.to};
    TIZILIM_TRY_ASSIGN(PastRecords past, PastRecords::atEndOf(request.to, registry, complianceTypes()));
    const Source source{registry, request, languageCode(request.languages.first), std::make_shared<const PastRecords>(std::move(past)), std::min(request.to, today)};
    TIZILIM_TRY_ASSIGN(KeyFigures figures, complianceFigures(registry, period, today, *source.past));
    TIZILIM_TRY_ASSIGN(std::optional<Figure> funds, fundsByMonth(registry, period, *source.past));
    TIZILIM_TRY_ASSIGN(ReportTable changes, licenceChanges(registry, period, source.language));
    Section first{text(QT_TRANSLATE_NOOP("Report", "Key figures")), {std::move(figures)}};
    if (request.to > today)
        first.blocks.push_back(Paragraph{{"Report", QT_TRANSLATE_NOOP("Report", "The period is not over yet: what is told of its end is told of %1."), {{ColumnType::Date, today}}}});
    if (funds)
        first.blocks.push_back(std::move(*funds));
    Section second{text(QT_TRANSLATE_NOOP("Report", "Changes in licences")), {std::move(changes)}};
    return std::vector<Section>{std::move(first), std::move(second), licences(source), users(source), declarations(source)};
}

} // namespace tizilim
