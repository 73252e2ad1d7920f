#pragma once

#include <QtGlobal>

#include <filesystem>

namespace tizilim {

/// A small file system in memory, mounted while this lives, to be filled up.
class SmallDisk {
public:
    SmallDisk(std::filesystem::path place, qint64 kibibytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;

    /// False where this user may not mount anything.
    bool isThere() const { return m_mounted; }
    const std::filesystem::path &path() const { return m_place; }
    /// Fills it up but for so many bytes.
    void leaveFree(qint64 bytes);
    void makeRoom();

private:
    std::filesystem::path ballast() const { return m_place / "ballast"; }
    std::filesystem::path m_place;
    bool m_mounted = false;
};

} // namespace tizilim
