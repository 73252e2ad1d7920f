#include "ui/shell/Section.h"

#include <QCoreApplication>

namespace tizilim {

QString Section::groupText() const
{
    return QCoreApplication::translate("Section", group);
}

QString Section::titleText() const
{
    return QCoreApplication::translate("Section", title);
}

} // namespace tizilim
