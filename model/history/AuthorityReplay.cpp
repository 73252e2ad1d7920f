#include "model/history/AuthorityReplay.h"

#include "model/crypto/KeyRing.h"
#include "model/history/KeyEvents.h"
#include "model/history/SeveralRows.h"

namespace tizilim {

namespace {

const char *const payloadText = QT_TRANSLATE_NOOP("Problem", "The payload of event %1 is not the one that was signed.");
const char *const formText = QT_TRANSLATE_NOOP("Problem", "The payload of event %1 does not have the form that payloads have.");
const char *const otherVerbText = QT_TRANSLATE_NOOP("Problem", "The payload of event %1 tells of something else than what the event did.");
const char *const unknownText = QT_TRANSLATE_NOOP("Problem", "Event %1 did something that this version does not know, so that nobody may do it.");
const char *const recordsText = QT_TRANSLATE_NOOP("Problem", "Event %1 changed records that what it did may not change.");
const char *const timeText = QT_TRANSLATE_NOOP("Problem", "Event %1 is earlier than the event before it.");
const char *const rowsText = QT_TRANSLATE_NOOP("Problem", "The rows listed for event %1 are not those that it commits to.");
const char *const keyText = QT_TRANSLATE_NOOP("Problem", "Event %1 was signed with a key that its officer did not have then.");
const char *const roleText = QT_TRANSLATE_NOOP("Problem", "Event %1 was signed under a role that its officer did not have then.");
const char *const mayNotText = QT_TRANSLATE_NOOP("Problem", "Event %1: the role of its officer may not do this.");
const char *const notApprovedText = QT_TRANSLATE_NOOP("Problem", "Event %1 was done without the approval that it needs.");
const char *const takenBackText = QT_TRANSLATE_NOOP("Problem", "Event %1 takes back what cannot be taken back.");
const char *const grantText = QT_TRANSLATE_NOOP("Problem", "Event %1 gives an officer a role or a key that nobody entitled gave.");
const char *const keyChainText = QT_TRANSLATE_NOOP("Problem", "Event %1 does not name the last event before it about officers and keys.");
const char *const foundationText = QT_TRANSLATE_NOOP("Problem", "Event %1 was not signed by the first administrator, to whom the registry's id commits.");

bool mayRaise(OperationCode operation)
{
    return operation == OperationCode::Create || operation == OperationCode::Grant || operation == OperationCode::Recover;
}

bool mayGiveKeys(OperationCode operation)
{
    return operation == OperationCode::Create || operation == OperationCode::Enrol || operation == OperationCode::Recover;
}

RoleCode roleCodeOf(Role role)
{
    return static_cast<RoleCode>(role);
}

Result<Ed25519PublicKey> keyIn(const nlohmann::json &json)
{
    return Ed25519PublicKey::fromBytes(QByteArray::fromHex(textMember(json, "ed25519").toLatin1()));
}

} // namespace

Result<void> AuthorityReplay::replay(const VerificationWatch &watch)
{
    TIZILIM_TRY(m_events.prepare());
    TIZILIM_TRY(noteMisfits());
    const auto &places = m_events.history().places;
    for (size_t i = 0; i < places.size(); ++i) {
        TIZILIM_TRY(watch.tellNowAndThen(VerificationStep::Authority, static_cast<qint64>(i), static_cast<qint64>(places.size())));
        passGapsBefore(places[i].sequence);
        // A damaged event is known to those that follow by the leaf hash that the next one names.
        const bool named = i + 1 < places.size() && places[i + 1].sequence == places[i].sequence + 1;
        const Digest leaf = places[i].state == Place::State::Damaged && named ? m_events.found(places[i + 1]).previous
                                                                              : m_events.found(places[i]).leaf;
        TIZILIM_TRY(take(places[i], leaf));
    }
    return {};
}

/// Events that were put in explain what they pretend to have done.
Result<void> AuthorityReplay::noteMisfits()
{
    for (const size_t misfit : m_events.history().misfits) {
        TIZILIM_TRY_ASSIGN(const auto placed, m_events.read({0, misfit, Place::State::Damaged}));
        if (!placed)
            continue;
        TIZILIM_TRY_ASSIGN(const QSet<RecordId> records, recordsNamedBy(m_events.database(), *placed));
        m_damages.add(Damages::end - 1, records);
    }
    return {};
}

void AuthorityReplay::passGapsBefore(quint64 sequence)
{
    const auto &gaps = m_events.history().gaps;
    for (; m_nextGap < gaps.size() && gaps[m_nextGap].first < sequence; ++m_nextGap) {
        // The first stands for the whole run: no event that is there lies inside of it.
        m_damages.addMissing(gaps[m_nextGap].first);
        m_requests.somethingIsMissing();
        m_unsure = true;
    }
}

Result<void> AuthorityReplay::take(const Place &place, const Digest &leaf)
{
    TIZILIM_TRY_ASSIGN(const std::optional<PlacedEvent> placed, m_events.read(place));
    if (!placed || place.state == Place::State::Damaged)
        return takeDamaged(place, placed, leaf);
    checkPayload(*placed);
    checkTime(*placed);
    TIZILIM_TRY_ASSIGN(const QSet<quint16> types, checkRows(*placed));
    const std::vector<OfficerChange> changes = m_roll.changesOf(placed->json);
    if (place.state == Place::State::Sound) {
        checkActor(*placed, changes);
        checkChanges(*placed, changes);
        checkOperation(*placed, types);
        TIZILIM_TRY(checkRight(*placed, changes));
        TIZILIM_TRY(checkTakingBack(*placed));
        checkKeyChain(*placed);
    }
    if (isKeyEvent(placed->event().operation))
        m_lastKeyEvent = leaf;
    if (placed->event().operation == OperationCode::Request)
        m_requests.add(*placed, leaf);
    applyTo(*placed, changes);
    return {};
}

Result<void> AuthorityReplay::takeDamaged(const Place &place, const std::optional<PlacedEvent> &placed, const Digest &leaf)
{
    m_requests.somethingIsMissing();
    if (!placed) {
        m_damages.addMissing(place.sequence);
        m_unsure = true;
        return {};
    }
    noteForeignKey(*placed);
    TIZILIM_TRY_ASSIGN(const QSet<RecordId> records, recordsNamedBy(m_events.database(), *placed));
    m_damages.add(place.sequence, records);
    const std::vector<OfficerChange> changes = m_roll.changesOf(placed->json);
    const bool aboutKeys = isKeyEvent(placed->event().operation) || !textMember(placed->json, "previous_key_event").isEmpty();
    m_unsure = m_unsure || aboutKeys || !changes.empty() || !placed->payloadFits;
    if (placed->event().operation == OperationCode::Request)
        m_requests.add(*placed, leaf);
    // The payload is what was signed even where the event is not: who follows from it may act.
    applyTo(*placed, changes);
    return {};
}

void AuthorityReplay::noteForeignKey(const PlacedEvent &placed)
{
    const Standing *standing = m_roll.find(placed.event().actor);
    const bool signedAtAll = m_events.found(placed.place).isGenuine();
    if (signedAtAll && standing && !m_unsure && standing->key != placed.event().actorKeyHash)
        m_signedByOthers.insert(placed.place.sequence);
}

void AuthorityReplay::tell(ProblemKind kind, const PlacedEvent &placed, const char *text)
{
    if (!hasTold(placed))
        m_problems.push_back(eventProblem(kind, placed.sequence(), text, {QString::number(placed.sequence())}));
}

bool AuthorityReplay::hasTold(const PlacedEvent &placed) const
{
    return !m_problems.empty() && m_problems.back().event == placed.sequence();
}

void AuthorityReplay::checkPayload(const PlacedEvent &placed)
{
    if (placed.isMalformed)
        tell(ProblemKind::PayloadSwapped, placed, formText);
    if (placed.payloadFits)
        return;
    tell(ProblemKind::PayloadSwapped, placed, payloadText);
    m_requests.somethingIsMissing();
    m_unsure = m_unsure || isKeyEvent(placed.event().operation);
}

void AuthorityReplay::checkTime(const PlacedEvent &placed)
{
    if (placed.event().time < m_time)
        tell(ProblemKind::EventReordered, placed, timeText);
    m_time = std::max(m_time, placed.event().time);
}

Result<QSet<quint16>> AuthorityReplay::checkRows(const PlacedEvent &placed)
{
    TIZILIM_TRY_ASSIGN(const RowsOfEvent rows, rowsOfEvent(m_events.database(), placed));
    if (rows.fit)
        return rows.types;
    tell(ProblemKind::EventEdited, placed, rowsText);
    m_problems.back().field = QStringLiteral("rows");
    TIZILIM_TRY_ASSIGN(const QSet<RecordId> records, recordsNamedBy(m_events.database(), placed));
    m_damages.add(placed.place.sequence, records);
    return QSet<quint16>();
}

/// Each operation is known, its payload tells of that operation, and it changes only what such an operation may change:
/// what needs approval cannot be done under the name of something that needs none.
void AuthorityReplay::checkOperation(const PlacedEvent &placed, const QSet<quint16> &types)
{
    const OperationCode operation = placed.event().operation;
    const OperationRule *rule = m_rules.find(operation);
    if (!rule) {
        tell(ProblemKind::RoleNotGranted, placed, unknownText);
        return;
    }
    if (!rule->mayChange(types))
        tell(ProblemKind::RoleNotGranted, placed, recordsText);
    // Requests and what decides them are held to each other.
    const bool namesAnother = operation == OperationCode::Request || operation == OperationCode::Decline;
    const QString verb = textMember(placed.json, "verb");
    if (namesAnother || !placed.json.is_object() || placed.json.contains("approves") || (verb.isEmpty() && !isVerb(operation)))
        return;
    const OperationRule *told = m_rules.find(verb);
    if (!told || told->operation != operation)
        tell(ProblemKind::PayloadSwapped, placed, otherVerbText);
}

void AuthorityReplay::checkActor(const PlacedEvent &placed, const std::vector<OfficerChange> &changes)
{
    const Event &event = placed.event();
    switch (event.operation) {
    case OperationCode::Create:
        checkFoundation(placed);
        return;
    case OperationCode::Recover:
        if (event.actorKeyHash != m_roll.recoveryKey() && !m_unsure)
            tell(ProblemKind::WrongKey, placed, keyText);
        return;
    case OperationCode::Enrol:
        checkEnrolment(placed, changes);
        return;
    default:
        checkStanding(placed);
    }
}

/// Whoever was invited signs with the key that he brings in, and held the code of his invitation.
void AuthorityReplay::checkEnrolment(const PlacedEvent &placed, const std::vector<OfficerChange> &changes)
{
    if (m_unsure)
        return;
    const Event &event = placed.event();
    const bool own = std::ranges::any_of(changes, [&](const OfficerChange &change) {
        return change.officer == event.actor && change.after.key == event.actorKeyHash
            && change.before.state == OfficerState::Invited && !change.isNew;
    });
    if (!own || !m_roll.heldTheCode(event.actor, placed.json))
        tell(ProblemKind::GrantForged, placed, grantText);
}

void AuthorityReplay::checkStanding(const PlacedEvent &placed)
{
    const Event &event = placed.event();
    const Standing *standing = m_roll.find(event.actor);
    const bool rightKey = standing && standing->key == event.actorKeyHash;
    const bool rightRole = standing && standing->isActive() && roleCodeOf(standing->role) == event.role;
    if (rightKey && rightRole)
        return;
    if (m_unsure) {
        m_roll.believe(event.actor, {static_cast<Role>(event.role), OfficerState::Active, event.actorKeyHash});
        return;
    }
    if (!rightKey)
        tell(ProblemKind::WrongKey, placed, keyText);
    else if (event.operation == OperationCode::Grant)
        tell(ProblemKind::GrantForged, placed, grantText);
    else
        tell(ProblemKind::RoleNotGranted, placed, roleText);
}

void AuthorityReplay::checkFoundation(const PlacedEvent &placed)
{
    const nlohmann::json &json = placed.json;
    if (!json.is_object())
        return;
    const auto administrator = json.contains("administrator") ? keyIn(json["administrator"]) : keyIn(json);
    const auto recovery = json.contains("recovery") ? keyIn(json["recovery"]) : keyIn(json);
    const QByteArray nonce = QByteArray::fromHex(textMember(json, "nonce").toLatin1());
    const bool founded = placed.place.sequence == 0 && administrator && recovery
                      && registryIdOf(*administrator, *recovery, nonce) == placed.event().registry
                      && sha256(administrator->bytes()) == placed.event().actorKeyHash;
    if (!founded)
        tell(ProblemKind::WrongKey, placed, foundationText);
}

Result<void> AuthorityReplay::checkRight(const PlacedEvent &placed, const std::vector<OfficerChange> &changes)
{
    const Event &event = placed.event();
    const OperationRule *rule = m_rules.find(event.operation);
    const bool isGrant = event.operation == OperationCode::Grant;
    if (event.operation == OperationCode::Request) {
        checkRequest(placed);
        return {};
    }
    if (event.operation == OperationCode::Decline) {
        if (const auto problem = m_requests.decline(placed, m_rules); problem && !hasTold(placed))
            m_problems.push_back(*problem);
        return {};
    }
    if (placed.json.is_object() && placed.json.contains("approves")) {
        TIZILIM_TRY_ASSIGN(const Digest touched, rootTouchedBy(m_events.database(), placed));
        if (const auto problem = m_requests.approve(placed, m_rules, touched); problem && !hasTold(placed))
            m_problems.push_back(*problem);
        return {};
    }
    if (!rule || !placed.json.is_object() || event.role == RoleCode::None)
        return {};
    if (!rule->roles.contains(static_cast<Role>(event.role)))
        tell(isGrant ? ProblemKind::GrantForged : ProblemKind::RoleNotGranted, placed, isGrant ? grantText : mayNotText);
    if (event.operation == OperationCode::RecoveryKey)
        checkRecoveryKey(placed);
    // Where nobody else could have approved, one administrator grants alone (spec: security, "Enrolment").
    const RecordId granted = changes.empty() ? RecordId() : changes.front().officer;
    const bool wantsSecond = (isGrant || event.operation == OperationCode::Revoke) && m_roll.hasSecondPerson(event.actor, granted);
    if (rule->needsApproval || (wantsSecond && !m_unsure))
        tell(isGrant ? ProblemKind::GrantForged : ProblemKind::WrongApproval, placed, notApprovedText);
    return {};
}

/// The recovery key is replaced at once after it was used, by the administrator whom it appointed.
void AuthorityReplay::checkRecoveryKey(const PlacedEvent &placed)
{
    const bool follows = m_lastRecovery == placed.sequence() - 1 && m_recovered == placed.event().actor;
    if (!follows && !m_unsure)
        tell(ProblemKind::GrantForged, placed, grantText);
}

void AuthorityReplay::checkRequest(const PlacedEvent &placed)
{
    const OperationRule *rule = m_rules.find(textMember(placed.json, "verb"));
    if (rule && !rule->roles.contains(static_cast<Role>(placed.event().role)))
        tell(ProblemKind::RoleNotGranted, placed, mayNotText);
}

/// Who takes back what was done might have done it, and what two people stood behind is taken back by two. An undo, and the
/// undo of an undo, lead back to the event that did it first.
Result<void> AuthorityReplay::checkTakingBack(const PlacedEvent &placed)
{
    const OperationRule *rule = m_rules.find(placed.event().operation);
    if (!rule || !rule->takesBack || !placed.json.is_object())
        return {};
    bool approved = false;
    quint64 latest = placed.place.sequence;
    nlohmann::json payload = placed.json;
    while (rule && rule->takesBack) {
        const std::optional<quint64> earlier = takenBackBy(payload);
        const Place *place = earlier && *earlier < latest ? m_events.placeOf(*earlier) : nullptr;
        if (!place) {
            if (!m_unsure && m_events.history().isWhole())
                tell(ProblemKind::RoleNotGranted, placed, takenBackText);
            return {};
        }
        TIZILIM_TRY_ASSIGN(std::optional<PlacedEvent> undone, m_events.read(*place));
        if (!undone || !undone->json.is_object()) // erased, or told already
            return {};
        approved = approved || (latest == placed.place.sequence && undone->json.contains("approves"));
        latest = *earlier;
        rule = m_rules.find(undone->event().operation);
        payload = std::move(undone->json);
    }
    if (!rule || !rule->canBeTakenBack)
        tell(ProblemKind::RoleNotGranted, placed, takenBackText);
    else if (!rule->roles.contains(static_cast<Role>(placed.event().role)) && !placed.json.contains("approves"))
        tell(ProblemKind::RoleNotGranted, placed, mayNotText);
    else if ((approved || rule->needsApproval) && !placed.json.contains("approves"))
        tell(ProblemKind::WrongApproval, placed, notApprovedText);
    return {};
}

/// Only some operations make somebody an officer in force or give him a key.
void AuthorityReplay::checkChanges(const PlacedEvent &placed, const std::vector<OfficerChange> &changes)
{
    for (const OfficerChange &change : changes) {
        // Nobody gives himself a role: not even as the second person.
        const bool isGrant = placed.event().operation == OperationCode::Grant || placed.event().operation == OperationCode::Revoke;
        const bool ownGrant = isGrant && change.officer == placed.event().actor;
        const bool forged = ownGrant || (change.raises() && !mayRaise(placed.event().operation))
                         || (change.changesKey() && !mayGiveKeys(placed.event().operation));
        if (!forged || m_unsure || hasTold(placed))
            continue;
        tell(ProblemKind::GrantForged, placed, grantText);
        m_problems.back().entity = typeOf<Officer>().nameText();
        m_problems.back().id = change.officer.toString();
    }
}

/// Each key event names the one before, so that a package which leaves one out shows it.
void AuthorityReplay::checkKeyChain(const PlacedEvent &placed)
{
    const OperationCode operation = placed.event().operation;
    if (!isKeyEvent(operation) || operation == OperationCode::Create || m_unsure || !placed.json.is_object())
        return;
    if (textMember(placed.json, "previous_key_event") != m_lastKeyEvent.toHex())
        tell(ProblemKind::GrantForged, placed, keyChainText);
}

void AuthorityReplay::applyTo(const PlacedEvent &placed, const std::vector<OfficerChange> &changes)
{
    const OperationCode operation = placed.event().operation;
    m_roll.apply(changes);
    if (operation == OperationCode::Create || operation == OperationCode::RecoveryKey)
        m_roll.takeRecoveryKey(placed.json);
    if (operation == OperationCode::Invite || operation == OperationCode::Reset)
        m_roll.takeInvitation(placed.json);
    if (operation == OperationCode::Recover && !changes.empty()) {
        m_lastRecovery = placed.sequence();
        m_recovered = changes.front().officer;
    }
    const auto foreign = m_slots.take(placed, m_roll, m_unsure || placed.place.state != Place::State::Sound);
    if (foreign && !hasTold(placed))
        m_problems.push_back(*foreign);
    takeAbandoned(placed);
}

void AuthorityReplay::takeAbandoned(const PlacedEvent &placed)
{
    const OperationCode operation = placed.event().operation;
    if ((operation != OperationCode::Restore && operation != OperationCode::Incident) || !placed.json.is_object()
        || !placed.json.contains("abandoned"))
        return;
    const nlohmann::json &tree = placed.json["abandoned"];
    const Result<Digest> root = Digest::fromHex(textMember(tree, "root"));
    if (root && tree.contains("size") && tree["size"].is_number_integer())
        m_abandoned.push_back({placed.place.sequence, tree["size"].get<quint64>(), *root});
}

bool AuthorityReplay::saysAbandoned(const Checkpoint &checkpoint) const
{
    return std::ranges::any_of(m_abandoned, [&](const AbandonedTree &tree) {
        return tree.size == checkpoint.size && tree.root == checkpoint.root;
    });
}

} // namespace tizilim
