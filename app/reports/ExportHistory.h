#pragma once

#include "app/session/Registry.h"

#include <QDate>

namespace tizilim {

/// Something that left the registry, as its EXPORT event tells.
struct PastExport {
    struct File {
        QString name;
        QByteArray sha256; ///< hex
        qint64 size = 0;
    };

    qint64 event = -1; ///< sequence number
    Timestamp time;
    QString officer;
    Role role = Role::LicensingOfficer;
    bool isPackage = false;
    bool failed = false; ///< a later event says that it did not come to be
    QString report;      ///< name in the catalogue, or of a list; empty for packages
    QDate from;
    QDate to;
    QString languages; ///< kk+ru
    std::vector<File> files;
    QString root; ///< of the history with this event in it, hex
};

/// All exports, the newest first. Errors: those of the store.
[[nodiscard]] Result<std::vector<PastExport>> pastExports(const Registry &registry);

/// The newest export that wrote a file with this hash (hex); none if nothing like it ever left the registry.
[[nodiscard]] Result<std::optional<PastExport>> exportOfFile(const Registry &registry, const QByteArray &sha256);

/// SHA-256 of a file, in hex. Errors: file.cannot_read.
[[nodiscard]] Result<QByteArray> hashOfFile(const QString &path);

} // namespace tizilim
