#include "ui/common/FilterChip.h"

#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"

#include <QKeyEvent>
#include <QPainter>

namespace tizilim {

namespace {

constexpr int side = 11;
constexpr int cross = 12;
constexpr int widestText = 320;

} // namespace

FilterChip::FilterChip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void FilterChip::setRemovable()
{
    m_removable = true;
    setAccessibleDescription(tr("Takes this condition away"));
    connect(this, &QAbstractButton::clicked, this, &FilterChip::removeRequested);
    updateGeometry();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics text(fontOf(LabelStyle::Strong));
    return {qMin(text.horizontalAdvance(this->text()), widestText) + 2 * side + (m_removable ? cross + 4 : 0),
            qMax(28, text.height() + 8)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    const bool on = isChecked() || m_removable;
    const QColor fill = on ? tokens.accentGround : underMouse() ? tokens.hover() : tokens.card;
    drawing::box(&painter, rect(), height() / 2.0, fill, on ? tokens.accent : tokens.fieldLine());
    if (hasFocus())
        drawing::focusRing(&painter, rect(), height() / 2.0, tokens);
    const QColor ink = on ? tokens.accent : tokens.text;
    painter.setFont(fontOf(isChecked() ? LabelStyle::Strong : LabelStyle::Body));
    painter.setPen(ink);
    QRect room = rect().adjusted(side, 0, -side, 0);
    if (m_removable) {
        paintGlyph(&painter, Glyph::Close, QRectF(room.right() - cross + 1, (height() - cross) / 2.0, cross, cross), ink);
        room.setRight(room.right() - cross - 4);
    }
    painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width() + 1));
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace tizilim
