#pragma once

#include "app/session/Registry.h"

#include <QDate>
#include <QSet>

namespace tizilim {

/// Records of a few types as they were at the end of a day in Almaty, by what the history says of every change since. What
/// changed since is held in memory; what did not costs nothing.
class PastRecords {
public:
    /// Errors: those of the store.
    [[nodiscard]] static Result<PastRecords> atEndOf(QDate day, const Registry &registry, const std::vector<const RecordType *> &types);

    /// The record as it was then. One that nobody changed since is as it is; so is one that was entered only afterwards.
    Record asOf(Record record) const;
    /// The records of a type that are not now as they were then.
    std::vector<RecordId> changedSince(const RecordType &type) const;

private:
    struct Changed {
        const RecordType *type = nullptr;
        QHash<QString, QString> before; ///< field, plain text
    };

    void take(const RecordType &type, const RecordId &id, const QHash<QString, QString> &before);

    QHash<RecordId, Changed> m_changed;
    QSet<RecordId> m_entered;
};

} // namespace tizilim
