#pragma once

#include "app/imports/ImportPlan.h"

#include <memory>
#include <vector>

namespace tizilim {

/// An import's plan with the lines of the table that shows its changes; made away from the window's thread.
struct ImportPreview {
    /// A record that is new, or one field of a record that changes.
    struct Line {
        size_t change = 0;
        int field = -1; ///< -1 where the record is new
    };

    ImportPlan plan;
    std::vector<Line> lines;

    static std::shared_ptr<const ImportPreview> of(ImportPlan plan);
};

using SharedPreview = std::shared_ptr<const ImportPreview>;

} // namespace tizilim
