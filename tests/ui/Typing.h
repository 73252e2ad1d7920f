#pragma once

#include <QtTest>

namespace tizilim {

/// Types a text of any script, a key for each letter; QTest::keyClicks() knows Latin letters only.
inline void typeText(QWidget *widget, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

} // namespace tizilim
