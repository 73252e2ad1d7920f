#include "app/platform/FileSync.h"

#include <algorithm>
#include <array>

namespace tizilim {

namespace {

struct Trace {
    const char *name;
    const char *program;
};

/// What such programs keep in the folder that they look after.
constexpr std::array marks{
    Trace{".stfolder", "Syncthing"},           Trace{".dropbox", "Dropbox"},       Trace{".dropbox.cache", "Dropbox"},
    Trace{".nextcloudsync.log", "Nextcloud"},  Trace{".owncloudsync.log", "ownCloud"},
    Trace{".tmp.drivedownload", "Google Drive"}, Trace{".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"},
    Trace{".tresorit", "Tresorit"},
};

/// What that folder is called where nobody has renamed it.
constexpr std::array names{
    Trace{"OneDrive", "OneDrive"},       Trace{"Google Drive", "Google Drive"}, Trace{"GoogleDrive", "Google Drive"},
    Trace{"Yandex.Disk", "Yandex.Disk"}, Trace{"YandexDisk", "Yandex.Disk"},   Trace{"iCloudDrive", "iCloud"},
    Trace{"Dropbox", "Dropbox"},         Trace{"Nextcloud", "Nextcloud"},      Trace{"pCloudDrive", "pCloud"},
};

QString programIn(const std::filesystem::path &folder)
{
    std::error_code ignored;
    const std::string own = folder.filename().string();
    const auto *named = std::ranges::find_if(names, [&](const Trace &trace) { return own == trace.name; });
    if (named != names.end())
        return QString::fromLatin1(named->program);
    // A company's OneDrive has the company's name behind its own.
    if (own.starts_with("OneDrive - "))
        return QStringLiteral("OneDrive");
    const auto *marked = std::ranges::find_if(marks, [&](const Trace &trace) { return std::filesystem::exists(folder / trace.name, ignored); });
    return marked == marks.end() ? QString() : QString::fromLatin1(marked->program);
}

} // namespace

QString fileSyncOf(const std::filesystem::path &folder)
{
    std::error_code ignored;
    std::filesystem::path each = std::filesystem::weakly_canonical(folder, ignored);
    while (!each.empty()) {
        const QString program = programIn(each);
        if (!program.isEmpty())
            return program;
        if (each == each.root_path())
            break;
        each = each.parent_path();
    }
    return {};
}

} // namespace tizilim
