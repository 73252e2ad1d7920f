#pragma once

#include "app/package/StoredZip.h"

#include "model/crypto/Digest.h"

namespace tizilim {

/// One file that a signature or a time stamp covers.
struct AsicReference {
    QString name;
    QString type; ///< MIME
    Digest sha256;

    bool operator==(const AsicReference &) const = default;
};

/// ASiCManifest (ETSI EN 319 162-1, A.4): which files a signature or a time stamp covers, with their hashes.
struct AsicManifest {
    QString signature;     ///< member that holds the signature or the token
    QString signatureType; ///< MIME
    std::vector<AsicReference> references;

    /// Over members as they are, in their order.
    static AsicManifest over(const std::vector<ZipMember> &members, const QString &signature, const QString &signatureType);
    QByteArray toXml() const;
    /// Reads what toXml() writes, whatever its spaces; other elements and hash algorithms are refused.
    /// Errors: package.asic_manifest, xml.*.
    [[nodiscard]] static Result<AsicManifest> fromXml(const QByteArray &xml);

    bool operator==(const AsicManifest &) const = default;
};

} // namespace tizilim
