#pragma once

#include "model/history/Damages.h"
#include "model/history/OfficerRoll.h"
#include "model/history/OperationRule.h"
#include "model/history/PlacedEvents.h"
#include "model/history/Problem.h"
#include "model/history/RequestBook.h"
#include "model/history/SlotRoll.h"

namespace tizilim {

/// A tree to which the history is no continuation, and says so itself: it was given up for a backup, or lost.
struct AbandonedTree {
    quint64 event = 0; ///< which says so
    quint64 size = 0;
    Digest root;
};

/// Goes through the history in its order and asks of each event: is this its payload, had this officer this key and this
/// role then, might this role do that, was it approved where it had to be, and do its rows add up to its roots.
class AuthorityReplay {
public:
    AuthorityReplay(PlacedEvents &events, const OperationRules &rules) : m_events(events), m_rules(rules) {}

    /// Errors: task.cancelled, those of the store.
    [[nodiscard]] Result<void> replay(const VerificationWatch &watch);

    const Problems &problems() const { return m_problems; }
    const OfficerRoll &roll() const { return m_roll; }
    const RequestBook &requests() const { return m_requests; }
    const SlotHashes &slotHashes() const { return m_slots.hashes(); }
    /// Trees that the history itself says it abandoned (RESTORE) or took note of (INCIDENT).
    const std::vector<AbandonedTree> &abandoned() const { return m_abandoned; }
    bool saysAbandoned(const Checkpoint &checkpoint) const;
    /// Events that stand in the place of others and were signed with a key that their officer did not have then.
    const std::set<quint64> &signedByOthers() const { return m_signedByOthers; }
    /// Where row replay must expect consequences.
    const Damages &damages() const { return m_damages; }
    /// An event that may have been about officers or keys is missing or damaged.
    bool isUnsure() const { return m_unsure; }

private:
    [[nodiscard]] Result<void> take(const Place &place, const Digest &leaf);
    [[nodiscard]] Result<void> takeDamaged(const Place &place, const std::optional<PlacedEvent> &placed, const Digest &leaf);
    [[nodiscard]] Result<void> noteMisfits();
    void noteForeignKey(const PlacedEvent &placed);
    void passGapsBefore(quint64 sequence);
    void checkPayload(const PlacedEvent &placed);
    void checkTime(const PlacedEvent &placed);
    [[nodiscard]] Result<QSet<quint16>> checkRows(const PlacedEvent &placed);
    void checkActor(const PlacedEvent &placed, const std::vector<OfficerChange> &changes);
    void checkEnrolment(const PlacedEvent &placed, const std::vector<OfficerChange> &changes);
    void checkStanding(const PlacedEvent &placed);
    void checkOperation(const PlacedEvent &placed, const QSet<quint16> &types);
    void checkRecoveryKey(const PlacedEvent &placed);
    [[nodiscard]] Result<void> checkRight(const PlacedEvent &placed, const std::vector<OfficerChange> &changes);
    void checkRequest(const PlacedEvent &placed);
    [[nodiscard]] Result<void> checkTakingBack(const PlacedEvent &placed);
    void checkFoundation(const PlacedEvent &placed);
    void checkChanges(const PlacedEvent &placed, const std::vector<OfficerChange> &changes);
    void checkKeyChain(const PlacedEvent &placed);
    void applyTo(const PlacedEvent &placed, const std::vector<OfficerChange> &changes);
    void takeAbandoned(const PlacedEvent &placed);
    void tell(ProblemKind kind, const PlacedEvent &placed, const char *text);
    bool hasTold(const PlacedEvent &placed) const;

    PlacedEvents &m_events;
    const OperationRules &m_rules;
    OfficerRoll m_roll;
    RequestBook m_requests;
    SlotRoll m_slots;
    std::vector<AbandonedTree> m_abandoned;
    std::set<quint64> m_signedByOthers;
    Damages m_damages;
    Problems m_problems;
    Timestamp m_time;
    Digest m_lastKeyEvent;
    qint64 m_lastRecovery = -2; ///< sequence number of the newest RECOVER
    RecordId m_recovered;       ///< whom it appointed
    size_t m_nextGap = 0;
    bool m_unsure = false;
};

} // namespace tizilim
