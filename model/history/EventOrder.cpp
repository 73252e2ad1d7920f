#include "model/history/EventOrder.h"

#include "model/history/SignatureDiagnosis.h"

#include <algorithm>
#include <numeric>

namespace tizilim {

namespace {

const char *const editedText = QT_TRANSLATE_NOOP("Problem", "Event %1 is not as it was signed. Compare it with a backup.");
const char *const wrongKeyText = QT_TRANSLATE_NOOP("Problem", "Event %1 was signed with a key that its officer does not have.");
const char *const insertedText = QT_TRANSLATE_NOOP("Problem", "The event in row %1 does not belong to the history: it was put in later.");
const char *const duplicatedText = QT_TRANSLATE_NOOP("Problem", "The event in row %1 is a copy of event %2.");
const char *const deletedText = QT_TRANSLATE_NOOP("Problem", "Events %1 to %2 are missing. Compare the registry with a backup.");
const char *const reorderedText = QT_TRANSLATE_NOOP("Problem", "Event %1 stands in row %2: the order of the history was changed.");
const char *const replacedText = QT_TRANSLATE_NOOP("Problem", "Event %1 is not the one that the next event names: it was signed anew, or put in the place of another.");
const char *const truncatedText = QT_TRANSLATE_NOOP("Problem", "The history ends after %1 events, but traces of %2 are left: its end was cut off.");

bool isCopyIn(const std::vector<FoundEvent> &events, size_t a, size_t b)
{
    return events[a].leaf == events[b].leaf;
}

} // namespace

EventOrder::EventOrder(Database &database, const RecordId &registry, const std::vector<FoundEvent> &events,
                       const NamedKeys &keys, RememberedLeaf remembered, quint64 knownSize)
    : m_database(database), m_registry(registry), m_events(events), m_keys(keys), m_remembered(std::move(remembered)),
      m_knownSize(knownSize)
{
}

Result<OrderedHistory> EventOrder::arrange(quint64 rememberedSize)
{
    if (isInOrder()) {
        m_history.places.reserve(m_events.size());
        for (size_t i = 0; i < m_events.size(); ++i)
            m_history.places.push_back({i, i, Place::State::Sound});
    } else {
        takeGenuine();
        TIZILIM_TRY(placeOthers());
        findGaps();
        checkLinks();
        findDisplaced();
        for (const auto &[sequence, place] : m_places)
            m_history.places.push_back(place);
    }
    checkEnd(rememberedSize);
    return std::move(m_history);
}

bool EventOrder::isInOrder() const
{
    Digest previous;
    for (size_t i = 0; i < m_events.size(); ++i) {
        const FoundEvent &event = m_events[i];
        if (!event.isGenuine() || event.row != static_cast<qint64>(i) || event.sequence != i || event.previous != previous)
            return false;
        previous = event.leaf;
    }
    return true;
}

Place *EventOrder::at(quint64 sequence)
{
    const auto found = m_places.find(sequence);
    return found == m_places.end() ? nullptr : &found->second;
}

void EventOrder::takeGenuine()
{
    for (size_t i = 0; i < m_events.size(); ++i) {
        if (m_events[i].isGenuine())
            m_rivals[m_events[i].sequence].push_back(i);
    }
    for (const auto &[sequence, rivals] : m_rivals) {
        const size_t chosen = choose(sequence, rivals);
        m_places[sequence] = {sequence, chosen, Place::State::Sound};
        for (const size_t rival : rivals) {
            if (rival == chosen)
                continue;
            const FoundEvent &event = m_events[rival];
            const QString row = QString::number(event.row);
            m_rowsOfMisfits.insert(event.row);
            m_history.misfits.push_back(rival);
            m_history.problems.push_back(isCopyIn(m_events, rival, chosen)
                                             ? eventProblem(ProblemKind::EventDuplicated, event.row, duplicatedText, {row, QString::number(sequence)})
                                             : eventProblem(ProblemKind::EventInserted, event.row, insertedText, {row}));
        }
    }
}

/// Of several events with one number: the one that the next event names, or the tree, or that stands in its own row.
size_t EventOrder::choose(quint64 sequence, const std::vector<size_t> &rivals) const
{
    const auto next = m_rivals.find(sequence + 1);
    const std::optional<Digest> remembered = rivals.size() > 1 ? m_remembered(sequence) : std::nullopt;
    const auto weight = [&](size_t index) {
        const FoundEvent &event = m_events[index];
        const bool named = next != m_rivals.end() && std::ranges::any_of(next->second, [&](size_t follower) {
            return m_events[follower].previous == event.leaf;
        });
        return (named ? 4 : 0) + (remembered == event.leaf ? 2 : 0) + (event.row == static_cast<qint64>(sequence) ? 1 : 0);
    };
    return *std::ranges::max_element(rivals, {}, weight);
}

Result<void> EventOrder::placeOthers()
{
    for (size_t i = 0; i < m_events.size(); ++i) {
        if (!m_events[i].isGenuine())
            TIZILIM_TRY(placeOther(i));
    }
    return {};
}

Result<void> EventOrder::placeOther(size_t index)
{
    const FoundEvent &event = m_events[index];
    const auto sequence = static_cast<quint64>(event.row);
    const QString row = QString::number(event.row);
    const bool atTheEnd = m_rivals.empty() || sequence > m_rivals.rbegin()->first;
    const std::optional<Digest> remembered = m_remembered(sequence);
    const bool takesAnothersPlace = event.row < 0 || at(sequence) != nullptr;
    const bool orphan = atTheEnd && sequence > 0 && at(sequence - 1) == nullptr;

    TIZILIM_TRY_ASSIGN(const QByteArray leafData, leafDataOf(m_database, event.row));
    const Place *before = event.row > 0 ? at(sequence - 1) : nullptr;
    const SignatureDiagnosis diagnosis = diagnoseSignature(leafData, m_keys, {m_registry, sequence, before ? eventOf(*before).leaf : Digest()});
    const bool appended = atTheEnd && sequence >= m_knownSize && diagnosis.field.isEmpty() && (!remembered || *remembered == event.leaf);
    const bool wrongKey = diagnosis.kind == ProblemKind::WrongKey && event.readable && event.sequence == sequence;
    if (takesAnothersPlace || orphan || (appended && !wrongKey)) {
        m_rowsOfMisfits.insert(event.row);
        m_history.misfits.push_back(index);
        m_history.problems.push_back(eventProblem(ProblemKind::EventInserted, event.row, insertedText, {row}));
        return {};
    }
    m_places[sequence] = {sequence, index, wrongKey ? Place::State::Doubtful : Place::State::Damaged};
    if (wrongKey) {
        // Events by a key that nobody knows any more have one cause: the event that named the key.
        if (m_keys.find(event.key) || m_unknownKeys.insert(event.key).second)
            m_history.problems.push_back(eventProblem(ProblemKind::WrongKey, event.row, wrongKeyText, {row}));
        return {};
    }
    Problem problem = eventProblem(ProblemKind::EventEdited, event.row, editedText, {row});
    problem.field = diagnosis.field;
    m_history.problems.push_back(std::move(problem));
    return {};
}

void EventOrder::findGaps()
{
    quint64 expected = 0;
    for (const auto &[sequence, place] : m_places) {
        if (sequence > expected) {
            const Gap gap{expected, sequence - 1};
            m_history.gaps.push_back(gap);
            // An event that was overwritten by a copy of another, or by an inserted one, has been told already.
            const auto misfit = m_rowsOfMisfits.lower_bound(static_cast<qint64>(gap.first));
            const bool told = gap.first == gap.last && misfit != m_rowsOfMisfits.end() && *misfit == static_cast<qint64>(gap.first);
            if (!told)
                m_history.problems.push_back(eventProblem(ProblemKind::EventDeleted, static_cast<qint64>(gap.first), deletedText,
                                                          {QString::number(gap.first), QString::number(gap.last)}));
        }
        expected = sequence + 1;
    }
}

void EventOrder::checkLinks()
{
    Place *previous = nullptr;
    for (auto each = m_places.begin(); each != m_places.end(); ++each) {
        Place &place = each->second;
        const bool follows = previous && previous->sequence + 1 == place.sequence;
        const bool bothHold = follows && previous->state != Place::State::Damaged && place.state != Place::State::Damaged;
        if (bothHold && eventOf(place).previous != eventOf(*previous).leaf) {
            const auto next = std::next(each);
            // Where the next one does not follow either, this one is the stranger and is told then.
            const bool strangerHere = next != m_places.end() && next->second.sequence == place.sequence + 1
                                      && next->second.state != Place::State::Damaged
                                      && eventOf(next->second).previous != eventOf(place).leaf;
            if (!strangerHere)
                blame(*previous, place, next == m_places.end());
        }
        previous = &place;
    }
}

void EventOrder::blame(const Place &place, const Place &next, bool nextIsLast)
{
    // What was told already, by its signature, is not told again.
    if (place.state == Place::State::Doubtful || next.state == Place::State::Doubtful) {
        at((place.state == Place::State::Doubtful ? place : next).sequence)->state = Place::State::Damaged;
        return;
    }
    const bool remembered = m_remembered(place.sequence) == eventOf(place).leaf;
    if (remembered && nextIsLast && next.sequence >= m_knownSize) {
        m_history.problems.push_back(eventProblem(ProblemKind::EventInserted, static_cast<qint64>(next.sequence), insertedText,
                                                  {QString::number(eventOf(next).row)}));
        at(next.sequence)->state = Place::State::Damaged;
        return;
    }
    m_history.problems.push_back(eventProblem(ProblemKind::EventEdited, static_cast<qint64>(place.sequence), replacedText,
                                              {QString::number(place.sequence)}));
    at(place.sequence)->state = Place::State::Damaged;
}

/// Rows may have been renumbered after a deletion or an insertion; what counts is their order. Each cycle of the
/// permutation is one act: two events exchanged, one moved.
void EventOrder::findDisplaced()
{
    std::vector<Place *> bySequence;
    for (auto &[sequence, place] : m_places)
        bySequence.push_back(&place);
    std::vector<size_t> byRow(bySequence.size());
    std::iota(byRow.begin(), byRow.end(), size_t(0));
    std::ranges::sort(byRow, {}, [&](size_t rank) { return eventOf(*bySequence[rank]).row; });
    std::vector<bool> seen(byRow.size());
    for (size_t start = 0; start < byRow.size(); ++start) {
        if (seen[start] || byRow[start] == start)
            continue;
        for (size_t rank = start; !seen[rank]; rank = byRow[rank])
            seen[rank] = true;
        const Place &first = *bySequence[start];
        m_history.problems.push_back(eventProblem(ProblemKind::EventReordered, static_cast<qint64>(first.sequence), reorderedText,
                                                  {QString::number(first.sequence), QString::number(eventOf(first).row)}));
    }
}

void EventOrder::checkEnd(quint64 rememberedSize)
{
    const quint64 size = m_history.size();
    if (rememberedSize <= std::max<quint64>(size, m_events.size()))
        return;
    m_history.truncated = true;
    m_history.problems.push_back(eventProblem(ProblemKind::Truncated, static_cast<qint64>(size), truncatedText,
                                              {QString::number(size), QString::number(rememberedSize)}));
}

} // namespace tizilim
