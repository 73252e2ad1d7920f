#pragma once

#include "app/session/Registry.h"
#include "model/domain/RecordType.h"

#include <QHash>

namespace tizilim {

class Verb;

/// A verb that can be called on a record, and why it cannot be called now; empty if it can.
struct VerbChoice {
    const Verb *verb = nullptr;
    std::optional<Error> refusal;
};

/// The lines of a record of one type: its wallets, its documents.
struct RecordLines {
    const RecordType *type = nullptr;
    std::vector<Record> records;
};

/// Everything that the page of a record shows, read in one go away from the window's thread.
struct RecordReading {
    Record record;
    QString title;
    QHash<RecordId, QString> titles; ///< of the records that it and its lines refer to
    std::vector<RecordLines> lines;
    std::vector<HistoryEntry> history;
    std::vector<VerbChoice> verbs;      ///< those of the officer's role first
    std::vector<PendingRequest> pending; ///< requests about this record
    std::optional<Error> approvalRefusal; ///< why the officer may not decide the first of them
};

/// Errors: record.not_found and those of the store.
[[nodiscard]] Result<RecordReading> readRecord(const Registry &registry, const RecordType &type, const RecordId &id,
                                               const QString &language);

} // namespace tizilim
