#include "app/reports/ComplianceReport.h"

#include "app/reports/RecordRows.h"

#include "model/domain/Declaration.h"
#include "model/domain/Exchange.h"
#include "model/domain/Licence.h"
#include "model/domain/Registrant.h"

namespace tizilim {

const Report complianceReport{"compliance", 1, QT_TRANSLATE_NOOP("Report", "Compliance report"), {}};

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

template<typename T, typename State>
ListQuery inState(State state)
{
    ListQuery query{.type = &typeOf<T>()};
    query.filters = {{QString::fromLatin1(query.type->stateField), ListFilter::Is::Equal, {Value(codeOf(state))}}};
    return query;
}

Result<KeyFigure> counted(const Registry &registry, const char *id, const char *label, const ListQuery &query)
{
    TIZILIM_TRY_ASSIGN(const ListSummary summary, registry.summary(query));
    return KeyFigure{id, text(label), {{ColumnType::Integer, summary.count}}};
}

Result<KeyFigure> summed(const Registry &registry, const char *id, const char *label, const ListQuery &query, const char *field)
{
    TIZILIM_TRY_ASSIGN(const ListSummary summary, registry.summary(query));
    const qint64 tiyn = ValueCodec<qint64>::read(summary.sums.value(QString::fromLatin1(field)));
    return KeyFigure{id, text(label), {{ColumnType::Money, Money::tenge(tiyn)}}};
}

Result<Section> keyFigures(const Registry &registry, const ReportRequest &request)
{
    KeyFigures figures{"figures", text(QT_TRANSLATE_NOOP("Report", "Figure")), {text(QT_TRANSLATE_NOOP("Report", "Value"))}, {}};
    const auto add = [&](Result<KeyFigure> figure) -> Result<void> {
        if (!figure)
            return failure(figure.error());
        figures.lines.push_back(std::move(*figure));
        return {};
    };
    ListQuery acceptedInPeriod = within<Declaration>("decided_on", request);
    acceptedInPeriod.filters.push_back({QStringLiteral("state"), ListFilter::Is::Equal, {Value(codeOf(DeclarationState::Accepted))}});
    ListQuery rejectedInPeriod = within<Declaration>("decided_on", request);
    rejectedInPeriod.filters.push_back({QStringLiteral("state"), ListFilter::Is::Equal, {Value(codeOf(DeclarationState::Rejected))}});
    TIZILIM_TRY(add(counted(registry, "licences_active", QT_TRANSLATE_NOOP("Report", "Active licences, when the report was made"), inState<Licence>(LicenceState::Active))));
    TIZILIM_TRY(add(counted(registry, "licences_suspended", QT_TRANSLATE_NOOP("Report", "Suspended licences, when the report was made"), inState<Licence>(LicenceState::Suspended))));
    TIZILIM_TRY(add(counted(registry, "licences_issued", QT_TRANSLATE_NOOP("Report", "Licences issued in the period"), within<Licence>("issued_on", request))));
    TIZILIM_TRY(add(counted(registry, "users_registered", QT_TRANSLATE_NOOP("Report", "Users registered in the period"), within<Registrant>("registered_on", request))));
    TIZILIM_TRY(add(counted(registry, "declarations_submitted", QT_TRANSLATE_NOOP("Report", "Declarations submitted in the period"), within<Declaration>("submitted_on", request))));
    TIZILIM_TRY(add(counted(registry, "declarations_accepted", QT_TRANSLATE_NOOP("Report", "Declarations accepted in the period"), acceptedInPeriod)));
    TIZILIM_TRY(add(counted(registry, "declarations_rejected", QT_TRANSLATE_NOOP("Report", "Declarations rejected in the period"), rejectedInPeriod)));
    TIZILIM_TRY(add(summed(registry, "funds_accepted", QT_TRANSLATE_NOOP("Report", "Sources of funds in declarations accepted in the period"), acceptedInPeriod, "source_total_kzt")));
    return Section{text(QT_TRANSLATE_NOOP("Report", "Key figures")), {std::move(figures)}};
}

Section licences(const Registry &registry, const ReportRequest &request, const QString &language)
{
    ReportTable table{"licences", {}, {
        {"number", {"Field", QT_TRANSLATE_NOOP("Field", "Number")}, ColumnType::Identifier},
        {"licensee", text(QT_TRANSLATE_NOOP("Report", "Licensee")), ColumnType::Text},
        {"kind", {"Field", QT_TRANSLATE_NOOP("Field", "Kind")}, ColumnType::Text},
        {"state", {"Field", QT_TRANSLATE_NOOP("Field", "Status")}, ColumnType::Text},
        {"issued_on", {"Field", QT_TRANSLATE_NOOP("Field", "Issued on")}, ColumnType::Date},
        {"valid_until", {"Field", QT_TRANSLATE_NOOP("Field", "Valid until")}, ColumnType::Date},
    }, {}};
    ListQuery query{.type = &typeOf<Licence>(), .filters = {{QStringLiteral("issued_on"), ListFilter::Is::AtMost, {iso(request.to)}}}, .sort = QStringLiteral("number")};
    table.open = recordRows(registry, query, language, [](const Record &record, const QHash<RecordId, QString> &titles) {
        const auto licence = fromRecord<Licence>(record);
        return Row{textCell(licence.number), textCell(titles.value(licence.exchange)), choiceCell(*record.type->field(u"kind"), record.value(u"kind")),
                   choiceCell(*record.type->field(u"state"), record.value(u"state")), dateCell(licence.issuedOn), dateCell(licence.validUntil)};
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

Section users(const Registry &registry, const ReportRequest &request, const QString &language)
{
    ReportTable table{"users", {}, {
        {"client_id", text(QT_TRANSLATE_NOOP("Report", "IIN or BIN")), ColumnType::Identifier},
        {"name", {"Field", QT_TRANSLATE_NOOP("Field", "Name")}, ColumnType::Text},
        {"kind", {"Field", QT_TRANSLATE_NOOP("Field", "Kind")}, ColumnType::Text},
        {"region", {"Field", QT_TRANSLATE_NOOP("Field", "Region")}, ColumnType::Identifier},
        {"state", {"Field", QT_TRANSLATE_NOOP("Field", "Status")}, ColumnType::Text},
        {"registered_on", {"Field", QT_TRANSLATE_NOOP("Field", "Registered on")}, ColumnType::Date},
    }, {}};
    table.open = recordRows(registry, within<Registrant>("registered_on", request), language, [language](const Record &record, const QHash<RecordId, QString> &) {
        const auto registrant = fromRecord<Registrant>(record);
        return Row{textCell(registrant.identifier), textCell(nameIn(registrant, language)), choiceCell(*record.type->field(u"kind"), record.value(u"kind")),
                   textCell(registrant.region), choiceCell(*record.type->field(u"state"), record.value(u"state")), dateCell(registrant.registeredOn)};
    });
    return {text(QT_TRANSLATE_NOOP("Report", "Users registered in the period")), {std::move(table)}};
}

Section declarations(const Registry &registry, const ReportRequest &request, const QString &language)
{
    ReportTable table{"declarations", {}, {
        {"declaration_no", {"Field", QT_TRANSLATE_NOOP("Field", "Number")}, ColumnType::Identifier},
        {"user", text(QT_TRANSLATE_NOOP("Report", "User")), ColumnType::Text},
        {"state", {"Field", QT_TRANSLATE_NOOP("Field", "Status")}, ColumnType::Text},
        {"submitted_on", text(QT_TRANSLATE_NOOP("Report", "Submitted on")), ColumnType::Date},
        {"decided_on", text(QT_TRANSLATE_NOOP("Report", "Decided on")), ColumnType::Date},
        {"source_total_kzt", text(QT_TRANSLATE_NOOP("Report", "Sources")), ColumnType::Money, true},
        {"destination_total_kzt", text(QT_TRANSLATE_NOOP("Report", "Destinations")), ColumnType::Money, true},
    }, {}};
    table.open = recordRows(registry, within<Declaration>("submitted_on", request), language, [](const Record &record, const QHash<RecordId, QString> &titles) {
        const auto declaration = fromRecord<Declaration>(record);
        return Row{textCell(declaration.number), textCell(titles.value(declaration.registrant)), choiceCell(*record.type->field(u"state"), record.value(u"state")),
                   dateCell(declaration.submittedOn), dateCell(declaration.decidedOn), Cell(Money::tenge(declaration.sourceTotal)), Cell(Money::tenge(declaration.destinationTotal))};
    });
    return {text(QT_TRANSLATE_NOOP("Report", "Declarations submitted in the period")), {std::move(table)}};
}

} // namespace

Result<std::vector<Section>> complianceSections(const Registry &registry, const ReportRequest &request)
{
    const QString language = languageCode(request.languages.first);
    std::vector<Section> sections;
    TIZILIM_TRY_ASSIGN(Section figures, keyFigures(registry, request));
    sections.push_back(std::move(figures));
    sections.push_back(licences(registry, request, language));
    sections.push_back(users(registry, request, language));
    sections.push_back(declarations(registry, request, language));
    return sections;
}

} // namespace tizilim
