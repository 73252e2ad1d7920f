#pragma once

#include "model/crypto/KeyRing.h"

#include <filesystem>

namespace tizilim {

/// registry.keys on the disk. A change goes in two steps, so that it can be joined with a transaction of the database:
/// stage() writes registry.keys.new, promote() puts it in the place of the old one. Whoever finds both files after a
/// crash reads them both and keeps the one whose slot hashes the history names.
class KeyFile {
public:
    explicit KeyFile(std::filesystem::path file) : m_file(std::move(file)) {}

    const std::filesystem::path &path() const { return m_file; }

    /// Errors: keys.missing {path}, file.cannot_read {path, reason}, those of KeyRing::parse.
    [[nodiscard]] Result<KeyRing> read() const;
    bool hasStaged() const;
    /// Errors: as read().
    [[nodiscard]] Result<KeyRing> readStaged() const;

    /// Writes registry.keys.new, readable by its owner alone, and sees it on the disk. What was staged earlier is lost.
    /// Errors: file.cannot_write {path, reason}.
    [[nodiscard]] Result<void> stage(const KeyRing &ring) const;
    /// Puts the staged file in the place of registry.keys, in one step. Errors: file.cannot_write {path, reason}.
    [[nodiscard]] Result<void> promote() const;
    /// Removes the staged file, if there is one. Errors: file.cannot_write {path, reason}.
    [[nodiscard]] Result<void> discardStaged() const;

    /// stage() and promote(). Errors: file.cannot_write {path, reason}.
    [[nodiscard]] Result<void> replace(const KeyRing &ring) const;

private:
    std::filesystem::path staged() const;
    std::filesystem::path m_file;
};

} // namespace tizilim
