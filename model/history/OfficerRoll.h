#pragma once

#include "model/crypto/Digest.h"
#include "model/domain/Officer.h"

#include <QHash>

#include <nlohmann/json.hpp>

#include <vector>

namespace tizilim {

/// How an officer stands at some point of the history.
struct Standing {
    Role role = Role::LicensingOfficer;
    OfficerState state = OfficerState::Invited;
    Digest key; ///< SHA-256 of the key he signs with; zeros while he has none

    bool isActive() const { return state == OfficerState::Active; }
};

/// What one event does to one officer.
struct OfficerChange {
    RecordId officer;
    bool isNew = false;
    Standing before;
    Standing after;

    /// He gets a role in force, or another one.
    bool raises() const { return after.isActive() && (!before.isActive() || before.role != after.role); }
    bool changesKey() const { return before.key != after.key && !after.key.isZero(); }
};

/// Who may act, replayed from the changes of officers' rows that payloads list, and the recovery key in force.
class OfficerRoll {
public:
    /// Null if there is no such officer.
    const Standing *find(const RecordId &officer) const;
    const QHash<RecordId, Standing> &all() const { return m_standings; }
    const Digest &recoveryKey() const { return m_recoveryKey; }

    /// What a payload would change.
    std::vector<OfficerChange> changesOf(const nlohmann::json &payload) const;
    void apply(const std::vector<OfficerChange> &changes);
    /// Takes in what the payload of an event that may name them says: the recovery key in force, an invitation's key.
    void takeRecoveryKey(const nlohmann::json &payload);
    void takeInvitation(const nlohmann::json &payload);
    /// Whether the payload of an ENROL shows that who enrols held the code of his invitation.
    bool heldTheCode(const RecordId &officer, const nlohmann::json &payload) const;
    /// Believes an event about its actor, where the event that would tell is damaged.
    void believe(const RecordId &officer, const Standing &standing) { m_standings.insert(officer, standing); }
    /// Whether somebody else than these two is there who could approve a grant.
    bool hasSecondPerson(const RecordId &actor, const RecordId &granted) const;

private:
    QHash<RecordId, Standing> m_standings;
    QHash<RecordId, QByteArray> m_codeKeys; ///< Ed25519 key of the invitation in force, by officer
    Digest m_recoveryKey;
};

} // namespace tizilim
