#pragma once

#include "app/session/Environment.h"
#include "app/session/Registry.h"

#include <QTemporaryDir>

namespace tizilim {

/// A world for tests: a fixed clock, seeded randomness, cheap passwords and a folder that goes with it.
class TestWorld {
public:
    /// `seed`: of everything random, ids included; worlds that share records need different ones.
    explicit TestWorld(quint64 seed = 1);

    const Environment &environment() const { return m_environment; }
    FixedClock &clock() { return *m_clock; }
    std::filesystem::path path(const char *name) const;

    /// A registry founded by the administrator "admin".
    std::unique_ptr<Registry> found(const char *name = "test.tizilim");
    [[nodiscard]] Result<std::unique_ptr<Registry>> unlock(const char *login = "admin", const char *name = "test.tizilim") const;

    /// A registry founded by "admin", with a supervisor, an officer and an auditor of these logins.
    bool foundStaffed();

    /// Invites, enrols and grants, by "admin" and where there is one by "supervisor" as second person.
    bool addOfficer(const char *login, Role role, const char *name = "test.tizilim");

    static QString password();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock;
    Environment m_environment;
};

} // namespace tizilim
