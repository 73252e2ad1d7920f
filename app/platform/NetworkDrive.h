#pragma once

#include <QString>

#include <filesystem>

namespace tizilim {

/// The file system of a network or shared drive that a folder lies on ("nfs", "cifs", "fuse.sshfs"); empty for a drive of
/// this computer. A database that several computers write to at once is destroyed there.
QString networkDriveOf(const std::filesystem::path &folder);

} // namespace tizilim
