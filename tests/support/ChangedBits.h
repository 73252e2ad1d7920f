#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

namespace tizilim {

/// Changes bits of the bytes, one at a time, and asks about each; says which one was accepted, or nothing. One bit of
/// every byte; with TIZILIM_LONG_TESTS all of them.
template<typename Accepts>
QString firstChangedBitThatPasses(const QByteArray &bytes, Accepts accepts)
{
    const bool all = qEnvironmentVariableIsSet("TIZILIM_LONG_TESTS");
    for (qsizetype byte = 0; byte < bytes.size(); ++byte) {
        for (int bit = all ? 0 : int(byte * 5 % 8); bit < 8; bit += all ? 1 : 8) {
            QByteArray changed = bytes;
            changed[byte] = static_cast<char>(changed[byte] ^ (1 << bit));
            if (accepts(changed))
                return QStringLiteral("bit %1 of byte %2").arg(bit).arg(byte);
        }
    }
    return {};
}

} // namespace tizilim
