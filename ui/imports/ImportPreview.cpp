#include "ui/imports/ImportPreview.h"

namespace tizilim {

namespace {

void addLines(const RowChange &change, size_t place, std::vector<ImportPreview::Line> &lines)
{
    if (!change.before) {
        lines.push_back({place, -1});
        return;
    }
    for (size_t field = 0; field < change.before->values.size(); ++field) {
        if (change.before->values[field] != change.after->values[field])
            lines.push_back({place, static_cast<int>(field)});
    }
}

} // namespace

std::shared_ptr<const ImportPreview> ImportPreview::of(ImportPlan plan)
{
    auto preview = std::make_shared<ImportPreview>(ImportPreview{std::move(plan), {}});
    for (size_t place = 0; place < preview->plan.changes.size(); ++place)
        addLines(preview->plan.changes[place].change, place, preview->lines);
    return preview;
}

} // namespace tizilim
