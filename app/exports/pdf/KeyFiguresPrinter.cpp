#include "app/exports/pdf/KeyFiguresPrinter.h"

#include "app/exports/pdf/PrintedText.h"

#include <algorithm>

namespace tizilim {

namespace {
constexpr qreal typeSize = 8.5;
constexpr qreal gapPoints = 3.4;
constexpr qreal leastColumnPoints = 64;
} // namespace

KeyFiguresPrinter::KeyFiguresPrinter(PageFlow &flow, const KeyFigures &figures, const ReportTexts &texts,
                                     const ReportStyles &styles, QPaintDevice *device)
    : m_flow(flow), m_figures(figures), m_texts(texts), m_styles(styles), m_table(device, styles, typeSize),
      m_padding(styles.points(4.5))
{
    measure();
}

void KeyFiguresPrinter::measure()
{
    m_labelWidth = m_flow.width();
    const qreal most = m_flow.width() * 0.6 / static_cast<qreal>(std::max<std::size_t>(1, m_figures.columns.size()));
    for (std::size_t column = 0; column < m_figures.columns.size(); ++column) {
        const PairedText head = m_texts.pair(m_figures.columns[column]);
        qreal widest = std::max({m_styles.points(leastColumnPoints), m_table.head.width(head.first),
                                 m_table.headSecond.width(head.second)});
        for (const KeyFigure &line : m_figures.lines) {
            if (column < line.values.size())
                widest = std::max(widest, m_table.number.width(m_texts.value(line.values[column]).first));
        }
        m_widths.push_back(std::min(widest + 2 * m_padding, most));
        m_labelWidth -= m_widths.back();
    }
}

void KeyFiguresPrinter::print()
{
    Line head{m_texts.pair(m_figures.head), {}};
    for (const LocalText &column : m_figures.columns)
        head.values.push_back(m_texts.pair(column));
    printLine(head, true);
    for (const KeyFigure &figure : m_figures.lines) {
        Line line{m_texts.pair(figure.label), {}};
        for (const TypedCell &value : figure.values)
            line.values.push_back(m_texts.value(value));
        printLine(line, false);
    }
}

std::size_t KeyFiguresPrinter::linesOf(const PairedText &text, bool head, qreal width) const
{
    const TextStyle &first = head ? m_table.head : m_table.text;
    const qsizetype second = text.second.isEmpty() ? 0 : m_table.second.wrapped(printedText(text.second), width).size();
    return static_cast<std::size_t>(first.wrapped(printedText(text.first), width).size() + second);
}

void KeyFiguresPrinter::cell(qreal x, qreal width, const PairedText &text, bool head, bool toTheRight, qreal baseline)
{
    const TextStyle &first = head ? m_table.head : toTheRight ? m_table.number : m_table.text;
    const auto print = [&](const TextStyle &style, const QString &part) {
        for (const QString &line : style.wrapped(printedText(part), width - 2 * m_padding)) {
            if (toTheRight)
                m_flow.textBefore(x + width - m_padding, baseline, style, line);
            else
                m_flow.text(x + m_padding, baseline, style, line);
            baseline += m_table.text.lineHeight();
        }
    };
    print(first, text.first);
    if (!text.second.isEmpty())
        print(m_table.second, text.second);
}

void KeyFiguresPrinter::printLine(const Line &line, bool head)
{
    std::size_t most = linesOf(line.label, head, m_labelWidth - 2 * m_padding);
    for (std::size_t i = 0; i < std::min(line.values.size(), m_widths.size()); ++i)
        most = std::max(most, linesOf(line.values[i], head, m_widths[i] - 2 * m_padding));
    const qreal gap = m_styles.points(gapPoints);
    const qreal height = static_cast<qreal>(most) * m_table.text.lineHeight() + 2 * gap;
    m_flow.need(height);
    const qreal baseline = m_flow.y() + gap + m_table.text.lineHeight() * 0.5 + m_table.text.capHeight() * 0.5;
    cell(m_flow.left(), m_labelWidth, line.label, head, false, baseline);
    qreal x = m_flow.left() + m_labelWidth;
    for (std::size_t i = 0; i < std::min(line.values.size(), m_widths.size()); ++i) {
        cell(x, m_widths[i], line.values[i], head, true, baseline);
        x += m_widths[i];
    }
    m_flow.advance(height);
    m_flow.rule(m_flow.left(), m_flow.left() + m_flow.width(), m_flow.y(), head ? m_styles.ink : m_styles.rule,
                m_styles.points(head ? 0.8 : 0.5));
}

} // namespace tizilim
