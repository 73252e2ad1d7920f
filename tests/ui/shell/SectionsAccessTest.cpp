#include "app/session/Session.h"
#include "app/verbs/Verb.h"
#include "app/verbs/VerbCatalogue.h"
#include "model/domain/RecordTypes.h"
#include "tests/support/LicensingWorld.h"
#include "tests/ui/InventedPages.h"
#include "tests/ui/TabWalk.h"
#include "tests/ui/TestWindow.h"
#include "ui/records/RecordPage.h"
#include "ui/shell/Gatekeeper.h"
#include "ui/shell/SectionCatalogue.h"
#include "ui/shell/UnlockPage.h"

#include <QLineEdit>

using namespace tizilim;

/// Walks every section that there is, the record pages with all their tabs, and every form of making something new, in a
/// registry whose people and companies have hostile names. A new section is walked without a line here.
class SectionsAccessTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_world = std::make_unique<LicensingWorld>();
        QVERIFY(m_world->isReady());
        LicensingWorld::Given company = LicensingWorld::company();
        for (const char *name : {"name_kk", "name_ru", "name_latin", "bank"})
            company[name] = hostileName();
        company["legal_form"] = QStringLiteral("llp"); // which no hostile name tells
        m_records[QStringLiteral("applications")] = m_world->underReview(company);
        m_records[QStringLiteral("exchanges")] = m_world->all<Exchange>().front().id;
        m_records[QStringLiteral("users")] =
            m_world->act("officer", "user.register", {{"kind", QStringLiteral("person")}, {"client_id_type", QStringLiteral("iin")},
                                                      {"client_id", QStringLiteral("871008401427")}, {"name_ru", hostileName()}})->record;
        m_world->act("officer", "party.add", {{"role", QStringLiteral("key_person")}, {"kind", QStringLiteral("person")}, {"citizenship", QStringLiteral("GB")},
                                              {"name_latin", hostileName()}, {"position", hostileName()}}, m_records[QStringLiteral("exchanges")]);
        m_test = std::make_unique<TestWindow>();
        m_test->window.resize(1280, 800);
        m_gatekeeper = std::make_unique<Gatekeeper>(m_test->window, m_world->world().environment(), sectionsOf);
        m_gatekeeper->begin(QString::fromStdString(m_world->world().path("test.tizilim").string()));
        m_test->show();
        const QList<QLineEdit *> lines = m_test->window.unlockPage()->findChildren<QLineEdit *>();
        QTest::keyClicks(lines.first(), QStringLiteral("supervisor"));
        QTest::keyClicks(lines.last(), TestWorld::password());
        QTest::keyClick(lines.last(), Qt::Key_Return);
        QTRY_VERIFY(m_gatekeeper->isOpen());
    }

    void cleanupTestCase()
    {
        m_gatekeeper.reset();
        m_test.reset();
        m_world.reset();
    }

    void everySection()
    {
        for (const WindowSection &section : frame()->sections()) {
            frame()->open({.section = section.id, .record = {}, .view = {}});
            walk(section.id);
        }
    }

    void recordsWithAllTheirTabs()
    {
        for (auto record = m_records.begin(); record != m_records.end(); ++record) {
            frame()->open({.section = record.key(), .record = record.value().toString(), .view = {}});
            auto *page = qobject_cast<RecordPage *>(frame()->pages()->current());
            QVERIFY(page);
            QTRY_VERIFY(!page->reading().history.empty());
            auto *bar = page->findChild<QTabBar *>();
            for (int tab = 0; tab < bar->count(); ++tab) {
                bar->setCurrentIndex(tab);
                walk(record.key() + QLatin1Char(' ') + bar->tabText(tab));
            }
        }
    }

    void everyFormOfMakingSomething()
    {
        for (const WindowSection &section : frame()->sections()) {
            const RecordType *type = recordTypeByName(section.id);
            const Verb *maker = type ? VerbCatalogue::instance().maker(*type) : nullptr;
            if (!maker || !maker->description().roles.contains(Role::Supervisor))
                continue;
            frame()->open({.section = section.id, .record = {}, .view = QStringLiteral("do:") + maker->description().idText()});
            walk(maker->description().idText());
            frame()->pages()->current()->discardChanges();
        }
    }

private:
    Frame *frame() const { return m_test->window.frame(); }

    void walk(const QString &what)
    {
        QTest::qWait(100); // what it shows comes from the registry
        const QStringList complaints = tabWalkComplaints(m_test->window) + markupComplaints(m_test->window);
        QVERIFY2(complaints.isEmpty(), qPrintable(what + QStringLiteral(": ") + complaints.join(QStringLiteral("; "))));
    }

    std::unique_ptr<LicensingWorld> m_world;
    std::unique_ptr<TestWindow> m_test;
    std::unique_ptr<Gatekeeper> m_gatekeeper;
    QHash<QString, RecordId> m_records;
};

QTEST_MAIN(SectionsAccessTest)
#include "SectionsAccessTest.moc"
