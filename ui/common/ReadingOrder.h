#pragma once

#include <QList>

class QWidget;

namespace tizilim {

/// Everything in a window that the Tab key stops at, in the order in which a person reads: as the layouts have it, not as
/// the widgets happened to be made.
QList<QWidget *> tabStopsInReadingOrder(const QWidget *window);

} // namespace tizilim
