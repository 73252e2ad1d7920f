#pragma once

#include "model/base/Result.h"

#include <QDate>

namespace tizilim {

/// Errors: dates.reversed {from, to}, unless one of them is missing or they are in order.
[[nodiscard]] inline Result<void> inOrder(QDate from, QDate to)
{
    if (from.isValid() && to.isValid() && to < from)
        return failure(Error::refused("dates.reversed", {from.toString(Qt::ISODate), to.toString(Qt::ISODate)}));
    return {};
}

} // namespace tizilim
