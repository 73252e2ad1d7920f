#pragma once

#include "model/domain/Choices.h"

#include <QColor>
#include <QPalette>

namespace tizilim {

/// A text colour and the ground on which it stands, at least 4.5 : 1 apart.
struct ToneColours {
    QColor text;
    QColor ground;
};

/// The colours of the window under one name each: light, dark, and both with high contrast.
struct Tokens {
    bool dark = false;
    bool highContrast = false;
    QColor ground;
    QColor card;
    QColor line;
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentGround;
    QColor onAccent; ///< text on an area filled with the accent
    ToneColours neutral;
    ToneColours good;
    ToneColours inWork;
    ToneColours due;
    ToneColours bad;

    const ToneColours &tone(Tone tone) const;
    /// The line around fields and buttons, which has to be found by the eye: a little stronger than `line`.
    QColor fieldLine() const;
    /// A shade between the card and the line, for what lies under the pointer.
    QColor hover() const;

    static const Tokens &of(bool dark, bool highContrast);
    /// The tokens from which a palette was made; widgets ask with their own palette when they paint, so nothing global
    /// holds the theme in force.
    static const Tokens &of(const QPalette &palette);
    /// The palette of the whole application. Labels choose among its roles and follow the theme by themselves:
    /// PlaceholderText is muted text, Link the accent, Mid the line, BrightText what is bad.
    QPalette palette() const;
};

/// The grid, in device-independent pixels.
namespace metrics {
inline constexpr int grid = 8;
inline constexpr int cardCorner = 8;
inline constexpr int controlCorner = 6;
inline constexpr int controlHeight = 32;
inline constexpr int rowHeight = 34;
inline constexpr int iconSize = 16;
inline constexpr int pageMargin = 24;
} // namespace metrics

} // namespace tizilim
