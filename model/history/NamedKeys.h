#pragma once

#include "model/crypto/Digest.h"
#include "model/crypto/Ed25519.h"
#include "model/storage/Database.h"

#include <QHash>

namespace tizilim {

/// Every public key that the history or an officer's row names, by its SHA-256. That a key stands here says nothing of
/// who may sign with it: an event names its key by the hash, so a foreign key here cannot make a false signature good.
class NamedKeys {
public:
    /// Errors: those of the store.
    [[nodiscard]] static Result<NamedKeys> gather(Database &database);

    /// Null if nobody names such a key.
    const Ed25519PublicKey *find(const Digest &hash) const;
    const QHash<Digest, Ed25519PublicKey> &all() const { return m_keys; }
    /// What is no key is passed over.
    void add(const QByteArray &key);

private:
    QHash<Digest, Ed25519PublicKey> m_keys;
};

} // namespace tizilim
