#include "ui/common/FigureRow.h"

#include "ui/common/PlainText.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"

#include <QKeyEvent>
#include <QPainter>

namespace tizilim {

namespace {

constexpr int margin = 8;

} // namespace

FigureRow::FigureRow(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureRow::setContent(const QString &label, const QString &number)
{
    m_label = label;
    m_number = number;
    setAccessibleName(label + QStringLiteral(": ") + number);
    setToolTip(plainToolTip(label));
    updateGeometry();
    update();
}

QSize FigureRow::sizeHint() const
{
    const QFontMetrics strong(fontOf(LabelStyle::Strong));
    return {fontMetrics().horizontalAdvance(m_label) + strong.horizontalAdvance(m_number) + 4 * margin,
            qMax(metrics::rowHeight, strong.height() + 14)};
}

QSize FigureRow::minimumSizeHint() const
{
    return {18 * metrics::grid, sizeHint().height()};
}

void FigureRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    if (underMouse() || isDown())
        painter.fillRect(rect(), isDown() ? tokens.accentGround : tokens.hover());
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    if (hasFocus())
        drawing::focusRing(&painter, rect(), metrics::controlCorner, tokens);
    const QRect room = rect().adjusted(margin, 0, -margin, -1);
    painter.setFont(fontOf(LabelStyle::Strong));
    painter.setPen(tokens.text);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_number);
    const int taken = painter.fontMetrics().horizontalAdvance(m_number) + 2 * margin;
    painter.setFont(font());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_label, Qt::ElideRight, room.width() - taken));
}

void FigureRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace tizilim
