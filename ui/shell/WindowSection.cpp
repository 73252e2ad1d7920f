#include "ui/shell/WindowSection.h"

#include <QCoreApplication>

namespace tizilim {

QString WindowSection::groupText() const
{
    return QCoreApplication::translate("Section", group);
}

QString WindowSection::titleText() const
{
    return QCoreApplication::translate("Section", title);
}

} // namespace tizilim
