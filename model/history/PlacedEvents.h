#pragma once

#include "model/history/EventLog.h"
#include "model/history/EventOrder.h"

#include <QSet>

namespace tizilim {

/// An event in its place with the payload that it commits to.
struct PlacedEvent {
    Place place;
    StoredEvent stored;
    nlohmann::json json;       ///< null if the payload is not there or not the right one
    qint64 list = -1;          ///< the number under which its rows are listed
    bool payloadFits = false;  ///< it is the one that was signed, or was erased as the law demands
    bool isMalformed = false;  ///< it was signed, and is no object in the one form that payloads have

    const Event &event() const { return stored.event(); }
    qint64 sequence() const { return static_cast<qint64>(place.sequence); }
};

/// Reads the events of an ordered history one by one.
class PlacedEvents {
public:
    PlacedEvents(Database &database, const std::vector<FoundEvent> &events, const OrderedHistory &history);
    /// Finds which payloads were erased as the law demands: events say so themselves; and where lists of rows stand.
    /// Errors: those of the store.
    [[nodiscard]] Result<void> prepare();

    /// Null if the event cannot be read at all. Errors: those of the store.
    [[nodiscard]] Result<std::optional<PlacedEvent>> read(const Place &place);
    /// The number under which an event's rows are listed: its own, or that of its row, where the lists were renumbered too.
    qint64 listOf(const Place &place) const;
    /// The place of the event whose rows are listed under a number; null if there is none.
    const Place *placeOfList(qint64 number) const;
    /// The place of the event in a row; null if that row's event belongs nowhere.
    const Place *placeOfRow(qint64 row) const;
    /// Null if there is no such event.
    const Place *placeOf(quint64 sequence) const;
    const OrderedHistory &history() const { return m_history; }
    const FoundEvent &found(const Place &place) const { return m_events[place.found]; }
    Database &database() { return m_database; }

private:
    [[nodiscard]] Result<bool> takePayload(PlacedEvent &placed, qint64 row);
    [[nodiscard]] Result<void> takeErasure(const Place &place);
    [[nodiscard]] Result<bool> listsMoved();

    Database &m_database;
    const std::vector<FoundEvent> &m_events;
    const OrderedHistory &m_history;
    QSet<quint64> m_erased;
    bool m_listsMoved = false; ///< lists of rows were renumbered with the rows of their events
    QHash<qint64, size_t> m_placeOfRow; ///< empty where every event stands in its own row
};

/// Members of payloads, read without trust in their shape.
QString textMember(const nlohmann::json &json, const char *name);
const nlohmann::json &listMember(const nlohmann::json &json, const char *name); ///< an empty list if it is none
std::optional<quint64> takenBackBy(const nlohmann::json &payload); ///< the event that an undo names

} // namespace tizilim
