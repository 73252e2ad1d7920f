#pragma once

#include "app/session/Environment.h"
#include "app/session/Registry.h"

#include <functional>
#include <map>
#include <random>

namespace tizilim {

/// Work on a registry of the officers admin, supervisor, officer and auditor that rests on nothing remembered: what is done
/// next is read from the registry itself, so that it can be killed at any moment and taken up by somebody else. Tells what
/// was committed, and what is about to be put at risk, in lines:
///     commit SIZE ROOT        the history has come so far, and is on the disk
///     password TEXT           the password of the officer "auditor" is about to become this one
///     restore / restored      what was committed since the backup is about to be given up; has been
class Labour {
public:
    using Say = std::function<void(const QByteArray &line)>;
    using Done = Result<void>;

    Labour(std::filesystem::path folder, Environment environment, quint64 seed, Say say);

    /// A random act by the verbs, or of an administrator on officers.
    Done verb();
    Done changePassword();
    Done rotate();
    /// A backup, some more work, and the backup put in the registry's place.
    Done restore();
    Done backup();

    /// Opens a session for each officer. Errors: those of unlocking.
    Done sitDown();
    /// The session of an officer who has sat down; null otherwise.
    Registry *as(const QString &login);
    void close() { m_sessions.clear(); }

private:
    Done did(const Result<VerbOutcome> &outcome);
    Done committed(); ///< tells how far the history has come
    Done setParameter();
    Done setCalendarDay();
    Done registerUser();
    Done addDocument();
    Done removeDocument();
    Done hire();
    Done dismiss();
    Done decide();
    std::filesystem::path backupFolder() const;
    QString text();
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

    std::filesystem::path m_folder;
    Environment m_environment;
    std::mt19937_64 m_random;
    Say m_say;
    std::map<QString, std::unique_ptr<Registry>> m_sessions;
};

} // namespace tizilim
