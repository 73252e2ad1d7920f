#include "ui/records/SessionRows.h"

#include "app/messages/FieldText.h"
#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/session/Session.h"
#include "app/verbs/reference/ReferenceReading.h"
#include "model/domain/ApplicationClock.h"
#include "model/domain/WorkingDays.h"
#include "ui/common/Deadline.h"
#include "ui/records/RecordFacts.h"
#include "ui/records/RecordTitle.h"

#include <QCoreApplication>

#include <algorithm>

namespace tizilim {

namespace {

int charactersOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Boolean:
    case FieldKind::Country:
    case FieldKind::CurrencyCode: return 9;
    case FieldKind::Date:
    case FieldKind::Iin:
    case FieldKind::Bin:
    case FieldKind::PersonNumber: return 13;
    case FieldKind::Instant: return 17;
    case FieldKind::Choice:
    case FieldKind::Tenge:
    case FieldKind::Quantity: return 22;
    case FieldKind::Name: return 28;
    default: return 18;
    }
}

/// Numbers by which people call a record are short; a deadline is told in words.
int widthOf(const Field &field, const RecordType &type)
{
    if (field.nameView() == QLatin1String("due_on"))
        return 24;
    const bool number = type.numberField && field.nameView() == QLatin1String(type.numberField) && field.kind == FieldKind::Text;
    return number ? 14 : charactersOf(field.kind);
}

/// Bytes and long texts are for the record's own page.
bool isColumn(const Field &field)
{
    return field.kind != FieldKind::Hash && field.kind != FieldKind::File && field.kind != FieldKind::LongText;
}

} // namespace

SessionRows::SessionRows(Session &session, const RecordType &type, QObject *parent)
    : TableSource(parent), m_session(session), m_type(type)
{
    m_query.type = &type;
}

bool SessionRows::isTitleField(const Field &field) const
{
    return std::ranges::any_of(m_type.titleFields, [&](const char *name) { return field.nameView() == QLatin1String(name); });
}

std::vector<const Field *> SessionRows::shownFields() const
{
    std::vector<const Field *> fields;
    for (const Field &field : m_type.fields) {
        if (isColumn(field))
            fields.push_back(&field);
    }
    return fields;
}

QList<TableColumn> SessionRows::columns() const
{
    QList<TableColumn> columns;
    const QLatin1String number(m_type.numberField ? m_type.numberField : "");
    for (const Field *field : shownFields()) {
        columns.append({.id = field->nameText(),
                        .title = fieldLabel(*field),
                        .alignment = isNumeric(field->kind) ? Qt::AlignRight : Qt::AlignLeft,
                        .characters = widthOf(*field, m_type),
                        .shown = field->options.listed && (m_type.subjectField || !isTitleField(*field)),
                        .sortable = field->kind != FieldKind::Reference}); // the order of ids says nothing
    }
    if (m_type.subjectField) { // called by its number and by whom it is about: both are columns already
        const auto subject = std::ranges::find(columns, QString::fromLatin1(m_type.subjectField), &TableColumn::id);
        subject->characters = 30;
        return columns;
    }
    const TableColumn title{.id = titleColumn(),
                            .title = QCoreApplication::translate("RecordType", m_type.label),
                            .characters = 30,
                            .sortable = !m_type.titleFields.empty()};
    const auto numberAt = std::ranges::find(columns, QString(number), &TableColumn::id);
    columns.insert(numberAt == columns.end() ? 0 : numberAt - columns.begin() + 1, title);
    return columns;
}

void SessionRows::setFilters(const std::vector<ListFilter> &filters, const QString &text)
{
    m_query.filters = filters;
    m_query.text = text;
    emit changed();
}

void SessionRows::setOrder(const QString &column, Qt::SortOrder order)
{
    m_query.sort = column == titleColumn() && !m_type.titleFields.empty() ? QString::fromLatin1(m_type.titleFields.front())
                                                                          : column;
    m_query.descending = order == Qt::DescendingOrder;
}

void SessionRows::count(CountReply reply)
{
    m_session.read<std::vector<qint64>>(
        this, [query = m_query](const Registry &registry) { return registry.keys(query); },
        [this, reply = std::move(reply)](Result<std::vector<qint64>> keys) {
            if (!keys)
                return reply(failure(keys.error()));
            m_keys = std::make_shared<const std::vector<qint64>>(std::move(*keys));
            reply(qint64(m_keys->size()));
            askTotals(); // after the first rows are asked for
        });
}

void SessionRows::askTotals()
{
    std::vector<const Field *> money;
    for (const Field &field : m_type.fields) {
        if (field.kind == FieldKind::Tenge && field.options.listed)
            money.push_back(&field);
    }
    if (money.empty())
        return;
    m_session.read<ListSummary>(
        this, [query = m_query](const Registry &registry) { return registry.summary(query); },
        [this, money](const Result<ListSummary> &summary) {
            QStringList totals;
            for (const Field *field : money) {
                const Value sum = summary ? summary->sums.value(field->nameText()) : Value();
                if (!isNull(sum))
                    totals.append(fieldLabel(*field) + QStringLiteral(": ") + valueText(*field, sum, Format(interfaceLanguage())));
            }
            emit totalled(totals.join(QStringLiteral(" · ")));
        });
}

void SessionRows::fetch(qint64 first, int count, RowsReply reply)
{
    const qint64 known = m_keys ? qint64(m_keys->size()) : 0;
    const qint64 from = qBound(qint64(0), first, known);
    const qint64 until = qBound(from, first + count, known);
    std::vector<qint64> keys(known > 0 ? m_keys->begin() + from : std::vector<qint64>::const_iterator(),
                             known > 0 ? m_keys->begin() + until : std::vector<qint64>::const_iterator());
    m_session.read<Rows>(
        this,
        [&type = m_type, keys = std::move(keys), language = languageCode(interfaceLanguage())](const Registry &registry) {
            return read(registry, type, keys, language);
        },
        [this, reply = std::move(reply)](Result<Rows> read) {
            if (!read)
                return reply(failure(read.error()));
            QList<TableRow> rows;
            for (const Record &record : read->page.records)
                rows.append(rowOf(record, *read));
            reply(rows);
        });
}

Result<SessionRows::Rows> SessionRows::read(const Registry &registry, const RecordType &type, const std::vector<qint64> &keys,
                                            const QString &language)
{
    Rows rows;
    TIZILIM_TRY_ASSIGN(rows.page, registry.byKeys(type, keys, language));
    if (&type != &typeOf<Application>() || rows.page.records.empty())
        return rows;
    TIZILIM_TRY_ASSIGN(const WorkingDays calendar, calendarOf(registry));
    for (const Record &record : rows.page.records)
        rows.deadlines.insert(record.id, deadlineOf(fromRecord<Application>(record), calendar, registry.today()));
    return rows;
}

TableRow SessionRows::rowOf(const Record &record, const Rows &rows) const
{
    QHash<QString, TableCell> cells;
    for (const Field *field : shownFields())
        cells.insert(field->nameText(), cellOf(*field, record, rows));
    cells.insert(titleColumn(), {.text = recordTitle(record), .strong = true});
    TableRow row{.id = record.id.toString(), .cells = {}};
    for (const TableColumn &column : columns())
        row.cells.append(cells.value(column.id));
    return row;
}

TableCell SessionRows::cellOf(const Field &field, const Record &record, const Rows &rows) const
{
    const Value &value = record.value(field.nameText());
    if (isNull(value))
        return {};
    if (field.nameView() == QLatin1String("due_on") && rows.deadlines.value(record.id).due.isValid())
        return {.chip = chipOf(rows.deadlines.value(record.id))};
    const auto *bytes = std::get_if<QByteArray>(&value);
    if (field.kind == FieldKind::Reference && bytes)
        return {.text = rows.page.titles.value(RecordId::fromBytes(*bytes).value_or(RecordId())),
                .strong = m_type.subjectField && field.nameView() == QLatin1String(m_type.subjectField)};
    if (m_type.stateField && field.nameView() == QLatin1String(m_type.stateField))
        return {.chip = stateChip(record, m_session.today())};
    const bool number = m_type.numberField && field.nameView() == QLatin1String(m_type.numberField);
    return {.text = valueText(field, value, Format(interfaceLanguage())), .muted = number};
}

} // namespace tizilim
