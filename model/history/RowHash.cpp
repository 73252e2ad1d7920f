#include "model/history/RowHash.h"

#include "model/base/ByteWriter.h"
#include "model/crypto/Sha256.h"
#include "model/history/MerkleTree.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace tizilim {

namespace {

constexpr Label label("tizilim/v1/row");

QByteArray storedBytes(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return ByteWriter().u64(static_cast<quint64>(*number)).written();
    if (const auto *text = std::get_if<QString>(&value))
        return text->toUtf8();
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return *bytes;
    if (const auto *decimal = std::get_if<Decimal>(&value))
        return decimal->toString().toLatin1();
    return {};
}

void writeColumn(ByteWriter &writer, quint16 id, const Value &value)
{
    const QByteArray bytes = storedBytes(value);
    writer.u16(id).u8(tagOf(value)).u32(static_cast<quint32>(bytes.size())).bytes(bytes);
}

/// The places of the fields by ascending number: a catalogue may show them in another order.
std::vector<size_t> placesByNumber(const RecordType &type)
{
    std::vector<size_t> places(type.fields.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::ranges::sort(places, {}, [&](size_t place) { return type.fields[place].id; });
    return places;
}

QByteArray entryBytes(const RowEntry &entry)
{
    return ByteWriter().u16(entry.type).bytes(entry.id.bytes()).bytes(entry.hash).written();
}

} // namespace

Result<Digest> rowHash(const QByteArray &salt, const RecordType &type, quint16 schema, const std::vector<Value> &values)
{
    Q_ASSERT(values.size() == type.fields.size());
    if (salt.size() != saltSize)
        return failure(Error::registry("row.salt_malformed", {QString::number(salt.size())}));
    ByteWriter writer;
    writer.bytes(label.withNul()).bytes(salt).u16(type.code).u16(schema);
    if (std::ranges::is_sorted(type.fields, {}, &Field::id)) {
        for (size_t place = 0; place < values.size(); ++place)
            writeColumn(writer, type.fields[place].id, values[place]);
    } else {
        for (const size_t place : placesByNumber(type))
            writeColumn(writer, type.fields[place].id, values[place]);
    }
    return sha256(writer.written());
}

Digest erasedHash(quint16 type, const RecordId &id)
{
    return Sha256("tizilim/v1/erased").addU16(type).add(id.bytes()).finish();
}

Digest rowEntryHash(const RowEntry &entry)
{
    return merkleLeafHash(bytesOf(entryBytes(entry)));
}

Digest rowsRoot(std::vector<RowEntry> entries)
{
    std::ranges::sort(entries, {}, [](const RowEntry &entry) { return std::tie(entry.type, entry.id); });
    return rowsRootInOrder(entries);
}

Digest rowsRootInOrder(const std::vector<RowEntry> &entries)
{
    MerkleFrontier frontier;
    for (const RowEntry &entry : entries)
        frontier.append(rowEntryHash(entry));
    return frontier.root();
}

} // namespace tizilim
