#include "ui/common/SearchField.h"

#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace tizilim {

namespace {

constexpr int glyphRoom = 22;
constexpr int besideKey = 8;

QSize keySize(const QString &hint)
{
    return QFontMetrics(fontOf(LabelStyle::Small)).size(Qt::TextSingleLine, hint) + QSize(12, 2);
}

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    // A name of any length may be pasted; more than this nobody looks for.
    setMaxLength(1000);
    setTextMargins(glyphRoom, 0, 0, 0);
    // What is typed may have the room of the key, which is not shown then.
    connect(this, &QLineEdit::textChanged, this, &SearchField::makeRoom);
}

void SearchField::makeRoom()
{
    const bool keyShown = !m_keyHint.isEmpty() && text().isEmpty();
    setTextMargins(glyphRoom, 0, keyShown ? keySize(m_keyHint).width() + besideKey : 0, 0);
}

void SearchField::setKeyHint(const QString &hint)
{
    m_keyHint = hint;
    makeRoom();
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
    const QSize size = keySize(m_keyHint);
    const QRect key(width() - size.width() - besideKey, (height() - size.height()) / 2, size.width(), size.height());
    drawing::box(&painter, key, 4, tokens.card, tokens.line);
    painter.setPen(tokens.muted);
    painter.drawText(key, Qt::AlignCenter, m_keyHint);
}

} // namespace tizilim
