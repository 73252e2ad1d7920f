#include "ui/reports/ReportsPage.h"

#include "tests/support/EventLoopWatchdog.h"
#include "tests/ui/TabWalk.h"
#include "tests/ui/OpenRegistry.h"
#include "tests/ui/Typing.h"
#include "ui/common/TaskStrip.h"
#include "ui/reports/ExportList.h"
#include "ui/reports/PackageCheckView.h"
#include "ui/reports/PackagePage.h"
#include "ui/reports/PagesView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>

using namespace tizilim;

class ReportsPageTest : public QObject {
    Q_OBJECT

    static PagesView *pagesOf(OpenRegistry &registry)
    {
        auto *pages = registry.page()->findChild<PagesView *>();
        for (int tries = 0; tries < 500 && pages->pageCount() == 0; ++tries)
            QTest::qWait(20);
        return pages;
    }
    static QString folderIn(OpenRegistry &registry)
    {
        const QString folder = registry.test.folder.filePath(QStringLiteral("out"));
        QDir().mkpath(folder);
        return folder;
    }
    /// Answers the dialog that asks for a folder or a file.
    static void answer(const QString &path)
    {
        auto *dialog = QApplication::activeModalWidget() ? qobject_cast<QFileDialog *>(QApplication::activeModalWidget()) : nullptr;
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        dialog->close();
    }

private slots:
    void thePagesAreThereBeforeAnythingIsWritten()
    {
        OpenRegistry registry("auditor");
        registry.test.show();
        const qint64 before = registry.world.events();
        registry.open(QStringLiteral("reports"));
        PagesView *pages = pagesOf(registry);
        QVERIFY(pages->pageCount() >= 1);
        QVERIFY(pages->pageText(0).contains(QStringLiteral("Compliance report")));
        QCOMPARE(registry.world.events(), before);

        // Keys go through the pages and make them larger.
        pages->setFocus();
        const double zoom = pages->zoom();
        QTest::keyClick(pages, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(pages->zoom() > zoom);
        QTest::keyClick(pages, Qt::Key_End);
        QCOMPARE(pages->currentPage(), pages->pageCount() - 1);
        QTest::keyClick(pages, Qt::Key_Home);
        QCOMPARE(pages->currentPage(), 0);
        QTest::keyClick(pages, Qt::Key_0, Qt::ControlModifier);
        QVERIFY(pages->fitsWidth());
    }

    void anAuditorExportsWithOneKeyAndAFolder()
    {
        OpenRegistry registry("auditor");
        registry.test.show();
        registry.open(QStringLiteral("reports"));
        pagesOf(registry);
        QTRY_VERIFY(registry.button(QStringLiteral("Export…")) && registry.button(QStringLiteral("Export…"))->isEnabled());
        registry.press(QStringLiteral("Export…"));
        const QString folder = folderIn(registry);
        answer(folder);
        QTRY_VERIFY_WITH_TIMEOUT(registry.words().contains(QStringLiteral("Exported to")), 20'000);
        // The last quarter before 23 November 2026, as PDF and XLSX.
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.pdf"), QStringLiteral("*.xlsx")}),
                 (QStringList{QStringLiteral("compliance-2026-07-01-2026-09-30.pdf"), QStringLiteral("compliance-2026-07-01-2026-09-30.xlsx")}));
        QVERIFY(registry.button(QStringLiteral("Open folder")));

        // "Verify" holds the file to the history at once.
        registry.press(QStringLiteral("Verify"));
        QTRY_VERIFY(registry.words().contains(QStringLiteral("Unchanged: compliance-2026-07-01-2026-09-30.pdf")));
        auto *table = registry.page()->findChild<ExportList *>()->findChild<QTableView *>();
        QCOMPARE(OpenRegistry::cell(table, 0, 1), QStringLiteral("Compliance report"));
        QCOMPARE(OpenRegistry::cell(table, 0, 5), QStringLiteral("PDF, XLSX"));

        // A file that somebody changed is not ours.
        QFile edited(QDir(folder).filePath(QStringLiteral("compliance-2026-07-01-2026-09-30.xlsx")));
        QVERIFY(edited.open(QIODevice::Append) && edited.write("x") == 1);
        edited.close();
        registry.page()->findChild<ExportList *>()->checkFile(edited.fileName());
        QTRY_VERIFY(registry.words().contains(QStringLiteral("No export of this registry wrote such a file")));
    }

    void cancellingAnExportLeavesNothing()
    {
        OpenRegistry registry("auditor");
        registry.test.show();
        registry.open(QStringLiteral("reports"));
        pagesOf(registry);
        const qint64 before = registry.world.events();
        const QString folder = folderIn(registry);
        static_cast<ReportsPage *>(registry.page())->exportTo(folder);
        for (Task *task : registry.gatekeeper.session()->findChildren<Task *>())
            task->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(registry.gatekeeper.session()->findChildren<Task *>().isEmpty(), 20'000);
        QVERIFY(QDir(folder).entryList(QDir::Files | QDir::Hidden).isEmpty());
        QCOMPARE(registry.world.events(), before);
    }

    void aPackageIsSignedPackedAndChecked()
    {
        OpenRegistry registry("auditor");
        registry.test.show();
        registry.open(QStringLiteral("reports"));
        pagesOf(registry);
        registry.press(QStringLiteral("Sign and pack…"));
        QLineEdit *folder = registry.line(QStringLiteral("Folder"));
        QVERIFY(folder);
        folder->setText(folderIn(registry));
        QLineEdit *name = registry.line(QStringLiteral("File name"));
        name->clear();
        typeText(name, QStringLiteral("for the auditor"));
        QTest::keyClick(name, Qt::Key_Return);
        const QString path = folderIn(registry) + QStringLiteral("/for the auditor.asice");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
        registry.press(QStringLiteral("Verify"));
        QTRY_VERIFY_WITH_TIMEOUT(registry.words().contains(QStringLiteral("The package is what the registry issued")), 10'000);
        QVERIFY(registry.words().contains(QStringLiteral("genuine")));
        QVERIFY(registry.words().contains(QStringLiteral("Compliance report")));

        // One bit of it changed.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        const char byte = file.read(1).at(0);
        QVERIFY(file.seek(file.size() / 2));
        QVERIFY(file.putChar(char(byte ^ 1)));
        file.close();
        registry.press(QStringLiteral("Check"));
        QTRY_VERIFY(registry.words().contains(QStringLiteral("Do not rely on this package")));
        QVERIFY(registry.words().contains(QStringLiteral("not in order")));
    }

    void aPackageOfUnknownOriginIsNotCalledGenuine()
    {
        OpenRegistry registry("auditor");
        registry.test.show();
        registry.open(QStringLiteral("reports"), PackagePage::record());
        auto *view = registry.page()->findChild<PackageCheckView *>();
        auto *trust = view->findChild<QComboBox *>();
        QTest::keyClick(trust, Qt::Key_End);
        view->check(registry.test.folder.filePath(QStringLiteral("none.asice")));
        QTRY_VERIFY(registry.words().contains(QStringLiteral("none.asice")) || registry.words().contains(QStringLiteral("cannot")));
        QVERIFY(!registry.words().contains(QStringLiteral("genuine")));
    }

    void aPeriodThatIsNoneClosesTheButtons()
    {
        OpenRegistry registry("auditor");
        registry.test.show();
        registry.open(QStringLiteral("reports"));
        pagesOf(registry);
        QLineEdit *last = registry.line(QStringLiteral("Last day"));
        QVERIFY(last);
        last->selectAll();
        typeText(last, QStringLiteral("1 Jan 2020"));
        QTRY_VERIFY(registry.words().contains(QStringLiteral("The last day is before the first.")));
        QTRY_VERIFY(registry.button(QStringLiteral("Export…")) && !registry.button(QStringLiteral("Export…"))->isEnabled());
        auto *periods = registry.page()->findChildren<QComboBox *>().at(1);
        QTest::keyClick(periods, Qt::Key_Home); // this month
        QTRY_VERIFY(registry.button(QStringLiteral("Export…")) && registry.button(QStringLiteral("Export…"))->isEnabled());
        const QList<QCheckBox *> boxes = registry.page()->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes) {
            if (box->isChecked())
                QTest::keyClick(box, Qt::Key_Space);
        }
        QTRY_VERIFY(registry.button(QStringLiteral("Export…")) && !registry.button(QStringLiteral("Export…"))->isEnabled());
    }

    void everyControlIsNamedAndReachedByTab_data()
    {
        QTest::addColumn<QString>("record");
        QTest::newRow("reports") << QString();
        QTest::newRow("package") << PackagePage::record();
    }
    void everyControlIsNamedAndReachedByTab()
    {
        QFETCH(QString, record);
        OpenRegistry registry("auditor");
        registry.test.show();
        registry.open(QStringLiteral("reports"), record);
        if (record.isEmpty())
            pagesOf(registry);
        QTest::qWait(100);
        QCOMPARE(tabWalkComplaints(registry.test.window), QStringList());
        QCOMPARE(markupComplaints(registry.test.window), QStringList());
    }

    void nothingBlocksTheWindow()
    {
        OpenRegistry registry("auditor");
        registry.test.show();
        registry.open(QStringLiteral("reports"));
        PagesView *pages = pagesOf(registry);
        qint64 best = 1000;
        for (int run = 0; run < 5 && best > 50; ++run) {
            EventLoopWatchdog watchdog;
            watchdog.start();
            for (const int key : {Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0})
                QTest::keyClick(pages, Qt::Key(key), Qt::ControlModifier, 30);
            registry.page()->refresh();
            QTest::qWait(300);
            watchdog.stop();
            best = qMin(best, watchdog.longestBlock());
        }
        QVERIFY2(best <= 50, qPrintable(QStringLiteral("blocked for %1 ms").arg(best)));
    }
};

QTEST_MAIN(ReportsPageTest)
#include "ReportsPageTest.moc"
