#pragma once

#include <QString>

#include <filesystem>

namespace tizilim {

/// The program that copies what is in a folder to other computers ("Dropbox"), as far as the folder or one above it shows;
/// empty if none does. Such a program copies a database while it is written, and puts an older one back.
QString fileSyncOf(const std::filesystem::path &folder);

} // namespace tizilim
