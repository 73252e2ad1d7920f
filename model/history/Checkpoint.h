#pragma once

#include "model/base/Id.h"
#include "model/crypto/Digest.h"
#include "model/history/SignedNote.h"

namespace tizilim {

/// How far a registry's history had come: its size and root. Signed as a note (`c2sp.org/tlog-checkpoint`), it holds
/// everybody to that history.
struct Checkpoint {
    RecordId registry;
    quint64 size = 0;
    Digest root;

    /// `tizilim/<registry id in hex>`: first line of the text, and the name under which keys sign it.
    QString origin() const;
    /// Origin, size and base64 root, a line each.
    QByteArray text() const;
    /// Reads text() and nothing else: no further lines. Errors: checkpoint.malformed.
    [[nodiscard]] static Result<Checkpoint> fromText(const QByteArray &text);

    bool operator==(const Checkpoint &) const = default;
};

/// A checkpoint and the signatures under it.
struct SignedCheckpoint {
    Checkpoint checkpoint;
    SignedNote note;

    /// Signed by the officer at hand. Errors: those of `sign`.
    [[nodiscard]] static Result<SignedCheckpoint> make(const Checkpoint &checkpoint, const Ed25519PublicKey &key,
                                                       const SignMessage &sign);
    /// Errors: note.malformed, checkpoint.malformed. Signatures are not checked here: see verify().
    [[nodiscard]] static Result<SignedCheckpoint> parse(const QByteArray &bytes);
    /// The bytes of a file, as parse() reads them back.
    QByteArray format() const { return note.format(); }
    /// Errors: note.not_signed, note.signature_wrong.
    [[nodiscard]] Result<void> verify(const Ed25519PublicKey &key) const;

    bool operator==(const SignedCheckpoint &) const = default;
};

} // namespace tizilim
