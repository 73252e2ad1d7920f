#include "ui/common/ClearLayout.h"

#include <QLayout>
#include <QWidget>

namespace tizilim {

void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace tizilim
