#include "model/domain/SearchFolding.h"

namespace tizilim {

QString searchFolding(const QString &text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(plain.size());
    for (const QChar c : plain) {
        if (c.isMark())
            continue;
        if (c.isLetterOrNumber())
            folded += c;
        else if (!folded.isEmpty() && !folded.endsWith(u' '))
            folded += u' ';
    }
    return folded.trimmed();
}

} // namespace tizilim
