#include "app/exports/xlsx/XlsxTable.h"

#include "app/exports/ReportFacts.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace tizilim {

namespace {

constexpr double widest = 60;
constexpr double narrowest = 6;
constexpr qint64 rowsBetweenChecks = 1024;

QString columnName(int column)
{
    char name[LXW_MAX_COL_NAME_LENGTH] = {};
    lxw_col_to_name(name, static_cast<lxw_col_t>(column), LXW_FALSE);
    return QString::fromLatin1(name);
}

bool isText(ColumnType type)
{
    return type == ColumnType::Text || type == ColumnType::Identifier;
}

/// Places of the numbers as the format of the column shows them.
int shownPlaces(const ReportColumn &column, const ColumnSurvey &survey)
{
    return column.places >= 0 ? column.places : survey.mostPlaces;
}

} // namespace

XlsxTable::XlsxTable(XlsxBook &book, const PreparedReport &report, const TableSurvey &survey, qint64 rowsASheet)
    : m_book(book), m_report(report), m_survey(survey), m_rowsASheet(rowsASheet)
{
    for (std::size_t i = 0; i < survey.columns.size(); ++i) {
        m_columns.push_back(columnOf(i, m_width));
        m_width += m_columns.back().exactPlace < 0 ? 1 : 2;
    }
}

XlsxTable::Column XlsxTable::columnOf(std::size_t index, int place)
{
    const ReportColumn &description = m_survey.table->columns[index];
    const ColumnSurvey &survey = m_survey.columns[index];
    const int places = shownPlaces(description, survey);
    Column column;
    column.place = place;
    if (survey.beyondFifteenDigits)
        column.exactPlace = place + 1;
    column.format = description.type == ColumnType::Text ? m_book.look(CellLook::Indented)
                                                         : m_book.number(description.type, places);
    column.total =
        description.summed ? m_book.number(description.type, places, NumberLook::Total) : m_book.look(CellLook::Bold);
    column.width = widthOf(description, survey, places);
    return column;
}

double XlsxTable::widthOf(const ReportColumn &column, const ColumnSurvey &survey, int places) const
{
    const PairedText head = m_report.texts.head(column);
    const bool twoLanguages = m_report.texts.second() != nullptr;
    // Room for the arrow of the filter; a head in one language may take two lines.
    double width = static_cast<double>(head.longer().size()) * (twoLanguages ? 1.1 : 0.7) + 4;
    const auto take = [&](qsizetype characters) { width = std::max(width, static_cast<double>(characters) + 2); };
    switch (column.type) {
    case ColumnType::Text:
        // Labels stand there in both languages; names do not, but which they are is not known here.
        take(twoLanguages && survey.longest.size() < 25 ? 2 * survey.longest.size() + 4 : survey.longest.size() + 2);
        break;
    case ColumnType::Identifier:
        take(survey.longest.size() + 2);
        break;
    case ColumnType::Date:
        take(11);
        break;
    case ColumnType::Timestamp:
        take(19);
        break;
    default:
        for (const TypedCell *cell : {&survey.least, &survey.greatest})
            take(m_report.texts.cell(column, cell->value, places).first.size());
        if (column.summed)
            take(m_report.texts.format()
                     .number(survey.sum.toString(column.type == ColumnType::Money ? 2 : places))
                     .size());
    }
    return std::clamp(width, narrowest, widest);
}

Result<void> XlsxTable::write(ExportSteps &steps)
{
    TIZILIM_TRY(beginSheet());
    const auto use = [this](const Row &row) -> Result<void> {
        if (m_rows == m_rowsASheet) {
            TIZILIM_TRY(endSheet());
            TIZILIM_TRY(beginSheet());
        }
        writeRow(row);
        return m_rows % rowsBetweenChecks == 0 ? m_book.check(m_sheet) : Result<void>();
    };
    TIZILIM_TRY(forEachRow(m_survey, steps, use));
    return endSheet();
}

Result<void> XlsxTable::beginSheet()
{
    TIZILIM_TRY_ASSIGN(m_sheet, m_book.addSheet(tableName(m_report, *m_survey.table).first));
    m_rows = 0;
    m_sums.assign(m_columns.size(), ExactSum());
    for (const Column &column : m_columns) {
        const auto place = static_cast<lxw_col_t>(column.place);
        worksheet_set_column(m_sheet, place, place, column.width, nullptr);
        if (column.exactPlace >= 0)
            worksheet_set_column(m_sheet, place + 1, place + 1, column.width + 4, nullptr);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    const qint64 left = m_survey.rows - m_rowsBefore;
    if (left > 0)
        worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(std::min(left, m_rowsASheet)),
                             static_cast<lxw_col_t>(m_width - 1));
    writeHead();
    return {};
}

void XlsxTable::writeHead()
{
    worksheet_set_row(m_sheet, 0, 32, nullptr);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const ReportColumn &column = m_survey.table->columns[i];
        const QString head = m_report.texts.head(column).joined(u"\n");
        m_book.text(m_sheet, 0, m_columns[i].place, head,
                    m_book.look(isText(column.type) ? CellLook::Head : CellLook::HeadRight));
        if (m_columns[i].exactPlace >= 0) {
            const QString exact = m_report.texts.own(QT_TRANSLATE_NOOP("ReportPage", "exact")).joined(u"/");
            m_book.text(m_sheet, 0, m_columns[i].exactPlace, m_report.texts.head(column).first + u" (" + exact + u')',
                        m_book.look(CellLook::Head));
        }
    }
}

QString XlsxTable::exactText(const Cell &cell) const
{
    if (const auto *money = std::get_if<Money>(&cell))
        return exceedsDouble(money->hundredths) ? money->toString() : QString();
    if (const auto *decimal = std::get_if<Decimal>(&cell))
        return exceedsDouble(decimal->units()) ? decimal->toString() : QString();
    if (const auto *whole = std::get_if<qint64>(&cell))
        return exceedsDouble(*whole) ? QString::number(*whole) : QString();
    return {};
}

void XlsxTable::writeCell(std::size_t index, const Cell &cell)
{
    const Column &column = m_columns[index];
    const auto row = static_cast<quint32>(m_rows + 1);
    const ReportColumn &description = m_survey.table->columns[index];
    if (std::holds_alternative<Coded>(cell) || std::holds_alternative<LocalText>(cell))
        m_book.text(m_sheet, row, column.place, m_report.texts.value({description.type, cell}).joined(), column.format);
    else
        m_book.value(m_sheet, row, column.place, {description.type, cell}, column.format);
    if (column.exactPlace < 0)
        return;
    // A number in plain form, which no spreadsheet runs; with the mark of decimals that people here write.
    const QString exact = exactText(cell).replace(u'.', m_report.texts.format().decimalMark());
    if (!exact.isEmpty())
        worksheet_write_string(m_sheet, row, static_cast<lxw_col_t>(column.exactPlace), exact.toUtf8().constData(),
                               m_book.number(ColumnType::Identifier, 0));
}

void XlsxTable::writeRow(const Row &row)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (std::holds_alternative<std::monostate>(row[i]))
            continue;
        writeCell(i, row[i]);
        if (!m_survey.table->columns[i].summed)
            continue;
        std::visit(
            [&]<typename Value>(const Value &value) {
                if constexpr (std::is_same_v<Value, Money> || std::is_same_v<Value, Decimal>
                              || std::is_same_v<Value, qint64>)
                    m_sums[i].add(value);
            },
            row[i]);
    }
    ++m_rows;
}

Result<void> XlsxTable::endSheet()
{
    m_rowsBefore += m_rows;
    const bool summed = std::ranges::any_of(m_survey.table->columns, &ReportColumn::summed);
    if (m_rows == 0 || !summed)
        return m_book.check(m_sheet);
    const auto totalRow = static_cast<lxw_row_t>(m_rows + 1);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto place = static_cast<lxw_col_t>(m_columns[i].place);
        if (m_survey.table->columns[i].summed) {
            const QString name = columnName(m_columns[i].place);
            const QString formula =
                QStringLiteral("=SUM(%1%2:%1%3)").arg(name, QStringLiteral("2"), QString::number(m_rows + 1));
            worksheet_write_formula_num(m_sheet, totalRow, place, formula.toLatin1().constData(), m_columns[i].total,
                                        m_sums[i].rounded());
        } else if (i == 0) {
            m_book.text(m_sheet, totalRow, 0, m_report.texts.own(QT_TRANSLATE_NOOP("ReportPage", "Total")).joined(),
                        m_columns[i].total);
        } else {
            worksheet_write_blank(m_sheet, totalRow, place, m_columns[i].total);
        }
    }
    return m_book.check(m_sheet);
}

} // namespace tizilim
