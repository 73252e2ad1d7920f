#include "app/session/Fingerprint.h"

#include "model/crypto/Sha256.h"

#include <QStringList>

namespace tizilim {

QString fingerprintOf(const QByteArray &signingKey)
{
    if (signingKey.isEmpty())
        return {};
    constexpr qsizetype group = 4;
    const QString digits = sha256(signingKey).toHex().toUpper();
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += group)
        groups << digits.mid(at, group);
    return groups.join(u' ');
}

} // namespace tizilim
