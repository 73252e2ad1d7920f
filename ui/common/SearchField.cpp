#include "ui/common/SearchField.h"

#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace tizilim {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    // A name of any length may be pasted; more than this nobody looks for.
    setMaxLength(1000);
    setTextMargins(22, 0, 0, 0);
}

void SearchField::setKeyHint(const QString &hint)
{
    m_keyHint = hint;
    update();
}

/// Esc empties the field before it means anything to the window around.
bool SearchField::takes(const QKeyEvent &event) const
{
    return event.key() == Qt::Key_Escape && !text().isEmpty();
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && takes(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (takes(*event))
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    paintGlyph(&painter, Glyph::Search, QRectF(10, (height() - 14) / 2.0, 14, 14), tokens.muted);
    if (m_keyHint.isEmpty() || !text().isEmpty())
        return;
    painter.setFont(fontOf(LabelStyle::Small));
    const QSize size = QFontMetrics(painter.font()).size(Qt::TextSingleLine, m_keyHint) + QSize(12, 2);
    const QRect key(width() - size.width() - 8, (height() - size.height()) / 2, size.width(), size.height());
    drawing::box(&painter, key, 4, tokens.card, tokens.line);
    painter.setPen(tokens.muted);
    painter.drawText(key, Qt::AlignCenter, m_keyHint);
}

} // namespace tizilim
