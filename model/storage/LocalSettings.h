#pragma once

#include "model/base/Id.h"
#include "model/storage/Database.h"

#include <optional>

namespace tizilim {

/// What an officer keeps in the registry for himself: drafts, filters. Encrypted as everything there, part of no event.
class LocalSettings {
public:
    LocalSettings(Database &database, RecordId owner) : m_database(database), m_owner(std::move(owner)) {}

    /// None if nothing is kept under the name.
    [[nodiscard]] Result<std::optional<QString>> get(const QString &name) const;
    [[nodiscard]] Result<void> set(const QString &name, const QString &value);
    [[nodiscard]] Result<void> remove(const QString &name);

private:
    Database &m_database;
    RecordId m_owner;
};

} // namespace tizilim
