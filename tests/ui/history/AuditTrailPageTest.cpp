#include "ui/history/AuditTrailPage.h"

#include "app/session/RegistryOperations.h"
#include "tests/ui/TabWalk.h"
#include "tests/ui/OpenRegistry.h"
#include "tests/ui/Typing.h"
#include "ui/common/FilterBar.h"
#include "ui/common/PlainText.h"
#include "ui/common/SearchField.h"
#include "ui/history/AuditFilterBar.h"
#include "ui/history/EventDetails.h"
#include "ui/history/VerificationPage.h"

#include <QDir>
#include <QFile>
#include <QPlainTextEdit>

using namespace tizilim;

class AuditTrailPageTest : public QObject {
    Q_OBJECT

    static QString text(const char *text) { return QString::fromUtf8(text); }
    static QTableView *table(OpenRegistry &registry) { return registry.page()->findChild<QTableView *>(); }

    /// Something personal with a name that would break what shows it.
    static LicensingWorld::Given hostileCompany()
    {
        LicensingWorld::Given given = LicensingWorld::company();
        given["name_ru"] = text("ТОО <img src=x> & «Ерлан»");
        return given;
    }

private slots:
    void theNewestEventStandsFirstAndTellsEverything()
    {
        OpenRegistry registry("auditor");
        const RecordId application = registry.world.receive(hostileCompany());
        QVERIFY(!application.isNull());
        registry.test.show();
        registry.open(AuditTrailPage::section());
        QTRY_VERIFY(table(registry)->model()->rowCount() > 0);
        QCOMPARE(qint64(table(registry)->model()->rowCount()), registry.world.events());
        QCOMPARE(OpenRegistry::cell(table(registry), 0, 0).toLongLong(), registry.world.events() - 1);
        QCOMPARE(OpenRegistry::cell(table(registry), 0, 2), registry.world.as("officer").officer().name);
        QTRY_VERIFY(registry.words().contains(QStringLiteral("Hashes")));
        QVERIFY(registry.words().contains(QStringLiteral("This event")));
        QCOMPARE(markupComplaints(registry.test.window), QStringList());

        // Enter opens the event, Esc comes back.
        table(registry)->setFocus();
        QTest::keyClick(table(registry), Qt::Key_Return);
        QTRY_VERIFY(registry.page()->title().startsWith(QStringLiteral("Event ")));
        QTest::keyClick(registry.page(), Qt::Key_Escape);
        QTRY_COMPARE(registry.page()->title(), QStringLiteral("Audit trail"));
    }

    void wordsAndConditionsNarrowIt()
    {
        OpenRegistry registry("auditor");
        registry.world.receive();
        registry.test.show();
        registry.open(AuditTrailPage::section());
        QTRY_VERIFY(table(registry)->model()->rowCount() > 0);
        QTest::keyClick(registry.page(), Qt::Key_F, Qt::ControlModifier);
        auto *field = qobject_cast<SearchField *>(QApplication::focusWidget());
        QVERIFY(field);
        typeText(field, QStringLiteral("940140000385"));
        QTRY_VERIFY_WITH_TIMEOUT(table(registry)->model()->rowCount() > 0 && table(registry)->model()->rowCount() < 5, 5000);
        typeText(field, QStringLiteral("999"));
        QTRY_VERIFY(registry.words().contains(QStringLiteral("No such events")));
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        registry.page()->findChild<AuditFilterBar *>()->setOperation(QStringLiteral("grant"));
        QTRY_VERIFY(registry.words().contains(QStringLiteral("What was done: Role granted")) || registry.button(QStringLiteral("What was done: Role granted")));
        QTRY_COMPARE(OpenRegistry::cell(table(registry), 0, 4), QStringLiteral("Grant the role"));
    }

    void whatIsShownIsExported()
    {
        OpenRegistry registry("auditor");
        registry.test.show();
        registry.open(AuditTrailPage::section(), {}, QStringLiteral("grant"));
        QTRY_VERIFY(table(registry)->model()->rowCount() > 0);
        const QString path = registry.test.folder.filePath(QStringLiteral("list.csv"));
        static_cast<AuditTrailPage *>(registry.page())->exportTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(registry.words().contains(QStringLiteral("Exported: ")), 10'000);
        QByteArray bytes;
        const QStringList files = QDir(registry.test.folder.path()).entryList({QStringLiteral("list*.csv")});
        for (const QString &name : files) {
            QFile file(registry.test.folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes += file.readAll();
        }
        QVERIFY(bytes.contains("Role granted"));
        QVERIFY(!bytes.contains("Officer invited"));
    }

    void verificationSaysThatAllIsInOrder()
    {
        OpenRegistry registry("auditor");
        registry.test.show();
        registry.open(AuditTrailPage::section());
        registry.press(QStringLiteral("Verify now"));
        QTRY_COMPARE(registry.page()->title(), QStringLiteral("Verification"));
        QTRY_VERIFY_WITH_TIMEOUT(registry.words().contains(QStringLiteral("in order")), 30'000);
        QVERIFY(registry.words().contains(QStringLiteral("Every event is signed by whom it names")));
        QVERIFY(registry.words().contains(hexInGroups(registry.world.as("auditor").info()->root)));
    }

    void aCheckpointIsSavedAndComparedWith()
    {
        OpenRegistry registry("auditor");
        registry.test.show();
        registry.open(AuditTrailPage::section(), VerificationPage::record());
        auto *page = static_cast<VerificationPage *>(registry.page());
        const QString path = registry.test.folder.filePath(QStringLiteral("kept.checkpoint"));
        page->saveCheckpoint(path);
        QTRY_VERIFY(QFile::exists(path));
        registry.world.receive();
        page->run(path);
        QTRY_VERIFY_WITH_TIMEOUT(registry.words().contains(QStringLiteral("Held to the checkpoint: kept.checkpoint")), 30'000);
        QVERIFY(registry.words().contains(QStringLiteral("in order")));
    }

    void anOlderCopyPutBackIsToldAndRecordedByAnAdministrator()
    {
        OpenRegistry registry("admin");
        // A copy of the files, work, and the copy put back: what somebody does who has the folder.
        namespace fs = std::filesystem;
        const fs::path folder = registry.world.world().path("test.tizilim");
        const fs::path copy = registry.world.world().path("older");
        registry.gatekeeper.lock();
        fs::copy(folder, copy, fs::copy_options::recursive);
        registry.signIn("admin");
        bool done = false;
        registry.gatekeeper.session()->write<VerbOutcome>(
            this, [](Registry &open) { return open.perform(LicensingWorld::call("reference.set_parameter", {{"name", text("test.value1")}, {"value", text("7")}, {"unit", text("number")}, {"valid_from", text("2026-12-01")}, {"source", text("letter")}})); },
            [&](const Result<VerbOutcome> &outcome) {
                done = outcome.has_value();
                if (!outcome)
                    qWarning("%s", qPrintable(outcome.error().code + outcome.error().values.join(u' ')));
            });
        QTRY_VERIFY(done);
        registry.gatekeeper.lock();
        fs::remove_all(folder);
        fs::rename(copy, folder);

        registry.signIn("admin");
        registry.test.show();
        registry.press(QStringLiteral("What to do"));
        registry.press(QStringLiteral("Record the incident…"));
        auto *note = registry.page()->findChild<QPlainTextEdit *>();
        QVERIFY(note);
        registry.press(QStringLiteral("Record the incident"));
        QTRY_VERIFY(registry.words().contains(QStringLiteral("Fill in this field")));
        note->setPlainText(QStringLiteral("The disk was replaced; the copy of Friday was put back."));
        registry.press(QStringLiteral("Record the incident"));
        QTRY_VERIFY(registry.words().contains(QStringLiteral("The incident stands in the history.")));
        QVERIFY(!registry.gatekeeper.session()->isReadOnly());
        QVERIFY(!registry.button(QStringLiteral("Record the incident…")));
    }

    void everyControlIsNamedAndReachedByTab_data()
    {
        QTest::addColumn<QString>("record");
        QTest::newRow("trail") << QString();
        QTest::newRow("event") << QStringLiteral("5");
        QTest::newRow("verification") << VerificationPage::record();
    }
    void everyControlIsNamedAndReachedByTab()
    {
        QFETCH(QString, record);
        OpenRegistry registry("auditor");
        registry.test.show();
        registry.open(AuditTrailPage::section(), record);
        QTest::qWait(200);
        QCOMPARE(tabWalkComplaints(registry.test.window), QStringList());
    }
};

QTEST_MAIN(AuditTrailPageTest)
#include "AuditTrailPageTest.moc"
