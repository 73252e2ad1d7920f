#include "app/reports/AuditTrailList.h"

#include "app/reports/RecordRows.h"
#include "app/reports/ReportCatalogue.h"
#include "app/verbs/Verb.h"
#include "app/verbs/VerbCatalogue.h"

#include "model/domain/RecordTypes.h"
#include "model/history/OperationCode.h"

namespace tizilim {

namespace {

constexpr size_t eventsAtOnce = 256;

LocalText label(const char *source)
{
    return {"Report", source};
}

Cell operationCell(const QString &operation)
{
    if (const Verb *verb = VerbCatalogue::instance().find(operation))
        return Cell(Coded{operation, LocalText("Verb", verb->description().label)});
    for (const BuiltInOperation &known : builtInOperations()) {
        if (operation == QLatin1String(known.name))
            return Cell(Coded{operation, LocalText("Operation", known.label)});
    }
    return textCell(operation);
}

Cell roleCell(Role role)
{
    const Choice *choice = choiceByValue(choicesOf<Role>(), static_cast<int>(role));
    return choice ? Cell(Coded{QString::fromLatin1(choice->code), LocalText("Choice", choice->label)}) : Cell();
}

Cell typeCell(const RecordType *type)
{
    return type ? Cell(Coded{type->nameText(), LocalText("RecordType", type->label)}) : Cell();
}

Row rowOf(const AuditEvent &event)
{
    const HistoryEntry &entry = event.entry;
    return {entry.sequence,          entry.time,        textCell(entry.actorName), roleCell(entry.role), operationCell(entry.operation),
            typeCell(event.type), textCell(event.title), textCell(entry.ground), textCell(entry.leaf)};
}

/// Reads the events of a list of numbers, some at a time.
class EventRows : public RowSource {
public:
    EventRows(const Registry &registry, std::shared_ptr<const std::vector<qint64>> numbers, QString language)
        : m_registry(registry), m_numbers(std::move(numbers)), m_language(std::move(language))
    {
    }

    Result<bool> next(Row &row) override
    {
        if (m_at == m_events.size())
            TIZILIM_TRY(readMore());
        if (m_at == m_events.size())
            return false;
        row = rowOf(m_events[m_at++]);
        return true;
    }

private:
    Result<void> readMore()
    {
        const size_t count = std::min(eventsAtOnce, m_numbers->size() - m_read);
        const std::vector<qint64> part(m_numbers->begin() + qptrdiff(m_read), m_numbers->begin() + qptrdiff(m_read + count));
        m_read += count;
        m_at = 0;
        TIZILIM_TRY_ASSIGN(m_events, auditEvents(m_registry, part, m_language));
        return {};
    }

    const Registry &m_registry;
    std::shared_ptr<const std::vector<qint64>> m_numbers;
    QString m_language;
    std::vector<AuditEvent> m_events;
    size_t m_read = 0;
    size_t m_at = 0;
};

void addParameter(ReportContent &content, const char *id, const LocalText &name, Cell value)
{
    content.parameters.push_back({id, name, {ColumnType::Text, std::move(value)}});
}

Result<void> addParameters(const Registry &registry, const AuditFilter &filter, ReportContent &content)
{
    if (!filter.actor.isNull()) {
        TIZILIM_TRY_ASSIGN(const QString officer, registry.title(typeOf<Officer>(), filter.actor, QStringLiteral("ru")));
        addParameter(content, "officer", label(QT_TRANSLATE_NOOP("Report", "Officer")), textCell(officer));
    }
    if (!filter.operation.isEmpty())
        addParameter(content, "operation", label(QT_TRANSLATE_NOOP("Report", "Operation")), operationCell(filter.operation));
    if (!filter.recordType.isEmpty())
        addParameter(content, "record_type", label(QT_TRANSLATE_NOOP("Report", "Kind of record")), typeCell(recordTypeByName(filter.recordType)));
    if (!filter.text.isEmpty())
        addParameter(content, "text", label(QT_TRANSLATE_NOOP("Report", "Text")), textCell(filter.text));
    return {};
}

} // namespace

Result<ReportContent> auditTrailContent(const Registry &registry, const AuditFilter &filter, const QString &language)
{
    TIZILIM_TRY_ASSIGN(std::vector<qint64> numbers, auditNumbers(registry, filter, language));
    const auto shared = std::make_shared<const std::vector<qint64>>(std::move(numbers));
    ReportContent content;
    content.name = QStringLiteral("audit-trail");
    content.title = label(QT_TRANSLATE_NOOP("Report", "Audit trail"));
    content.from = filter.from;
    content.to = filter.to;
    TIZILIM_TRY(addParameters(registry, filter, content));
    ReportTable table{"events", {}, {
        {"event", label(QT_TRANSLATE_NOOP("Report", "Event")), ColumnType::Integer},
        {"time", label(QT_TRANSLATE_NOOP("Report", "Time")), ColumnType::Timestamp},
        {"officer", label(QT_TRANSLATE_NOOP("Report", "Officer")), ColumnType::Text},
        {"role", label(QT_TRANSLATE_NOOP("Report", "Role")), ColumnType::Text},
        {"operation", label(QT_TRANSLATE_NOOP("Report", "Operation")), ColumnType::Text},
        {"record_type", label(QT_TRANSLATE_NOOP("Report", "Kind of record")), ColumnType::Text},
        {"record", label(QT_TRANSLATE_NOOP("Report", "Record")), ColumnType::Text},
        {"ground", label(QT_TRANSLATE_NOOP("Report", "Ground")), ColumnType::Text},
        {"leaf", label(QT_TRANSLATE_NOOP("Report", "Leaf hash")), ColumnType::Identifier},
    }, {}};
    table.open = [&registry, shared, language]() -> Result<std::unique_ptr<RowSource>> { return std::make_unique<EventRows>(registry, shared, language); };
    content.sections.push_back({label(QT_TRANSLATE_NOOP("Report", "Events, the newest first")), {std::move(table)}});
    TIZILIM_TRY_ASSIGN(content.provenance, provenanceOf(registry));
    return content;
}

} // namespace tizilim
