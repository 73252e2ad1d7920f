#include "tests/ui/OpenOffice.h"
#include "tests/ui/Typing.h"
#include "ui/approvals/ApprovalsPage.h"
#include "ui/approvals/ProposalPanel.h"
#include "ui/common/FingerprintLabel.h"
#include "ui/common/RecordList.h"
#include "ui/records/DeclineForm.h"
#include "app/session/Fingerprint.h"
#include "app/session/OfficerOperations.h"

#include <QLineEdit>

using namespace tizilim;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class ApprovalsPageTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<OpenOffice>(); }
    void cleanup() { m_office.reset(); }

    void whatWouldChangeIsReadBeforeItIsApproved()
    {
        const RecordId id = propose("officer", "240340012341");
        open("supervisor");
        QTRY_VERIFY(said().contains(text("Proposed by officer (Licensing officer)")));
        QTRY_VERIFY(said().contains(text("NB-412"))); // shown when the layout is next made
        QVERIFY(said().contains(text("Under review → Approved")));
        QVERIFY(said().contains(text("Licence"))); // what would be made
        QVERIFY(said().contains(text(" · new")));
        view()->setFocus();
        m_office->key(Qt::Key_Return); // to the decision
        QCOMPARE(static_cast<QAbstractButton *>(QApplication::focusWidget())->text(), text("Approve"));
        QCOMPARE(m_office->world.get<Application>(id).state, ApplicationState::UnderReview);
        m_office->key(Qt::Key_Space);
        QTRY_COMPARE(m_office->world.get<Application>(id).state, ApplicationState::Approved);
        QTRY_VERIFY(said().contains(text("Nothing waits for a second person")));
    }

    void afterADecisionTheNextFollows()
    {
        const RecordId first = propose("officer", "240340012341");
        const RecordId second = propose("officer2", "231140005678");
        open("supervisor");
        QTRY_COMPARE(view()->model()->rowCount(), 2);
        QTRY_VERIFY(said().contains(m_office->world.get<Application>(first).number));
        QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier); // approves what is shown
        QTRY_COMPARE(view()->model()->rowCount(), 1);
        QTRY_VERIFY(OpenOffice::textOn(panel()).contains(m_office->world.get<Application>(second).number));
        QVERIFY(view()->hasFocus());
        QCOMPARE(m_office->world.get<Application>(second).state, ApplicationState::UnderReview);
    }

    void decliningAsksWhy()
    {
        const RecordId id = propose("officer", "240340012341");
        open("supervisor");
        QTRY_VERIFY(OpenOffice::textOn(panel()).contains(text("Decline…")));
        QTest::keyClick(view(), Qt::Key_D, Qt::ControlModifier);
        auto *form = panel()->findChild<DeclineForm *>();
        QVERIFY(form);
        m_office->key(Qt::Key_S, Qt::ControlModifier); // not without a ground
        QCOMPARE(pending(), std::size_t(1));
        typeText(form->findChild<QLineEdit *>(), text("Капитал расталмаған"));
        m_office->key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(pending(), std::size_t(0));
        QCOMPARE(m_office->world.get<Application>(id).state, ApplicationState::UnderReview);
    }

    void nobodyApprovesHisOwn()
    {
        propose("supervisor", "240340012341");
        open("supervisor");
        QTRY_VERIFY(said().contains(text("another person has to approve it")));
        QVERIFY(!OpenOffice::button(panel(), text("Approve")));
        QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(50);
        QCOMPARE(pending(), std::size_t(1));
        QVERIFY(OpenOffice::button(panel(), text("Take back")));
    }

    void whoMayNotDecideReadsWhy()
    {
        propose("officer", "240340012341");
        open("auditor");
        QTRY_VERIFY(said().contains(text("Your role (Auditor) may not approve this")));
        QVERIFY(!OpenOffice::button(panel(), text("Approve"))->isEnabled());
        QVERIFY(!OpenOffice::button(panel(), text("Decline")));
    }

    void whatHasMovedCannotBeApproved()
    {
        const RecordId id = propose("officer", "240340012341");
        QVERIFY(m_office->world.act("officer2", "application.request_information", {{"question", text("?")}, {"answer_due", text("2026-12-07")}}, id));
        open("supervisor");
        QTRY_VERIFY(OpenOffice::button(panel(), text("Approve")) && !OpenOffice::button(panel(), text("Approve"))->isEnabled());
        QVERIFY(OpenOffice::button(panel(), text("Decline"))->isEnabled());
    }

    void aGrantShowsTheKeyToCompare()
    {
        LicensingWorld &world = m_office->world;
        const Invited invited = inviteOfficer(world.as("admin"), text("newcomer"), text("<i>Жаңа</i> Қызметкер"), Role::LicensingOfficer).value();
        const Enrolled enrolled = enrolOfficer(world.as("admin").folder(), text("newcomer"), invited.code, TestWorld::password(), world.world().environment()).value();
        QVERIFY(world.act("admin", "officer.grant", {}, invited.officer));
        open("supervisor");
        QTRY_VERIFY(panel()->findChild<FingerprintLabel *>());
        QCOMPARE(panel()->findChild<FingerprintLabel *>()->text().simplified(), enrolled.fingerprint);
        QVERIFY(said().contains(text("<i>Жаңа</i> Қызметкер")));
        QCOMPARE(fingerprintOf(world.get<Officer>(invited.officer).signingKey), enrolled.fingerprint);
    }

private:
    RecordId propose(const char *login, const char *bin)
    {
        LicensingWorld &world = m_office->world;
        const RecordId id = world.underReview({{"bin", text(bin)}});
        world.meetAll(id);
        return world.act(login, "application.approve", {{"act_number", text("NB-412")}, {"act_on", text("2026-11-23")}}, id) ? id : RecordId();
    }

    void open(const char *login)
    {
        m_office->enter(login);
        m_office->frame()->open({.section = ApprovalsPage::section(), .record = {}, .view = {}});
    }

    std::size_t pending() { return m_office->world.as("admin").pending(text("en"))->size(); }
    QString said() const { return OpenOffice::textOn(m_office->page()); }
    QTableView *view() const { return m_office->page()->findChild<RecordList *>()->view(); }
    ProposalPanel *panel() const { return m_office->page()->findChild<ProposalPanel *>(); }

    std::unique_ptr<OpenOffice> m_office;
};

QTEST_MAIN(ApprovalsPageTest)
#include "ApprovalsPageTest.moc"
