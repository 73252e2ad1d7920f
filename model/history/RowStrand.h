#pragma once

#include "model/history/RowChains.h"

namespace tizilim {

/// One record of one type: all that the history says of it, and its rows as they stand (one, in a registry that nobody
/// touched).
struct RowStrand {
    RecordId record;
    quint16 type = 0;
    std::vector<ChainLink> links;
    std::vector<StoredRow> rows;
};

} // namespace tizilim
