#pragma once

#include "model/base/Result.h"

#include <QByteArray>

#include <filesystem>

namespace tizilim {

/// Writes a file that only its owner may read, and returns when its bytes are on the disk, not in a cache. What was
/// there is gone before the new is whole: to replace a file, write beside it and rename.
/// Errors: file.cannot_write {path, reason}.
[[nodiscard]] Result<void> writeDurably(const std::filesystem::path &file, const QByteArray &bytes);

/// Puts `from` in the place of `to` in one step, and returns when the folder is on the disk.
/// Errors: file.cannot_write {path, reason}.
[[nodiscard]] Result<void> renameDurably(const std::filesystem::path &from, const std::filesystem::path &to);

/// Removes a file, if it is there. Errors: file.cannot_write {path, reason}.
[[nodiscard]] Result<void> removeDurably(const std::filesystem::path &file);

/// Sees a file's bytes, or a folder's names, on the disk. Errors: file.cannot_write {path, reason}.
[[nodiscard]] Result<void> syncToDisk(const std::filesystem::path &fileOrFolder);

} // namespace tizilim
