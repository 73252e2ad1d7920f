#pragma once

#include "ui/theme/Icon.h"

#include <QList>
#include <QString>

#include <functional>

namespace tizilim {

/// Something that the palette offers: a page, a thing to do, a record.
struct PaletteEntry {
    QString text;   ///< plain
    QString detail; ///< muted, behind the text: "TZ-2026-0143 · under review"
    Glyph glyph = Glyph::None;
    std::function<void()> run;
    QString refusal; ///< why it cannot be run now; empty if it can
};

/// A source of entries for the palette. Several are asked side by side; each answers when it can.
class PaletteProvider {
public:
    using Reply = std::function<void(QList<PaletteEntry> entries)>;

    virtual ~PaletteProvider() = default;
    /// The heading over its entries.
    virtual QString heading() const = 0;
    /// Answers at most a dozen entries for what was typed, the best first; at once or later, on the window's thread.
    virtual void find(const QString &typed, Reply reply) = 0;
};

} // namespace tizilim
