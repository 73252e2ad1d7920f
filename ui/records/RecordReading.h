#pragma once

#include "app/session/Registry.h"
#include "model/domain/Deadline.h"
#include "model/domain/RecordType.h"

#include <QHash>

namespace tizilim {

class Verb;

/// A verb that can be called on a record, and why it cannot be called now; empty if it can.
struct VerbChoice {
    const Verb *verb = nullptr;
    std::optional<Error> refusal;
};

/// A line of a record and what can be done with it.
struct LineReading {
    Record record;
    std::vector<VerbChoice> verbs;
};

/// The lines of one type: the wallets of a user, the documents of an application, the owners of its applicant.
struct RecordLines {
    const RecordType *type = nullptr;
    Record owner; ///< the record itself, or the one that it is about
    std::vector<LineReading> lines;
    std::vector<VerbChoice> adders; ///< verbs that bring more of them, called on the owner
};

/// Everything that the page of a record shows, read in one go away from the window's thread.
struct RecordReading {
    Record record;
    QString title; ///< what it is called by, or whom it is about
    Deadline deadline;
    QHash<RecordId, QString> titles; ///< of the records that it and its lines refer to
    std::vector<RecordLines> lines;
    std::vector<HistoryEntry> history;
    std::vector<VerbChoice> verbs;       ///< what can be done now first, and of that the next thing to do
    std::vector<PendingRequest> pending; ///< requests about this record
    std::optional<Error> approvalRefusal; ///< why the officer may not decide the first of them

    /// What is to be done next; null if nothing is.
    const VerbChoice *next() const;
};

/// Errors: record.not_found and those of the store.
[[nodiscard]] Result<RecordReading> readRecord(const Registry &registry, const RecordType &type, const RecordId &id,
                                               const QString &language);

} // namespace tizilim
