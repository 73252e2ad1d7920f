#include "model/history/SignatureDiagnosis.h"

#include "model/base/ByteWriter.h"
#include "model/history/Event.h"

#include <array>

namespace tizilim {

namespace {

// Offsets of docs/file-format.md, "Event".
constexpr qsizetype registryAt = 17;
constexpr qsizetype sequenceAt = 33;
constexpr qsizetype previousAt = 41;
constexpr qsizetype keyAt = 97;
const QByteArray labelBytes("tizilim/v1/event", 17);

/// A part of the event as it should be, put in the place of what stands there.
struct Repair {
    const char *field;
    qsizetype offset;
    QByteArray bytes;
};

bool isSignedBy(const QByteArray &event, const QByteArray &signature, const NamedKeys &keys)
{
    const Digest hash = Digest::fromBytes(event.mid(keyAt, Digest::size)).value_or(Digest());
    const Ed25519PublicKey *key = keys.find(hash);
    return key && key->verifies(event, signature);
}

QString repairedField(const QByteArray &event, const QByteArray &signature, const NamedKeys &keys, const SupposedEvent &supposed)
{
    const std::array repairs{Repair{"label", 0, labelBytes},
                             Repair{"registry", registryAt, supposed.registry.bytes()},
                             Repair{"sequence", sequenceAt, ByteWriter().u64(supposed.sequence).written()},
                             Repair{"previous", previousAt, supposed.previous.bytes()}};
    for (const Repair &repair : repairs) {
        QByteArray mended = event;
        mended.replace(repair.offset, repair.bytes.size(), repair.bytes);
        if (mended != event && isSignedBy(mended, signature, keys))
            return QString::fromLatin1(repair.field);
    }
    return {};
}

} // namespace

SignatureDiagnosis diagnoseSignature(const QByteArray &leafData, const NamedKeys &keys, const SupposedEvent &supposed)
{
    if (leafData.size() != SignedEvent::leafDataSize)
        return {};
    const QByteArray event = leafData.first(Event::encodedSize);
    const QByteArray signature = leafData.sliced(Event::encodedSize);
    const Digest claimed = Digest::fromBytes(event.mid(keyAt, Digest::size)).value_or(Digest());
    for (auto key = keys.all().cbegin(); key != keys.all().cend(); ++key) {
        QByteArray mended = event;
        mended.replace(keyAt, Digest::size, key.key().bytes());
        if (key.key() != claimed && key->verifies(mended, signature))
            return {ProblemKind::EventEdited, QStringLiteral("actor_key")};
        if (key.key() != claimed && key->verifies(event, signature))
            return {ProblemKind::WrongKey, {}};
    }
    const QString field = repairedField(event, signature, keys, supposed);
    return {field.isEmpty() && !keys.find(claimed) ? ProblemKind::WrongKey : ProblemKind::EventEdited, field};
}

} // namespace tizilim
