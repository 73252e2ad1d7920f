#pragma once

#include <functional>

class QWidget;

namespace tizilim {

/// Calls `apply` now and each time the language of the window changes, as long as `widget` lives: the place where a
/// widget sets all its texts, so that a switch of language needs no restart.
void onLanguage(QWidget *widget, std::function<void()> apply);

} // namespace tizilim
