#include "ui/common/ChartCanvas.h"

#include "app/messages/LanguageNames.h"
#include "ui/common/PlainText.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tizilim {

namespace {

ReportTexts interfaceTexts()
{
    return ReportTexts::of({.first = interfaceLanguage(), .second = {}});
}

QColor mixed(const QColor &colour, const QColor &ground, int percent)
{
    const auto mix = [percent](int a, int b) { return (a * percent + b * (100 - percent)) / 100; };
    return {mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue())};
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartCanvas::setFigure(const Figure &figure)
{
    m_figure = figure;
    m_marks.clear();
    m_current = -1;
    setAccessibleName(interfaceTexts().line(figure.title));
    updateGeometry();
    update();
}

ChartStyle ChartCanvas::chartStyle() const
{
    const Tokens &tokens = Tokens::of(palette());
    ChartStyle style;
    style.font = font();
    style.unit = logicalDpiY() / 72.0;
    style.ink = tokens.text;
    style.muted = tokens.muted;
    style.grid = tokens.line;
    style.ground = tokens.card;
    style.pale = mixed(tokens.accent, tokens.card, 45);
    style.series = {tokens.accent, mixed(tokens.accent, tokens.card, 65), mixed(tokens.accent, tokens.card, 35),
                    tokens.due.text, tokens.inWork.text, tokens.neutral.text};
    return style;
}

QSize ChartCanvas::sizeHint() const
{
    return {48 * metrics::grid, qRound(chartHeight(m_figure, chartStyle()))};
}

QSize ChartCanvas::minimumSizeHint() const
{
    return {24 * metrics::grid, 16 * metrics::grid};
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_marks = paintChart(painter, QRectF(rect()).adjusted(2, 2, -2, -2), m_figure, interfaceTexts(), chartStyle());
    if (!hasFocus())
        return;
    const Tokens &tokens = Tokens::of(palette());
    const bool onMark = m_current >= 0 && m_current < qsizetype(m_marks.size());
    drawing::focusRing(&painter, onMark ? m_marks.at(std::size_t(m_current)).area.adjusted(-2, -2, 2, 2) : QRectF(rect()), 4, tokens);
}

QString ChartCanvas::markText(const ChartMark &mark) const
{
    const ReportTexts texts = interfaceTexts();
    const Series &series = m_figure.series.at(mark.series);
    QStringList parts{texts.line(m_figure.points.at(mark.point))};
    if (m_figure.series.size() > 1)
        parts << texts.line(series.label);
    if (const auto &value = series.values.at(mark.point))
        parts << texts.format().decimal(*value, m_figure.places);
    return parts.join(QStringLiteral(" · "));
}

const ChartMark *ChartCanvas::markAt(const QPointF &at) const
{
    const auto found = std::ranges::find_if(m_marks, [&](const ChartMark &mark) { return mark.area.adjusted(-3, -3, 3, 3).contains(at); });
    return found == m_marks.end() ? nullptr : &*found;
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const ChartMark *mark = markAt(event->position());
    setCursor(mark ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (mark)
        QToolTip::showText(event->globalPosition().toPoint(), plainToolTip(markText(*mark)), this);
    else
        QToolTip::hideText();
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    if (const ChartMark *mark = event->button() == Qt::LeftButton ? markAt(event->position()) : nullptr)
        emit pointActivated(mark->series, mark->point);
}

void ChartCanvas::moveTo(qsizetype mark)
{
    if (m_marks.empty())
        return;
    m_current = qBound(qsizetype(0), mark, qsizetype(m_marks.size()) - 1);
    setAccessibleDescription(markText(m_marks.at(std::size_t(m_current))));
    update();
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool onMark = m_current >= 0 && m_current < qsizetype(m_marks.size());
    switch (event->key()) {
    case Qt::Key_Right: return moveTo(m_current + 1);
    case Qt::Key_Left: return moveTo(m_current - 1);
    case Qt::Key_Home: return moveTo(0);
    case Qt::Key_End: return moveTo(qsizetype(m_marks.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (onMark)
            emit pointActivated(m_marks.at(std::size_t(m_current)).series, m_marks.at(std::size_t(m_current)).point);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace tizilim
