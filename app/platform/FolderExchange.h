#pragma once

#include "model/base/Result.h"

#include <filesystem>

namespace tizilim {

/// Gives each of two folders the name of the other, and returns when that is on the disk. In one step where the file system
/// can do that; else for a moment neither has the second name. Errors: file.cannot_write {path, reason}.
[[nodiscard]] Result<void> exchangeFolders(const std::filesystem::path &one, const std::filesystem::path &other);

} // namespace tizilim
