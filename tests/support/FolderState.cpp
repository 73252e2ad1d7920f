#include "tests/support/FolderState.h"

#include <QFile>
#include <QStringList>

namespace tizilim {

FolderState FolderState::of(const std::filesystem::path &folder)
{
    FolderState state;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        QFile file(entry.path());
        const bool readable = entry.is_regular_file() && file.open(QIODevice::ReadOnly);
        state.m_files[QString::fromStdString(entry.path().lexically_relative(folder).string())] =
            {readable ? file.readAll() : QByteArray(), std::filesystem::last_write_time(entry.path())};
    }
    return state;
}

QString FolderState::differencesTo(const FolderState &later) const
{
    QStringList differences;
    for (const auto &[name, file] : m_files) {
        const auto found = later.m_files.find(name);
        if (found == later.m_files.end())
            differences.append(name + u" is gone");
        else if (found->second.bytes != file.bytes)
            differences.append(name + u" has other bytes");
        else if (found->second.time != file.time)
            differences.append(name + u" was written to");
    }
    for (const auto &[name, file] : later.m_files) {
        if (!m_files.contains(name))
            differences.append(name + u" is new");
    }
    return differences.join(u", ");
}

} // namespace tizilim
