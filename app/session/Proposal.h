#pragma once

#include "app/session/Registry.h"

namespace tizilim {

/// A request that waits for a second person, with what it would change if it were approved now.
struct Proposal {
    /// A field that would have another value.
    struct Change {
        const Field *field = nullptr;
        Value before;
        Value after;
    };
    /// A row that would be made, changed or removed.
    struct Row {
        const RecordType *type = nullptr;
        RecordId record;
        QString title; ///< in the language asked for
        bool made = false;
        bool removed = false;
        std::vector<Change> changes;
    };

    PendingRequest request;
    Role requesterRole = Role::LicensingOfficer;
    std::vector<Row> rows; ///< the record that it is about first
    QHash<RecordId, QString> titles; ///< of the records that the values refer to
    QString fingerprint; ///< of the key that has to be compared with the officer present; empty where there is none
    std::optional<Error> obstacle; ///< why it can no longer be carried out, whoever approves it
    std::optional<Error> refusal;  ///< why the officer at hand may not decide it
};

/// A request as the list of all of them shows it.
struct WaitingRequest {
    PendingRequest request;
    bool own = false; ///< the officer at hand made it
    bool mine = false; ///< he may decide it
};

/// All requests that wait: those that the officer may decide first, then his own, the oldest first among each.
[[nodiscard]] Result<std::vector<WaitingRequest>> readWaitingRequests(const Registry &registry, const QString &language);

/// Errors: approval.not_pending and those of the store.
[[nodiscard]] Result<Proposal> readProposal(const Registry &registry, qint64 request, const QString &language);

} // namespace tizilim
