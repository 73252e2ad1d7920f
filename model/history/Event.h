#pragma once

#include "model/base/Id.h"
#include "model/base/Result.h"
#include "model/base/Timestamp.h"
#include "model/crypto/Digest.h"
#include "model/history/EntityCode.h"
#include "model/history/OperationCode.h"
#include "model/history/RoleCode.h"

#include <QByteArray>

namespace tizilim {

/// One entry of the history: who did what to which record, and what that record was before and after. Its bytes are
/// signed and stand in the tree; they hold commitments only, no personal data (docs/file-format.md, "Event").
struct Event {
    /// The length of every event's bytes.
    static constexpr qsizetype encodedSize = 246;

    RecordId registry;        ///< the 16 bytes of the registry's id; null is written as zeros, here and below
    quint64 sequence = 0;     ///< 0 for the event that made the registry, then without gaps
    Digest previousLeaf;      ///< leaf hash of the event before; zeros for event 0
    Timestamp time;           ///< never before the time of the event before
    RecordId actor;           ///< the officer; null where the recovery key signs
    Digest actorKeyHash;      ///< SHA-256 of the Ed25519 public key that signs
    RoleCode role = RoleCode::None;
    OperationCode operation{};
    quint16 entityType = 0;   ///< code of the record type, or an EntityCode
    RecordId entity;
    Digest before;            ///< row hash, or root of several rows; zeros where there was no row
    Digest after;             ///< the same after the event; the erased hash where the law had the row removed
    Digest payloadCommitment; ///< see payloadCommitment()

    /// The bytes that are signed.
    QByteArray encode() const;
    /// Reads exactly what encode() writes. Errors: event.malformed (what is wrong: length, label, time, role, operation).
    [[nodiscard]] static Result<Event> decode(const QByteArray &bytes);

    bool operator==(const Event &) const = default;
};

/// An event and the signature of its actor: what a leaf of the tree is made of.
struct SignedEvent {
    static constexpr qsizetype leafDataSize = Event::encodedSize + 64;

    Event event;
    QByteArray signature; ///< Ed25519 (RFC 8032), 64 bytes

    /// event ‖ signature.
    QByteArray leafData() const;
    /// Errors: event.malformed.
    [[nodiscard]] static Result<SignedEvent> fromLeafData(const QByteArray &leafData);
    /// H(0x00 ‖ leaf data): what the next event names and what the tree holds.
    Digest leafHash() const;

    bool operator==(const SignedEvent &) const = default;
};

} // namespace tizilim
