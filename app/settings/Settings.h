#pragma once

#include "app/messages/LanguageNames.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>

class QSettings;

namespace tizilim {

/// What this workstation remembers outside any registry: language, theme, registries opened lately, the shape of the
/// window. Holds nothing that a registry holds: no names, identifiers or filters of records.
class Settings {
public:
    enum class ThemeChoice { System, Light, Dark };

    /// Reads and writes an INI file; its folder is made when something is first written.
    explicit Settings(const QString &file);
    ~Settings();
    /// The file in the user's configuration folder.
    static QString standardFile();

    /// The language chosen; empty if the officer never chose one.
    std::optional<Language> language() const;
    void setLanguage(Language language);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    /// What the desktop asked for at the last run, so that the first window need not wait for the answer.
    bool lastSystemDark() const;
    bool lastSystemHighContrast() const;
    void setLastSystem(bool dark, bool highContrast);

    /// Folders of registries, the latest first, at most eight.
    QStringList recentRegistries() const;
    void addRecentRegistry(const QString &folder);
    void removeRecentRegistry(const QString &folder);

    /// The sign-in name used last with a registry.
    QString lastOfficer(const QString &registry) const;
    void setLastOfficer(const QString &registry, const QString &officer);

    /// Shapes of windows and tables, under a key of the caller's; kept per officer by putting the officer in the key.
    QByteArray shape(const QString &key) const;
    void setShape(const QString &key, const QByteArray &shape);

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace tizilim
