#include "model/history/FieldReplay.h"

#include "model/domain/Parameter.h"
#include "model/domain/RecordTypes.h"
#include "model/history/ListedRows.h"
#include "model/history/RowHash.h"

#include <limits>

namespace tizilim {

namespace {

const char *const fieldsText = QT_TRANSLATE_NOOP("Problem", "The payload of event %1 does not tell what the event changed.");
const char *const stateText = QT_TRANSLATE_NOOP("Problem", "Event %1 brought a record into a state into which what it did does not lead.");
const char *const aloneText = QT_TRANSLATE_NOOP("Problem", "Event %1 was done without the approval that it needs.");
const char *const undoText = QT_TRANSLATE_NOOP("Problem", "Event %1 says that it takes event %2 back, but does not put back what was there.");

constexpr quint64 never = std::numeric_limits<quint64>::max();

/// Whether a second person may be needed: the clock may have passed midnight between planning and signing.
bool isAskedFor(const ApprovalCondition &condition, qint64 stake, Timestamp time, const ParametersInForce &parameters)
{
    constexpr qint64 planning = 60'000;
    return condition.asks(stake, parameters, time.almatyDate())
        && condition.asks(stake, parameters, Timestamp{time.milliseconds - planning}.almatyDate());
}

} // namespace

void FieldReplay::tell(ProblemKind kind, quint64 sequence, const char *text, const QStringList &more)
{
    const auto number = static_cast<qint64>(sequence);
    if (m_told.insert(sequence).second)
        m_problems.push_back(eventProblem(kind, number, text, QStringList(QString::number(number)) + more));
}

void FieldReplay::leaveOut(quint16 type)
{
    m_knowsParameters = m_knowsParameters && type != typeOf<Parameter>().code;
}

Result<void> FieldReplay::take(const RowStrand &strand)
{
    const RecordType *type = recordTypeByCode(strand.type);
    if (!type)
        return {};
    // Until the row was made or removed it had one salt, by which each earlier state of it can be proved.
    const StoredRow *proof = strand.rows.empty() ? nullptr : &strand.rows.front();
    std::optional<Record> after = proof ? std::optional(proof->record) : std::nullopt;
    Digest expected = strand.links.empty() ? Digest() : strand.links.back().after;
    for (auto link = strand.links.rbegin(); link != strand.links.rend(); ++link) {
        TIZILIM_TRY_ASSIGN(const auto listed, m_payloads.at(link->sequence));
        if (!listed || link->after != expected) { // erased, damaged, or an event between is missing: told already
            leaveOut(strand.type);
            return {};
        }
        expected = link->before;
        Step step{strand, *link, *listed, *type, {}, std::move(after), m_rules.find(listed->placed.event().operation)};
        TIZILIM_TRY_ASSIGN(const bool known, goBack(step, proof));
        if (!known)
            return {};
        if (type == &typeOf<Parameter>() && step.after)
            m_parameters.add(fromRecord<Parameter>(*step.after), link->sequence, link == strand.links.rbegin() ? never : std::prev(link)->sequence);
        TIZILIM_TRY(look(step));
        after = std::move(step.before);
        proof = after && step.after ? proof : nullptr;
    }
    return {};
}

/// Finds the row before an event from the row after it. False where that cannot be told.
Result<bool> FieldReplay::goBack(Step &step, const StoredRow *proof)
{
    const nlohmann::json *fields = step.listed.fieldsOf(step.type, step.link.record);
    const bool wasThere = !step.link.before.isZero();
    const bool isThere = !step.link.after.isZero();
    if (isThere && !step.after)
        return false; // erased
    if (!fields && (wasThere || step.listed.placed.event().operation != OperationCode::Import)) {
        tell(ProblemKind::PayloadSwapped, step.link.sequence, fieldsText);
        return false;
    }
    if (wasThere) {
        Result<Record> before = withFieldsBefore(isThere ? *step.after : Record::blank(step.type, step.link.record), *fields);
        const bool proved = before && (!proof || !isThere || rowHash(proof->salt, step.type, proof->schema, before->values) == step.link.before);
        if (!proved) {
            tell(ProblemKind::PayloadSwapped, step.link.sequence, fieldsText);
            return false;
        }
        step.before = std::move(*before);
    }
    if (fields && *fields != changedFields(step.before, step.after)) {
        tell(ProblemKind::PayloadSwapped, step.link.sequence, fieldsText);
        return false;
    }
    return true;
}

Result<void> FieldReplay::look(const Step &step)
{
    if (!step.rule)
        return {};
    if (step.rule->takesBack)
        return checkTakenBack(step);
    checkState(step);
    checkAlone(step);
    return {};
}

void FieldReplay::checkState(const Step &step)
{
    const std::optional<QString> state = stateReached(step.before, step.after);
    if (state && !step.rule->mayLeadTo(*state))
        tell(ProblemKind::RoleNotGranted, step.link.sequence, stateText);
}

void FieldReplay::checkAlone(const Step &step)
{
    if (!step.after || !step.rule->condition || step.listed.placed.json.contains("approves"))
        return;
    if (const std::optional<qint64> stake = step.rule->condition->stakeIn(*step.after))
        m_alone.emplace(step.link.sequence, Alone{&*step.rule->condition, *stake, step.listed.placed.event().time});
}

/// What an undo changed is what the other event changed, the other way round. A row that was removed and comes back has
/// another salt, so that its fields are compared.
Result<void> FieldReplay::checkTakenBack(const Step &step)
{
    const quint64 event = takenBackBy(step.listed.placed.json).value_or(never);
    m_takenBack[step.link.sequence] = event;
    const auto undone = std::ranges::find(step.strand.links, event, &ChainLink::sequence);
    bool right = undone != step.strand.links.end() && event < step.link.sequence && undone->after == step.link.before
              && undone->before.isZero() == step.link.after.isZero();
    if (right && undone->after.isZero()) {
        TIZILIM_TRY_ASSIGN(const auto earlier, m_payloads.at(event));
        const nlohmann::json *fields = earlier ? earlier->fieldsOf(step.type, step.link.record) : nullptr;
        right = !earlier || (fields && *fields == changedFields(step.after, std::nullopt));
    } else if (right) {
        right = undone->before == step.link.after;
    }
    if (!right)
        tell(ProblemKind::PayloadSwapped, step.link.sequence, undoText, {QString::number(event)});
    return {};
}

Result<void> FieldReplay::finish()
{
    if (m_knowsParameters)
        checkConditions();
    return checkAllTakenBack();
}

void FieldReplay::checkConditions()
{
    ParametersInForce parameters({});
    quint64 until = 0;
    for (const auto &[sequence, alone] : m_alone) {
        if (sequence > until || until == 0) {
            parameters = m_parameters.before(sequence);
            until = m_parameters.unchangedUntil(sequence);
        }
        if (isAskedFor(*alone.condition, alone.stake, alone.time, parameters))
            tell(ProblemKind::WrongApproval, sequence, aloneText);
    }
}

/// No row was left as the event had made it.
Result<void> FieldReplay::checkAllTakenBack()
{
    for (const auto &[sequence, event] : m_takenBack) {
        const Place *back = m_events.placeOf(sequence);
        const Place *forth = m_events.placeOf(event);
        if (!back || !forth)
            continue;
        TIZILIM_TRY_ASSIGN(const qint64 rows, rowsOf(*back));
        TIZILIM_TRY_ASSIGN(const qint64 wanted, rowsOf(*forth));
        if (rows != wanted)
            tell(ProblemKind::PayloadSwapped, sequence, undoText, {QString::number(event)});
    }
    return {};
}

/// How many rows an event changed: those that are listed for it, else the one that it is about.
Result<qint64> FieldReplay::rowsOf(const Place &place)
{
    TIZILIM_TRY_ASSIGN(Statement statement, m_events.database().prepare(QStringLiteral("SELECT max(count(*), 1) FROM event_row WHERE seq=?")));
    statement.bind(1, m_events.listOf(place));
    TIZILIM_TRY(statement.step());
    return statement.integer(0);
}

} // namespace tizilim
