#pragma once

#include "model/base/Id.h"
#include "model/crypto/Digest.h"
#include "model/domain/RecordType.h"

#include <vector>

namespace tizilim {

/// Random bytes of one row, so that nobody guesses its values from its hash. Gone when the row is erased.
constexpr qsizetype saltSize = 32;

/// The hash of a row as the history knows it (docs/file-format.md, "Row hash"). `schema` is the layout under which the
/// row was written; `values` stand in the order of the type's fields, one for each.
/// Errors: row.salt_malformed, unless the salt has 32 bytes.
[[nodiscard]] Result<Digest> rowHash(const QByteArray &salt, const RecordType &type, quint16 schema,
                                     const std::vector<Value> &values);

/// What takes the place of a row's hash once the law had it erased.
Digest erasedHash(quint16 type, const RecordId &id);

/// One row among several that a single event covers.
struct RowEntry {
    quint16 type = 0;
    RecordId id;
    Digest hash; ///< zeros where the row is absent

    bool operator==(const RowEntry &) const = default;
};

/// The hash of one entry, as it stands in the tree of those roots.
Digest rowEntryHash(const RowEntry &entry);

/// The RFC 6962 root over (type ‖ id ‖ hash), sorted by type and id: before or after of an event over several rows.
Digest rowsRoot(std::vector<RowEntry> entries);
/// The same in the order given: imports keep the order of the file.
Digest rowsRootInOrder(const std::vector<RowEntry> &entries);

} // namespace tizilim
