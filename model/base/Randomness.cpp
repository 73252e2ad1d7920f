#include "model/base/Randomness.h"

namespace tizilim {

QByteArray Randomness::bytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    fill(std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(count))));
    return bytes;
}

} // namespace tizilim
