#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tizilim {

/// Asks for a file to import; `chosen` is called with its path, unless the officer thinks better of it.
void chooseImportFile(QWidget *parent, std::function<void(const QString &path)> chosen);

} // namespace tizilim
