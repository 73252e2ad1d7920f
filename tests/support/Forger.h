#pragma once

#include "app/session/Verification.h"
#include "model/crypto/KeyRing.h"
#include "model/history/Ledger.h"
#include "tests/support/Office.h"

namespace tizilim {

/// What a forger finds: a registry at rest, what this workstation remembers of it, and the opened slots of officers who
/// help him.
struct Spoils {
    std::filesystem::path registry;
    std::filesystem::path memory; ///< the workstation's folder
    Environment environment;
    std::map<QString, std::shared_ptr<const OpenSlot>> helpers; ///< by login
};

/// Somebody who holds the database key of a registry and an SQL shell, and where he needs a signature the keys of an
/// officer. Works on a copy of his own, with a copy of the workstation's memory beside it.
class Forger {
public:
    Forger(const Spoils &spoils, const std::filesystem::path &folder);

    Database &database() { return *m_database; }
    EventLog &log() { return m_ledger->log(); }
    std::filesystem::path registry() const { return m_folder / "copy.tizilim"; }
    KeyRing ring() const;
    void write(const KeyRing &ring) const;
    const OpenSlot &helper(const char *login) const { return *m_spoils.helpers.at(QString::fromLatin1(login)); }
    RecordId officer(const char *login) const { return helper(login).owner.officer; }

    /// Any SQL; what fails ends the program.
    void sql(const QString &text);
    void sql(const QString &text, std::initializer_list<Value> values);
    qint64 number(const QString &text);
    QByteArray bytes(const QString &text);

    quint64 size();
    QByteArray leafData(quint64 sequence) { return bytes(QStringLiteral("SELECT leaf_data FROM event WHERE seq=%1").arg(sequence)); }
    void setLeafData(quint64 sequence, const QByteArray &leafData);
    /// Makes room before an event, or closes the gap that one has left: rows from `first` on are numbered anew.
    void renumber(quint64 first, int by);
    /// The stored tree as honest events in these rows would have made it.
    void rebuildTree();

    /// A signed event and its rows, written as the program would, but without asking whether the officer may.
    StoredEvent act(const char *login, RoleCode role, const Deed &deed);
    StoredEvent act(const Signatory &signatory, const Deed &deed);
    /// Gives the newest event another payload, signed by a helper: what the payload says is not what was done.
    void lie(const char *login, const std::function<void(nlohmann::json &payload)> &twist);
    /// A key event: its payload names the one before.
    static Deed chained(EventLog &log, Deed deed);
    /// Closes the copy and lets an officer verify it. Where the workstation knows nothing, `remembers` is false.
    Result<VerificationReport> verified(const char *login = "supervisor", bool remembers = true, const std::filesystem::path &checkpoint = {});
    /// The same, with bytes of the closed file changed by hand before.
    Result<VerificationReport> verifiedAfter(const std::function<void(const std::filesystem::path &databaseFile)> &change);

private:
    const Spoils &m_spoils;
    std::filesystem::path m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Ledger> m_ledger;
};

} // namespace tizilim
