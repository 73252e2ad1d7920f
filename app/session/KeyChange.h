#pragma once

#include "app/session/RegistryParts.h"

#include "model/crypto/KeyFile.h"

namespace tizilim {

/// A change of registry.keys that goes with an event: staged before the commit, put in place after it. Whoever comes next
/// finds either both done or neither (see settleKeyFile).
class KeyChange {
public:
    /// Begins in the caller's writing transaction, so that no other process changes the keys meanwhile.
    [[nodiscard]] static Result<KeyChange> begin(const std::filesystem::path &folder, const EventLog &log);

    KeyRing &ring() { return m_ring; }
    /// Writes the changed ring beside the old one; call before the commit.
    [[nodiscard]] Result<void> stage() const { return m_file.stage(m_ring); }
    /// Puts it in place; call after the commit. Takes the writing lock once more, so that it is never what another process
    /// has staged meanwhile and not committed yet; that one may have put this change in place already.
    [[nodiscard]] Result<void> promote(Ledger &ledger) const;

private:
    KeyChange(KeyFile file, KeyRing ring) : m_file(std::move(file)), m_ring(std::move(ring)) {}
    KeyFile m_file;
    KeyRing m_ring;
};

/// After a crash between commit and promotion there are two key files: keeps the one whose slots the history names.
[[nodiscard]] Result<void> settleKeyFile(const std::filesystem::path &folder, const EventLog &log);

/// {"slots": [{"slot", "hash"}]} of one slot, for the payload of a key event.
nlohmann::json slotFacts(const KeyRing &ring, const RecordId &slot);

/// An officer's public keys and certificate, for the payload of the event that brings them in.
nlohmann::json keyFacts(const Officer &officer);

/// The public halves of a recovery key.
nlohmann::json recoveryFacts(const RecoveryKey &key);

/// The row of an administrator who has just got his slot: active at once, as only founding and recovery make one.
[[nodiscard]] Result<Officer> administratorOf(const OpenSlot &slot, const QString &name, const QString &organisation, const Environment &environment);

} // namespace tizilim
