#pragma once

#include "app/session/Environment.h"

#include <filesystem>

namespace tizilim {

/// What can be said of a registry's folder before anything in it is opened; looking leaves no trace.
struct RegistryFolder {
    bool writable = true;
    QString fileSync; ///< the program that copies the folder to other computers; empty if none does

    /// Errors: registry.missing, registry.link, registry.not_a_registry, registry.incomplete, registry.network_drive.
    [[nodiscard]] static Result<RegistryFolder> inspect(const std::filesystem::path &folder, const Environment &environment);
};

/// Where the parts of a registry lie in its folder.
std::filesystem::path databaseFile(const std::filesystem::path &folder);
std::filesystem::path keysFile(const std::filesystem::path &folder);
/// Templates of letters with which an office replaces the program's; most have none.
std::filesystem::path lettersFolder(const std::filesystem::path &folder);
/// The database that a rotation writes, before it takes the other's place.
std::filesystem::path newDatabaseFile(const std::filesystem::path &folder);
/// Where a registry is made before it gets its name.
std::filesystem::path unfinishedFolder(const std::filesystem::path &folder);
/// Without the slash at the end that shells add, which would make its neighbours its contents, and a link what it leads to.
std::filesystem::path bareFolder(const std::filesystem::path &folder);
/// A name that nothing has yet: the one wanted, or with -2, -3 … behind it.
std::filesystem::path freeName(const std::filesystem::path &wanted);
/// Takes away what a rotation that was cut off has left. Only for whoever knows that none is going on.
void removeNewDatabase(const std::filesystem::path &folder);

/// Errors of files name what they are about.
QString pathText(const std::filesystem::path &path);

} // namespace tizilim
