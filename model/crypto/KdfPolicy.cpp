#include "model/crypto/KdfPolicy.h"

#include <bit>

namespace tizilim {

namespace {

QStringList valuesOf(const ScryptParameters &parameters)
{
    return {QString::number(parameters.cost), QString::number(parameters.blockSize),
            QString::number(parameters.parallelism)};
}

bool isTooLarge(const ScryptParameters &parameters)
{
    // N · r is looked at first by division: the product of hostile values would wrap around.
    return parameters.parallelism > KdfPolicy::parallelismCeiling
        || parameters.cost > KdfPolicy::memoryCeiling / 128 / parameters.blockSize
        || parameters.memory() > KdfPolicy::memoryCeiling;
}

} // namespace

quint64 ScryptParameters::memory() const
{
    return 128 * quint64(blockSize) * (cost + parallelism);
}

Result<void> KdfPolicy::check(const ScryptParameters &parameters) const
{
    if (!std::has_single_bit(parameters.cost) || parameters.cost < 2 || parameters.blockSize == 0
        || parameters.parallelism == 0)
        return failure(Error::registry("kdf.malformed", valuesOf(parameters)));
    if (parameters.cost < m_chosen.cost || parameters.blockSize < m_chosen.blockSize
        || parameters.parallelism < m_chosen.parallelism)
        return failure(Error::registry("kdf.too_weak", valuesOf(parameters)));
    if (isTooLarge(parameters))
        return failure(Error::registry("kdf.too_large", valuesOf(parameters)));
    return {};
}

} // namespace tizilim
