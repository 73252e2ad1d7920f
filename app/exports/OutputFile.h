#pragma once

#include "model/base/Result.h"

#include <QFile>
#include <QString>

#include <memory>

namespace tizilim {

/// A file that comes into being whole or not at all: written beside its destination, without a name where the system
/// allows it, and renamed into place by commit(). Until then, and if anything fails, nothing is there, and a file that
/// stood at the destination is untouched. Nothing is ever written to the system's temporary folder.
class OutputFile {
public:
    /// Errors: export.folder_missing, export.not_permitted, export.disk_full, export.write_failed, all with the path.
    [[nodiscard]] static Result<std::unique_ptr<OutputFile>> create(const QString &destination);
    /// A file beside the destination that never gets a name and is gone when the object is; for intermediate results.
    [[nodiscard]] static Result<std::unique_ptr<OutputFile>> createScratch(const QString &destination);
    ~OutputFile();
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;

    /// Open for reading and writing, unbuffered by Qt.
    QFile &device() { return m_file; }
    const QString &destination() const { return m_destination; }
    /// A path by which a library can open this same file.
    QString workingPath() const;

    /// Appends all bytes. Errors: export.disk_full, export.write_failed.
    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    /// Makes sure that a file of this size has room, by taking it. Errors: export.disk_full, export.write_failed.
    [[nodiscard]] Result<void> reserve(qint64 size);
    /// Puts the file on the disk and into place. Errors: as create().
    [[nodiscard]] Result<void> commit();

    /// The error for a failed write or open of this path, by errno.
    static Error errorOf(const QString &path, int systemError);

private:
    explicit OutputFile(QString destination);
    Result<void> open();

    QString m_destination;
    QString m_temporaryName; ///< empty while the file has no name
    QFile m_file;
};

} // namespace tizilim
