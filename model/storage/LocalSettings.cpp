#include "model/storage/LocalSettings.h"

namespace tizilim {

Result<std::optional<QString>> LocalSettings::get(const QString &name) const
{
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(QStringLiteral("SELECT value FROM local_setting WHERE owner=? AND name=?")));
    statement.bind(1, m_owner.bytes()).bind(2, name);
    TIZILIM_TRY_ASSIGN(const bool found, statement.step());
    return found ? std::optional<QString>(statement.text(0)) : std::nullopt;
}

Result<void> LocalSettings::set(const QString &name, const QString &value)
{
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(QStringLiteral(
        "INSERT INTO local_setting(owner, name, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value=excluded.value")));
    return statement.bind(1, m_owner.bytes()).bind(2, name).bind(3, value).run();
}

Result<void> LocalSettings::remove(const QString &name)
{
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(QStringLiteral("DELETE FROM local_setting WHERE owner=? AND name=?")));
    return statement.bind(1, m_owner.bytes()).bind(2, name).run();
}

} // namespace tizilim
