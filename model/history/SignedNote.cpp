#include "model/history/SignedNote.h"

#include "model/base/Base64.h"
#include "model/crypto/Sha256.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace tizilim {

namespace {

constexpr qsizetype keyIdSize = 4;
constexpr qsizetype mostSignatures = 64;
constexpr qsizetype largest = 1 << 20;
const QByteArray dash("\xE2\x80\x94 "); // em dash and a space

Error malformed(const char *what)
{
    return Error::refused("note.malformed", {QLatin1String(what)});
}

bool isNoteText(const QByteArray &bytes)
{
    const bool controls = std::ranges::any_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; });
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !controls && !decoder.hasError() && !text.isNull();
}

bool isKeyName(const QString &name)
{
    return !name.isEmpty() && std::ranges::none_of(name, [](QChar c) { return c.isSpace() || c == u'+'; });
}

std::optional<NoteSignature> parseSignature(const QByteArray &line)
{
    const qsizetype space = line.lastIndexOf(' ');
    if (!line.startsWith(dash) || space < dash.size())
        return std::nullopt;
    const QString name = QString::fromUtf8(line.sliced(dash.size(), space - dash.size()));
    const auto bytes = decodeBase64(line.sliced(space + 1));
    if (!isKeyName(name) || !bytes || bytes->size() <= keyIdSize)
        return std::nullopt;
    return NoteSignature{name, bytes->first(keyIdSize), bytes->sliced(keyIdSize)};
}

} // namespace

QByteArray noteKeyId(const QString &name, const Ed25519PublicKey &key)
{
    return Sha256().add(name.toUtf8()).addU8('\n').addU8(1).add(key.bytes()).finish().bytes().first(keyIdSize);
}

QByteArray SignedNote::format() const
{
    QByteArray bytes = text + '\n';
    for (const NoteSignature &line : signatures)
        bytes += dash + line.name.toUtf8() + ' ' + QByteArray(line.keyId + line.signature).toBase64() + '\n';
    return bytes;
}

Result<SignedNote> SignedNote::parse(const QByteArray &bytes)
{
    if (bytes.size() > largest || !isNoteText(bytes))
        return failure(malformed("text"));
    // The last empty line parts text and signatures; the text may have empty lines of its own.
    const qsizetype cut = bytes.lastIndexOf("\n\n");
    if (cut < 0 || !bytes.endsWith('\n'))
        return failure(malformed("signatures"));
    SignedNote note{bytes.first(cut + 1), {}};
    const QList<QByteArray> lines = bytes.sliced(cut + 2).chopped(bytes.size() > cut + 2 ? 1 : 0).split('\n');
    if (lines.size() > mostSignatures)
        return failure(malformed("signatures"));
    for (const QByteArray &line : lines) {
        auto signature = parseSignature(line);
        if (!signature)
            return failure(malformed("signatures"));
        note.signatures.push_back(*std::move(signature));
    }
    if (note.format() != bytes)
        return failure(malformed("signatures"));
    return note;
}

Result<void> SignedNote::sign(const QString &name, const Ed25519PublicKey &key, const SignMessage &sign)
{
    TIZILIM_TRY_ASSIGN(QByteArray signature, sign(text));
    signatures.push_back({name, noteKeyId(name, key), std::move(signature)});
    return {};
}

Result<void> SignedNote::verify(const QString &name, const Ed25519PublicKey &key) const
{
    const QByteArray keyId = noteKeyId(name, key);
    bool signedByKey = false;
    for (const NoteSignature &line : signatures) {
        if (line.name != name || line.keyId != keyId)
            continue;
        if (!key.verifies(text, line.signature))
            return failure(Error::refused("note.signature_wrong", {name}));
        signedByKey = true;
    }
    return signedByKey ? Result<void>() : failure(Error::refused("note.not_signed", {name}));
}

} // namespace tizilim
