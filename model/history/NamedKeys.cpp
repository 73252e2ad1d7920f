#include "model/history/NamedKeys.h"

#include "model/crypto/Sha256.h"
#include "model/domain/Officer.h"
#include "model/storage/RecordTable.h"

#include <nlohmann/json.hpp>

namespace tizilim {

namespace {

using Json = nlohmann::json;

void addFrom(const Json &value, NamedKeys &keys)
{
    if (value.is_string())
        keys.add(QByteArray::fromHex(QByteArray::fromStdString(value.get<std::string>())));
    else if (value.is_array())
        for (const Json &each : value)
            addFrom(each, keys);
}

/// Payloads name keys under "ed25519", and lists of changed fields under "signing_key".
void search(const Json &json, NamedKeys &keys)
{
    if (!json.is_structured())
        return;
    for (const auto &[name, value] : json.items()) {
        if (name == "ed25519" || name == "signing_key")
            addFrom(value, keys);
        search(value, keys);
    }
}

} // namespace

void NamedKeys::add(const QByteArray &key)
{
    if (key.size() != Ed25519PublicKey::size)
        return;
    if (const Result<Ed25519PublicKey> read = Ed25519PublicKey::fromBytes(key))
        m_keys.insert(sha256(key), *read);
}

const Ed25519PublicKey *NamedKeys::find(const Digest &hash) const
{
    const auto found = m_keys.constFind(hash);
    return found == m_keys.cend() ? nullptr : &*found;
}

Result<NamedKeys> NamedKeys::gather(Database &database)
{
    NamedKeys keys;
    // Operations that name keys have codes up to 9 (OperationCode), two bytes big-endian.
    TIZILIM_TRY_ASSIGN(Statement statement, database.prepare(QStringLiteral("SELECT payload FROM event WHERE operation < x'000a'")));
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            break;
        search(Json::parse(statement.bytes(0).toStdString(), nullptr, false), keys);
    }
    TIZILIM_TRY(RecordTable(database, typeOf<Officer>()).forEach([&](const StoredRow &row) -> Result<void> {
        keys.add(fromRecord<Officer>(row.record).signingKey);
        return {};
    }));
    return keys;
}

} // namespace tizilim
