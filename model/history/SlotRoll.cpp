#include "model/history/SlotRoll.h"

namespace tizilim {

namespace {

const char *const foreignText = QT_TRANSLATE_NOOP("Problem", "Event %1 changes a key slot that is not that of its officer.");

Problem slotProblem(ProblemKind kind, const RecordId &slot, qint64 event)
{
    return {kind, QStringLiteral("slot"), slot.toString(), {}, event, foreignText, {QString::number(event)}};
}

RecordId idOf(const QString &text)
{
    return RecordId::parse(text).value_or(RecordId());
}

} // namespace

/// Whose slots the event may bring in; none if it is not one that may.
std::optional<RecordId> SlotRoll::ownerNamedBy(const PlacedEvent &placed) const
{
    switch (placed.event().operation) {
    case OperationCode::Create:
    case OperationCode::RecoveryKey: return RecordId();
    case OperationCode::Slot: return placed.event().actor;
    case OperationCode::Invite:
    case OperationCode::Enrol:
    case OperationCode::Reset:
    case OperationCode::Recover: return idOf(textMember(placed.json, "officer"));
    default: return std::nullopt;
    }
}

bool SlotRoll::mayName(const PlacedEvent &placed, const RecordId &slot, const std::optional<RecordId> &owner) const
{
    const auto known = m_owners.constFind(slot);
    if (!owner)
        return false;
    if (known == m_owners.cend())
        return placed.event().operation != OperationCode::Slot;
    return *known == *owner || (known->isNull() && *owner == m_founder);
}

bool SlotRoll::mayRemove(const PlacedEvent &placed, const RecordId &slot, const std::optional<RecordId> &owner, const OfficerRoll &roll) const
{
    const auto known = m_owners.constFind(slot);
    if (known == m_owners.cend())
        return true;
    if (placed.event().operation == OperationCode::Rotate) {
        const Standing *standing = roll.find(known->isNull() ? m_founder : *known);
        return standing && standing->state == OfficerState::Disabled;
    }
    return owner && (*known == *owner || (known->isNull() && *owner == m_founder));
}

std::optional<Problem> SlotRoll::take(const PlacedEvent &placed, const OfficerRoll &roll, bool isUnsure)
{
    std::optional<Problem> problem;
    const std::optional<RecordId> owner = ownerNamedBy(placed);
    for (const auto &each : listMember(placed.json, "removed_slots")) {
        const RecordId slot = each.is_string() ? idOf(QString::fromStdString(each.get<std::string>())) : RecordId();
        if (!isUnsure && !problem && !mayRemove(placed, slot, owner, roll))
            problem = slotProblem(ProblemKind::SlotSwapped, slot, placed.sequence());
        m_hashes.remove(slot);
        m_owners.remove(slot);
    }
    for (const auto &each : listMember(placed.json, "slots")) {
        const RecordId slot = idOf(textMember(each, "slot"));
        const Result<Digest> hash = Digest::fromHex(textMember(each, "hash"));
        if (slot.isNull() || !hash)
            continue;
        if (!isUnsure && !problem && !mayName(placed, slot, owner))
            problem = slotProblem(m_owners.contains(slot) ? ProblemKind::SlotSwapped : ProblemKind::SlotAdded, slot, placed.sequence());
        m_hashes.insert(slot, *hash);
        m_owners.insert(slot, owner.value_or(RecordId()));
    }
    if (placed.event().operation == OperationCode::Create && m_founder.isNull())
        m_founder = placed.event().actor;
    return problem;
}

} // namespace tizilim
