#pragma once

#include "model/history/EventLog.h"

#include <QSet>
#include <QStringList>

#include <limits>
#include <stop_token>

namespace tizilim {

/// Which events are looked for; what is left empty lets all through.
struct EventSearch {
    quint64 first = 0; ///< sequence number
    quint64 end = std::numeric_limits<qint64>::max(); ///< the first one that is not looked at
    RecordId actor;
    std::optional<OperationCode> operation;
    std::optional<quint16> entityType; ///< of the event, or of one of its rows
    QStringList verbs;                 ///< with the two above: requests for one of these, and refusals of them, fit too
    QString text;                      ///< stands in the payload, in any case of letters
    QSet<RecordId> entities;           ///< with `text`: events about one of these fit too
};

/// The sequence numbers of all events that fit, the newest first. Errors: task.cancelled, those of the store.
[[nodiscard]] Result<std::vector<qint64>> searchEvents(Database &database, const EventSearch &search, const std::stop_token &stop = {});

/// The sequence number of the first event at an instant or later; the size of the log if there is none. Times never go
/// back in the log.
[[nodiscard]] Result<quint64> firstEventSince(const EventLog &log, Timestamp instant);

/// The request of this leaf hash, looked for backwards from the event that decides it.
[[nodiscard]] Result<std::optional<quint64>> requestBefore(Database &database, quint64 decision, const Digest &leaf);
/// The event that approves or declines a request.
[[nodiscard]] Result<std::optional<quint64>> decisionAfter(Database &database, quint64 request, const Digest &leaf);

} // namespace tizilim
