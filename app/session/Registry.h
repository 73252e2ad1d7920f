#pragma once

#include "app/session/Draft.h"
#include "app/session/Environment.h"
#include "app/verbs/VerbDescription.h"

#include "model/base/Result.h"
#include "model/domain/ListQuery.h"
#include "model/domain/Officer.h"

#include <QHash>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace tizilim {

class Ledger;
class Verb;
class VerbRunner;
class Database;
class Ed25519Signer;
struct OpenSlot;

/// What stands on the first line of `registry info`.
struct RegistryInfo {
    QString id;   ///< 32 hex digits
    QString name;
    qint64 schema = 0;
    qint64 events = 0;
    QString root; ///< hex
    qint64 bytes = 0;
    QHash<QString, qint64> counts; ///< records by plural name
};

/// One entry of a record's history, ready to be shown.
struct HistoryEntry {
    qint64 sequence = 0;
    Timestamp time;
    QString operation; ///< verb id, or the name of a built-in operation
    RecordId actor;
    QString actorName;
    Role role = Role::LicensingOfficer;
    QString undone; ///< for an undo, the verb that it took back
    QString ground;
    bool waits = false; ///< a request that nobody has decided yet
    /// Field name, before, after; plain text, empty for nothing.
    struct Change {
        QString record; ///< type name of the row, where it is not the record itself
        QString field;
        QString before;
        QString after;
    };
    std::vector<Change> changes;
    QHash<QString, QString> parameters; ///< of the verb, plain text
    QString leaf; ///< hash, hex
};

/// Something that a search found.
struct Found {
    const RecordType *type = nullptr;
    Record record;
    QString title;
};

/// An open registry in the hands of one officer. Everything is synchronous and belongs to one thread at a time: the
/// command line uses it as it is, the window through Session.
class Registry {
public:
    ~Registry();
    Registry(const Registry &) = delete;

    /// Opens a registry for an officer. Errors: those of RegistryFolder::inspect, of the keys file and of probeDatabase;
    /// unlock.wait {seconds} (nothing was tried), unlock.unknown_officer, unlock.wrong_password, unlock.disabled,
    /// registry.in_use_alone, registry.older or registry.migration_due {found, known} (see Migration.h). What is refused
    /// is left as it was, to the byte.
    [[nodiscard]] static Result<std::unique_ptr<Registry>> unlock(const std::filesystem::path &folder, const QString &login,
                                                                  const QString &password, const Environment &environment);
    /// A second connection of the same unlocked registry, for another thread.
    [[nodiscard]] Result<std::unique_ptr<Registry>> secondConnection() const;

    const Officer &officer() const;
    const std::filesystem::path &folder() const;
    const RecordId &id() const;
    QString name() const;
    bool isReadOnly() const;
    /// The day in Almaty.
    QDate today() const;
    /// What the officer must be told first, and why nothing can be written: registry.rolled_back, registry.slots_changed,
    /// registry.history_damaged, registry.write_protected.
    std::optional<Error> notice() const;
    /// What is no reason to stop, but should be mended: registry.file_sync.
    const std::vector<Error> &warnings() const;
    /// A signed note of size and root as they stand now (docs/file-format.md, "Checkpoint"): the bytes of a file.
    [[nodiscard]] Result<QByteArray> checkpoint() const;
    [[nodiscard]] Result<RegistryInfo> info() const;

    // Reading. Languages of titles are kk, ru or en.
    [[nodiscard]] Result<ListPage> list(const ListQuery &query, const QString &language) const;
    [[nodiscard]] Result<ListSummary> summary(const ListQuery &query) const;
    /// How many records of a query begin with the same characters in a field of text.
    [[nodiscard]] Result<QHash<QString, qint64>> tally(const ListQuery &query, const QString &field, int characters) const;
    [[nodiscard]] Result<std::vector<qint64>> keys(const ListQuery &query) const;
    [[nodiscard]] Result<ListPage> byKeys(const RecordType &type, const std::vector<qint64> &keys, const QString &language) const;
    [[nodiscard]] Result<Record> record(const RecordType &type, const RecordId &id) const;
    /// The records whose parent field names this one.
    [[nodiscard]] Result<std::vector<Record>> lines(const RecordType &lineType, const RecordId &parent) const;
    [[nodiscard]] Result<QString> title(const RecordType &type, const RecordId &id, const QString &language) const;
    /// Events about a record and the lines that it has, oldest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const RecordId &record) const;
    /// Events of the whole registry, newest first, before a sequence number (-1: from the end).
    [[nodiscard]] Result<std::vector<HistoryEntry>> events(qint64 before, int limit) const;
    [[nodiscard]] Result<std::vector<Found>> search(const QString &text, int limit, const QString &language) const;
    [[nodiscard]] Result<QByteArray> documentBytes(const RecordId &document) const;

    // Doing.
    [[nodiscard]] Result<VerbOutcome> perform(const VerbCall &call);
    /// Why a verb cannot be called now; no error if it can.
    [[nodiscard]] Result<void> mayPerform(const Verb &verb, const Record *subject) const;
    [[nodiscard]] Result<std::vector<PendingRequest>> pending(const QString &language) const;
    [[nodiscard]] Result<VerbOutcome> approve(qint64 request);
    [[nodiscard]] Result<void> mayApprove(const PendingRequest &request) const;
    [[nodiscard]] Result<void> decline(qint64 request, const QString &ground, const QString &note);

    // What this officer keeps here for himself; no event, and nothing that verification looks at. A registry that is open
    // for reading only keeps nothing.
    /// The draft of a form; `form` names it and what it is about.
    [[nodiscard]] Result<std::optional<Draft>> draft(const QString &form) const;
    /// Keeps it in place of an earlier one, with the time.
    [[nodiscard]] Result<void> keepDraft(const QString &form, Draft draft);
    [[nodiscard]] Result<void> dropDraft(const QString &form);
    /// How the officer left a page: filters and the like, as the page wrote it; empty if never.
    [[nodiscard]] Result<QString> viewState(const QString &page) const;
    [[nodiscard]] Result<void> keepViewState(const QString &page, const QString &state);

    /// Breaks off what the database is doing, from any thread; that ends with task.cancelled and has changed nothing.
    void interrupt();
    /// Changes whenever anybody commits to the registry, this connection included.
    [[nodiscard]] Result<qint64> changeNumber() const;

    // For what stands beside this in app: creation, officers, backup, verification, packages.
    struct Parts;
    Parts &parts() { return *m_parts; }
    const Parts &parts() const { return *m_parts; }
    explicit Registry(std::unique_ptr<Parts> parts);

private:
    std::unique_ptr<Parts> m_parts;
};

} // namespace tizilim
