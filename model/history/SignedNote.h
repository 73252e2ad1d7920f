#pragma once

#include "model/base/Result.h"
#include "model/crypto/Ed25519.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace tizilim {

/// Signs a message with the officer's Ed25519 key; fails when the registry is locked meanwhile.
using SignMessage = std::function<Result<QByteArray>(const QByteArray &message)>;

/// One line of signature under a note.
struct NoteSignature {
    QString name;
    QByteArray keyId;     ///< 4 bytes, see noteKeyId()
    QByteArray signature; ///< 64 bytes for Ed25519

    bool operator==(const NoteSignature &) const = default;
};

/// Text with signatures, as `c2sp.org/signed-note` writes it.
struct SignedNote {
    QByteArray text; ///< UTF-8, ends in a newline
    std::vector<NoteSignature> signatures;

    /// Text, an empty line and the lines of signature: the bytes of a file.
    QByteArray format() const;
    /// Reads what format() writes, and other people's notes. Errors: note.malformed.
    [[nodiscard]] static Result<SignedNote> parse(const QByteArray &bytes);

    /// Adds the signature of a key under a name. Errors: those of `sign`.
    [[nodiscard]] Result<void> sign(const QString &name, const Ed25519PublicKey &key, const SignMessage &sign);
    /// Errors: note.not_signed (the key has signed nothing here), note.signature_wrong.
    [[nodiscard]] Result<void> verify(const QString &name, const Ed25519PublicKey &key) const;

    bool operator==(const SignedNote &) const = default;
};

/// H(name ‖ 0x0A ‖ 0x01 ‖ key), its first four bytes: names an Ed25519 key in a note, without proving anything.
QByteArray noteKeyId(const QString &name, const Ed25519PublicKey &key);

} // namespace tizilim
