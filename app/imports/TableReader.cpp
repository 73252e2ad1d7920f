#include "app/imports/TableReader.h"

#include "app/imports/RejectsFormat.h"

#include <QSet>

#include <algorithm>

namespace tizilim {

namespace {

bool isBlank(const QStringList &cells)
{
    return std::ranges::all_of(cells, &QString::isEmpty);
}

} // namespace

Result<std::optional<ImportRow>> TableReader::next()
{
    for (;;) {
        TIZILIM_TRY_ASSIGN(std::optional<ImportRow> row, readRecord());
        if (!row)
            return std::nullopt;
        if (isBlank(row->cells) && row->faults.isEmpty())
            continue;
        if (m_hasHeader)
            fitToHeader(*row);
        return row;
    }
}

Result<void> TableReader::readHeader()
{
    TIZILIM_TRY_ASSIGN(std::optional<ImportRow> row, readRecord());
    if (row)
        for (QString &name : row->cells)
            name = name.trimmed();
    if (!row || isBlank(row->cells))
        return failure(refusal("import.no_header", {.line = row ? row->line : 1, .column = {}}));
    m_hasHeader = true;
    while (row->cells.constLast().isEmpty())
        row->cells.removeLast();
    QSet<QString> seen;
    for (const QString &name : std::as_const(row->cells)) {
        if (name.isEmpty())
            continue;
        if (seen.contains(name.toCaseFolded()))
            return failure(refusal("import.duplicate_header", {.line = row->line, .column = name}));
        seen.insert(name.toCaseFolded());
    }
    m_header = std::move(row->cells);
    m_rejects = m_header.contains(rejects::reasonColumn());
    return {};
}

QString TableReader::columnName(qsizetype column) const
{
    const QString name = m_header.value(column);
    return name.isEmpty() ? QString::number(column + 1) : name;
}

Error TableReader::refusal(const char *code, const TablePosition &at, const QString &detail) const
{
    return Error::refused(code, {QString::number(at.line), at.column, QString::number(at.byte), detail});
}

void TableReader::fitToHeader(ImportRow &row) const
{
    const qsizetype found = row.cells.size();
    while (row.cells.size() > m_header.size() && row.cells.constLast().isEmpty())
        row.cells.removeLast();
    if (row.cells.size() > m_header.size() || found < m_header.size()) {
        const QString code = found < m_header.size() ? QStringLiteral("import.too_few_cells") : QStringLiteral("import.too_many_cells");
        // What stands behind the last column is kept in the fault, or it would be lost from the refused records.
        constexpr qsizetype shown = 200;
        const QString surplus = row.cells.mid(m_header.size()).join(QStringLiteral(" | ")).left(shown);
        row.faults.append({.line = row.line, .column = {}, .code = code,
                           .values = {QString::number(found), QString::number(m_header.size()), surplus}});
    }
    row.cells.resize(m_header.size());
    if (m_rejects)
        for (QString &cell : row.cells)
            cell = rejects::unguarded(cell);
}

} // namespace tizilim
