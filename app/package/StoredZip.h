#pragma once

#include "model/base/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace tizilim {

/// A file inside an archive.
struct ZipMember {
    QString name; ///< ASCII letters, digits, `.`, `_`, `-`, and `/` between folders; no `.` or `..` as a part
    QByteArray bytes;

    bool operator==(const ZipMember &) const = default;
};

/// A ZIP (APPNOTE 6.3.10) in the one form that Tizilim writes: members stored, not packed; no comments, no extra fields, no
/// data descriptors, no attributes, all times 1980-01-01T00:00. So an archive is decided by names and bytes alone, and a
/// changed bit shows wherever it is. At most 1 000 members and 4 GiB.
namespace StoredZip {

/// What was found in an archive.
struct Contents {
    std::vector<ZipMember> members;
    /// Names of members whose header or checksum is not as their bytes say; the last may be `directory`, the archive's own
    /// list at its end. Empty in a good archive.
    QStringList damaged;
};

/// Errors: package.member_name {name}, package.too_large.
[[nodiscard]] Result<QByteArray> encode(const std::vector<ZipMember> &members);

/// Errors: package.not_stored_zip {what: the member, or where}: not the form above, so that not even its members can be told;
/// package.member_name {name}, package.member_twice {name}, package.too_many_members.
[[nodiscard]] Result<Contents> decode(const QByteArray &archive);

} // namespace StoredZip

} // namespace tizilim
