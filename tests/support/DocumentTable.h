#pragma once

#include <QFile>
#include <QStringList>

namespace tizilim {

/// The rows of the first table below a heading of one of our documents, as they stand; its head left out.
inline QStringList tableUnder(const QString &heading, const char *document)
{
    QFile file(QStringLiteral(TIZILIM_SOURCE_DIR "/docs/") + QString::fromLatin1(document));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList rows;
    bool below = false;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'#'))
            below = line.section(u' ', 1) == heading;
        else if (below && line.startsWith(u'|'))
            rows.append(line);
    }
    return rows.mid(2);
}

} // namespace tizilim
