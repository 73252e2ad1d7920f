#include "ui/common/FigureTile.h"

#include "ui/common/PlainText.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"

#include <QKeyEvent>
#include <QPainter>

namespace tizilim {

namespace {

constexpr int margin = 16;

} // namespace

FigureTile::FigureTile(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureTile::setContent(const QString &number, const QString &label, const QString &detail, Tone tone, bool accent)
{
    m_number = number;
    m_label = label;
    m_detail = detail;
    m_tone = tone;
    m_accent = accent;
    setAccessibleName(label + QStringLiteral(": ") + number);
    setAccessibleDescription(detail);
    setToolTip(plainToolTip(detail));
    updateGeometry();
    update();
}

QSize FigureTile::sizeHint() const
{
    const QFontMetrics figure(fontOf(LabelStyle::Figure));
    const QFontMetrics strong(fontOf(LabelStyle::Strong));
    const QFontMetrics small(fontOf(LabelStyle::Small));
    const int widest = qMax(figure.horizontalAdvance(m_number),
                            qMax(strong.horizontalAdvance(m_label), small.horizontalAdvance(m_detail)));
    return {widest + 2 * margin, figure.height() + strong.height() + small.height() + 2 * margin - 4};
}

QSize FigureTile::minimumSizeHint() const
{
    return {18 * metrics::grid, sizeHint().height()};
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    const QColor fill = isDown() ? tokens.accentGround : underMouse() ? tokens.hover() : tokens.card;
    drawing::box(&painter, rect(), metrics::cardCorner, fill, tokens.line);
    if (hasFocus())
        drawing::focusRing(&painter, rect(), metrics::cardCorner, tokens);
    int top = margin - 4;
    const auto write = [&](LabelStyle style, const QString &text, const QColor &ink) {
        painter.setFont(fontOf(style));
        painter.setPen(ink);
        const QFontMetrics metrics = painter.fontMetrics();
        const QRect room(margin, top, width() - 2 * margin, metrics.height());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, room.width()));
        top += metrics.height();
    };
    const QColor plain = m_accent ? tokens.accent : tokens.text;
    write(LabelStyle::Figure, m_number, m_tone == Tone::Neutral ? plain : tokens.tone(m_tone).text);
    write(LabelStyle::Strong, m_label, tokens.text);
    write(LabelStyle::Small, m_detail, tokens.muted);
}

void FigureTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace tizilim
