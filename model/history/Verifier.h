#pragma once

#include "model/crypto/KeyRing.h"
#include "model/history/AuthorityReplay.h"
#include "model/history/OperationRule.h"
#include "model/history/Problem.h"
#include "model/history/TreeReplay.h"
#include "model/history/VerificationWatch.h"

namespace tizilim {

class Migrator;
struct StoredRow;

/// What verification needs besides the database.
struct VerificationInput {
    RecordId registry;
    const OperationRules *rules = nullptr;
    const KeyRing *ring = nullptr;      ///< the slots beside the database
    const KdfPolicy *kdf = nullptr;
    const Migrator *migrator = nullptr; ///< what made the tables; null: the scripts of this program
    bool slotsIntact = true;            ///< what unlocking found of their HMAC
    std::vector<KnownCheckpoint> known; ///< what others remember of this registry
    /// Events whose signatures were checked before, on this machine, by whoever asks; skipped if they are still the same.
    std::optional<Checkpoint> checkedBefore;
    /// Hears how far signatures are good, also when the rest is called off.
    std::function<void(const Checkpoint &checked)> signaturesChecked;
    VerificationWatch watch;
};

/// What verification found.
struct VerificationOutcome {
    quint64 events = 0;
    Digest root;
    qint64 rows = 0;
    qint64 consequences = 0; ///< rows that merely follow from events that are missing or damaged
    Problems problems;
    std::vector<AbandonedTree> abandoned; ///< conflicts that the history itself names: accepted, and to be shown
};

/// Verifies a registry by replaying everything (spec: security, "History"): signatures, roles, approvals, every record
/// from its making to its row, tree, slots, derived tables. Trusts nothing but the registry's id and what is remembered
/// elsewhere.
class Verifier {
public:
    Verifier(Database &database, VerificationInput input) : m_database(database), m_input(std::move(input)) {}

    /// Errors: task.cancelled, those of the store. A registry that is not as it should be is no error.
    [[nodiscard]] Result<VerificationOutcome> verify();

private:
    [[nodiscard]] Result<void> replayAll();
    [[nodiscard]] Result<void> checkSignatures(std::vector<FoundEvent> &events, const NamedKeys &keys);
    [[nodiscard]] Result<OrderedHistory> arrange(const std::vector<FoundEvent> &events, const NamedKeys &keys);
    [[nodiscard]] Result<void> replayRows(PlacedEvents &events, const AuthorityReplay &authority);
    [[nodiscard]] Result<void> replayTree(PlacedEvents &events, const AuthorityReplay &authority);
    static bool isMissing(const KnownCheckpoint &known, const OrderedHistory &history);
    bool isCutOff(const OrderedHistory &history, const AuthorityReplay &authority) const;
    void nameWrongKeys(const AuthorityReplay &authority);
    void checkRoll(const StoredRow &row, const AuthorityReplay &authority);
    [[nodiscard]] Result<void> guarded(Result<void> step);
    void add(const Problems &problems);
    void addNew(const Problems &problems);
    void dropConsequencesOfPages();

    Database &m_database;
    VerificationInput m_input;
    VerificationOutcome m_outcome;
    bool m_pagesDoNotFit = false;
};

} // namespace tizilim
