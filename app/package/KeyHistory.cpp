#include "app/package/KeyHistory.h"

#include "model/crypto/KeyRing.h"
#include "model/crypto/Sha256.h"

#include <QCoreApplication>

namespace tizilim {

namespace {

using Json = nlohmann::json;

constexpr KeyProblem wrongKey{"wrong_key", QT_TRANSLATE_NOOP("Package", "The event is not signed by the key of the officer whom it names.")};
constexpr KeyProblem notGranted{"role_not_granted", QT_TRANSLATE_NOOP("Package", "The officer did not have this role in force when he signed.")};
constexpr KeyProblem forged{"grant_forged", QT_TRANSLATE_NOOP("Package", "Keys or a role were given by somebody who may not, or without the second person.")};
constexpr KeyProblem ownRequest{"self_approval", QT_TRANSLATE_NOOP("Package", "An officer approved what he had asked for himself.")};
constexpr KeyProblem malformed{"payload_swapped", QT_TRANSLATE_NOOP("Package", "The payload of the key event does not say what such an event must say.")};
constexpr KeyProblem chainBroken{"event_deleted", QT_TRANSLATE_NOOP("Package", "The key event before this one is missing: a revocation could have been left out.")};

QString textOf(const Json &json, const char *name)
{
    return json.is_object() && json.contains(name) && json[name].is_string() ? QString::fromStdString(json[name].get<std::string>()) : QString();
}

QByteArray bytesIn(const Json &json, const char *name)
{
    return QByteArray::fromHex(textOf(json, name).toLatin1());
}

RecordId idIn(const Json &json, const char *name)
{
    return RecordId::parse(textOf(json, name)).value_or(RecordId());
}

RoleCode roleIn(const Json &json)
{
    const Choice *choice = choiceByCode(choicesOf<Role>(), textOf(json, "role"));
    return choice ? static_cast<RoleCode>(choice->value) : RoleCode::None;
}

bool isSignedBy(const SignedEvent &event, const QByteArray &key)
{
    const auto publicKey = Ed25519PublicKey::fromBytes(key);
    return publicKey && event.event.actorKeyHash == sha256(key) && publicKey->verifies(event.event.encode(), event.signature);
}

bool isSecondRole(RoleCode role)
{
    return role == RoleCode::Administrator || role == RoleCode::Supervisor;
}

} // namespace

const KeyHolder *KeyHistory::holder(const RecordId &officer) const
{
    const auto found = m_holders.constFind(officer);
    return found == m_holders.cend() ? nullptr : &*found;
}

std::optional<KeyProblem> KeyHistory::checkSigner(const SignedEvent &event) const
{
    const KeyHolder *actor = holder(event.event.actor);
    if (!actor || !isSignedBy(event, actor->signingKey))
        return wrongKey;
    if (actor->state != KeyHolder::State::Active || actor->role != event.event.role)
        return notGranted;
    return {};
}

bool KeyHistory::hasSecondPerson(const RecordId &actor, const RecordId &subject) const
{
    for (auto each = m_holders.cbegin(); each != m_holders.cend(); ++each) {
        if (each.key() != actor && each.key() != subject && each->state == KeyHolder::State::Active && isSecondRole(each->role))
            return true;
    }
    return false;
}

std::optional<KeyProblem> KeyHistory::take(const StoredEvent &event)
{
    const Json payload = event.json();
    if (!payload.is_object())
        return malformed;
    if (event.event().operation == OperationCode::Request)
        return request(event, payload);
    const Digest previous = Digest::fromHex(textOf(payload, "previous_key_event")).value_or(Digest());
    std::optional<KeyProblem> problem;
    if (event.event().operation != OperationCode::Create && (m_registry.isNull() || previous != m_last))
        problem = chainBroken;
    m_last = event.signedEvent.leafHash();
    if (problem)
        return problem;
    problem = takeKeyEvent(event, payload);
    m_recovered = event.event().operation == OperationCode::Recover ? idIn(payload, "officer") : RecordId();
    return problem;
}

std::optional<KeyProblem> KeyHistory::request(const StoredEvent &event, const Json &payload)
{
    if (const auto problem = checkSigner(event.signedEvent))
        return problem;
    m_requests.insert(event.signedEvent.leafHash(), {event.event().actor, event.event().role, idIn(payload, "record")});
    return {};
}

std::optional<KeyProblem> KeyHistory::takeKeyEvent(const StoredEvent &event, const Json &payload)
{
    switch (event.event().operation) {
    case OperationCode::Create: return found(event, payload);
    case OperationCode::Enrol: return enrol(event, payload);
    case OperationCode::Recover: return recover(event, payload);
    case OperationCode::Grant:
    case OperationCode::Revoke: return grant(event, payload);
    case OperationCode::Slot: return checkSigner(event.signedEvent);
    default: return byAdministrator(event, payload);
    }
}

std::optional<KeyProblem> KeyHistory::found(const StoredEvent &event, const Json &payload)
{
    const Json administrator = payload.value("administrator", Json::object());
    const Json recovery = payload.value("recovery", Json::object());
    const auto key = Ed25519PublicKey::fromBytes(bytesIn(administrator, "ed25519"));
    const auto recoveryKey = Ed25519PublicKey::fromBytes(bytesIn(recovery, "ed25519"));
    const QByteArray nonce = bytesIn(payload, "nonce");
    const RecordId officer = idIn(administrator, "officer");
    if (!key || !recoveryKey || nonce.size() != 32 || officer.isNull() || event.event().sequence != 0 || !m_registry.isNull())
        return malformed;
    const RecordId registry = registryIdOf(*key, *recoveryKey, nonce);
    if (registry != event.event().registry || event.event().actor != officer || event.event().role != RoleCode::Administrator
        || !isSignedBy(event.signedEvent, key->bytes()))
        return wrongKey;
    m_registry = registry;
    m_recoveryKey = recoveryKey->bytes();
    m_holders.insert(officer, {KeyHolder::State::Active, RoleCode::Administrator, key->bytes(), bytesIn(administrator, "certificate"), {}});
    return {};
}

std::optional<KeyProblem> KeyHistory::enrol(const StoredEvent &event, const Json &payload)
{
    const RecordId officer = idIn(payload, "officer");
    const QByteArray key = bytesIn(payload, "ed25519");
    const KeyHolder *invited = holder(officer);
    if (!invited || invited->state != KeyHolder::State::Invited || event.event().actor != officer)
        return forged;
    const auto code = Ed25519PublicKey::fromBytes(invited->codeKey);
    if (!code || !code->verifies(key, bytesIn(payload, "code_signature")))
        return forged;
    if (event.event().role != RoleCode::None || !isSignedBy(event.signedEvent, key))
        return wrongKey;
    m_holders.insert(officer, {KeyHolder::State::Enrolled, invited->role, key, bytesIn(payload, "certificate"), {}});
    return {};
}

std::optional<KeyProblem> KeyHistory::recover(const StoredEvent &event, const Json &payload)
{
    const RecordId officer = idIn(payload, "officer");
    if (officer.isNull() || roleIn(payload) != RoleCode::Administrator || holder(officer))
        return malformed;
    if (!event.event().actor.isNull() || event.event().role != RoleCode::None || !isSignedBy(event.signedEvent, m_recoveryKey))
        return wrongKey;
    m_holders.insert(officer, {KeyHolder::State::Active, RoleCode::Administrator, bytesIn(payload, "ed25519"), bytesIn(payload, "certificate"), {}});
    return {};
}

/// Whether the event approves what an administrator asked for about this officer, being another person.
std::optional<KeyProblem> KeyHistory::checkApproval(const StoredEvent &event, const Json &payload, const RecordId &officer) const
{
    const auto leaf = Digest::fromHex(textOf(payload, "approves"));
    const auto asked = leaf ? m_requests.constFind(*leaf) : m_requests.cend();
    if (asked == m_requests.cend() || asked->role != RoleCode::Administrator || asked->officer != officer)
        return forged;
    return asked->actor == event.event().actor ? std::optional(ownRequest) : std::nullopt;
}

std::optional<KeyProblem> KeyHistory::grant(const StoredEvent &event, const Json &payload)
{
    if (const auto problem = checkSigner(event.signedEvent))
        return problem;
    const RecordId officer = idIn(payload, "officer");
    const RecordId actor = event.event().actor;
    if (!m_holders.contains(officer))
        return forged;
    // The second person signs the event and names the request; without one an administrator may act alone.
    const bool isApproval = payload.contains("approves");
    const bool mayAct = isApproval ? isSecondRole(event.event().role) : event.event().role == RoleCode::Administrator;
    if (!mayAct || actor == officer || (!isApproval && hasSecondPerson(actor, officer)))
        return forged;
    if (isApproval) {
        if (const auto problem = checkApproval(event, payload, officer))
            return problem;
    }
    KeyHolder &holder = m_holders[officer];
    if (event.event().operation == OperationCode::Revoke) {
        holder.state = KeyHolder::State::Revoked;
        return {};
    }
    const bool hasKeys = holder.state == KeyHolder::State::Enrolled || holder.state == KeyHolder::State::Active;
    if (!hasKeys || bytesIn(payload, "ed25519") != holder.signingKey || roleIn(payload) == RoleCode::None)
        return forged;
    holder.state = KeyHolder::State::Active;
    holder.role = roleIn(payload);
    return {};
}

std::optional<KeyProblem> KeyHistory::byAdministrator(const StoredEvent &event, const Json &payload)
{
    if (const auto problem = checkSigner(event.signedEvent))
        return problem;
    if (event.event().role != RoleCode::Administrator)
        return forged;
    const OperationCode operation = event.event().operation;
    // The recovery key is replaced at once after it was used, by whom it appointed, and never else.
    if (operation == OperationCode::RecoveryKey && m_recovered != event.event().actor)
        return forged;
    if (operation == OperationCode::RecoveryKey)
        m_recoveryKey = bytesIn(payload.value("recovery", Json::object()), "ed25519");
    if (operation != OperationCode::Invite && operation != OperationCode::Reset)
        return {};
    const RecordId officer = idIn(payload, "officer");
    const QByteArray code = bytesIn(payload, "code_ed25519");
    if (officer.isNull() || code.isEmpty() || m_holders.contains(officer) != (operation == OperationCode::Reset))
        return malformed;
    m_holders.insert(officer, {KeyHolder::State::Invited, roleIn(payload), {}, {}, code});
    return {};
}

} // namespace tizilim
