#include "ui/theme/Typography.h"

#include <QApplication>

namespace tizilim {

QFont fontOf(TextStyle style)
{
    QFont font = QApplication::font();
    const double base = font.pointSizeF();
    const auto set = [&](double factor, QFont::Weight weight) {
        font.setPointSizeF(base * factor);
        font.setWeight(weight);
    };
    switch (style) {
    case TextStyle::Body: break;
    case TextStyle::Strong: set(1.0, QFont::DemiBold); break;
    case TextStyle::Small: set(0.9, QFont::Normal); break;
    case TextStyle::SmallStrong: set(0.9, QFont::DemiBold); break;
    case TextStyle::CardTitle: set(1.1, QFont::DemiBold); break;
    case TextStyle::PageTitle: set(1.5, QFont::DemiBold); break;
    case TextStyle::Figure: set(1.8, QFont::DemiBold); break;
    }
    return font;
}

} // namespace tizilim
