#include "app/exports/xlsx/XlsxSummary.h"

#include "app/exports/Chart.h"
#include "app/exports/ReportFacts.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace tizilim {

namespace {

constexpr int labelWidth = 52;
constexpr double heightOfTitle = 26;
constexpr double heightOfTwoLines = 31;
constexpr int valueWidth = 18;
constexpr quint32 rowsOfAChart = 17;
constexpr int chartColumn = 6;

int placesOfCell(const TypedCell &cell)
{
    if (cell.places >= 0)
        return cell.places;
    const auto *decimal = std::get_if<Decimal>(&cell.value);
    return decimal ? placesOf(*decimal) : 0;
}

int placesOfFigure(const Figure &figure)
{
    if (figure.places >= 0)
        return figure.places;
    int most = 0;
    for (const Series &series : figure.series) {
        for (const std::optional<Decimal> &value : series.values)
            most = std::max(most, value ? placesOf(*value) : 0);
    }
    return most;
}

uint8_t chartType(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Bars:
        return LXW_CHART_COLUMN;
    case FigureKind::StackedBars:
        return LXW_CHART_COLUMN_STACKED;
    case FigureKind::Lines:
        return LXW_CHART_LINE;
    case FigureKind::Shares:
        break;
    }
    return LXW_CHART_BAR;
}

} // namespace

bool XlsxSummary::hasOwnBlocks(const Section &section) const
{
    return std::ranges::any_of(section.blocks,
                               [](const Block &block) { return !std::holds_alternative<ReportTable>(block); });
}

bool XlsxSummary::isNeeded() const
{
    return std::ranges::any_of(m_report.content.sections,
                               [this](const Section &section) { return hasOwnBlocks(section); });
}

void XlsxSummary::paired(int column, const PairedText &pair, CellLook look)
{
    if (!pair.second.isEmpty())
        worksheet_set_row(m_sheet, m_row, heightOfTwoLines, nullptr);
    text(column, pair.joined(u"\n"), look);
}

void XlsxSummary::title()
{
    worksheet_set_row(m_sheet, m_row, heightOfTitle, nullptr);
    text(0, m_report.texts.pair(m_report.content.title).first, CellLook::Title);
    ++m_row;
    const QString second = m_report.texts.pair(m_report.content.title).second;
    if (!second.isEmpty())
        text(0, second, CellLook::Muted);
    m_row += second.isEmpty() ? 0 : 1;
    text(0, m_report.texts.period(m_report.content).joined(), CellLook::Muted);
    m_row += 2;
}

Result<void> XlsxSummary::write()
{
    TIZILIM_TRY_ASSIGN(m_sheet, m_book.addSheet(m_report.texts.own(QT_TRANSLATE_NOOP("ReportPage", "Summary")).first));
    worksheet_set_column(m_sheet, 0, 0, labelWidth, nullptr);
    worksheet_set_column(m_sheet, 1, chartColumn - 1, valueWidth, nullptr);
    worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
    title();
    for (const Section &section : m_report.content.sections) {
        if (!hasOwnBlocks(section))
            continue;
        text(0, m_report.texts.line(section.heading), CellLook::Heading);
        m_row += 2;
        for (const Block &content : section.blocks)
            std::visit([this](const auto &one) { block(one); }, content);
    }
    return m_book.check(m_sheet);
}

void XlsxSummary::block(const Paragraph &paragraph)
{
    const PairedText pair = m_report.texts.pair(paragraph.text);
    for (const QString &one : {pair.first, pair.second}) {
        if (one.isEmpty())
            continue;
        // Merged cells do not grow with their text: the height is set for the width that they have together.
        const int width = labelWidth + valueWidth * (chartColumn - 1);
        worksheet_set_row(m_sheet, m_row, 15.0 * (1 + static_cast<double>(one.size()) / width), nullptr);
        worksheet_merge_range(m_sheet, m_row, 0, m_row, chartColumn - 1, XlsxBook::cellText(one).constData(),
                              m_book.look(CellLook::Wrapped));
        ++m_row;
    }
    ++m_row;
}

void XlsxSummary::block(const KeyFigures &figures)
{
    paired(0, m_report.texts.pair(figures.head), CellLook::Head);
    for (std::size_t i = 0; i < figures.columns.size(); ++i)
        paired(static_cast<int>(i) + 1, m_report.texts.pair(figures.columns[i]), CellLook::HeadRight);
    ++m_row;
    for (const KeyFigure &line : figures.lines) {
        paired(0, m_report.texts.pair(line.label), CellLook::Wrapped);
        for (std::size_t i = 0; i < line.values.size(); ++i) {
            const TypedCell &cell = line.values[i];
            const int column = static_cast<int>(i) + 1;
            if (cell.type == ColumnType::Text)
                text(column, m_report.texts.value(cell).joined());
            else
                m_book.value(m_sheet, m_row, column, cell,
                             m_book.number(cell.type, placesOfCell(cell),
                                           cell.signShown ? NumberLook::Signed : NumberLook::Plain));
        }
        ++m_row;
    }
    ++m_row;
}

void XlsxSummary::block(const Figure &figure)
{
    const quint32 headRow = m_row;
    paired(0, m_report.texts.pair(figure.title), CellLook::Head);
    for (std::size_t i = 0; i < figure.series.size(); ++i)
        paired(static_cast<int>(i) + 1, m_report.texts.pair(figure.series[i].label), CellLook::HeadRight);
    ++m_row;
    lxw_format *format = m_book.number(ColumnType::Quantity, placesOfFigure(figure));
    for (std::size_t point = 0; point < figure.points.size(); ++point) {
        text(0, m_report.texts.line(figure.points[point]), CellLook::Indented);
        for (std::size_t i = 0; i < figure.series.size(); ++i) {
            const auto &values = figure.series[i].values;
            if (point < values.size() && values[point])
                m_book.value(m_sheet, m_row, static_cast<int>(i) + 1, {ColumnType::Quantity, *values[point]}, format);
        }
        ++m_row;
    }
    chart(figure, headRow);
    m_row = std::max(m_row + 1, headRow + rowsOfAChart);
}

void XlsxSummary::chart(const Figure &figure, quint32 headRow)
{
    if (figure.points.empty())
        return;
    const ChartStyle style;
    lxw_chart *chart = workbook_add_chart(m_book.raw(), chartType(figure.kind));
    const auto last = static_cast<lxw_row_t>(headRow + figure.points.size());
    for (std::size_t i = 0; i < figure.series.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i + 1);
        lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, m_sheet->name, headRow + 1, 0, last, 0);
        chart_series_set_values(series, m_sheet->name, headRow + 1, column, last, column);
        chart_series_set_name(series, XlsxBook::cellText(m_report.texts.line(figure.series[i].label)).constData());
        const auto colour = static_cast<lxw_color_t>(style.series[i % style.series.size()].rgb() & 0xFFFFFF);
        lxw_chart_fill fill{};
        fill.color = colour;
        lxw_chart_line line{};
        line.color = colour;
        if (figure.kind == FigureKind::Lines)
            chart_series_set_line(series, &line);
        else
            chart_series_set_fill(series, &fill);
    }
    chart_title_set_name(chart, XlsxBook::cellText(m_report.texts.pair(figure.title).first).constData());
    lxw_chart_font font{};
    font.size = 11;
    chart_title_set_name_font(chart, &font);
    if (figure.series.size() < 2)
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    else
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    if (figure.kind == FigureKind::Shares)
        chart_axis_set_reverse(chart->y_axis); // the first point on top, as in the table beside it
    worksheet_insert_chart(m_sheet, headRow, chartColumn, chart);
}

Result<void> writeXlsxFacts(XlsxBook &book, const PreparedReport &report)
{
    TIZILIM_TRY_ASSIGN(lxw_worksheet * sheet,
                       book.addSheet(report.texts.own(QT_TRANSLATE_NOOP("ReportPage", "Parameters")).first));
    worksheet_set_column(sheet, 0, 0, 34, nullptr);
    worksheet_set_column(sheet, 1, 1, report.texts.second() ? 90 : 56, nullptr);
    worksheet_set_column(sheet, 2, 2, 76, nullptr);
    quint32 row = 0;
    for (const ReportFact &fact : factsOf(report)) {
        book.text(sheet, row, 0, fact.id, book.look(CellLook::Muted));
        book.text(sheet, row, 1, fact.label.joined(), book.look(CellLook::Plain));
        if (fact.isExactNumber)
            worksheet_write_string(sheet, row, 2, std::get<QString>(fact.value.value).toUtf8().constData(),
                                   book.number(ColumnType::Identifier, 0));
        else if (fact.value.type == ColumnType::Text)
            book.value(sheet, row, 2, fact.value, book.look(CellLook::Indented));
        else
            book.value(sheet, row, 2, fact.value, book.number(fact.value.type, 0, NumberLook::Left));
        ++row;
    }
    return book.check(sheet);
}

} // namespace tizilim
