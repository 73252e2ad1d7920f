#pragma once

#include "model/crypto/Digest.h"
#include "model/history/VerificationWatch.h"
#include "model/base/Id.h"
#include "model/storage/Database.h"

#include <vector>

namespace tizilim {

/// An event as it was found in its row, before anything that it says is believed.
struct FoundEvent {
    enum class Signature : quint8 { Unchecked, Good, Bad, UnknownKey };

    qint64 row = 0;        ///< the number of its row
    quint64 sequence = 0;  ///< the number that was signed
    Digest leaf;
    Digest previous;
    Digest key;            ///< SHA-256 of the key that signs
    bool readable = false; ///< it decodes, and belongs to this registry
    Signature signature = Signature::Unchecked;

    bool isGenuine() const { return readable && signature == Signature::Good; }
};

/// Reads every event of a registry, in the order of the rows. Errors: task.cancelled, those of the store.
[[nodiscard]] Result<std::vector<FoundEvent>> findEvents(Database &database, const RecordId &registry,
                                                         const VerificationWatch &watch);

/// The bytes of one row; null if it is gone.
[[nodiscard]] Result<QByteArray> leafDataOf(Database &database, qint64 row);

} // namespace tizilim
