#pragma once

#include "app/session/Session.h"
#include "tests/support/LicensingWorld.h"
#include "tests/ui/TestWindow.h"
#include "ui/common/EmphasisLabel.h"
#include "ui/shell/Gatekeeper.h"
#include "ui/shell/SectionCatalogue.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTableView>

namespace tizilim {

/// The real window on a registry of the licensing world, in the hands of one of its officers.
struct OpenOffice {
    LicensingWorld world;
    TestWindow test;
    std::unique_ptr<Gatekeeper> gatekeeper;

    /// Shows the window as an officer sees it first.
    void enter(const char *login)
    {
        gatekeeper = std::make_unique<Gatekeeper>(test.window, world.world().environment(), sectionsOf);
        gatekeeper->enter(Session::of(std::move(*world.world().unlock(login))).value());
        test.window.resize(1280, 800);
        test.show();
        QTRY_VERIFY(page()); // which page it is, the registry is asked first
    }

    Frame *frame() const { return test.window.frame(); }
    Page *page() const { return frame()->pages()->current(); }
    PageAddress address() const { return frame()->pages()->address(); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : static_cast<QWidget *>(&test.window);
        QTest::keyClick(target, key, modifiers);
    }

    /// Blanks that hold words together look like others.
    static QString asRead(QString text) { return text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')); }

    /// What stands on a widget, as a person reads it: labels and buttons that are in sight.
    static QString textOn(const QWidget *widget)
    {
        QStringList texts;
        const QList<QWidget *> parts = widget->findChildren<QWidget *>();
        for (const QWidget *part : parts) {
            if (!part->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(part))
                texts << label->text();
            else if (const auto *button = qobject_cast<const QAbstractButton *>(part))
                texts << (button->text().isEmpty() ? button->accessibleName() + QLatin1Char(' ') + button->accessibleDescription() : button->text());
            else if (const auto *emphasis = qobject_cast<const EmphasisLabel *>(part))
                texts << emphasis->text();
        }
        return asRead(texts.join(QLatin1Char('\n')));
    }

    /// The cells of a table's row.
    static QString rowText(const QTableView *view, int row)
    {
        QStringList cells;
        for (int column = 0; column < view->model()->columnCount(); ++column)
            cells << view->model()->index(row, column).data().toString();
        return asRead(cells.join(QStringLiteral(" | ")));
    }

    /// A button by the beginning of its text or name.
    static QAbstractButton *button(const QWidget *on, const QString &text)
    {
        const QList<QAbstractButton *> buttons = on->findChildren<QAbstractButton *>();
        for (QAbstractButton *each : buttons) {
            if (each->isVisible() && (each->text().startsWith(text) || each->accessibleName().startsWith(text)))
                return each;
        }
        return nullptr;
    }
};

} // namespace tizilim
