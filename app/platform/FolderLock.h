#pragma once

#include "model/base/Result.h"

#include <filesystem>
#include <memory>

namespace tizilim {

/// Keeps a registry's folder: shared by everybody who has it open, alone for what puts other files in the place of its
/// own (rotation, restore). Goes with the process, however it ends.
class FolderLock {
public:
    enum class Kind { Shared, Alone };

    /// Does not wait. Where the folder can only be read, a shared lock is nothing: nobody can replace its files either.
    /// Errors: registry.in_use_alone (somebody is alone with it), registry.in_use {folder}, file.cannot_write.
    [[nodiscard]] static Result<std::unique_ptr<FolderLock>> take(const std::filesystem::path &folder, Kind kind);
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;

private:
    explicit FolderLock(int file) : m_file(file) {}
    int m_file;
};

} // namespace tizilim
