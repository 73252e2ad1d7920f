#include "tests/ui/OpenRegistry.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

using namespace tizilim;

/// Letters and certificates from the pages of applications and licences.
class LetterSavingTest : public QObject {
    Q_OBJECT

    /// What stands in the menu of the page's head; null if it is not there.
    static QAction *action(OpenRegistry &open, const QString &text)
    {
        const QList<QMenu *> menus = open.page()->findChildren<QMenu *>();
        for (QMenu *menu : menus) {
            for (QAction *each : menu->actions()) {
                if (each->text() == text)
                    return each;
            }
        }
        return nullptr;
    }

private slots:
    void aCertificateIsWrittenWhereAndAsTheOfficerSays()
    {
        OpenRegistry open("officer");
        const RecordId licence = open.world.licensed();
        open.test.show();
        open.open(QStringLiteral("licences"), licence.toString());
        QTRY_VERIFY(action(open, QStringLiteral("Certificate…")));
        QVERIFY(action(open, QStringLiteral("Certificate…"))->isEnabled());
        QVERIFY(action(open, QStringLiteral("Letter…")) && !action(open, QStringLiteral("Letter…"))->isEnabled());

        action(open, QStringLiteral("Certificate…"))->trigger();
        QTRY_VERIFY(open.page()->findChild<QFileDialog *>());
        auto *dialog = open.page()->findChild<QFileDialog *>();
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), QStringLiteral("certificate-NB-EX-0001.pdf"));
        QVERIFY(dialog->nameFilters().first().contains(QStringLiteral("Қазақша + Русский")));
        dialog->selectNameFilter(dialog->nameFilters().last());
        const QString path = QString::fromStdString(open.world.world().path("certificate.pdf").string());
        dialog->setDirectory(QFileInfo(path).path());
        dialog->selectFile(path);
        const qint64 before = open.world.events();
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(open.words().contains(QStringLiteral("Written:")));
        QVERIFY(QFileInfo(path).size() > 0);
        QCOMPARE(open.world.events(), before + 1);
    }

    void theLetterIsThatOfTheStatus()
    {
        OpenRegistry open("officer");
        const RecordId application = open.world.underReview();
        open.test.show();
        open.open(QStringLiteral("applications"), application.toString());
        QTRY_VERIFY(action(open, QStringLiteral("Letter…")));
        QVERIFY(!action(open, QStringLiteral("Letter…"))->isEnabled());
        QVERIFY(!action(open, QStringLiteral("Certificate…")));
        QVERIFY(open.world.act("officer", "application.request_information",
                               {{"question", QStringLiteral("?")}, {"answer_due", QStringLiteral("2026-12-08")}}, application));
        QTest::keyClick(&open.test.window, Qt::Key_F5);
        QTRY_VERIFY(action(open, QStringLiteral("Letter…")) && action(open, QStringLiteral("Letter…"))->isEnabled());
    }

    void whoWritesNoLettersIsNotOfferedAny()
    {
        OpenRegistry open("auditor");
        const RecordId licence = open.world.licensed();
        open.test.show();
        open.open(QStringLiteral("licences"), licence.toString());
        QTRY_VERIFY(open.words().contains(QStringLiteral("NB-EX-0001")));
        QVERIFY(!action(open, QStringLiteral("Certificate…")));
    }
};

QTEST_MAIN(LetterSavingTest)
#include "LetterSavingTest.moc"
