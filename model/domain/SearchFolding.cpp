#include "model/domain/SearchFolding.h"

#include "model/domain/NameFolding.h"

namespace tizilim {

QString searchFolding(const QString &text)
{
    return foldedName(text);
}

} // namespace tizilim
