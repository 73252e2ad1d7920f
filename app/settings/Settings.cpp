#include "app/settings/Settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace tizilim {

namespace {

constexpr qsizetype mostRecent = 8;

constexpr QLatin1String languageKey("language");
constexpr QLatin1String themeKey("theme");
constexpr QLatin1String systemDarkKey("system/dark");
constexpr QLatin1String systemContrastKey("system/highContrast");
constexpr QLatin1String recentKey("registries/recent");

QString officerKey(const QString &registry)
{
    const QByteArray hash = QCryptographicHash::hash(registry.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("registries/officer-") + QString::fromLatin1(hash);
}

} // namespace

Settings::Settings(const QString &file) : m_store(std::make_unique<QSettings>(file, QSettings::IniFormat)) {}

Settings::~Settings() = default;

QString Settings::standardFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/tizilim/window.ini");
}

std::optional<Language> Settings::language() const
{
    const Result<Language> language = languageFromCode(m_store->value(languageKey).toString());
    return language ? std::optional(*language) : std::nullopt;
}

void Settings::setLanguage(Language language)
{
    m_store->setValue(languageKey, languageCode(language));
}

Settings::ThemeChoice Settings::theme() const
{
    const QString name = m_store->value(themeKey).toString();
    return name == QLatin1String("light")  ? ThemeChoice::Light
           : name == QLatin1String("dark") ? ThemeChoice::Dark
                                           : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice)
{
    m_store->setValue(themeKey, choice == ThemeChoice::Light  ? QStringLiteral("light")
                                : choice == ThemeChoice::Dark ? QStringLiteral("dark")
                                                              : QStringLiteral("system"));
}

bool Settings::lastSystemDark() const
{
    return m_store->value(systemDarkKey, false).toBool();
}

bool Settings::lastSystemHighContrast() const
{
    return m_store->value(systemContrastKey, false).toBool();
}

void Settings::setLastSystem(bool dark, bool highContrast)
{
    m_store->setValue(systemDarkKey, dark);
    m_store->setValue(systemContrastKey, highContrast);
}

QStringList Settings::recentRegistries() const
{
    return m_store->value(recentKey).toStringList();
}

void Settings::addRecentRegistry(const QString &folder)
{
    QStringList recent = recentRegistries();
    const QString path = QDir::cleanPath(folder);
    recent.removeAll(path);
    recent.prepend(path);
    m_store->setValue(recentKey, QStringList(recent.first(mostRecent < recent.size() ? mostRecent : recent.size())));
}

void Settings::removeRecentRegistry(const QString &folder)
{
    QStringList recent = recentRegistries();
    if (recent.removeAll(QDir::cleanPath(folder)) > 0)
        m_store->setValue(recentKey, recent);
}

QString Settings::lastOfficer(const QString &registry) const
{
    return m_store->value(officerKey(QDir::cleanPath(registry))).toString();
}

void Settings::setLastOfficer(const QString &registry, const QString &officer)
{
    m_store->setValue(officerKey(QDir::cleanPath(registry)), officer);
}

QByteArray Settings::shape(const QString &key) const
{
    return m_store->value(QStringLiteral("shapes/") + key).toByteArray();
}

void Settings::setShape(const QString &key, const QByteArray &shape)
{
    m_store->setValue(QStringLiteral("shapes/") + key, shape);
}

} // namespace tizilim
