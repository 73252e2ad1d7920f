#include "app/exports/pdf/TablePrinter.h"

#include "app/exports/pdf/PrintedText.h"

#include <algorithm>

namespace tizilim {

namespace {
constexpr qint64 rowsOfAShortTable = 100;
constexpr qreal gapOfShort = 3.4;
constexpr qreal gapOfLong = 2.2;
} // namespace

TablePrinter::TablePrinter(PageFlow &flow, const TableSurvey &survey, const ReportTexts &texts,
                           const ReportStyles &styles, const TableLayout &layout)
    : m_flow(flow), m_survey(survey), m_texts(texts), m_styles(styles), m_layout(layout),
      m_lineHeight(layout.styles.text.lineHeight()),
      m_gap(styles.points(survey.rows <= rowsOfAShortTable ? gapOfShort : gapOfLong)), m_cells(layout.columns.size())
{
    std::size_t most = 1;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        m_head.push_back(paired(texts.head(survey.table->columns[i]), layout.styles.head, layout.styles.headSecond,
                                layout.innerWidth(i)));
        most = std::max(most, m_head.back().size());
    }
    m_headHeight = heightOf(most);
}

TablePrinter::CellLines TablePrinter::paired(const PairedText &text, const TextStyle &first, const TextStyle &second,
                                             qreal width)
{
    CellLines lines;
    for (const QString &line : first.wrapped(printedText(text.first), width))
        lines.push_back({line, false});
    if (text.second.isEmpty())
        return lines;
    for (const QString &line : second.wrapped(printedText(text.second), width))
        lines.push_back({line, true});
    return lines;
}

const TextStyle &TablePrinter::styleOf(std::size_t column) const
{
    return m_layout.columns[column].toTheRight ? m_layout.styles.number : m_layout.styles.text;
}

TablePrinter::CellLines TablePrinter::linesOf(std::size_t column, const Cell &cell) const
{
    if (std::holds_alternative<std::monostate>(cell))
        return {};
    const PairedText text = m_texts.cell(m_survey.table->columns[column], cell, m_layout.columns[column].places);
    return paired(text, styleOf(column), m_layout.styles.second, m_layout.innerWidth(column));
}

qreal TablePrinter::heightOf(std::size_t lines) const
{
    return static_cast<qreal>(lines) * m_lineHeight + 2 * m_gap;
}

qreal TablePrinter::leastHeight() const
{
    return m_headHeight + heightOf(1);
}

void TablePrinter::begin()
{
    m_flow.need(leastHeight());
    printHead();
}

void TablePrinter::printHead()
{
    // Heads stand at the bottom of their line, as in print; in two languages the first ones stand side by side.
    for (std::size_t i = 0; i < m_head.size(); ++i) {
        const qreal missing = m_texts.second() ? 0 : m_headHeight - heightOf(m_head[i].size());
        m_flow.advance(missing);
        printLines(i, m_head[i], 0, m_head[i].size(), m_layout.styles.head, m_layout.styles.headSecond);
        m_flow.advance(-missing);
    }
    m_flow.advance(m_headHeight);
    m_flow.rule(m_flow.left(), m_flow.left() + m_flow.width(), m_flow.y(), m_styles.ink, m_styles.points(0.8));
}

void TablePrinter::printLines(std::size_t column, const CellLines &lines, std::size_t from, std::size_t to,
                              const TextStyle &first, const TextStyle &second) const
{
    if (!m_flow.isPainting())
        return;
    const TableLayout::Column &place = m_layout.columns[column];
    const qreal left = m_flow.left() + place.left + m_layout.padding;
    const qreal right = m_flow.left() + place.left + place.width - m_layout.padding;
    qreal baseline = m_flow.y() + m_gap + m_lineHeight * 0.5 + m_layout.styles.text.capHeight() * 0.5;
    for (std::size_t i = from; i < std::min(to, lines.size()); ++i) {
        const TextStyle &style = lines[i].second ? second : first;
        if (place.toTheRight)
            m_flow.textBefore(right, baseline, style, lines[i].text);
        else
            m_flow.text(left, baseline, style, lines[i].text);
        baseline += m_lineHeight;
    }
}

void TablePrinter::row(const Row &row)
{
    std::size_t most = 1;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i] = linesOf(i, row[i]);
        most = std::max(most, m_cells[i].size());
    }
    // The last row does not leave the totals alone on the next page.
    const bool last = ++m_printed == m_survey.rows;
    const qreal wanted = heightOf(most) + (last ? heightOf(1) : 0);
    const qreal whole = m_flow.wholeHeight() - m_headHeight;
    if (wanted > m_flow.remaining() && wanted <= whole) {
        m_flow.newPage();
        printHead();
    }
    std::size_t from = 0;
    while (from < most) {
        // Only a row higher than a page goes on to the next.
        const auto room = static_cast<std::size_t>(std::max(0.0, (m_flow.remaining() - 2 * m_gap) / m_lineHeight));
        if (room == 0) {
            m_flow.newPage();
            printHead();
            continue;
        }
        const std::size_t to = std::min(most, from + room);
        printRow(from, to);
        from = to;
    }
}

void TablePrinter::printRow(std::size_t from, std::size_t to)
{
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        printLines(i, m_cells[i], from, to, styleOf(i), m_layout.styles.second);
    m_flow.advance(heightOf(to - from));
    m_flow.rule(m_flow.left(), m_flow.left() + m_flow.width(), m_flow.y(), m_styles.rule, m_styles.points(0.5));
}

void TablePrinter::end()
{
    const qreal baseline = m_flow.y() + m_gap + m_lineHeight * 0.5 + m_layout.styles.text.capHeight() * 0.5;
    const qreal left = m_flow.left() + m_layout.padding;
    if (m_survey.rows == 0) {
        m_flow.text(left, baseline, m_layout.styles.second,
                    m_texts.own(QT_TRANSLATE_NOOP("ReportPage", "No rows")).joined());
        m_flow.advance(heightOf(1));
        return;
    }
    const std::vector<ReportColumn> &columns = m_survey.table->columns;
    qreal room = m_flow.width();
    bool sums = false;
    for (std::size_t i = columns.size(); i-- > 0;) {
        if (!columns[i].summed)
            continue;
        sums = true;
        room = m_layout.columns[i].left;
        const int places = columns[i].type == ColumnType::Money ? 2 : std::max(0, m_layout.columns[i].places);
        const QString sum = m_texts.format().number(m_survey.columns[i].sum.toString(places));
        m_flow.textBefore(m_flow.left() + m_layout.columns[i].left + m_layout.columns[i].width - m_layout.padding,
                          baseline, m_layout.styles.total, sum);
    }
    if (!sums)
        return;
    const QString count =
        m_texts.first().text("ReportPage", QT_TRANSLATE_N_NOOP("ReportPage", "%n row(s)"), m_survey.rows);
    const QString label =
        m_texts.own(QT_TRANSLATE_NOOP("ReportPage", "Total")).joined() + QStringLiteral(" · ") + count;
    m_flow.text(left, baseline, m_layout.styles.total,
                m_layout.styles.total.elided(label, room - 2 * m_layout.padding));
    m_flow.advance(heightOf(1));
    m_flow.rule(m_flow.left(), m_flow.left() + m_flow.width(), m_flow.y(), m_styles.ink, m_styles.points(0.8));
}

} // namespace tizilim
