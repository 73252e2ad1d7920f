#include "ui/theme/Typography.h"

#include <QApplication>

namespace tizilim {

QFont fontOf(LabelStyle style)
{
    QFont font = QApplication::font();
    const double base = font.pointSizeF();
    const auto set = [&](double factor, QFont::Weight weight) {
        font.setPointSizeF(base * factor);
        font.setWeight(weight);
    };
    switch (style) {
    case LabelStyle::Body: break;
    case LabelStyle::Strong: set(1.0, QFont::DemiBold); break;
    case LabelStyle::Small: set(0.9, QFont::Normal); break;
    case LabelStyle::SmallStrong: set(0.9, QFont::DemiBold); break;
    case LabelStyle::CardTitle: set(1.1, QFont::DemiBold); break;
    case LabelStyle::PageTitle: set(1.5, QFont::DemiBold); break;
    case LabelStyle::Figure: set(1.8, QFont::DemiBold); break;
    }
    return font;
}

} // namespace tizilim
