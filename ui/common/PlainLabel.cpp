#include "ui/common/PlainLabel.h"

#include "ui/common/PlainText.h"

#include <QPainter>
#include <QStyle>

namespace tizilim {

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : PlainLabel(LabelStyle::Body, text, parent) {}

PlainLabel::PlainLabel(LabelStyle style, const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    if (style != LabelStyle::Body)
        setFont(fontOf(style));
    setText(text);
}

PlainLabel *PlainLabel::muted()
{
    setForegroundRole(QPalette::PlaceholderText);
    return this;
}

PlainLabel *PlainLabel::selectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return this;
}

PlainLabel *PlainLabel::wrapped()
{
    setWordWrap(true);
    return this;
}

PlainLabel *PlainLabel::elided()
{
    m_elided = true;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return this;
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(fontMetrics().horizontalAdvance(QLatin1Char('M')) * 3, hint.height()) : hint;
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided || fontMetrics().horizontalAdvance(text()) <= contentsRect().width())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), int(alignment() | Qt::TextSingleLine), palette(), isEnabled(), shown,
                          foregroundRole());
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (m_elided)
        setToolTip(fontMetrics().horizontalAdvance(text()) > contentsRect().width() ? plainToolTip(text()) : QString());
}

} // namespace tizilim
