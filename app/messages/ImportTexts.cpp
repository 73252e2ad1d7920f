#include "app/messages/ImportTexts.h"

#include "app/imports/Import.h"

#include <QCoreApplication>

namespace tizilim {

QString importText(const ImportDescription &import)
{
    return QCoreApplication::translate("ImportKind", import.label);
}

} // namespace tizilim
