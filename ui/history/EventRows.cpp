#include "ui/history/EventRows.h"

#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/session/Session.h"
#include "ui/history/EventTexts.h"
#include "ui/records/VerbTexts.h"

#include <QCoreApplication>

namespace tizilim {

namespace {

const QString numberColumn = QStringLiteral("event");

QString text(const char *source)
{
    return QCoreApplication::translate("AuditTrail", source);
}

TableRow rowOf(const AuditEvent &event, const Format &format)
{
    const HistoryEntry &entry = event.entry;
    return {.id = QString::number(entry.sequence),
            .cells = {{.text = format.integer(entry.sequence), .muted = true},
                      {.text = format.dateTimeWithSeconds(entry.time)},
                      {.text = entry.actorName, .strong = true},
                      {.text = roleText(entry.role)},
                      {.text = eventText(event)},
                      {.text = subjectText(event)},
                      {.text = entry.ground},
                      {.text = eventChip(event).text, .chip = eventChip(event)},
                      {.text = entry.leaf, .muted = true}}};
}

} // namespace

EventRows::EventRows(Session &session, QObject *parent) : TableSource(parent), m_session(session) {}

void EventRows::setFilter(const AuditFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    emit changed();
}

QList<TableColumn> EventRows::columns() const
{
    return {{.id = numberColumn, .title = text(QT_TRANSLATE_NOOP("AuditTrail", "Event")), .alignment = Qt::AlignRight, .characters = 8},
            {.id = QStringLiteral("time"), .title = text(QT_TRANSLATE_NOOP("AuditTrail", "Time")), .characters = 20, .sortable = false},
            {.id = QStringLiteral("officer"), .title = text(QT_TRANSLATE_NOOP("AuditTrail", "Officer")), .characters = 20, .sortable = false},
            {.id = QStringLiteral("role"), .title = text(QT_TRANSLATE_NOOP("AuditTrail", "Role")), .characters = 20, .shown = false, .sortable = false},
            {.id = QStringLiteral("operation"), .title = text(QT_TRANSLATE_NOOP("AuditTrail", "What was done")), .characters = 30, .sortable = false},
            {.id = QStringLiteral("record"), .title = text(QT_TRANSLATE_NOOP("AuditTrail", "Record")), .characters = 30, .sortable = false},
            {.id = QStringLiteral("ground"), .title = text(QT_TRANSLATE_NOOP("AuditTrail", "Ground")), .characters = 18, .shown = false, .sortable = false},
            {.id = QStringLiteral("state"), .title = text(QT_TRANSLATE_NOOP("AuditTrail", "Approval")), .characters = 18, .sortable = false},
            {.id = QStringLiteral("leaf"), .title = text(QT_TRANSLATE_NOOP("AuditTrail", "Leaf hash")), .characters = 24, .shown = false, .sortable = false}};
}

void EventRows::setOrder(const QString &column, Qt::SortOrder order)
{
    // The newest stand first until somebody asks for the other order.
    m_oldestFirst = column == numberColumn && order == Qt::AscendingOrder;
}

void EventRows::count(CountReply reply)
{
    const auto take = [this, reply](Result<std::vector<qint64>> numbers) {
        if (!numbers)
            return reply(failure(numbers.error()));
        m_numbers = std::make_shared<const std::vector<qint64>>(std::move(*numbers));
        m_count = qint64(m_numbers->size());
        reply(m_count);
    };
    if (!m_filter.isEmpty())
        return m_session.read<std::vector<qint64>>(
            this,
            [filter = m_filter, language = languageCode(interfaceLanguage())](const Registry &registry) {
                return auditNumbers(registry, filter, language);
            },
            take);
    m_session.read<qint64>(this, [](const Registry &registry) { return registry.changeNumber(); }, [this, reply](const Result<qint64> &size) {
        m_numbers.reset();
        m_count = size.value_or(0);
        reply(size);
    });
}

qint64 EventRows::numberAt(qint64 row) const
{
    if (row < 0 || row >= m_count)
        return -1;
    const qint64 fromNewest = m_oldestFirst ? m_count - 1 - row : row;
    return m_numbers ? m_numbers->at(size_t(fromNewest)) : m_count - 1 - fromNewest;
}

std::vector<qint64> EventRows::numbersOf(qint64 first, int count) const
{
    std::vector<qint64> numbers;
    for (qint64 row = first; row < std::min(first + count, m_count); ++row)
        numbers.push_back(numberAt(row));
    return numbers;
}

void EventRows::fetch(qint64 first, int count, RowsReply reply)
{
    m_session.read<std::vector<AuditEvent>>(
        this,
        [numbers = numbersOf(first, count), language = languageCode(interfaceLanguage())](const Registry &registry) {
            return auditEvents(registry, numbers, language);
        },
        [reply = std::move(reply)](const Result<std::vector<AuditEvent>> &events) {
            if (!events)
                return reply(failure(events.error()));
            const Format format(interfaceLanguage());
            QList<TableRow> rows;
            for (const AuditEvent &event : *events)
                rows.append(rowOf(event, format));
            reply(rows);
        });
}

} // namespace tizilim
