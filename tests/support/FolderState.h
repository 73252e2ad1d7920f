#pragma once

#include <QByteArray>
#include <QString>

#include <filesystem>
#include <map>
#include <tuple>

namespace tizilim {

/// Everything in a folder as it stands: names, bytes and times, to see whether anything was touched.
class FolderState {
public:
    static FolderState of(const std::filesystem::path &folder);

    /// What differs from a later state, in words; empty if nothing does.
    QString differencesTo(const FolderState &later) const;

private:
    struct File {
        QByteArray bytes;
        std::filesystem::file_time_type time;
        bool operator==(const File &) const = default;
    };
    std::map<QString, File> m_files;
};

} // namespace tizilim
