#pragma once

class QLayout;

namespace tizilim {

/// Takes everything out of a layout; widgets in it go, once whatever they are doing has ended.
void clearLayout(QLayout &layout);

} // namespace tizilim
