#include "ui/common/StatusChip.h"

#include "ui/theme/Drawing.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"

#include <QPainter>

namespace tizilim {

namespace {

constexpr int chipGlyph = 12;
constexpr int sideMargin = 8;
constexpr int gap = 4;
constexpr int widest = 30 * metrics::grid; // beyond this a chip may be cut

Glyph signOf(const ChipContent &content)
{
    return content.glyph == Glyph::None ? glyphOf(content.tone) : content.glyph;
}

} // namespace

Glyph glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return Glyph::Check;
    case Tone::InWork: return Glyph::Dot;
    case Tone::Due: return Glyph::Clock;
    case Tone::Bad: return Glyph::Alert;
    case Tone::Neutral: break;
    }
    return Glyph::Ring;
}

QSize chipSize(const ChipContent &content, const QFont &font)
{
    const QFontMetrics text(font);
    return {sideMargin + chipGlyph + gap + text.horizontalAdvance(content.text) + sideMargin, text.height() + 4};
}

void paintChip(QPainter *painter, const ChipContent &content, const QRect &area, const QPalette &palette,
               const QFont &font)
{
    const ToneColours &colours = Tokens::of(palette).tone(content.tone);
    const QSize size = chipSize(content, font).boundedTo(QSize(area.width(), area.height()));
    const QRect chip(area.left(), area.top() + (area.height() - size.height()) / 2, size.width(), size.height());
    drawing::box(painter, chip, chip.height() / 2.0, colours.ground, {});
    const QRect sign(chip.left() + sideMargin, chip.top() + (chip.height() - chipGlyph) / 2, chipGlyph, chipGlyph);
    paintGlyph(painter, signOf(content), sign, colours.text);
    const QRect words(sign.right() + 1 + gap, chip.top(), chip.right() - sideMargin - sign.right() - gap, chip.height());
    painter->save();
    painter->setFont(font);
    painter->setPen(colours.text);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(content.text, Qt::ElideRight, words.width() + 1));
    painter->restore();
}

StatusChip::StatusChip(QWidget *parent) : QWidget(parent)
{
    setFont(fontOf(LabelStyle::SmallStrong));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    hide();
}

StatusChip::StatusChip(const ChipContent &content, QWidget *parent) : StatusChip(parent)
{
    setContent(content);
}

void StatusChip::setContent(const ChipContent &content)
{
    m_content = content;
    setAccessibleName(content.text);
    setVisible(!content.text.isEmpty());
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return chipSize(m_content, font());
}

QSize StatusChip::minimumSizeHint() const
{
    return sizeHint().boundedTo(QSize(widest, 100));
}

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, m_content, rect(), palette(), font());
}

} // namespace tizilim
