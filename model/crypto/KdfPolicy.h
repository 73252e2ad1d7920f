#pragma once

#include "model/base/Result.h"

#include <QtGlobal>

namespace tizilim {

/// What scrypt costs (RFC 7914).
struct ScryptParameters {
    quint64 cost = 131'072;  ///< N, a power of two
    quint32 blockSize = 8;   ///< r
    quint32 parallelism = 1; ///< p

    /// Bytes that one derivation takes.
    quint64 memory() const;
    bool operator==(const ScryptParameters &) const = default;
};

/// Which scrypt parameters new slots get and which are accepted. Production: N = 2^17, r = 8, p = 1, and nothing below;
/// nothing above 1 GiB and p = 16, so that a hostile file cannot take the machine (security.md, "Keys").
class KdfPolicy {
public:
    static constexpr quint64 memoryCeiling = quint64(1) << 30;
    static constexpr quint32 parallelismCeiling = 16;

    static KdfPolicy production() { return KdfPolicy(ScryptParameters{}); }
    /// Cheap parameters so that tests run fast. Files made under it are refused by production().
    static KdfPolicy forTestsOnly(ScryptParameters cheap) { return KdfPolicy(cheap); }

    /// What a new slot or a changed password gets.
    const ScryptParameters &chosen() const { return m_chosen; }
    /// Errors: kdf.malformed (no power of two, zero), kdf.too_weak, kdf.too_large.
    [[nodiscard]] Result<void> check(const ScryptParameters &parameters) const;

private:
    explicit KdfPolicy(ScryptParameters chosen) : m_chosen(chosen) {}
    ScryptParameters m_chosen;
};

} // namespace tizilim
