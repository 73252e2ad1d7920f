#include "app/messages/FilledText.h"

namespace tizilim {

QString filledIn(const QString &text, const QStringList &values)
{
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].unicode() - u'0' : 0;
        if (number < 1 || number > 9) {
            filled += text[i];
            continue;
        }
        filled += values.value(number - 1);
        ++i;
    }
    return filled;
}

} // namespace tizilim
