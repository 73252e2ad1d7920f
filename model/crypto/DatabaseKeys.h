#pragma once

#include "model/base/Randomness.h"
#include "model/base/Result.h"
#include "model/crypto/SecretBytes.h"

#include <QList>

#include <vector>

namespace tizilim {

/// What SQLCipher takes to open the database: a raw key and the salt of its first page. A new one is a new epoch.
struct DatabaseKey {
    static constexpr std::size_t keySize = 32;
    static constexpr std::size_t saltSize = 16;

    quint32 epoch = 0;
    SecretBytes key;
    SecretBytes salt;

    static DatabaseKey make(quint32 epoch, Randomness &randomness);
    /// Key and salt in a row, as they are sealed. Errors: key.malformed, unless it has 48 bytes.
    [[nodiscard]] static Result<DatabaseKey> fromBytes(quint32 epoch, const SecretBytes &bytes);
    SecretBytes bytes() const;
    DatabaseKey clone() const { return {epoch, key.clone(), salt.clone()}; }
};

/// The database keys of a registry: one, or two while the database is being rotated. Newest first; never empty where a
/// function hands it out.
class DatabaseKeys {
public:
    DatabaseKeys() = default;
    explicit DatabaseKeys(DatabaseKey only) { add(std::move(only)); }

    bool isEmpty() const { return m_keys.empty(); }
    const DatabaseKey &newest() const { return m_keys.front(); }
    const std::vector<DatabaseKey> &all() const { return m_keys; }
    /// The key of an epoch; null if it is not here.
    const DatabaseKey *ofEpoch(quint32 epoch) const;
    QList<quint32> epochs() const;
    void add(DatabaseKey key);
    DatabaseKeys clone() const;

private:
    std::vector<DatabaseKey> m_keys;
};

} // namespace tizilim
