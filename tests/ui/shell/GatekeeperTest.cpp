#include "app/session/Session.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/TestWindow.h"
#include "tests/ui/Typing.h"
#include "ui/common/Banner.h"
#include "ui/common/RecordList.h"
#include "ui/common/Timeline.h"
#include "ui/records/RecordListPage.h"
#include "ui/records/RecordPage.h"
#include "ui/common/PageTabs.h"
#include "ui/common/SearchField.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/FoundPage.h"
#include "ui/shell/Gatekeeper.h"
#include "ui/shell/IdleWatch.h"
#include "ui/shell/RecoveryKeyPage.h"
#include "ui/shell/SectionCatalogue.h"
#include "ui/shell/UnlockPage.h"
#include "ui/shell/WelcomePage.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace tizilim;

class GatekeeperTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<TestWorld>();
        m_test = std::make_unique<TestWindow>();
        m_gatekeeper = std::make_unique<Gatekeeper>(m_test->window, m_world->environment(), sectionsOf);
    }

    void cleanup()
    {
        m_gatekeeper.reset();
        m_test.reset();
        m_world.reset();
    }

    void anOfficerUnlocksByTypingAndLocksByAKey()
    {
        beginWithRegistry();
        typePassword(TestWorld::password());
        QTRY_VERIFY(m_gatekeeper->isOpen());
        QCOMPARE(m_test->settings.recentRegistries().size(), 1);
        QCOMPARE(m_test->settings.lastOfficer(m_folder), QStringLiteral("admin"));
        key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!m_gatekeeper->isOpen());
        QVERIFY(!m_test->window.frame());
        QVERIFY(password()->text().isEmpty());
        QVERIFY(password()->hasFocus());
    }

    void aWrongPasswordSaysWhatToDo()
    {
        beginWithRegistry();
        typePassword(QStringLiteral("not the right password"));
        auto *banner = m_test->window.findChild<Banner *>();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->message().text.contains(QStringLiteral("password")), qPrintable(banner->message().text));
        QVERIFY(!banner->message().text.contains(QStringLiteral("unlock."))); // a sentence, no code
        QVERIFY(password()->text().isEmpty());
        typePassword(TestWorld::password());
        QTRY_VERIFY(m_gatekeeper->isOpen());
    }

    void guessingGetsSlowerAndSaysForHowLong()
    {
        beginWithRegistry();
        auto *banner = m_test->window.findChild<Banner *>();
        for (int guess = 0; guess < 4; ++guess) {
            m_world->clock().advance(60'000);
            typePassword(QStringLiteral("not the right password"));
            QTRY_VERIFY(password()->isEnabled() && banner->isVisible());
        }
        typePassword(TestWorld::password()); // after the fourth: wait two seconds
        QTRY_VERIFY2(banner->message().text.contains(u'2'), qPrintable(banner->message().text));
        QVERIFY(!password()->isEnabled());
        m_world->clock().advance(2000);
        QTRY_VERIFY2(banner->message().text.contains(u'1'), qPrintable(banner->message().text));
        QTRY_VERIFY(m_gatekeeper->isOpen());
    }

    void nobodyAtTheKeyboardLocks()
    {
        beginWithRegistry();
        typePassword(TestWorld::password());
        QTRY_VERIFY(m_gatekeeper->isOpen());
        m_gatekeeper->findChild<IdleWatch *>()->setLimit(300);
        for (int touch = 0; touch < 4; ++touch) {
            QTest::qWait(150);
            key(Qt::Key_Tab);
            QVERIFY(m_gatekeeper->isOpen());
        }
        QTRY_VERIFY(!m_gatekeeper->isOpen());
    }

    void aRegistryIsFoundedFromNothing()
    {
        m_gatekeeper->begin({});
        m_test->show();
        emit m_test->window.findChild<WelcomePage *>()->createRequested();
        auto *page = m_test->window.findChild<FoundPage *>();
        QVERIFY(page);
        const QList<QLineEdit *> lines = page->findChildren<QLineEdit *>();
        QCOMPARE(lines.size(), 6);
        const QStringList typed{QStringLiteral("Ұлттық Банк 2026"), QString::fromStdString(m_world->path("").string()), QStringLiteral("Ахметова Жанар"),
                                QStringLiteral("zh.akhmetova"), TestWorld::password(), QStringLiteral("something else")};
        for (int line = 0; line < 6; ++line) {
            lines.at(line)->clear();
            typeText(lines.at(line), typed.at(line));
        }
        QTest::keyClick(lines.last(), Qt::Key_Return);
        QVERIFY(!m_test->window.findChild<RecoveryKeyPage *>()); // the two passwords differ
        lines.last()->clear();
        QTest::keyClicks(lines.last(), TestWorld::password());
        QTest::keyClick(lines.last(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_test->window.findChild<RecoveryKeyPage *>(), 20000);
        auto *recovery = m_test->window.findChild<RecoveryKeyPage *>();
        auto *next = recovery->findChildren<QPushButton *>().last();
        QVERIFY(!next->isEnabled());
        QTest::keyClick(recovery->findChild<QCheckBox *>(), Qt::Key_Space);
        QVERIFY(next->isEnabled());
        QTest::keyClick(next, Qt::Key_Space);
        QTRY_VERIFY(m_gatekeeper->isOpen());
        QCOMPARE(m_gatekeeper->session()->registryName(), QStringLiteral("Ұлттық Банк 2026"));
    }

    void recordsAreListedOpenedAndFound()
    {
        beginWithRegistry();
        typePassword(TestWorld::password());
        QTRY_VERIFY(m_gatekeeper->isOpen());
        Frame *frame = m_test->window.frame();
        frame->open({.section = QStringLiteral("officers"), .record = {}, .view = {}});
        auto *list = frame->pages()->current()->findChild<RecordList *>();
        QTRY_COMPARE(list->rowCount(), 1);
        QTRY_VERIFY(!list->currentId().isEmpty());
        list->view()->setFocus();
        QTest::keyClick(list->view(), Qt::Key_Return);
        QCOMPARE(frame->pages()->address().record, m_gatekeeper->session()->officer().id.toString());
        auto *record = qobject_cast<RecordPage *>(frame->pages()->current());
        QTRY_VERIFY(record->reading().history.size() > 0);
        record->tabs()->setCurrent(QStringLiteral("history"));
        QTRY_VERIFY(record->findChild<Timeline *>());
        QVERIFY(record->findChild<Timeline *>()->count() > 0);
        key(Qt::Key_Escape);
        QCOMPARE(frame->pages()->address().record, QString());
        // The search field finds the record by part of its name.
        key(Qt::Key_K, Qt::ControlModifier);
        auto *field = frame->findChild<SearchField *>();
        typeText(field, m_gatekeeper->session()->officer().name.left(4));
        auto *palette = frame->findChild<CommandPalette *>();
        QTRY_VERIFY(finds(palette->findChild<QListView *>(), m_gatekeeper->session()->officer().name));
    }

private:
    void beginWithRegistry()
    {
        QVERIFY(m_world->found() != nullptr);
        m_folder = QString::fromStdString(m_world->path("test.tizilim").string());
        m_gatekeeper->begin(m_folder);
        m_test->show();
        QTest::keyClicks(lines().first(), QStringLiteral("admin"));
    }

    QList<QLineEdit *> lines() const { return m_test->window.unlockPage()->findChildren<QLineEdit *>(); }
    QLineEdit *password() const { return lines().last(); }

    void typePassword(const QString &text)
    {
        QTRY_VERIFY(password()->isEnabled());
        QTest::keyClicks(password(), text);
        QTest::keyClick(password(), Qt::Key_Return);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &m_test->window;
        QTest::keyClick(target, key, modifiers);
    }

    static bool finds(const QListView *list, const QString &text)
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == text)
                return true;
        }
        return false;
    }

    std::unique_ptr<TestWorld> m_world;
    std::unique_ptr<TestWindow> m_test;
    std::unique_ptr<Gatekeeper> m_gatekeeper;
    QString m_folder;
};

QTEST_MAIN(GatekeeperTest)
#include "GatekeeperTest.moc"
