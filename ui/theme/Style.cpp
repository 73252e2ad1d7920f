#include "ui/theme/Style.h"

#include "ui/theme/Drawing.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Tokens.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace tizilim {

namespace {

constexpr int scrollBarWidth = 12;
constexpr int shortestHandle = 32;

bool isField(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

bool isInText(const QWidget *widget)
{
    return widget && widget->property("inText").toBool();
}

/// Text in the accent's colour where the button has no frame, on the accent where it is filled with it.
QPalette buttonPalette(const QStyleOptionButton &option, const QWidget *widget)
{
    QPalette palette = option.palette;
    const Tokens &tokens = Tokens::of(palette);
    const bool primary = (option.features & QStyleOptionButton::DefaultButton)
                         || (widget && widget->property("primary").toBool());
    if (!(option.state & QStyle::State_Enabled))
        palette.setColor(QPalette::ButtonText, primary ? tokens.muted : palette.color(QPalette::Disabled, QPalette::ButtonText));
    else if (primary)
        palette.setColor(QPalette::ButtonText, tokens.onAccent);
    else if (option.features & QStyleOptionButton::Flat || option.state & QStyle::State_On)
        palette.setColor(QPalette::ButtonText, tokens.accent);
    return palette;
}

void drawButtonLabel(const QProxyStyle &style, const QStyleOptionButton &button, QPainter *painter, const QWidget *widget)
{
    QStyleOptionButton label(button);
    label.palette = buttonPalette(button, widget);
    painter->save();
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    style.baseStyle()->drawControl(QStyle::CE_PushButtonLabel, &label, painter, widget);
    painter->restore();
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    setObjectName(QStringLiteral("tizilim"));
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Tokens &tokens = Tokens::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand: return drawing::pushButton(painter, option, widget);
    case PE_FrameDefaultButton: return;
    case PE_PanelButtonTool:
    case PE_FrameButtonTool: return drawing::toolButtonPanel(painter, option);
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawing::field(painter, option);
        return;
    }
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (isField(widget))
            return drawing::field(painter, option);
        return drawing::box(painter, option->rect, metrics::cardCorner, {}, tokens.line);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawing::checkBox(painter, option, option->state & State_NoChange);
    case PE_IndicatorRadioButton: return drawing::radioButton(painter, option);
    case PE_FrameFocusRect:
        return drawing::focusRing(painter, option->rect, metrics::controlCorner, tokens);
    case PE_PanelItemViewRow:
    case PE_PanelScrollAreaCorner: return;
    case PE_PanelItemViewItem:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, tokens.accentGround);
        else if (option->state & State_MouseOver)
            painter->fillRect(option->rect, tokens.hover());
        return;
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header && header->sortIndicator != QStyleOptionHeader::None)
            paintGlyph(painter,
                       header->sortIndicator == QStyleOptionHeader::SortUp ? Glyph::ArrowDown : Glyph::ArrowUp,
                       option->rect, tokens.muted);
        return;
    }
    case PE_IndicatorArrowDown: return paintGlyph(painter, Glyph::ChevronDown, option->rect, tokens.muted);
    case PE_IndicatorArrowRight: return paintGlyph(painter, Glyph::ChevronRight, option->rect, tokens.muted);
    case PE_IndicatorArrowLeft: return paintGlyph(painter, Glyph::ChevronLeft, option->rect, tokens.muted);
    case PE_IndicatorArrowUp: return paintGlyph(painter, Glyph::ChevronUp, option->rect, tokens.muted);
    case PE_FrameTabBarBase: {
        const QRect rect = option->rect;
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
        return;
    }
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, tokens.card);
        painter->setPen(tokens.fieldLine());
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButtonLabel(*this, *button, painter, widget);
        break;
    case CE_PushButtonBevel:
        drawing::pushButton(painter, option, widget);
        return;
    case CE_PushButton: // Fusion adds a focus frame of its own after the label
        drawControl(CE_PushButtonBevel, option, painter, widget);
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label(*button);
            label.rect = subElementRect(SE_PushButtonContents, button, widget);
            drawControl(CE_PushButtonLabel, &label, painter, widget);
        }
        return;
    case CE_HeaderSection: return drawing::headerSection(painter, option);
    case CE_HeaderEmptyArea: {
        const Tokens &tokens = Tokens::of(option->palette);
        painter->fillRect(option->rect, tokens.card);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens.line);
        return;
    }
    case CE_HeaderLabel: {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet(*header);
            const QColor muted = Tokens::of(header->palette).muted;
            quiet.palette.setColor(QPalette::ButtonText, muted);
            quiet.palette.setColor(QPalette::WindowText, muted);
            quiet.state &= ~State_On; // no heavier type for the column of the current cell
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        break;
    }
    case CE_TabBarTabShape: return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawing::tab(painter, tab);
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel: return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawing::progress(painter, bar);
        break;
    case CE_ItemViewItem: {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem calm(*item);
            const Tokens &tokens = Tokens::of(item->palette);
            calm.palette.setColor(QPalette::Highlight, tokens.accentGround);
            calm.palette.setColor(QPalette::HighlightedText, tokens.text);
            return QProxyStyle::drawControl(element, &calm, painter, widget);
        }
        break;
    }
    case CE_Splitter: return; // the space between two cards is the handle
    case CE_ShapedFrame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const Tokens &tokens = Tokens::of(option->palette);
        if (frame && frame->frameShape == QFrame::HLine) {
            painter->fillRect(QRect(frame->rect.left(), frame->rect.center().y(), frame->rect.width(), 1), tokens.line);
            return;
        }
        if (frame && frame->frameShape == QFrame::VLine) {
            painter->fillRect(QRect(frame->rect.center().x(), frame->rect.top(), 1, frame->rect.height()), tokens.line);
            return;
        }
        break;
    }
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawing::comboBox(painter, combo);
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawing::scrollBar(painter, slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton quiet(*button);
            drawPrimitive(PE_PanelButtonTool, &quiet, painter, widget);
            quiet.state &= ~State_HasFocus; // the panel has drawn the ring
            const Tokens &tokens = Tokens::of(quiet.palette);
            if (quiet.state & State_On)
                quiet.palette.setColor(QPalette::ButtonText, tokens.accent);
            quiet.rect = button->rect.adjusted(4, 0, -4, 0);
            return drawControl(CE_ToolButtonLabel, &quiet, painter, widget);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    const auto *slider = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (slider) {
        const bool upright = slider->orientation == Qt::Vertical;
        const int length = upright ? slider->rect.height() : slider->rect.width();
        const int breadth = upright ? slider->rect.width() : slider->rect.height();
        const qint64 span = qint64(slider->maximum) - slider->minimum;
        const qint64 all = span + slider->pageStep;
        const int handle = span <= 0 ? length
                                     : int(qBound(qint64(qMin(shortestHandle, length)),
                                                  qint64(length) * slider->pageStep / qMax(all, qint64(1)), qint64(length)));
        const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                               length - handle, slider->upsideDown);
        const auto piece = [&](int from, int size) {
            const QRect rect = upright ? QRect(0, from, breadth, size) : QRect(from, 0, size, breadth);
            return visualRect(slider->direction, slider->rect, rect.translated(slider->rect.topLeft()));
        };
        switch (subControl) {
        case SC_ScrollBarSlider: return piece(at, handle);
        case SC_ScrollBarGroove: return piece(0, length);
        case SC_ScrollBarSubPage: return piece(0, at);
        case SC_ScrollBarAddPage: return piece(at + handle, length - at - handle);
        default: return {};
        }
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return option->rect.adjusted(8, 2, -28, -2);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: return QProxyStyle::subElementRect(element, option, widget).adjusted(6, 0, -6, 0);
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents: return option->rect;
    case SE_PushButtonContents:
        return isInText(widget) ? option->rect : option->rect.adjusted(8, 2, -8, -2);
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize found = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        // The label is set in demi-bold, a little wider than what was measured.
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (isInText(widget))
            return {size.width() + size.width() / 12, size.height() + 2};
        const bool iconOnly = button && button->text.isEmpty();
        const int wider = size.width() + (iconOnly ? 16 : 32 + size.width() / 12);
        return {iconOnly ? qMax(wider, metrics::controlHeight) : wider, qMax(size.height() + 10, metrics::controlHeight)};
    }
    case CT_ToolButton: return {size.width() + 16, qMax(size.height() + 8, metrics::controlHeight)};
    case CT_LineEdit: return {found.width() + 12, qMax(size.height() + 10, metrics::controlHeight)};
    case CT_ComboBox: return {size.width() + 44, qMax(size.height() + 10, metrics::controlHeight)};
    case CT_TabBarTab: return {size.width() + 12 + size.width() / 12, qMax(found.height(), 40)};
    case CT_HeaderSection: return {found.width() + 16, qMax(found.height(), metrics::rowHeight)};
    case CT_ItemViewItem: return {found.width() + 8, qMax(found.height(), 28)};
    case CT_MenuItem: return {found.width() + 16, qMax(found.height(), 28)};
    default: return found;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return metrics::grid;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return 2 * metrics::grid;
    case PM_ScrollBarExtent: return scrollBarWidth;
    case PM_ScrollBarSliderMin: return shortestHandle;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return metrics::grid;
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return metrics::iconSize;
    case PM_HeaderMarkSize: return 14;
    case PM_HeaderMargin: return 10;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap: return 0;
    case PM_TabBarTabHSpace: return 16;
    case PM_SplitterWidth: return 2 * metrics::grid;
    case PM_FocusFrameHMargin: return 4;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractItemView *>(widget) || isField(widget) ? 1
                                                                                  : QProxyStyle::pixelMetric(metric, option, widget);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ShowDecorationSelected: return hint == SH_ItemView_ShowDecorationSelected;
    case SH_ComboBox_Popup: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_Widget_Animation_Duration: return 0; // calm, and nothing to redraw while nothing happens
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_Table_GridLineColor: return int(Tokens::of(option ? option->palette : QPalette()).line.rgb());
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace tizilim
