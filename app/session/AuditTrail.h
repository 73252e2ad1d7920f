#pragma once

#include "app/session/Registry.h"

#include <QDate>

#include <stop_token>

namespace tizilim {

/// Which part of the history is looked at; what is empty lets all through.
struct AuditFilter {
    RecordId actor;
    QString operation;  ///< verb id, or the name of a built-in operation
    QString recordType; ///< name of a record type
    QDate from;         ///< inclusive days in Almaty
    QDate to;
    QString text; ///< in what an event says, or in what the records that it is about are called
    bool isEmpty() const { return *this == AuditFilter(); }
    bool operator==(const AuditFilter &) const = default;
};

/// An event and what it is about.
struct AuditEvent {
    HistoryEntry entry;
    const RecordType *type = nullptr; ///< null where it is about no record, or about several
    RecordId record;
    QString title; ///< what that record is called; empty if it is gone
    /// What the event is to the verb that it names.
    enum class Kind { Done, Request, Refusal } kind = Kind::Done;
};

/// A row that an event changed.
struct AuditedRow {
    const RecordType *type = nullptr;
    RecordId record;
    QString title;
};

/// Everything about one event that can be shown.
struct AuditDetails {
    AuditEvent event;
    std::vector<AuditedRow> rows; ///< of an event over several rows, at most mostRows
    qint64 rowCount = 0;
    QList<std::pair<QString, QString>> facts; ///< what else the payload says: key, plain value
    qint64 request = -1;  ///< the request that this event decides
    qint64 decision = -1; ///< the event that decides this request
    bool erased = false;  ///< the law had the payload removed
    QString previousLeaf; ///< hashes in hex
    QString before;
    QString after;
    QString key; ///< hash of the key that signed

    static constexpr int mostRows = 100;
};

/// The names of what the registry does by itself, beside the verbs.
QStringList registryOperations();
/// English words of one of these, marked in the context "Operation"; null if the name is none.
const char *registryOperationLabel(const QString &name);

/// Sequence numbers of all events that fit a filter, the newest first; `language` is that of the titles that its text may be
/// part of. Errors: task.cancelled, those of the store.
[[nodiscard]] Result<std::vector<qint64>> auditNumbers(const Registry &registry, const AuditFilter &filter, const QString &language,
                                                       const std::stop_token &stop = {});

/// These events, in the order given; one that is not there is left out.
[[nodiscard]] Result<std::vector<AuditEvent>> auditEvents(const Registry &registry, const std::vector<qint64> &numbers, const QString &language);

/// Errors: event.not_found {number}, those of the store.
[[nodiscard]] Result<AuditDetails> auditDetails(const Registry &registry, qint64 number, const QString &language);

} // namespace tizilim
