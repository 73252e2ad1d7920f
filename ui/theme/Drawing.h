#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

namespace tizilim {

struct Tokens;

/// The strokes of which the style draws its controls.
namespace drawing {

/// A rounded box whose one-pixel line lies wholly inside `rect`, crisp at every scale. An invalid colour is left out.
void box(QPainter *painter, const QRectF &rect, double corner, const QColor &fill, const QColor &line,
         double lineWidth = 1.0);
/// The ring around what has the keyboard focus.
void focusRing(QPainter *painter, const QRectF &rect, double corner, const Tokens &tokens);

void pushButton(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void toolButtonPanel(QPainter *painter, const QStyleOption *option);
void field(QPainter *painter, const QStyleOption *option);
void checkBox(QPainter *painter, const QStyleOption *option, bool partly);
void radioButton(QPainter *painter, const QStyleOption *option);
void comboBox(QPainter *painter, const QStyleOptionComboBox *option);
void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &handle);
void headerSection(QPainter *painter, const QStyleOption *option);
void tab(QPainter *painter, const QStyleOptionTab *option);
void progress(QPainter *painter, const QStyleOptionProgressBar *option);

} // namespace drawing
} // namespace tizilim
