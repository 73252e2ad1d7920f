#include "app/exports/Chart.h"

#include "app/exports/ChartScale.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tizilim {

namespace {

constexpr qreal heightOfAxes = 140;
constexpr qreal heightOfShare = 19;

/// Draws one figure; the measures are points times style.unit.
class ChartPainter {
public:
    ChartPainter(QPainter &painter, const Figure &figure, const ReportTexts &texts, const ChartStyle &style)
        : m_painter(painter), m_figure(figure), m_texts(texts), m_style(style), m_metrics(style.font, painter.device()),
          m_scale(ChartScale::of(figure))
    {
    }

    ChartMarks paint(const QRectF &area)
    {
        m_painter.setFont(m_style.font);
        if (m_figure.kind == FigureKind::Shares) {
            paintShares(area);
            return std::move(m_marks);
        }
        m_plot = area;
        if (m_figure.series.size() > 1)
            paintLegend();
        placePlot();
        paintGrid();
        if (m_figure.kind == FigureKind::Lines)
            paintLines();
        else
            paintBars();
        paintBaseline();
        paintPointLabels();
        return std::move(m_marks);
    }

private:
    qreal points(qreal length) const { return length * m_style.unit; }
    const QColor &colour(std::size_t series) const
    {
        // Lines take the colours that differ in hue; those of bars are tints of one.
        const bool line = m_figure.kind == FigureKind::Lines && series > 0;
        return m_style.series[(line ? series + 2 : series) % m_style.series.size()];
    }
    QString label(const LocalText &text) const { return m_texts.pair(text).first; }
    qreal textHeight() const { return m_metrics.ascent() + m_metrics.descent(); }
    qreal slot() const { return m_plot.width() / std::max<qreal>(1, static_cast<qreal>(m_figure.points.size())); }
    qreal centre(std::size_t point) const { return m_plot.left() + slot() * (static_cast<qreal>(point) + 0.5); }
    qreal height(double value) const { return m_plot.bottom() - m_scale.place(value) * m_plot.height(); }

    const Decimal *valueAt(std::size_t series, std::size_t point) const
    {
        const auto &values = m_figure.series[series].values;
        return point < values.size() && values[point] ? &*values[point] : nullptr;
    }

    void drawText(QPointF baseline, const QString &text, const QColor &ink)
    {
        m_painter.setPen(ink);
        m_painter.drawText(baseline, text);
    }

    void drawLine(QPointF from, QPointF to, const QColor &ink, qreal width)
    {
        m_painter.setPen(QPen(ink, points(width), Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(from, to);
    }

    /// On top, from the left, in as many lines as it takes.
    void paintLegend()
    {
        qreal x = m_plot.left();
        qreal baseline = m_plot.top() + m_metrics.ascent();
        const qreal mark = m_figure.kind == FigureKind::Lines ? points(16) : points(7);
        for (std::size_t i = 0; i < m_figure.series.size(); ++i) {
            const QString text = label(m_figure.series[i].label);
            const qreal width = mark + points(4) + m_metrics.horizontalAdvance(text);
            if (x > m_plot.left() && x + width > m_plot.right()) {
                x = m_plot.left();
                baseline += textHeight() + points(2);
            }
            paintLegendMark(i, x, baseline, mark);
            drawText({x + mark + points(4), baseline}, text, m_style.ink);
            x += width + points(14);
        }
        m_plot.setTop(baseline + points(10));
    }

    void paintLegendMark(std::size_t series, qreal x, qreal baseline, qreal size)
    {
        if (m_figure.kind != FigureKind::Lines) {
            m_painter.fillRect(QRectF(x, baseline - size, size, size), colour(series));
            return;
        }
        m_painter.setPen(penOf(series));
        const qreal y = baseline - m_metrics.capHeight() / 2;
        m_painter.drawLine(QPointF(x, y), QPointF(x + size, y));
    }

    /// Dashes tell lines apart in black and white too.
    QPen penOf(std::size_t series) const
    {
        static constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
        return QPen(colour(series), points(1.6), styles[series % styles.size()], Qt::FlatCap, Qt::RoundJoin);
    }

    QString tickText(const Decimal &tick) const { return m_texts.format().decimal(tick); }

    void placePlot()
    {
        qreal widest = 0;
        for (const Decimal &tick : m_scale.ticks())
            widest = std::max(widest, m_metrics.horizontalAdvance(tickText(tick)));
        m_plot.setLeft(m_plot.left() + widest + points(6));
        m_plot.setTop(m_plot.top() + textHeight());
        m_turned = !labelsFit();
        m_plot.setBottom(m_plot.bottom() - points(5) - (m_turned ? turnedHeight() : textHeight()));
    }

    void paintGrid()
    {
        for (const Decimal &tick : m_scale.ticks()) {
            const qreal y = height(drawn(tick));
            drawLine({m_plot.left(), y}, {m_plot.right(), y}, m_style.grid, 0.5);
            const QString text = tickText(tick);
            drawText({m_plot.left() - points(6) - m_metrics.horizontalAdvance(text), y + m_metrics.capHeight() / 2},
                     text, m_style.muted);
        }
    }

    void paintBaseline()
    {
        const qreal y = height(0);
        drawLine({m_plot.left(), y}, {m_plot.right(), y}, m_style.muted, 0.75);
    }

    void paintBars()
    {
        const bool stacked = m_figure.kind == FigureKind::StackedBars;
        const auto count = static_cast<qreal>(stacked ? 1 : std::max<std::size_t>(1, m_figure.series.size()));
        const qreal width = std::min(slot() * 0.62 / count, points(34));
        for (std::size_t point = 0; point < m_figure.points.size(); ++point) {
            double up = 0;
            double down = 0;
            for (std::size_t i = 0; i < m_figure.series.size(); ++i) {
                const Decimal *value = valueAt(i, point);
                if (!value)
                    continue;
                const double size = drawn(*value);
                double &base = size < 0 ? down : up;
                const qreal place = stacked ? 0 : static_cast<qreal>(i);
                const qreal left = centre(point) - width * count / 2 + width * place;
                paintBar(i, point, left, width, stacked ? base : 0, size);
                if (stacked)
                    base += size;
            }
        }
    }

    void paintBar(std::size_t series, std::size_t point, qreal left, qreal width, double base, double size)
    {
        const qreal from = height(base);
        const qreal to = height(base + size);
        const QRectF bar(QPointF(left, std::min(from, to)), QPointF(left + width, std::max(from, to)));
        const bool single = m_figure.series.size() == 1;
        m_painter.fillRect(bar, single && point < m_figure.emphasisedFrom ? m_style.pale : colour(series));
        m_marks.push_back({series, point, bar});
        if (single)
            paintValue(bar, *valueAt(series, point), size < 0);
    }

    /// The value above its bar, where there is room for it.
    void paintValue(const QRectF &bar, const Decimal &value, bool below)
    {
        const QString text = m_texts.format().decimal(value, m_figure.places);
        const qreal width = m_metrics.horizontalAdvance(text);
        if (width > slot() * 0.96)
            return;
        const qreal baseline = below ? bar.bottom() + points(2) + m_metrics.ascent() : bar.top() - points(3);
        const QRectF behind(bar.center().x() - width / 2 - points(1), baseline - m_metrics.capHeight() - points(1),
                            width + points(2), m_metrics.capHeight() + points(2));
        m_painter.fillRect(behind, m_style.ground); // no line of the grid through the digits
        drawText({bar.center().x() - width / 2, baseline}, text, m_style.ink);
    }

    void paintLines()
    {
        m_painter.setBrush(Qt::NoBrush);
        for (std::size_t i = 0; i < m_figure.series.size(); ++i) {
            m_painter.setPen(penOf(i));
            m_painter.drawPath(pathOf(i));
            for (std::size_t point = 0; point < m_figure.points.size(); ++point)
                paintPoint(i, point, colour(i));
        }
    }

    QPainterPath pathOf(std::size_t series) const
    {
        QPainterPath path;
        bool drawing = false;
        for (std::size_t point = 0; point < m_figure.points.size(); ++point) {
            const Decimal *value = valueAt(series, point);
            if (value) {
                const QPointF place(centre(point), height(drawn(*value)));
                drawing ? path.lineTo(place) : path.moveTo(place);
            }
            drawing = value != nullptr;
        }
        return path;
    }

    void paintPoint(std::size_t series, std::size_t point, const QColor &ink)
    {
        const Decimal *value = valueAt(series, point);
        if (!value)
            return;
        const QPointF place(centre(point), height(drawn(*value)));
        const qreal radius = points(2.2);
        m_painter.setPen(QPen(ink, points(1.2)));
        m_painter.setBrush(m_style.ground);
        m_painter.drawEllipse(place, radius, radius);
        m_painter.setBrush(Qt::NoBrush);
        m_marks.push_back(
            {series, point, QRectF(place.x() - 3 * radius, place.y() - 3 * radius, 6 * radius, 6 * radius)});
    }

    bool labelsFit() const
    {
        return std::ranges::all_of(m_figure.points, [this](const LocalText &point) {
            return m_metrics.horizontalAdvance(label(point)) <= slot() * 0.96;
        });
    }

    /// Height of labels that stand upright because they are too long to lie.
    qreal turnedHeight() const
    {
        qreal longest = 0;
        for (const LocalText &point : m_figure.points)
            longest = std::max(longest, m_metrics.horizontalAdvance(label(point)));
        return std::min(std::ceil(longest), m_plot.height() * 0.6);
    }

    void paintPointLabels()
    {
        const qreal top = m_plot.bottom() + points(5);
        for (std::size_t point = 0; point < m_figure.points.size(); ++point) {
            const QString text = label(m_figure.points[point]);
            if (!m_turned) {
                drawText({centre(point) - m_metrics.horizontalAdvance(text) / 2, top + m_metrics.ascent()}, text,
                         m_style.ink);
                continue;
            }
            const QString elided = m_metrics.elidedText(text, Qt::ElideRight, turnedHeight());
            m_painter.save();
            m_painter.translate(centre(point) + m_metrics.capHeight() / 2, top + m_metrics.horizontalAdvance(elided));
            m_painter.rotate(-90);
            drawText({0, 0}, elided, m_style.ink);
            m_painter.restore();
        }
    }

    /// Points in falling order of their value.
    std::vector<std::size_t> ranked() const
    {
        std::vector<std::size_t> order(m_figure.points.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::ranges::stable_sort(order, [this](std::size_t a, std::size_t b) {
            const Decimal *first = valueAt(0, a);
            const Decimal *second = valueAt(0, b);
            return first && (!second || *second < *first);
        });
        return order;
    }

    Decimal whole() const
    {
        Decimal sum;
        for (std::size_t point = 0; point < m_figure.points.size(); ++point) {
            if (const Decimal *value = valueAt(0, point))
                sum = sum.plus(*value).value_or(sum);
        }
        return sum;
    }

    QString shareText(const Decimal &value, const Decimal &sum) const
    {
        const auto part = value.dividedBy(sum);
        const auto share = part ? part->times(Decimal(100)) : part;
        return share ? m_texts.format().percent(*share, 0) : QString();
    }

    void paintShares(const QRectF &area)
    {
        if (m_figure.series.empty())
            return;
        const Decimal sum = whole();
        const auto rows = static_cast<qreal>(m_figure.points.size());
        const qreal row = std::min(points(heightOfShare), area.height() / std::max<qreal>(1, rows));
        const qreal valueWidth = widestValue() + points(10);
        const qreal shareWidth = m_metrics.horizontalAdvance(m_texts.format().percent(Decimal(100), 0)) + points(10);
        const qreal labelWidth = std::min(widestLabel() + points(10), area.width() * 0.45);
        const qreal barWidth = std::max<qreal>(points(10), area.width() - labelWidth - valueWidth - shareWidth);
        qreal top = area.top();
        for (const std::size_t point : ranked()) {
            const qreal baseline = top + row / 2 + m_metrics.capHeight() / 2;
            const QString name =
                m_metrics.elidedText(label(m_figure.points[point]), Qt::ElideRight, labelWidth - points(8));
            drawText({area.left(), baseline}, name, m_style.ink);
            if (const Decimal *value = valueAt(0, point)) {
                const qreal length =
                    m_scale.greatest() > 0 ? barWidth * std::max(0.0, drawn(*value)) / greatestValue() : 0;
                const QRectF bar(area.left() + labelWidth, top + row / 2 - points(3), length, points(6));
                m_painter.fillRect(bar, colour(0));
                m_marks.push_back({0, point, QRectF(area.left(), top, area.width(), row)});
                const QString written = m_texts.format().decimal(*value, m_figure.places);
                drawText({area.right() - shareWidth - m_metrics.horizontalAdvance(written), baseline}, written,
                         m_style.ink);
                const QString share = shareText(*value, sum);
                drawText({area.right() - m_metrics.horizontalAdvance(share), baseline}, share, m_style.muted);
            }
            top += row;
            drawLine({area.left(), top}, {area.right(), top}, m_style.grid, 0.5);
        }
    }

    double greatestValue() const
    {
        double greatest = 0;
        for (std::size_t point = 0; point < m_figure.points.size(); ++point) {
            if (const Decimal *value = valueAt(0, point))
                greatest = std::max(greatest, drawn(*value));
        }
        return greatest > 0 ? greatest : 1;
    }

    qreal widestLabel() const
    {
        qreal widest = 0;
        for (const LocalText &point : m_figure.points)
            widest = std::max(widest, m_metrics.horizontalAdvance(label(point)));
        return widest;
    }

    qreal widestValue() const
    {
        qreal widest = 0;
        for (std::size_t point = 0; point < m_figure.points.size(); ++point) {
            if (const Decimal *value = valueAt(0, point))
                widest =
                    std::max(widest, m_metrics.horizontalAdvance(m_texts.format().decimal(*value, m_figure.places)));
        }
        return widest;
    }

    QPainter &m_painter;
    const Figure &m_figure;
    const ReportTexts &m_texts;
    const ChartStyle &m_style;
    QFontMetricsF m_metrics;
    ChartScale m_scale;
    QRectF m_plot;
    bool m_turned = false;
    ChartMarks m_marks;
};

} // namespace

qreal chartHeight(const Figure &figure, const ChartStyle &style)
{
    if (figure.kind == FigureKind::Shares)
        return style.unit * heightOfShare * static_cast<qreal>(figure.points.size());
    return style.unit * heightOfAxes;
}

ChartMarks paintChart(QPainter &painter, const QRectF &area, const Figure &figure, const ReportTexts &texts,
                      const ChartStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    ChartMarks marks = ChartPainter(painter, figure, texts, style).paint(area);
    painter.restore();
    return marks;
}

} // namespace tizilim
