#pragma once

#include "model/history/Checkpoint.h"
#include "model/history/MerkleProof.h"

namespace tizilim {

/// That an event stands in a history, as a text that proves itself (`c2sp.org/tlog-proof@v1`, without `extra`).
struct InclusionProofText {
    quint64 index = 0;
    MerkleProof hashes; ///< from the leaf's sibling up
    SignedCheckpoint checkpoint;

    /// The bytes of a `.tlog-proof` file.
    QByteArray format() const;
    /// Errors: proof.malformed, note.malformed, checkpoint.malformed.
    [[nodiscard]] static Result<InclusionProofText> parse(const QByteArray &bytes);
    /// True if a leaf hash leads to the checkpoint's root. The checkpoint's signature is not checked here.
    bool proves(const Digest &leaf) const;

    bool operator==(const InclusionProofText &) const = default;
};

} // namespace tizilim
