#include "ui/theme/Drawing.h"

#include "ui/theme/Icon.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace tizilim::drawing {

namespace {

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state & flag;
}

bool isEnabled(const QStyleOption *option)
{
    return has(option, QStyle::State_Enabled);
}

bool hasVisibleFocus(const QStyleOption *option)
{
    return has(option, QStyle::State_HasFocus);
}

bool isPrimary(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return (button && (button->features & QStyleOptionButton::DefaultButton))
           || (widget && widget->property("primary").toBool());
}

QColor mixed(const QColor &first, const QColor &second, double share)
{
    return QColor::fromRgbF(float(first.redF() * (1 - share) + second.redF() * share),
                            float(first.greenF() * (1 - share) + second.greenF() * share),
                            float(first.blueF() * (1 - share) + second.blueF() * share));
}

QColor buttonFill(const QStyleOption *option, const Tokens &tokens, bool primary)
{
    if (!isEnabled(option))
        return primary ? tokens.line : tokens.card;
    const QColor rest = primary ? tokens.accent : tokens.card;
    if (has(option, QStyle::State_Sunken))
        return primary ? mixed(rest, tokens.text, 0.2) : tokens.line;
    if (has(option, QStyle::State_On))
        return tokens.accentGround;
    if (has(option, QStyle::State_MouseOver))
        return primary ? mixed(rest, tokens.text, 0.1) : tokens.hover();
    return rest;
}

} // namespace

void box(QPainter *painter, const QRectF &rect, double corner, const QColor &fill, const QColor &line, double lineWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    const double inset = line.isValid() ? lineWidth / 2 : 0.0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner - inset, corner - inset);
    painter->restore();
}

void focusRing(QPainter *painter, const QRectF &rect, double corner, const Tokens &tokens)
{
    box(painter, rect, corner, {}, tokens.accent, 2.0);
}

void pushButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Tokens &tokens = Tokens::of(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool primary = isPrimary(option, widget);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    const QRectF rect = option->rect;
    if (flat && !has(option, QStyle::State_MouseOver) && !has(option, QStyle::State_Sunken)) {
        if (hasVisibleFocus(option))
            focusRing(painter, rect, metrics::controlCorner, tokens);
        return;
    }
    const QColor line = flat ? QColor() : primary ? buttonFill(option, tokens, true) : tokens.fieldLine();
    box(painter, rect, metrics::controlCorner, buttonFill(option, tokens, primary), line);
    if (!hasVisibleFocus(option))
        return;
    focusRing(painter, rect, metrics::controlCorner, tokens);
    if (primary) // the ring has the colour of the button: a gap of the card's colour sets it off
        box(painter, rect.adjusted(2, 2, -2, -2), metrics::controlCorner - 2, {}, tokens.card, 1.5);
}

void toolButtonPanel(QPainter *painter, const QStyleOption *option)
{
    const Tokens &tokens = Tokens::of(option->palette);
    const bool on = has(option, QStyle::State_On);
    const bool under = isEnabled(option) && has(option, QStyle::State_MouseOver);
    const QColor fill = has(option, QStyle::State_Sunken) ? tokens.line : on ? tokens.accentGround
                        : under                           ? tokens.hover()
                                                          : QColor();
    box(painter, option->rect, metrics::controlCorner, fill,
        has(option, QStyle::State_AutoRaise) ? QColor() : tokens.fieldLine());
    if (hasVisibleFocus(option))
        focusRing(painter, option->rect, metrics::controlCorner, tokens);
}

void field(QPainter *painter, const QStyleOption *option)
{
    const Tokens &tokens = Tokens::of(option->palette);
    const bool readOnly = has(option, QStyle::State_ReadOnly) || !isEnabled(option);
    const QColor fill = readOnly ? tokens.ground : tokens.card;
    box(painter, option->rect, metrics::controlCorner, fill, tokens.fieldLine());
    if (hasVisibleFocus(option))
        focusRing(painter, option->rect, metrics::controlCorner, tokens);
}

void checkBox(QPainter *painter, const QStyleOption *option, bool partly)
{
    const Tokens &tokens = Tokens::of(option->palette);
    const bool on = has(option, QStyle::State_On) || partly;
    const QColor strong = isEnabled(option) ? tokens.accent : tokens.muted;
    const QRectF rect = option->rect;
    box(painter, rect, 4, on ? strong : tokens.card, on ? strong : isEnabled(option) ? tokens.muted : tokens.line);
    if (on)
        paintGlyph(painter, partly ? Glyph::NotApplicable : Glyph::Check, rect.adjusted(1, 1, -1, -1), tokens.onAccent);
    if (hasVisibleFocus(option))
        focusRing(painter, rect.adjusted(-2, -2, 2, 2), 6, tokens);
}

void radioButton(QPainter *painter, const QStyleOption *option)
{
    const Tokens &tokens = Tokens::of(option->palette);
    const bool on = has(option, QStyle::State_On);
    const QColor strong = isEnabled(option) ? tokens.accent : tokens.muted;
    const QRectF rect = option->rect;
    box(painter, rect, rect.width() / 2, tokens.card, on ? strong : tokens.muted, on ? 5.0 : 1.0);
    if (hasVisibleFocus(option))
        focusRing(painter, rect.adjusted(-2, -2, 2, 2), rect.width() / 2 + 2, tokens);
}

void comboBox(QPainter *painter, const QStyleOptionComboBox *option)
{
    const Tokens &tokens = Tokens::of(option->palette);
    QStyleOption frame(*option);
    field(painter, &frame);
    const QRectF rect = option->rect;
    const double side = metrics::iconSize;
    const QRectF arrow(option->direction == Qt::RightToLeft ? rect.left() + 8 : rect.right() - side - 8,
                       rect.center().y() - side / 2, side, side);
    paintGlyph(painter, Glyph::ChevronDown, arrow, isEnabled(option) ? tokens.muted : tokens.line);
}

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &handle)
{
    const Tokens &tokens = Tokens::of(option->palette);
    if (option->maximum <= option->minimum)
        return;
    const bool held = (option->activeSubControls & QStyle::SC_ScrollBarSlider)
                      && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken));
    const QRectF inner = QRectF(handle).adjusted(2, 2, -2, -2);
    const double corner = qMin(inner.width(), inner.height()) / 2;
    box(painter, inner, corner, mixed(tokens.line, tokens.muted, held ? 0.8 : 0.35), {});
}

void headerSection(QPainter *painter, const QStyleOption *option)
{
    const Tokens &tokens = Tokens::of(option->palette);
    const bool under = isEnabled(option) && has(option, QStyle::State_MouseOver);
    painter->fillRect(option->rect, under ? tokens.hover() : tokens.card);
    const QRect rect = option->rect;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    if (under) // where a column can be taken to make it wider
        painter->fillRect(QRect(rect.right(), rect.top() + 8, 1, rect.height() - 16), tokens.muted);
}

void tab(QPainter *painter, const QStyleOptionTab *option)
{
    const Tokens &tokens = Tokens::of(option->palette);
    const bool selected = has(option, QStyle::State_Selected);
    const QRect rect = option->rect;
    painter->save();
    QFont font = painter->font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    const bool under = has(option, QStyle::State_MouseOver) && isEnabled(option);
    painter->setPen(selected || under ? tokens.accent : isEnabled(option) ? tokens.text : tokens.muted);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextShowMnemonic, option->text);
    if (selected)
        painter->fillRect(QRect(rect.left() + 8, rect.bottom() - 1, rect.width() - 16, 2), tokens.accent);
    if (hasVisibleFocus(option) && selected)
        focusRing(painter, QRectF(rect).adjusted(2, 4, -2, -4), metrics::controlCorner, tokens);
    painter->restore();
}

void progress(QPainter *painter, const QStyleOptionProgressBar *option)
{
    const Tokens &tokens = Tokens::of(option->palette);
    const QRectF rect = option->rect;
    const double height = qMin(rect.height(), 6.0);
    QRectF groove(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    box(painter, groove, height / 2, tokens.line, {});
    const qint64 span = qint64(option->maximum) - option->minimum;
    const double share = span > 0 ? double(qint64(option->progress) - option->minimum) / double(span) : 0.3;
    if (share <= 0)
        return;
    groove.setWidth(qMax(height, groove.width() * qMin(share, 1.0)));
    box(painter, groove, height / 2, tokens.accent, {});
}

} // namespace tizilim::drawing
