#include "ui/administration/BackupPage.h"

#include "app/session/BackupHistory.h"
#include "tests/ui/TabWalk.h"
#include "tests/ui/OpenRegistry.h"
#include "ui/shell/RestorePage.h"
#include "ui/shell/UnlockPage.h"

#include <QDir>
#include <QLineEdit>
#include <QMessageBox>

using namespace tizilim;

class BackupPageTest : public QObject {
    Q_OBJECT

    static QString folderIn(OpenRegistry &registry)
    {
        const QString folder = registry.test.folder.filePath(QStringLiteral("backups"));
        QDir().mkpath(folder);
        return folder;
    }
    /// Types a folder and leaves the line.
    static void fill(QLineEdit *line, const QString &words)
    {
        line->setText(words);
        emit line->editingFinished();
    }
    static void backUp(OpenRegistry &registry)
    {
        registry.open(QStringLiteral("backup"));
        fill(registry.line(QStringLiteral("Folder for backups")), folderIn(registry));
        registry.press(QStringLiteral("Back up now"));
        QTRY_VERIFY_WITH_TIMEOUT(registry.words().contains(QStringLiteral("Backed up and checked")), 20'000);
    }
    static QString backupIn(OpenRegistry &registry)
    {
        return QDir(folderIn(registry)).filePath(QDir(folderIn(registry)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
    }

private slots:
    void anAdministratorBacksUpAndSeesIt()
    {
        OpenRegistry registry("admin");
        registry.test.show();
        registry.open(QStringLiteral("backup"));
        QTRY_VERIFY(registry.words().contains(QStringLiteral("There is no backup of this registry yet.")));
        backUp(registry);
        QVERIFY(isBackupThere(backupIn(registry).toStdU16String()));
        QTRY_VERIFY(registry.words().contains(QStringLiteral("today")));
        auto *table = registry.page()->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(OpenRegistry::cell(table, 0, 3), QStringLiteral("there"));

        registry.world.goTo({2026, 12, 14}); // three weeks later
        registry.page()->refresh();
        QTRY_VERIFY(registry.words().contains(QStringLiteral("21 day")));
    }

    void whoIsNoAdministratorSeesWhyNot()
    {
        OpenRegistry registry("supervisor");
        registry.test.show();
        registry.open(QStringLiteral("backup"));
        QTRY_VERIFY(registry.button(QStringLiteral("Back up now")) && !registry.button(QStringLiteral("Back up now"))->isEnabled());
        QVERIFY(registry.button(QStringLiteral("Back up now"))->toolTip().contains(QStringLiteral("Only an administrator")));
        QTRY_VERIFY(registry.words().contains(QStringLiteral("Backups are an administrator's duty")));
    }

    void aBackupIsRestoredAfterAQuestion()
    {
        OpenRegistry registry("admin");
        registry.test.show();
        backUp(registry);
        const QString backup = backupIn(registry);
        registry.press(QStringLiteral("Restore…"));
        QTRY_VERIFY(registry.test.window.findChild<RestorePage *>());
        QVERIFY(!registry.gatekeeper.isOpen());
        registry.press(QStringLiteral("Restore…"));
        QVERIFY(registry.words().contains(QStringLiteral("There is no backup in this folder")));
        fill(registry.line(QStringLiteral("Folder of the backup")), backup);
        registry.line(QStringLiteral("Password"))->setText(TestWorld::password());
        registry.press(QStringLiteral("Restore…"));
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(question);
        QCOMPARE(question->textFormat(), Qt::PlainText);
        const auto answers = question->buttons();
        const auto yes = std::ranges::find(answers, QStringLiteral("Restore"), &QAbstractButton::text);
        QVERIFY(yes != answers.end());
        QTest::keyClick(*yes, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(registry.words().contains(QStringLiteral("The backup is restored.")), 30'000);
        const auto events = registry.world.world().unlock().value()->events(-1, 1).value();
        QCOMPARE(events.front().operation, QStringLiteral("restore"));
    }

    void theDatabaseGetsANewKeyWhileTheRegistryIsLocked()
    {
        OpenRegistry registry("admin");
        registry.test.show();
        registry.open(QStringLiteral("backup"));
        registry.press(QStringLiteral("New database key…"));
        registry.press(QStringLiteral("Write it anew"));
        QTRY_VERIFY_WITH_TIMEOUT(registry.words().contains(QStringLiteral("The database has a new key.")), 30'000);
        const auto events = registry.world.world().unlock("supervisor").value()->events(-1, 1).value();
        QCOMPARE(events.front().operation, QStringLiteral("rotate"));
    }

    void everyControlIsNamedAndReachedByTab()
    {
        OpenRegistry registry("admin");
        registry.test.show();
        registry.open(QStringLiteral("backup"));
        QTest::qWait(200);
        QCOMPARE(tabWalkComplaints(registry.test.window), QStringList());
        QCOMPARE(markupComplaints(registry.test.window), QStringList());
    }
};

QTEST_MAIN(BackupPageTest)
#include "BackupPageTest.moc"
