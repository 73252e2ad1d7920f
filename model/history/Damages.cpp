#include "model/history/Damages.h"

#include <algorithm>

namespace tizilim {

namespace {

bool anyBetween(const std::vector<quint64> &sequences, qint64 after, quint64 before)
{
    return std::ranges::any_of(sequences, [&](quint64 sequence) {
        return (after < 0 || sequence > static_cast<quint64>(after)) && sequence < before;
    });
}

bool anyFromTo(const std::vector<quint64> &sequences, qint64 first, quint64 last)
{
    return std::ranges::any_of(sequences, [&](quint64 sequence) {
        return (first < 0 || sequence >= static_cast<quint64>(first)) && sequence <= last;
    });
}

} // namespace

void Damages::add(quint64 sequence, const QSet<RecordId> &records)
{
    for (const RecordId &record : records) {
        if (!record.isNull())
            m_named[record].push_back(sequence);
    }
}

bool Damages::explains(const RecordId &record, qint64 after, quint64 before) const
{
    const auto named = m_named.constFind(record);
    return anyBetween(m_missing, after, before) || (named != m_named.cend() && anyFromTo(*named, after, before));
}

} // namespace tizilim
