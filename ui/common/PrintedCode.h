#pragma once

#include <QString>

class QWidget;

namespace tizilim {

/// A secret on paper: what it opens, what it is, and the secret in large letters.
struct PrintedCode {
    QString registry;
    QString title; ///< "Recovery key"
    QString code;
};

/// Asks for a printer and prints; returns at once.
void printCode(const PrintedCode &code, QWidget *parent);

} // namespace tizilim
