#include "ui/shell/Brand.h"

#include "ui/theme/Drawing.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"

#include <QPainter>

namespace tizilim {

Brand::Brand(int signSize, QWidget *parent) : QWidget(parent), m_sign(signSize)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(QStringLiteral("Tizilim"));
}

QFont Brand::nameFont() const
{
    return fontOf(m_sign > 24 ? LabelStyle::PageTitle : LabelStyle::CardTitle);
}

QSize Brand::sizeHint() const
{
    const QFontMetrics text(nameFont());
    return {m_sign + m_sign / 2 + text.horizontalAdvance(QStringLiteral("Tizilim")), qMax(m_sign, text.height())};
}

void Brand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    const QRectF sign(0, (height() - m_sign) / 2, m_sign, m_sign);
    drawing::box(&painter, sign, m_sign / 4.0, tokens.accent, {});
    painter.setFont(nameFont());
    painter.setPen(tokens.text);
    painter.drawText(rect().adjusted(m_sign + m_sign / 2, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     QStringLiteral("Tizilim"));
}

} // namespace tizilim
