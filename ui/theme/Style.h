#pragma once

#include <QProxyStyle>

namespace tizilim {

struct Tokens;

/// How controls look: Fusion underneath, flat surfaces with one-pixel lines on top, all colours from the palette in
/// force. A proxy style and no style sheet: a change of theme then costs one repaint and no re-polishing of all widgets.
///
/// A push button is drawn filled with the accent if it is a default button (QPushButton::setDefault) or carries the
/// property `primary`; without frame and in the accent's colour if it is flat; without margins too, as a link within
/// text, if it carries the property `inText`.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
};

} // namespace tizilim
