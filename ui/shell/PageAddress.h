#pragma once

#include <QString>

namespace tizilim {

/// Where in the window something is: a section, in it perhaps one record, and what to show of it first.
struct PageAddress {
    QString section;
    QString record; ///< the record's id as text; empty is the section's own page
    QString view;   ///< a filter or tab, understood by the page; empty is as the officer left it

    /// Pages with the same key share one widget.
    QString key() const { return section + QLatin1Char('/') + record; }
    bool isNull() const { return section.isEmpty(); }
    bool operator==(const PageAddress &) const = default;
};

} // namespace tizilim
