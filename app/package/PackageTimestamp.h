#pragma once

#include "model/base/Randomness.h"
#include "model/base/Result.h"

#include <QByteArray>

namespace tizilim {

/// The query (RFC 3161, DER) by which a time-stamping authority is asked about a package's signature; it goes there and back
/// by hand. Ask and take the reply with the same query. Errors: package.*, package.stamped, crypto.failed.
[[nodiscard]] Result<QByteArray> packageTimestampQuery(const QByteArray &package, Randomness &randomness);

/// The package with the time stamp of the authority's reply in it. Errors: package.*, package.stamped, timestamp.*.
[[nodiscard]] Result<QByteArray> stampedPackage(const QByteArray &package, const QByteArray &reply, const QByteArray &query);

} // namespace tizilim
