#pragma once

#include "model/domain/RecordType.h"
#include "ui/common/StatusChip.h"

#include <QDate>
#include <QHash>

#include <functional>

namespace tizilim {

class FactList;

/// The chip of a record's status as it is today (stateShown()); empty if its type has none.
ChipContent stateChip(const Record &record, QDate today);

/// Which fields a list of facts shows.
enum class FactsShown {
    Listed, ///< of those the ones that lists show too
    All,    ///< every field that has a value, but bytes
};

/// What opens a record that a field refers to; nothing if it has no page.
using OpenReference = std::function<std::function<void()>(const QString &recordType, const RecordId &id)>;

/// Adds the fields of a record with their values in the language of the window. `titles` tells what the records are
/// called that it refers to; without `open` they are words, not links.
void addFacts(FactList &facts, const Record &record, FactsShown shown, const QHash<RecordId, QString> &titles,
              const OpenReference &open);

} // namespace tizilim
