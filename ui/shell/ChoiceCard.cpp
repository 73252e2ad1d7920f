#include "ui/shell/ChoiceCard.h"

#include "ui/theme/Drawing.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"

#include <QKeyEvent>
#include <QPainter>

namespace tizilim {

namespace {

constexpr int left = 48;
constexpr int margin = 14;

} // namespace

ChoiceCard::ChoiceCard(Glyph glyph, QWidget *parent) : QAbstractButton(parent), m_glyph(glyph)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setTexts(const QString &title, const QString &detail)
{
    m_title = title;
    m_detail = detail;
    setAccessibleName(title);
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

int ChoiceCard::heightForWidth(int width) const
{
    const QRect room(0, 0, width - left - margin, 10000);
    const int detail = QFontMetrics(font()).boundingRect(room, Qt::TextWordWrap, m_detail).height();
    return 2 * margin + QFontMetrics(fontOf(LabelStyle::Strong)).height() + 2 + detail;
}

QSize ChoiceCard::sizeHint() const
{
    return {40 * metrics::grid, heightForWidth(50 * metrics::grid)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {20 * metrics::grid, 2 * margin + 2 * fontMetrics().height()};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    const bool lit = underMouse() || isDown();
    drawing::box(&painter, rect(), metrics::cardCorner, isDown() ? tokens.accentGround : lit ? tokens.hover() : tokens.card,
                 tokens.line);
    const QFontMetrics strong(fontOf(LabelStyle::Strong));
    paintGlyph(&painter, m_glyph, QRectF(16, margin + (strong.height() - 20) / 2.0, 20, 20), tokens.accent);
    const int room = width() - left - margin;
    painter.setFont(fontOf(LabelStyle::Strong));
    painter.setPen(tokens.text);
    painter.drawText(QRect(left, margin, room, strong.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     strong.elidedText(m_title, Qt::ElideRight, room));
    painter.setFont(font());
    painter.setPen(tokens.muted);
    painter.drawText(QRect(left, margin + strong.height() + 2, room, height() - 2 * margin - strong.height()),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_detail);
    if (hasFocus())
        drawing::focusRing(&painter, rect(), metrics::cardCorner, tokens);
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace tizilim
