#pragma once

#include "model/history/OperationRule.h"
#include "model/history/PlacedEvents.h"
#include "model/history/Problem.h"

#include <set>

namespace tizilim {

/// The requests of a history and who decided them (four-eyes principle).
class RequestBook {
public:
    /// Takes in a REQUEST, under the leaf hash by which approvals name it.
    void add(const PlacedEvent &request, const Digest &leaf);
    /// From here on a decision about an unknown request proves nothing: the request may be among what is missing.
    void somethingIsMissing() { m_incomplete = true; }

    /// What is wrong with an event that carries out a request. `touched` is the root of the rows as it found them.
    std::optional<Problem> approve(const PlacedEvent &placed, const OperationRules &rules, const Digest &touched);
    /// What is wrong with a DECLINE.
    std::optional<Problem> decline(const PlacedEvent &placed, const OperationRules &rules);

    /// Requests that nobody has decided, by sequence number.
    std::set<quint64> waiting() const;
    /// The verb of a request; empty if there is none.
    QString verbOf(quint64 sequence) const;
    bool isComplete() const { return !m_incomplete; }

private:
    struct Request {
        quint64 sequence = 0;
        RecordId actor;
        nlohmann::json json;
        bool decided = false;
    };
    Request *find(const nlohmann::json &payload, const char *member);

    QHash<Digest, Request> m_requests;
    bool m_incomplete = false;
};

} // namespace tizilim
