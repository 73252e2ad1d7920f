#include "app/session/Titles.h"

#include <array>

namespace tizilim {

QString titleFor(const QStringList &titles, const QString &language)
{
    using Order = std::array<int, 3>;
    const Order order = language == QLatin1String("kk")   ? Order{0, 1, 2}
                        : language == QLatin1String("ru") ? Order{1, 0, 2}
                                                          : Order{2, 1, 0};
    for (const int index : order) {
        if (index < titles.size() && !titles[index].isEmpty())
            return titles[index];
    }
    return {};
}

QString titleOf(const Record &record, const QString &language)
{
    QStringList titles;
    for (const char *name : record.type->titleFields)
        titles.append(record.text(QString::fromLatin1(name)));
    const QString title = titleFor(titles, language);
    return title.isEmpty() && record.type->numberField ? record.text(QString::fromLatin1(record.type->numberField)) : title;
}

} // namespace tizilim
