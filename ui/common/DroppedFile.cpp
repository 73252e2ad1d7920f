#include "ui/common/DroppedFile.h"

#include <QList>
#include <QMimeData>
#include <QUrl>

namespace tizilim {

QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace tizilim
