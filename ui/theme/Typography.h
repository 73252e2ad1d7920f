#pragma once

#include <QFont>

namespace tizilim {

/// The few kinds of text in the window; all follow the size that the system or the officer set.
enum class LabelStyle {
    Body,
    Strong,    ///< body, demi-bold
    Small,
    SmallStrong,
    CardTitle,
    PageTitle,
    Figure,    ///< the large number of a tile
};

QFont fontOf(LabelStyle style);

} // namespace tizilim
