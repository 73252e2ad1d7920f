#pragma once

#include "app/platform/ColourScheme.h"
#include "app/settings/Settings.h"
#include "ui/shell/Frame.h"
#include "ui/shell/InterfaceLanguage.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest>

namespace tizilim {

/// The real window with settings of its own, for tests.
struct TestWindow {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("window.ini"))};
    ColourScheme scheme;
    Theme theme{*static_cast<QApplication *>(QCoreApplication::instance()), scheme};
    InterfaceLanguage language;
    MainWindow window{language, theme, settings};

    TestWindow() { language.setLanguage(Language::English); }

    void show()
    {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
};

} // namespace tizilim
