#pragma once

#include "model/domain/Officer.h"
#include "model/history/EventLog.h"

#include <QHash>

#include <optional>

namespace tizilim {

/// How an officer stands at some point of the history, as its key events say.
struct KeyHolder {
    enum class State { Invited, Enrolled, Active, Revoked };
    State state = State::Invited;
    RoleCode role = RoleCode::None; ///< the one granted last
    QByteArray signingKey;          ///< Ed25519
    QByteArray certificate;         ///< DER
    QByteArray codeKey;             ///< Ed25519 key of the invitation in force
};

/// Something wrong with a key event.
struct KeyProblem {
    const char *kind = ""; ///< as in `package verify`
    const char *text = ""; ///< English, context "Package"
};

/// Who could sign what, replayed from a registry's key events alone: nothing is believed but event 0, whose keys are those
/// that the registry's id was made from.
class KeyHistory {
public:
    /// The next key event, or a request that a later one approves, in the order of the history. Its payload is already
    /// known to be the one it commits to.
    [[nodiscard]] std::optional<KeyProblem> take(const StoredEvent &event);

    /// Checks that an event was signed by an officer who was active in that role as things stand now.
    [[nodiscard]] std::optional<KeyProblem> checkSigner(const SignedEvent &event) const;

    /// The registry's id, computed from event 0; null before it.
    const RecordId &registry() const { return m_registry; }
    /// Leaf hash of the newest key event.
    const Digest &last() const { return m_last; }
    /// Null if there is no such officer.
    const KeyHolder *holder(const RecordId &officer) const;

private:
    struct Request {
        RecordId actor;
        RoleCode role = RoleCode::None;
        RecordId officer;
    };
    std::optional<KeyProblem> takeKeyEvent(const StoredEvent &event, const nlohmann::json &payload);
    std::optional<KeyProblem> request(const StoredEvent &event, const nlohmann::json &payload);
    std::optional<KeyProblem> checkApproval(const StoredEvent &event, const nlohmann::json &payload, const RecordId &officer) const;
    std::optional<KeyProblem> found(const StoredEvent &event, const nlohmann::json &payload);
    std::optional<KeyProblem> enrol(const StoredEvent &event, const nlohmann::json &payload);
    std::optional<KeyProblem> recover(const StoredEvent &event, const nlohmann::json &payload);
    std::optional<KeyProblem> grant(const StoredEvent &event, const nlohmann::json &payload);
    std::optional<KeyProblem> byAdministrator(const StoredEvent &event, const nlohmann::json &payload);
    bool hasSecondPerson(const RecordId &actor, const RecordId &subject) const;

    RecordId m_registry;
    Digest m_last;
    QByteArray m_recoveryKey;
    QHash<RecordId, KeyHolder> m_holders;
    QHash<Digest, Request> m_requests; ///< by leaf hash
    RecordId m_recovered; ///< whom the key event before, a RECOVER, appointed; null after any other
};

} // namespace tizilim
