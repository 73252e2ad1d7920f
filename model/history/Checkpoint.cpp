#include "model/history/Checkpoint.h"

#include "model/history/TreeText.h"

namespace tizilim {

namespace {

constexpr QLatin1String originPrefix("tizilim/");

Error malformed(const char *what)
{
    return Error::refused("checkpoint.malformed", {QLatin1String(what)});
}

} // namespace

QString Checkpoint::origin() const
{
    return originPrefix + registry.toString();
}

QByteArray Checkpoint::text() const
{
    return origin().toLatin1() + '\n' + QByteArray::number(size) + '\n' + root.bytes().toBase64() + '\n';
}

Result<Checkpoint> Checkpoint::fromText(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    if (lines.size() != 4 || !lines[3].isEmpty())
        return failure(malformed("lines"));
    const QString origin = QString::fromUtf8(lines[0]);
    const auto registry = RecordId::parse(origin.mid(originPrefix.size()));
    const auto size = parseTreeNumber(lines[1]);
    const auto root = parseTreeHash(lines[2]);
    if (!registry)
        return failure(malformed("origin"));
    if (!size)
        return failure(malformed("size"));
    if (!root)
        return failure(malformed("root"));
    const Checkpoint checkpoint{*registry, *size, *root};
    // Ids are also read with capitals and hyphens, which would make two origins out of one.
    if (checkpoint.origin() != origin)
        return failure(malformed("origin"));
    return checkpoint;
}

Result<SignedCheckpoint> SignedCheckpoint::make(const Checkpoint &checkpoint, const Ed25519PublicKey &key,
                                                const SignMessage &sign)
{
    SignedCheckpoint made{checkpoint, {checkpoint.text(), {}}};
    TIZILIM_TRY(made.note.sign(checkpoint.origin(), key, sign));
    return made;
}

Result<SignedCheckpoint> SignedCheckpoint::parse(const QByteArray &bytes)
{
    TIZILIM_TRY_ASSIGN(SignedNote note, SignedNote::parse(bytes));
    TIZILIM_TRY_ASSIGN(const Checkpoint checkpoint, Checkpoint::fromText(note.text));
    return SignedCheckpoint{checkpoint, std::move(note)};
}

Result<void> SignedCheckpoint::verify(const Ed25519PublicKey &key) const
{
    return note.verify(checkpoint.origin(), key);
}

} // namespace tizilim
