#pragma once

#include "model/history/FoundEvent.h"
#include "model/history/NamedKeys.h"
#include "model/history/Problem.h"

#include <QHash>

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace tizilim {

/// An event in its place in the history.
struct Place {
    enum class State : quint8 {
        Sound,    ///< signed, and where it belongs
        Doubtful, ///< nobody entitled signed it, but what follows rests on it: its content is used
        Damaged,  ///< not as it was signed: its content is not used
    };
    quint64 sequence = 0;
    size_t found = 0; ///< index of the event found
    State state = State::Sound;
};

/// Sequence numbers without an event, both included.
struct Gap {
    quint64 first = 0;
    quint64 last = 0;
};

/// The history as far as it can be put in order, and what is wrong with that order.
struct OrderedHistory {
    std::vector<Place> places; ///< by ascending sequence number
    std::vector<Gap> gaps;
    std::vector<size_t> misfits; ///< events found that belong nowhere
    Problems problems;
    bool truncated = false;

    quint64 size() const { return places.empty() ? 0 : places.back().sequence + 1; }
    bool isWhole() const { return problems.empty(); }
};

/// What else remembers the events: leaf hashes in the tree as it is stored. Not signed; used to tell causes apart.
using RememberedLeaf = std::function<std::optional<Digest>(quint64 sequence)>;

/// Puts found events in order by what they were signed as, and names deletion, insertion, reordering, duplication and
/// edits, each once.
class EventOrder {
public:
    /// `knownSize`: so many events were seen before, by whoever kept a checkpoint that no longer fits.
    EventOrder(Database &database, const RecordId &registry, const std::vector<FoundEvent> &events, const NamedKeys &keys,
               RememberedLeaf remembered, quint64 knownSize);
    /// `rememberedSize` is the number of leaves that the stored tree has. Errors: those of the store.
    [[nodiscard]] Result<OrderedHistory> arrange(quint64 rememberedSize);

private:
    bool isInOrder() const;
    void takeGenuine();
    size_t choose(quint64 sequence, const std::vector<size_t> &rivals) const;
    [[nodiscard]] Result<void> placeOthers();
    [[nodiscard]] Result<void> placeOther(size_t index);
    void findGaps();
    void checkLinks();
    void blame(const Place &place, const Place &next, bool nextIsLast);
    void findDisplaced();
    void checkEnd(quint64 rememberedSize);
    Place *at(quint64 sequence);
    const FoundEvent &eventOf(const Place &place) const { return m_events[place.found]; }

    Database &m_database;
    RecordId m_registry;
    const std::vector<FoundEvent> &m_events;
    const NamedKeys &m_keys;
    RememberedLeaf m_remembered;
    quint64 m_knownSize;
    OrderedHistory m_history;
    std::map<quint64, std::vector<size_t>> m_rivals; ///< genuine events by sequence number
    std::map<quint64, Place> m_places;
    std::set<qint64> m_rowsOfMisfits; ///< whose own event must be looked for no further
    std::set<Digest> m_unknownKeys;
};

} // namespace tizilim
