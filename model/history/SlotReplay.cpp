#include "model/history/SlotReplay.h"

#include <QSet>

namespace tizilim {

namespace {

const char *const addedText = QT_TRANSLATE_NOOP("Problem", "registry.keys holds a slot (%1) that no event of the history made.");
const char *const weakenedText = QT_TRANSLATE_NOOP("Problem", "The password of the slot of “%1” is protected less than the history says.");
const char *const swappedText = QT_TRANSLATE_NOOP("Problem", "The slot of “%1” is not the one that the history names.");
const char *const missingText = QT_TRANSLATE_NOOP("Problem", "A slot that the history names is missing from registry.keys (%1).");
const char *const sealsText = QT_TRANSLATE_NOOP("Problem", "The sealed database keys in registry.keys were changed by somebody who does not hold them.");

Problem slotProblem(ProblemKind kind, const QString &id, const char *text, const QString &value)
{
    return {kind, QStringLiteral("slot"), id, {}, -1, text, {value}};
}

} // namespace

Problems checkSlots(const KeyRing &ring, bool intact, const SlotHashes &named, const KdfPolicy &policy)
{
    Problems problems;
    QSet<RecordId> seen;
    for (const KeySlot &slot : ring.keySlots()) {
        const QString id = slot.header.slot.toString();
        const QString owner = slot.header.kind == SlotKind::Recovery ? QStringLiteral("recovery") : slot.header.owner.login;
        seen.insert(slot.header.slot);
        const auto expected = named.constFind(slot.header.slot);
        if (expected == named.cend())
            problems.push_back(slotProblem(ProblemKind::SlotAdded, id, addedText, owner));
        else if (slot.hash(ring.registry()) == *expected)
            continue;
        else if (slot.header.kind == SlotKind::Officer && !policy.check(slot.header.kdf))
            problems.push_back(slotProblem(ProblemKind::SlotWeakened, id, weakenedText, owner));
        else
            problems.push_back(slotProblem(ProblemKind::SlotSwapped, id, swappedText, owner));
    }
    for (auto each = named.keyBegin(); each != named.keyEnd(); ++each) {
        if (!seen.contains(*each))
            problems.push_back(slotProblem(ProblemKind::SlotSwapped, each->toString(), missingText, each->toString()));
    }
    if (problems.empty() && !intact)
        problems.push_back(slotProblem(ProblemKind::SlotSwapped, {}, sealsText, {}));
    return problems;
}

} // namespace tizilim
