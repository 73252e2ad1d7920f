#include "model/history/OfficerRoll.h"

#include "model/crypto/Ed25519.h"
#include "model/crypto/Sha256.h"
#include "model/history/PlacedEvents.h"

namespace tizilim {

namespace {

using Json = nlohmann::json;

/// The value of a field after the change; `text` is left alone where the field did not change.
bool newText(const Json &fields, const char *name, QString &text)
{
    if (!fields.is_object() || !fields.contains(name) || !fields[name].is_array() || fields[name].size() != 2)
        return false;
    const Json &after = fields[name][1];
    text = after.is_string() ? QString::fromStdString(after.get<std::string>()) : QString();
    return true;
}

template<typename Enumeration>
void takeChoice(const Json &fields, const char *name, Enumeration &value)
{
    QString code;
    if (!newText(fields, name, code))
        return;
    const Choice *choice = choiceByCode(choicesOf<Enumeration>(), code);
    value = choice ? static_cast<Enumeration>(choice->value) : Enumeration();
}

QByteArray bytesMember(const Json &json, const char *name)
{
    return QByteArray::fromHex(textMember(json, name).toLatin1());
}

Standing changedBy(const Json &fields, Standing standing)
{
    takeChoice(fields, "role", standing.role);
    takeChoice(fields, "state", standing.state);
    QString key;
    if (newText(fields, "signing_key", key))
        standing.key = key.isEmpty() ? Digest() : sha256(QByteArray::fromHex(key.toLatin1()));
    return standing;
}

} // namespace

const Standing *OfficerRoll::find(const RecordId &officer) const
{
    const auto found = m_standings.constFind(officer);
    return found == m_standings.cend() ? nullptr : &*found;
}

std::vector<OfficerChange> OfficerRoll::changesOf(const Json &payload) const
{
    std::vector<OfficerChange> changes;
    for (const Json &row : listMember(payload, "rows")) {
        const Result<RecordId> id = RecordId::parse(textMember(row, "id"));
        if (!id || textMember(row, "type") != typeOf<Officer>().nameText() || !row.contains("fields"))
            continue;
        const Standing *known = find(*id);
        const Standing before = known ? *known : Standing();
        changes.push_back({*id, known == nullptr, before, changedBy(row["fields"], before)});
    }
    return changes;
}

void OfficerRoll::apply(const std::vector<OfficerChange> &changes)
{
    for (const OfficerChange &change : changes)
        m_standings.insert(change.officer, change.after);
}

void OfficerRoll::takeRecoveryKey(const Json &payload)
{
    if (!payload.is_object() || !payload.contains("recovery"))
        return;
    const QByteArray key = QByteArray::fromHex(textMember(payload["recovery"], "ed25519").toLatin1());
    if (!key.isEmpty())
        m_recoveryKey = sha256(key);
}

void OfficerRoll::takeInvitation(const Json &payload)
{
    const Result<RecordId> officer = RecordId::parse(textMember(payload, "officer"));
    if (officer)
        m_codeKeys[*officer] = bytesMember(payload, "code_ed25519");
}

bool OfficerRoll::heldTheCode(const RecordId &officer, const Json &payload) const
{
    const auto code = Ed25519PublicKey::fromBytes(m_codeKeys.value(officer));
    return code && code->verifies(bytesMember(payload, "ed25519"), bytesMember(payload, "code_signature"));
}

bool OfficerRoll::hasSecondPerson(const RecordId &actor, const RecordId &granted) const
{
    for (auto each = m_standings.cbegin(); each != m_standings.cend(); ++each) {
        const bool mayApprove = each->role == Role::Administrator || each->role == Role::Supervisor;
        if (each.key() != actor && each.key() != granted && each->isActive() && mayApprove)
            return true;
    }
    return false;
}

} // namespace tizilim
