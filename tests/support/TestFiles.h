#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <utility>
#include <vector>

namespace tizilim {

/// A folder of files that lives as long as the test.
class TestFiles {
public:
    /// Writes a file and returns its path.
    QString write(const QString &name, const QByteArray &content) const;
    /// Writes a ZIP of the entries given, in their order, and returns its path.
    QString writeZip(const QString &name, const std::vector<std::pair<QByteArray, QByteArray>> &entries) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// All bytes of a file.
    static QByteArray read(const QString &path);

private:
    QTemporaryDir m_folder;
};

/// The folder of the public vectors; a test skips where it is absent: TIZILIM_SKIP_WITHOUT_VECTORS(folder).
QString publicVectors(const QString &folder, const char *sourceDirectory);

} // namespace tizilim

/// Declares `variable` as a folder of the public vectors, or skips the test.
#define TIZILIM_VECTORS(variable, folder)                                                                              \
    const QString variable = ::tizilim::publicVectors(QStringLiteral(folder), TIZILIM_SOURCE_DIR);                     \
    if (variable.isEmpty())                                                                                            \
        QSKIP("no public vectors at ../shared/data/" folder)
