#include "model/storage/Migrator.h"

#include <QDir>
#include <QFile>

// Outside the namespace: the resource is in a static library, whose initialiser would be left out otherwise.
static void makeMigrationsKnown()
{
    Q_INIT_RESOURCE(migrations);
}

namespace tizilim {

Migrator Migrator::builtIn()
{
    makeMigrationsKnown();
    const QDir folder(QStringLiteral(":/migrations"));
    QStringList scripts;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            scripts.append(QString::fromUtf8(file.readAll()));
    }
    return Migrator(scripts);
}

Result<qint64> Migrator::version(Database &database) const
{
    TIZILIM_TRY_ASSIGN(const qint64 application, database.integer(QStringLiteral("PRAGMA application_id")));
    TIZILIM_TRY_ASSIGN(const qint64 version, database.integer(QStringLiteral("PRAGMA user_version")));
    if (application != applicationId)
        return failure(Error::registry("registry.not_a_registry", {QStringLiteral("registry.db")}));
    if (version > newestVersion())
        return failure(Error::registry("registry.newer", {QString::number(version), QString::number(newestVersion())}));
    return version;
}

Result<void> Migrator::migrate(Database &database) const
{
    TIZILIM_TRY_ASSIGN(qint64 version, database.integer(QStringLiteral("PRAGMA user_version")));
    for (; version < newestVersion(); ++version)
        TIZILIM_TRY(database.execute(m_scripts[version]));
    return database.execute(QStringLiteral("PRAGMA application_id=%1; PRAGMA user_version=%2").arg(applicationId).arg(version));
}

} // namespace tizilim
