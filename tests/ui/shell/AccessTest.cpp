#include "tests/support/HostileNames.h"
#include "tests/ui/InventedPages.h"
#include "tests/ui/TabWalk.h"
#include "tests/ui/TestWindow.h"
#include "ui/shell/FoundPage.h"
#include "ui/shell/RecoveryKeyPage.h"
#include "ui/shell/UnlockPage.h"
#include "ui/shell/WelcomePage.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>

using namespace tizilim;

/// Walks every page of the frame and every page before it. A page that a section adds is walked by adding a row.
class AccessTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_test = std::make_unique<TestWindow>();
        m_test->window.offerSample(true);
        m_test->window.resize(1280, 800);
    }
    void cleanup() { m_test.reset(); }

    void everyControlIsNamedAndReachedByTab_data() { pages(); }
    void everyControlIsNamedAndReachedByTab()
    {
        QFETCH(QString, page);
        openPage(page);
        QCOMPARE(tabWalkComplaints(m_test->window), QStringList());
    }

    void noLabelAndNoToolTipReadsMarkup_data() { pages(); }
    void noLabelAndNoToolTipReadsMarkup()
    {
        QFETCH(QString, page);
        openPage(page);
        QTest::qWait(50);
        QCOMPARE(markupComplaints(m_test->window), QStringList());
    }

    void vectorsOfHostileNamesStayLetters()
    {
        const QStringList names = hostileNames();
        if (names.isEmpty())
            QSKIP("no public vectors at data/badinput");
        for (const QString &name : names) {
            PlainLabel label(name);
            QCOMPARE(label.text(), name);
            QCOMPARE(label.textFormat(), Qt::PlainText);
            label.elided()->resize(80, 20);
            QVERIFY(!label.grab().isNull());
            QVERIFY(label.minimumSizeHint().width() < 200); // no name widens the window
            StatusChip chip({name, Tone::Bad, Glyph::None});
            QVERIFY(chip.minimumSizeHint().width() < 300);
            QVERIFY(!chip.grab().isNull());
        }
    }

private:
    static void pages()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"today", "list", "record", "form", "welcome", "unlock", "found", "recovery"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void openPage(const QString &page)
    {
        MainWindow &window = m_test->window;
        if (page == QLatin1String("welcome")) {
            m_test->settings.addRecentRegistry(QStringLiteral("/srv/") + hostileName() + QStringLiteral(".tizilim"));
            window.showWelcome();
        } else if (page == QLatin1String("unlock")) {
            window.showUnlock(QStringLiteral("/srv/") + hostileName() + QStringLiteral(".tizilim"))->showError(Error::denied("unlock.wrong_password"));
        } else if (page == QLatin1String("found")) {
            window.showGate(new FoundPage(window.makeAppearance()));
        } else if (page == QLatin1String("recovery")) {
            window.showGate(new RecoveryKeyPage(hostileName(), QStringLiteral("ABCD-EFGH"), window.makeAppearance()));
        } else {
            openInFrame(page);
        }
        m_test->show();
        QTest::qWait(20);
    }

    void openInFrame(const QString &page)
    {
        Frame *frame = m_test->window.showFrame(inventedSections());
        frame->setOfficer(hostileName(), [] { return QStringLiteral("supervisor"); });
        frame->setFacts({.name = hostileName(), .events = 3, .verified = {}, .readOnly = true});
        const bool list = page == QLatin1String("list");
        const bool today = page == QLatin1String("today");
        frame->open({.section = today ? QStringLiteral("today") : QStringLiteral("applications"),
                     .record = list || today ? QString() : QStringLiteral("row-1"),
                     .view = {}});
        if (page == QLatin1String("form"))
            static_cast<InventedRecordPage *>(frame->pages()->current())->tabs->setCurrent(QStringLiteral("edit"));
        frame->tell({.kind = BannerMessage::Kind::Warning, .text = hostileName(), .actions = {{hostileName(), {}}}});
        frame->showTask(hostileName(), 0.5, [] {});
    }

    std::unique_ptr<TestWindow> m_test;
};

QTEST_MAIN(AccessTest)
#include "AccessTest.moc"
