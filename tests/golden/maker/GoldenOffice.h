#pragma once

#include "app/session/Registry.h"
#include "model/base/Clock.h"
#include "tests/support/LicensingWorld.h"

#include <nlohmann/json.hpp>

namespace tizilim {

/// The office whose registry is kept as the golden one: every kind of event about officers and keys, requests that were
/// approved, declined and left waiting, an application with a document, a removed document, a rotation and a recovery.
class GoldenOffice {
public:
    /// Works in a folder that is kept: NAME.tizilim, NAME.asice, NAME.checkpoint.txt and NAME.json, what is to be found in them.
    GoldenOffice(std::filesystem::path folder, std::string name);
    [[nodiscard]] Result<void> make();

private:
    using Given = LicensingWorld::Given;
    [[nodiscard]] Result<void> found();
    [[nodiscard]] Result<void> hire(const QString &login, const QString &name, Role role);
    [[nodiscard]] Result<void> enrol(const QString &login, const QString &code);
    [[nodiscard]] Result<void> work();
    [[nodiscard]] Result<void> decide();
    [[nodiscard]] Result<void> changeKeys();
    [[nodiscard]] Result<void> leave();
    [[nodiscard]] Result<void> exportPackage();
    [[nodiscard]] Result<void> writeDown();
    /// Does it and has it approved where it must be.
    [[nodiscard]] Result<RecordId> act(const char *login, const char *verb, const Given &given, const RecordId &subject = {});
    [[nodiscard]] Result<std::unique_ptr<Registry>> as(const QString &login) const;
    std::filesystem::path file(const char *ending) const;

    std::filesystem::path m_folder;
    std::string m_name;
    QTemporaryDir m_workstation;
    std::shared_ptr<FixedClock> m_clock;
    Environment m_environment;
    nlohmann::json m_written = nlohmann::json::object();
};

} // namespace tizilim
