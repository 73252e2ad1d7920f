#include "model/history/Verifier.h"

#include "model/crypto/Sha256.h"
#include "model/domain/Document.h"
#include "model/history/AuthorityReplay.h"
#include "model/history/DerivedReplay.h"
#include "model/history/DocumentReplay.h"
#include "model/history/FieldReplay.h"
#include "model/history/FileReplay.h"
#include "model/history/RowReplay.h"
#include "model/history/SchemaReplay.h"
#include "model/history/SeveralRows.h"
#include "model/history/SignatureReplay.h"
#include "model/history/SlotReplay.h"
#include "model/storage/Migrator.h"

#include <algorithm>
#include <array>
#include <map>

namespace tizilim {

namespace {

const char *const bytesText = QT_TRANSLATE_NOOP("Problem", "The bytes of the document are not those whose hash its record holds.");
const char *const otherKeyText = QT_TRANSLATE_NOOP("Problem", "Event %1 was signed with a key that its officer did not have then.");
const char *const rollText = QT_TRANSLATE_NOOP("Problem", "The officer's role or key is not what the history granted.");

/// What pages of different ages bring about by themselves: a table and its index may tell of different rows.
constexpr std::array causedByPages{ProblemKind::EventDeleted, ProblemKind::EventInserted, ProblemKind::Truncated,
                                   ProblemKind::DerivedDiffers, ProblemKind::WrongApproval, ProblemKind::RowInserted,
                                   ProblemKind::RowEdited, ProblemKind::RowDeleted};

/// The size of a beginning of the history that is still the one remembered; 0 if it is not.
size_t unchangedPrefix(const std::vector<FoundEvent> &events, const std::optional<Checkpoint> &remembered)
{
    if (!remembered || remembered->size > events.size())
        return 0;
    MerkleFrontier frontier;
    for (size_t i = 0; i < remembered->size; ++i) {
        if (!events[i].readable || events[i].row != static_cast<qint64>(i))
            return 0;
        frontier.append(events[i].leaf);
    }
    return frontier.root() == remembered->root ? static_cast<size_t>(remembered->size) : 0;
}

/// How many events were once seen that are not as they were then. What a checkpoint saw as it stands now proves nothing of
/// when it came.
quint64 contradictedSize(const std::vector<FoundEvent> &events, const std::vector<KnownCheckpoint> &known)
{
    if (known.empty() || std::ranges::all_of(events, &FoundEvent::isGenuine))
        return 0;
    std::map<quint64, Digest> roots;
    MerkleFrontier frontier;
    for (const FoundEvent &event : events) {
        frontier.append(event.leaf);
        if (std::ranges::any_of(known, [&](const KnownCheckpoint &each) { return each.checkpoint.size == frontier.size(); }))
            roots[frontier.size()] = frontier.root();
    }
    quint64 contradicted = 0;
    for (const KnownCheckpoint &each : known) {
        const auto found = roots.find(each.checkpoint.size);
        if (found == roots.end() || found->second != each.checkpoint.root)
            contradicted = std::max(contradicted, each.checkpoint.size);
    }
    return contradicted;
}

} // namespace

Result<VerificationOutcome> Verifier::verify()
{
    TIZILIM_TRY(m_input.watch.tell(VerificationStep::File, 0, 1));
    TIZILIM_TRY_ASSIGN(const FileFindings file, checkFile(m_database));
    add(file.problems);
    m_pagesDoNotFit = file.pagesDoNotFit;
    TIZILIM_TRY_ASSIGN(const Problems schema, checkSchema(m_database, m_input.migrator ? *m_input.migrator : Migrator::builtIn()));
    add(schema);
    TIZILIM_TRY(guarded(replayAll()));
    if (m_pagesDoNotFit)
        dropConsequencesOfPages();
    return std::move(m_outcome);
}

/// Reads that fail because of damage are a finding, once, and no reason to stop.
Result<void> Verifier::guarded(Result<void> step)
{
    if (step || !step.error().is("storage.damaged"))
        return step;
    if (!m_pagesDoNotFit)
        m_outcome.problems.push_back(pageProblem());
    m_pagesDoNotFit = true;
    return {};
}

void Verifier::add(const Problems &problems)
{
    m_outcome.problems.insert(m_outcome.problems.end(), problems.begin(), problems.end());
}

/// Each event is told once, by its first cause.
void Verifier::addNew(const Problems &problems)
{
    for (const Problem &problem : problems) {
        if (!m_pagesDoNotFit && std::ranges::find(m_outcome.problems, problem.event, &Problem::event) == m_outcome.problems.end())
            m_outcome.problems.push_back(problem);
    }
}

void Verifier::dropConsequencesOfPages()
{
    std::erase_if(m_outcome.problems, [](const Problem &problem) { return std::ranges::find(causedByPages, problem.kind) != causedByPages.end(); });
}

Result<void> Verifier::replayAll()
{
    std::vector<FoundEvent> found;
    OrderedHistory history;
    DerivedReplay derived(m_database);
    {
        // One unmoving view of the file, while others go on writing.
        TIZILIM_TRY_ASSIGN(const Transaction view, Transaction::beginReading(m_database));
        TIZILIM_TRY_ASSIGN(found, findEvents(m_database, m_input.registry, m_input.watch));
        TIZILIM_TRY_ASSIGN(const NamedKeys keys, NamedKeys::gather(m_database));
        TIZILIM_TRY(checkSignatures(found, keys));
        TIZILIM_TRY_ASSIGN(history, arrange(found, keys));
        add(history.problems);
        PlacedEvents events(m_database, found, history);
        AuthorityReplay authority(events, *m_input.rules);
        TIZILIM_TRY(guarded(authority.replay(m_input.watch)));
        add(authority.problems());
        nameWrongKeys(authority);
        TIZILIM_TRY(guarded(replayRows(events, authority)));
        TIZILIM_TRY(guarded(replayTree(events, authority)));
        if (!authority.isUnsure() && !isCutOff(history, authority))
            add(checkSlots(*m_input.ring, m_input.slotsIntact, authority.slotHashes(), *m_input.kdf));
    }
    if (m_outcome.problems.empty()) {
        TIZILIM_TRY(guarded(derived.checkFullText()));
        add(derived.problems());
    }
    return {};
}

Result<void> Verifier::checkSignatures(std::vector<FoundEvent> &events, const NamedKeys &keys)
{
    const size_t before = unchangedPrefix(events, m_input.checkedBefore);
    size_t good = before;
    const Result<void> outcome = replaySignatures(m_database, events, keys, before, m_input.watch, good);
    const bool inOwnRows = std::ranges::all_of(events.begin(), events.begin() + static_cast<qsizetype>(good), [&](const FoundEvent &event) {
        return event.row == &event - events.data();
    });
    if (m_input.signaturesChecked && good > before && inOwnRows) {
        MerkleFrontier frontier;
        for (size_t i = 0; i < good; ++i)
            frontier.append(events[i].leaf);
        m_input.signaturesChecked({m_input.registry, good, frontier.root()});
    }
    return outcome;
}

Result<OrderedHistory> Verifier::arrange(const std::vector<FoundEvent> &events, const NamedKeys &keys)
{
    TIZILIM_TRY_ASSIGN(const qint64 remembered, m_database.integer(QStringLiteral("SELECT coalesce(max(position) + 1, 0) FROM tree_node WHERE level = 0")));
    const auto leafOf = [this](quint64 sequence) -> std::optional<Digest> {
        Result<Statement> statement = m_database.prepare(QStringLiteral("SELECT hash FROM tree_node WHERE level = 0 AND position = ?"));
        if (!statement || !statement->bind(1, static_cast<qint64>(sequence)).step().value_or(false))
            return std::nullopt;
        const Result<Digest> leaf = Digest::fromBytes(statement->bytes(0));
        return leaf ? std::optional(*leaf) : std::nullopt;
    };
    return EventOrder(m_database, m_input.registry, events, keys, leafOf, contradictedSize(events, m_input.known)).arrange(static_cast<quint64>(remembered));
}

Result<void> Verifier::replayRows(PlacedEvents &events, const AuthorityReplay &authority)
{
    Damages damages = authority.damages();
    const bool cutOff = isCutOff(events.history(), authority);
    if (cutOff)
        damages.addMissing(events.history().size());
    DerivedReplay derived(m_database);
    Problems documents;
    FieldReplay fields(events, *m_input.rules);
    const auto look = [&](const StoredRow &row, bool isRight) -> Result<void> {
        ++m_outcome.rows;
        if (!isRight) {
            derived.leaveOutRows();
            return {};
        }
        TIZILIM_TRY(derived.takeRow(row));
        if (row.record.type == &typeOf<Officer>())
            checkRoll(row, authority);
        if (row.record.type != &typeOf<Document>())
            return {};
        TIZILIM_TRY_ASSIGN(const bool fits, documentFits(m_database, row));
        if (!fits)
            documents.push_back({ProblemKind::RowEdited, typeOf<Document>().nameText(), row.record.id.toString(), QStringLiteral("sha256"), -1, bytesText, {}});
        return {};
    };
    const auto visit = [&](const RowStrand &strand, bool isRight) -> Result<void> {
        for (const StoredRow &row : strand.rows)
            TIZILIM_TRY(look(row, isRight));
        if (isRight)
            return fields.take(strand);
        fields.leaveOut(strand.type);
        return {};
    };
    RowReplay rows(events, std::move(damages), visit);
    if (m_pagesDoNotFit)
        rows.pagesDoNotFit();
    TIZILIM_TRY(rows.replay(m_input.watch));
    TIZILIM_TRY(fields.finish());
    add(rows.problems());
    addNew(fields.problems());
    m_outcome.consequences += rows.consequences();
    add(documents);
    if (rows.problems().empty() && rows.consequences() == 0) {
        TIZILIM_TRY_ASSIGN(const Problems orphans, bytesWithoutDocument(m_database));
        add(orphans);
    } else {
        derived.leaveOutRows();
    }
    if (events.history().isWhole()) {
        TIZILIM_TRY_ASSIGN(const Problems listed, rowsOfNoEvent(m_database));
        add(listed);
    }
    TIZILIM_TRY(derived.finish(events.history().isWhole() && !cutOff ? &authority.requests() : nullptr));
    add(derived.problems());
    return {};
}

/// A checkpoint saw events that are not there any more. One that this workstation made when it opened the registry saw the
/// events that somebody had put in behind the end as well.
bool Verifier::isMissing(const KnownCheckpoint &known, const OrderedHistory &history)
{
    const quint64 standing = known.given ? history.size() : history.size() + history.misfits.size();
    return known.checkpoint.size > standing;
}

/// Events at the end are missing: what they did to rows, slots and requests is still there.
bool Verifier::isCutOff(const OrderedHistory &history, const AuthorityReplay &authority) const
{
    return history.truncated || std::ranges::any_of(m_input.known, [&](const KnownCheckpoint &known) {
        return isMissing(known, history) && !authority.saysAbandoned(known.checkpoint);
    });
}

/// Events that are not the ones that were there before: where they were signed with another officer's key, that is why.
void Verifier::nameWrongKeys(const AuthorityReplay &authority)
{
    for (Problem &problem : m_outcome.problems) {
        if (problem.kind == ProblemKind::EventEdited && problem.field.isEmpty() && authority.signedByOthers().contains(static_cast<quint64>(problem.event))) {
            problem.kind = ProblemKind::WrongKey;
            problem.text = otherKeyText;
        }
    }
}

/// The officers' rows themselves must say what the replayed payloads said.
void Verifier::checkRoll(const StoredRow &row, const AuthorityReplay &authority)
{
    const auto officer = fromRecord<Officer>(row.record);
    const Standing *standing = authority.roll().find(officer.id);
    const Digest key = officer.signingKey.isEmpty() ? Digest() : sha256(officer.signingKey);
    const bool same = standing && standing->role == officer.role && standing->state == officer.state && standing->key == key;
    if (!same && !authority.isUnsure())
        m_outcome.problems.push_back({ProblemKind::GrantForged, typeOf<Officer>().nameText(), officer.id.toString(), {}, -1, rollText, {}});
}

Result<void> Verifier::replayTree(PlacedEvents &events, const AuthorityReplay &authority)
{
    TreeReplay tree(events, m_input.known);
    TIZILIM_TRY(tree.replay(m_input.watch));
    m_outcome.events = events.history().size();
    m_outcome.root = tree.root();
    m_outcome.abandoned = authority.abandoned();
    if (events.history().isWhole()) {
        TIZILIM_TRY_ASSIGN(const Problems stored, tree.compareStoredNodes());
        add(stored);
    }
    for (const KnownCheckpoint &conflict : tree.conflicts()) {
        const bool shorter = conflict.checkpoint.size > events.history().size();
        if (authority.saysAbandoned(conflict.checkpoint))
            continue;
        const bool missing = isMissing(conflict, events.history());
        if (shorter ? missing && (conflict.given || !events.history().truncated) : events.history().isWhole())
            m_outcome.problems.push_back(tree.problemOf(conflict));
        // An older copy of the whole registry fits itself; here rows are newer than the history.
        if (shorter && conflict.given && m_outcome.consequences > 0 && events.history().isWhole())
            m_outcome.problems.push_back(tree.problemOf({conflict.checkpoint, false}));
    }
    return {};
}

} // namespace tizilim
