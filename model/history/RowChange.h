#pragma once

#include "model/domain/Description.h"

#include <optional>
#include <vector>

namespace tizilim {

/// What happens to one row: made (no before), changed (both) or removed (no after).
struct RowChange {
    std::optional<Record> before; ///< as whoever planned the change saw it; refused if the row has moved meanwhile
    std::optional<Record> after;

    const Record &any() const { return after ? *after : *before; }
    bool changesNothing() const { return before == after; }
};

using RowChanges = std::vector<RowChange>;

template<typename T>
RowChange made(const T &object)
{
    return {std::nullopt, toRecord(object)};
}

template<typename T>
RowChange changed(const T &before, const T &after)
{
    return {toRecord(before), toRecord(after)};
}

template<typename T>
RowChange removed(const T &object)
{
    return {toRecord(object), std::nullopt};
}

} // namespace tizilim
