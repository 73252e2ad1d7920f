#include "model/crypto/DatabaseKeys.h"

#include <algorithm>

namespace tizilim {

DatabaseKey DatabaseKey::make(quint32 epoch, Randomness &randomness)
{
    SecretBytes key = SecretBytes::random(keySize, randomness);
    SecretBytes salt = SecretBytes::random(saltSize, randomness);
    return {epoch, std::move(key), std::move(salt)};
}

Result<DatabaseKey> DatabaseKey::fromBytes(quint32 epoch, const SecretBytes &bytes)
{
    if (bytes.size() != keySize + saltSize)
        return failure(Error::refused("key.malformed", {QStringLiteral("SQLCipher")}));
    return DatabaseKey{epoch, bytes.part(0, keySize), bytes.part(keySize, saltSize)};
}

SecretBytes DatabaseKey::bytes() const
{
    SecretBytes both = key.clone();
    both.append(salt);
    return both;
}

const DatabaseKey *DatabaseKeys::ofEpoch(quint32 epoch) const
{
    const auto found = std::ranges::find(m_keys, epoch, &DatabaseKey::epoch);
    return found == m_keys.end() ? nullptr : &*found;
}

QList<quint32> DatabaseKeys::epochs() const
{
    QList<quint32> all;
    for (const DatabaseKey &key : m_keys)
        all.append(key.epoch);
    return all;
}

void DatabaseKeys::add(DatabaseKey key)
{
    const auto place = std::ranges::find_if(m_keys, [&](const DatabaseKey &other) { return other.epoch < key.epoch; });
    m_keys.insert(place, std::move(key));
}

DatabaseKeys DatabaseKeys::clone() const
{
    DatabaseKeys copy;
    for (const DatabaseKey &key : m_keys)
        copy.add(key.clone());
    return copy;
}

} // namespace tizilim
