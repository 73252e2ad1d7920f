#include "model/history/Event.h"

#include "model/base/ByteReader.h"
#include "model/base/ByteWriter.h"
#include "model/crypto/Sha256.h"
#include "model/history/MerkleTree.h"

#include <limits>

namespace tizilim {

namespace {

constexpr Label label("tizilim/v1/event");
constexpr std::size_t idSize = 16;

Error malformed(const char *what)
{
    return Error::registry("event.malformed", {QLatin1String(what)});
}

QByteArray idBytes(const RecordId &id)
{
    return id.isNull() ? QByteArray(idSize, '\0') : id.bytes();
}

RecordId readId(ByteReader &reader)
{
    const QByteArray bytes = byteArrayOf(reader.take(idSize));
    return bytes.count('\0') == bytes.size() ? RecordId() : RecordId::fromBytes(bytes).value_or(RecordId());
}

Digest readDigest(ByteReader &reader)
{
    return Digest::fromBytes(reader.take(Digest::size)).value_or(Digest());
}

} // namespace

QByteArray Event::encode() const
{
    ByteWriter writer;
    writer.bytes(label.withNul()).bytes(idBytes(registry)).u64(sequence).bytes(previousLeaf);
    writer.u64(static_cast<quint64>(time.milliseconds)).bytes(idBytes(actor)).bytes(actorKeyHash);
    writer.u8(static_cast<quint8>(role)).u16(static_cast<quint16>(operation)).u16(entityType).bytes(idBytes(entity));
    writer.bytes(before).bytes(after).bytes(payloadCommitment);
    return std::move(writer).written();
}

Result<Event> Event::decode(const QByteArray &bytes)
{
    if (bytes.size() != encodedSize)
        return failure(malformed("length"));
    ByteReader reader(bytesOf(bytes));
    if (!reader.take(label.withNul()))
        return failure(malformed("label"));
    Event event;
    event.registry = readId(reader);
    event.sequence = reader.u64();
    event.previousLeaf = readDigest(reader);
    const quint64 time = reader.u64();
    event.time.milliseconds = static_cast<qint64>(time);
    event.actor = readId(reader);
    event.actorKeyHash = readDigest(reader);
    const quint8 role = reader.u8();
    event.role = static_cast<RoleCode>(role);
    event.operation = static_cast<OperationCode>(reader.u16());
    event.entityType = reader.u16();
    event.entity = readId(reader);
    event.before = readDigest(reader);
    event.after = readDigest(reader);
    event.payloadCommitment = readDigest(reader);
    if (time > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return failure(malformed("time"));
    if (!isRoleCode(role))
        return failure(malformed("role"));
    if (event.operation == OperationCode{})
        return failure(malformed("operation"));
    return event;
}

QByteArray SignedEvent::leafData() const
{
    return event.encode() + signature;
}

Result<SignedEvent> SignedEvent::fromLeafData(const QByteArray &leafData)
{
    if (leafData.size() != leafDataSize)
        return failure(malformed("length"));
    TIZILIM_TRY_ASSIGN(const Event event, Event::decode(leafData.first(Event::encodedSize)));
    return SignedEvent{event, leafData.sliced(Event::encodedSize)};
}

Digest SignedEvent::leafHash() const
{
    return merkleLeafHash(bytesOf(leafData()));
}

} // namespace tizilim
