#pragma once

#include "model/base/Result.h"

#include <QIODevice>
#include <QList>
#include <QString>

#include <memory>

struct archive;

namespace tizilim {

/// What a ZIP from outside may be (security.md, "Hostile input").
struct ZipLimits {
    int entries = 1000;
    int ratio = 100;                                  ///< all entries unpacked to the size of the file
    qint64 bytes = 2LL * 1024 * 1024 * 1024;          ///< all entries unpacked
    bool foldersAllowed = false;                      ///< a/b.xml; never ../, absolute or Windows paths
};

struct ZipEntry {
    QString name;
    qint64 size = 0; ///< as the directory says; reading beyond it fails
};

/// Looks through the directory of a ZIP without unpacking anything.
/// Errors: io.open_failed {path, reason}; zip.damaged, zip.too_many_entries {limit}, zip.bomb, zip.path {name},
/// zip.link {name}, zip.duplicate_name {name}, zip.encrypted {name}.
[[nodiscard]] Result<QList<ZipEntry>> inspectZip(const QString &path, const ZipLimits &limits);

/// One entry of a ZIP, unpacked while it is read; never more than the directory promised.
class ZipEntryDevice : public QIODevice {
public:
    /// Errors: io.open_failed {path, reason}; zip.damaged, zip.no_entry {name}.
    [[nodiscard]] static Result<std::unique_ptr<ZipEntryDevice>> open(const QString &path, const ZipEntry &entry);
    ~ZipEntryDevice() override;
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_done && QIODevice::atEnd(); }
    /// True once the entry turned out to be damaged or longer than promised.
    bool isDamaged() const { return m_damaged; }
    /// Reads what is left, so that the checksum of the whole entry is checked. Errors: zip.damaged.
    [[nodiscard]] Result<void> finish();
    /// How much of the entry is read, between 0 and 1.
    double progress() const;

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Closer {
        void operator()(archive *handle) const;
    };
    using Handle = std::unique_ptr<archive, Closer>;
    friend Result<QList<ZipEntry>> inspectZip(const QString &, const ZipLimits &);
    static Result<Handle> openArchive(const QString &path);

    ZipEntryDevice(Handle handle, qint64 size) : m_archive(std::move(handle)), m_size(size) {}

    Handle m_archive;
    qint64 m_size;
    qint64 m_read = 0;
    bool m_done = false;
    bool m_damaged = false;
};

} // namespace tizilim
