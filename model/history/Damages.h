#pragma once

#include "model/base/Id.h"

#include <QHash>
#include <QSet>

#include <limits>
#include <vector>

namespace tizilim {

/// Where events are missing or not as they were signed, so that what merely follows from it is not told as another
/// cause. An event that is there, however damaged, explains only the records that it names; a missing one any.
class Damages {
public:
    static constexpr quint64 end = std::numeric_limits<quint64>::max();

    void addMissing(quint64 sequence) { m_missing.push_back(sequence); }
    void add(quint64 sequence, const QSet<RecordId> &records);

    bool isEmpty() const { return m_missing.empty() && m_named.isEmpty(); }
    /// Whether damage between two events can have touched the record: events that are missing between them, or what these
    /// two or one between them say of the record. `after` is -1 before the first.
    bool explains(const RecordId &record, qint64 after, quint64 before) const;

private:
    std::vector<quint64> m_missing;
    QHash<RecordId, std::vector<quint64>> m_named;
};

} // namespace tizilim
