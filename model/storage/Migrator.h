#pragma once

#include "model/storage/Database.h"

#include <QStringList>

#include <algorithm>

namespace tizilim {

/// The numbered SQL files that make and change the tables, in order: the first makes version 1.
class Migrator {
public:
    /// "TIZI": PRAGMA application_id of a registry's database.
    static constexpr qint64 applicationId = 0x54495A49;

    /// `scripts[i]` takes a file from version i to version i + 1.
    explicit Migrator(QStringList scripts) : m_scripts(std::move(scripts)) {}
    /// The scripts compiled into the program (resources/migrations).
    static Migrator builtIn();

    /// These steps, and further ones after them.
    Migrator followedBy(const QStringList &scripts) const { return Migrator(m_scripts + scripts); }

    qint64 newestVersion() const { return m_scripts.size(); }
    /// The version of an open file. Errors: registry.not_a_registry, registry.newer {found, known}.
    [[nodiscard]] Result<qint64> version(Database &database) const;
    /// Brings a file to the newest version, inside the caller's transaction. Changes nothing if it is there already.
    [[nodiscard]] Result<void> migrate(Database &database) const;
    /// What makes a database of a version from nothing; all steps for a version that is not known.
    QStringList scriptsTo(qint64 version) const { return m_scripts.first(std::clamp<qint64>(version, 0, newestVersion())); }

private:
    QStringList m_scripts;
};

} // namespace tizilim
