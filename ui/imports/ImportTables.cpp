#include "ui/imports/ImportTables.h"

#include "app/messages/ErrorText.h"
#include "app/messages/FieldText.h"
#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/session/Titles.h"
#include "ui/common/ListedRows.h"

#include <QCoreApplication>

#include <algorithm>

namespace tizilim::importTables {

namespace {

constexpr qsizetype longestCell = 300;

QString say(const char *text)
{
    return QCoreApplication::translate("ImportTable", text);
}

QString lineText(qint64 line)
{
    return line > 0 ? Format(interfaceLanguage()).integer(line) : QString();
}

TableColumn lineColumn()
{
    return {.id = QStringLiteral("line"), .title = say(QT_TRANSLATE_NOOP("ImportTable", "Line")), .alignment = Qt::AlignRight, .characters = 7};
}

ChipContent signOf(const ImportChange &change)
{
    if (!change.change.before)
        return {say(QT_TRANSLATE_NOOP("ImportTable", "New")), Tone::Good, Glyph::Add};
    if (change.line == 0)
        return {say(QT_TRANSLATE_NOOP("ImportTable", "Closed")), Tone::Due, Glyph::Returned};
    return {say(QT_TRANSLATE_NOOP("ImportTable", "Changed")), Tone::InWork, Glyph::Edit};
}

ChipContent signOf(const ImportProblem &problem)
{
    if (problem.refuses())
        return {say(QT_TRANSLATE_NOOP("ImportTable", "Refused")), Tone::Bad, Glyph::Refused};
    return {say(QT_TRANSLATE_NOOP("ImportTable", "Remark")), Tone::Due, Glyph::Warning};
}

QString valueIn(const std::optional<Record> &record, int field)
{
    if (!record)
        return {};
    const auto place = static_cast<size_t>(field);
    return valueText(record->type->fields[place], record->values[place], Format(interfaceLanguage())).left(longestCell);
}

/// What a new record is, in a few words: the fields that its list shows.
QString summaryOf(const Record &record)
{
    QStringList texts;
    for (size_t place = 0; place < record.type->fields.size(); ++place) {
        const Field &field = record.type->fields[place];
        const bool isTitle = std::ranges::any_of(record.type->titleFields, [&](const char *title) { return field.nameView() == QLatin1String(title); });
        const bool isState = record.type->stateField && field.nameView() == QLatin1String(record.type->stateField);
        if (field.options.listed && !isTitle && !isState && !isNull(record.values[place]))
            texts.append(valueIn(record, int(place)));
    }
    return texts.join(QStringLiteral(" · ")).left(longestCell);
}

TableRow changeRow(const ImportPreview &preview, qint64 number)
{
    const ImportPreview::Line &line = preview.lines[static_cast<size_t>(number)];
    const ImportChange &change = preview.plan.changes[line.change];
    const Record &record = change.change.any();
    TableRow row{.id = change.change.before ? record.id.toString() : QString(), .cells = {}};
    row.cells = {{.text = lineText(change.line), .muted = true},
                 {.chip = signOf(change)},
                 {.text = titleOf(record, languageCode(interfaceLanguage())), .strong = true}};
    const bool isField = line.field >= 0;
    row.cells.append({.text = isField ? fieldLabel(record.type->fields[static_cast<size_t>(line.field)]) : QString()});
    row.cells.append({.text = isField ? valueIn(change.change.before, line.field) : QString(), .muted = true});
    row.cells.append({.text = isField ? valueIn(change.change.after, line.field) : summaryOf(record)});
    return row;
}

QList<TableColumn> changeColumns()
{
    return {lineColumn(),
            {.id = QStringLiteral("sign"), .title = say(QT_TRANSLATE_NOOP("ImportTable", "What happens")), .characters = 15},
            {.id = QStringLiteral("name"), .title = say(QT_TRANSLATE_NOOP("ImportTable", "Name")), .characters = 28},
            {.id = QStringLiteral("field"), .title = say(QT_TRANSLATE_NOOP("ImportTable", "Field")), .characters = 18},
            {.id = QStringLiteral("before"), .title = say(QT_TRANSLATE_NOOP("ImportTable", "Before")), .characters = 18},
            {.id = QStringLiteral("after"), .title = say(QT_TRANSLATE_NOOP("ImportTable", "After")), .characters = 28}};
}

TableRow problemRow(const ImportProblem &problem)
{
    return {.id = QString::number(problem.line),
            .cells = {{.text = lineText(problem.line), .muted = true},
                      {.chip = signOf(problem)},
                      {.text = problem.column},
                      {.text = errorText(problem.error())}}};
}

QList<TableColumn> problemColumns()
{
    return {lineColumn(),
            {.id = QStringLiteral("sign"), .title = say(QT_TRANSLATE_NOOP("ImportTable", "What happens")), .characters = 15},
            {.id = QStringLiteral("column"), .title = say(QT_TRANSLATE_NOOP("ImportTable", "Column")), .characters = 30},
            {.id = QStringLiteral("text"), .title = say(QT_TRANSLATE_NOOP("ImportTable", "What is wrong")), .characters = 72}};
}

/// The problem to show of a cell: one that refuses the record before one that only remarks.
const ImportProblem *problemOf(const QList<ImportProblem> &problems, const QString &column)
{
    const ImportProblem *worst = nullptr;
    for (const ImportProblem &problem : problems) {
        if (problem.column == column && (!worst || problem.refuses()))
            worst = &problem;
    }
    return worst;
}

TableCell fileCell(const QString &text, const ImportProblem *problem)
{
    const QString shown = text.left(longestCell);
    if (!problem)
        return {.text = shown};
    ChipContent marked = signOf(*problem);
    marked.text = shown.trimmed().isEmpty() ? say(QT_TRANSLATE_NOOP("ImportTable", "empty")) : shown.simplified();
    return {.chip = marked};
}

TableRow fileRow(const ImportPlan &plan, qint64 number)
{
    const ImportSample &sample = plan.sample[number];
    TableRow row{.id = QString::number(sample.row.line), .cells = {{.text = lineText(sample.row.line), .muted = true}}};
    QStringList texts;
    for (const ImportProblem &problem : sample.problems)
        texts.append(errorText(problem.error()));
    row.cells.append({.text = texts.join(QLatin1Char(' '))});
    for (qsizetype column = 0; column < plan.header.size(); ++column)
        row.cells.append(fileCell(sample.row.cells.value(column), problemOf(sample.problems, plan.header.at(column))));
    return row;
}

QList<TableColumn> fileColumns(const QStringList &header)
{
    QList<TableColumn> columns{lineColumn(),
                               {.id = QStringLiteral("wrong"), .title = say(QT_TRANSLATE_NOOP("ImportTable", "What is wrong")), .characters = 34}};
    for (qsizetype column = 0; column < header.size(); ++column)
        columns.append({.id = QStringLiteral("cell%1").arg(column),
                        .title = header.at(column).isEmpty() ? QString::number(column + 1) : header.at(column),
                        .characters = 20});
    return columns;
}

} // namespace

TableSource *changes(const SharedPreview &preview)
{
    return new ListedRows(static_cast<qint64>(preview->lines.size()), changeColumns,
                          [preview](qint64 number) { return changeRow(*preview, number); });
}

TableSource *problems(const ImportProblems &problems)
{
    return new ListedRows(problems.list().size(), problemColumns,
                          [list = problems.list()](qint64 number) { return problemRow(list.at(number)); });
}

TableSource *file(const SharedPreview &preview)
{
    return new ListedRows(preview->plan.sample.size(), [preview] { return fileColumns(preview->plan.header); },
                          [preview](qint64 number) { return fileRow(preview->plan, number); });
}

} // namespace tizilim::importTables
