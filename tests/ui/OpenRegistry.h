#pragma once

#include "app/session/Session.h"
#include "tests/support/LicensingWorld.h"
#include "tests/ui/TestWindow.h"
#include "ui/common/Banner.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/StatusChip.h"
#include "ui/shell/Gatekeeper.h"
#include "ui/shell/SectionCatalogue.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableView>

namespace tizilim {

/// The real window on a real registry, an officer signed in.
struct OpenRegistry {
    LicensingWorld world;
    TestWindow test;
    Gatekeeper gatekeeper{test.window, world.world().environment(), sectionsOf};

    explicit OpenRegistry(const char *login) { signIn(login); }

    void signIn(const char *login)
    {
        auto registry = world.world().unlock(login);
        if (!registry)
            qFatal("%s cannot unlock: %s", login, qPrintable(registry.error().code));
        gatekeeper.enter(Session::of(std::move(*registry)).value());
        test.window.resize(1280, 800);
    }

    Frame *frame() { return test.window.frame(); }
    Page *page() { return frame()->pages()->current(); }

    void open(const QString &section, const QString &record = {}, const QString &view = {})
    {
        frame()->open({.section = section, .record = record, .view = view});
        QTest::qWait(20);
    }

    /// The button with these words on the page or the banner; null if there is none in sight.
    QAbstractButton *button(const QString &text)
    {
        const QList<QAbstractButton *> buttons = test.window.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isVisible() && (button->text() == text || button->accessibleName() == text))
                return button;
        }
        return nullptr;
    }

    /// Presses the button with these words by the keyboard, once it is there: heads make their buttons anew.
    void press(const QString &text)
    {
        QTRY_VERIFY2(button(text), qPrintable(text));
        QTest::keyClick(button(text), Qt::Key_Space);
    }

    /// The line in sight whose name begins so; null if there is none.
    QLineEdit *line(const QString &name)
    {
        const QList<QLineEdit *> lines = test.window.findChildren<QLineEdit *>();
        for (QLineEdit *line : lines) {
            if (line->isVisible() && line->accessibleName().startsWith(name))
                return line;
        }
        return nullptr;
    }

    /// Every word in sight, as a person reads it.
    QString words() const
    {
        QStringList words;
        const QList<QWidget *> widgets = test.window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                words.append(label->text());
            if (const auto *chip = qobject_cast<const StatusChip *>(widget))
                words.append(chip->content().text);
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                words.append(button->text());
        }
        return words.join(u'\n');
    }

    /// The text of the cell of a table in sight; waits until the row is there.
    static QString cell(QTableView *view, int row, int column)
    {
        for (int tries = 0; tries < 200; ++tries) {
            const QString text = view->model()->index(row, column).data().toString();
            if (!text.isEmpty())
                return text;
            QTest::qWait(10);
        }
        return {};
    }
};

} // namespace tizilim
