#pragma once

#include "model/domain/Officer.h"
#include "ui/shell/PageAddress.h"
#include "ui/theme/Icon.h"

#include <functional>
#include <vector>

namespace tizilim {

class Page;
class Shell;

/// One entry of the navigation. A new section is its own files and one line in the catalogue.
struct WindowSection {
    QString id;
    const char *group = ""; ///< English, marked in the context "Section"; empty stands above all groups
    const char *title = ""; ///< as group
    Glyph glyph = Glyph::None;
    /// Makes the page of an address within this section: its list, or one record.
    std::function<Page *(Shell &shell, const PageAddress &address)> makePage;
    Roles roles = Roles::everybody(); ///< who sees it (spec: security, "Roles")
    bool listed = true; ///< stands in the navigation; else the palette and links lead there

    QString groupText() const;
    QString titleText() const;
};

using WindowSections = std::vector<WindowSection>;

} // namespace tizilim
