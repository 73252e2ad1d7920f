#include "app/session/OfficerOperations.h"
#include "tests/ui/OpenOffice.h"
#include "tests/ui/TabWalk.h"
#include "ui/approvals/ApprovalsPage.h"
#include "ui/officers/InvitationPage.h"
#include "ui/officers/PasswordPage.h"
#include "ui/shell/EnrolPage.h"
#include "ui/shell/EnrolledPage.h"
#include "ui/shell/UnlockPage.h"
#include "ui/today/TodayPage.h"

using namespace tizilim;

/// Walks the pages that need an open registry, as AccessTest walks the others. Names in it are hostile.
class OpenPagesAccessTest : public QObject {
    Q_OBJECT

private slots:
    void everyControlIsNamedAndReachedByTab_data() { pages(); }
    void everyControlIsNamedAndReachedByTab()
    {
        QFETCH(QString, page);
        openPage(page);
        const QStringList complaints = tabWalkComplaints(m_office->test.window);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
    }

    void noLabelAndNoToolTipReadsMarkup_data() { pages(); }
    void noLabelAndNoToolTipReadsMarkup()
    {
        QFETCH(QString, page);
        openPage(page);
        const QStringList complaints = markupComplaints(m_office->test.window);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
    }

    void cleanup() { m_office.reset(); }

private:
    static void pages()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"today", "emptyToday", "adminToday", "approvals", "ownProposal", "officers", "officer", "invite", "password", "enrol", "enrolled"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void openPage(const QString &page)
    {
        m_office = std::make_unique<OpenOffice>();
        if (page != QLatin1String("emptyToday"))
            fill();
        const bool admins = page == QLatin1String("adminToday") || page == QLatin1String("officers") || page == QLatin1String("officer")
                            || page == QLatin1String("invite");
        m_office->enter(admins ? "admin" : page == QLatin1String("ownProposal") ? "officer" : "supervisor");
        QTest::qWait(150); // what is read in the background
        const QString officers = typeOf<Officer>().pluralText();
        if (page == QLatin1String("approvals") || page == QLatin1String("ownProposal"))
            open({.section = ApprovalsPage::section(), .record = {}, .view = {}});
        else if (page == QLatin1String("officers"))
            open({.section = officers, .record = {}, .view = {}});
        else if (page == QLatin1String("officer"))
            open({.section = officers, .record = m_newcomer.toString(), .view = {}});
        else if (page == QLatin1String("invite"))
            open(InvitationPage::addressToInvite());
        else if (page == QLatin1String("password"))
            open({.section = PasswordPage::section(), .record = {}, .view = {}});
        else if (page.startsWith(QLatin1String("enrol")))
            openGate(page);
    }

    void open(const PageAddress &address)
    {
        m_office->frame()->open(address);
        QTest::qWait(250);
    }

    void openGate(const QString &page)
    {
        MainWindow &window = m_office->test.window;
        m_office->gatekeeper->lock();
        if (page == QLatin1String("enrol"))
            window.showGate(new EnrolPage(QStringLiteral("/srv/<b>x</b>.tizilim"), QStringLiteral("<img src=x>"), window.makeAppearance()));
        else
            window.showGate(new EnrolledPage(QStringLiteral("0123 4567 89AB CDEF 0123 4567 89AB CDEF"), window.makeAppearance()));
        QTest::qWait(50);
    }

    /// An application about which something is proposed, one that is overdue, and an officer who was invited.
    void fill()
    {
        const QString hostile = QStringLiteral("<b>Ерлан</b><img src=\"/etc/passwd\"> & \"Қ\" <a href='x'>x</a> %1 %n");
        LicensingWorld &world = m_office->world;
        const RecordId id = world.underReview({{"name_latin", hostile}, {"name_kk", hostile}});
        world.meetAll(id);
        QVERIFY(world.act("officer", "application.approve", {{"act_number", hostile}, {"act_on", QStringLiteral("2026-11-23")}}, id));
        world.receive({{"bin", QStringLiteral("240340012341")}, {"name_latin", hostile}});
        m_newcomer = inviteOfficer(world.as("admin"), QStringLiteral("newcomer"), hostile, Role::Auditor).value().officer;
        world.goTo({2026, 11, 26});
    }

    std::unique_ptr<OpenOffice> m_office;
    RecordId m_newcomer;
};

QTEST_MAIN(OpenPagesAccessTest)
#include "OpenPagesAccessTest.moc"
