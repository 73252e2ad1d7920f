#include "app/session/OfficerOperations.h"
#include "tests/ui/OpenOffice.h"
#include "tests/ui/Typing.h"
#include "ui/common/Banner.h"
#include "ui/common/FingerprintLabel.h"
#include "ui/officers/CodeCard.h"
#include "ui/officers/InvitationPage.h"
#include "ui/officers/OfficerPage.h"
#include "ui/officers/PasswordPage.h"
#include "ui/shell/EnrolPage.h"
#include "ui/shell/EnrolledPage.h"
#include "ui/shell/UnlockPage.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>

using namespace tizilim;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString chosen()
{
    return text("kek tenizde zhel soqsa");
}

} // namespace

class OfficersTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<OpenOffice>(); }
    void cleanup() { m_office.reset(); }

    void anOfficerIsInvitedEnrolsAndIsLetIn()
    {
        m_office->enter("admin");
        open(text("officers"));
        m_office->key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(qobject_cast<InvitationPage *>(m_office->page()));
        const QList<QLineEdit *> lines = m_office->page()->findChildren<QLineEdit *>();
        typeText(lines.at(0), text("zh.akhmetova"));
        typeText(lines.at(1), text("<b>Ахметова</b> Жанар"));
        auto *role = m_office->page()->findChild<QComboBox *>();
        QVERIFY(role);
        role->setFocus();
        QTest::keyClicks(role, text("Aud"));
        m_office->key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(m_office->page()->findChild<CodeCard *>());
        const QString code = codeShown();
        QVERIFY(!code.isEmpty());
        QTest::keyClick(OpenOffice::button(m_office->page(), text("Copy")), Qt::Key_Space);
        QCOMPARE(QApplication::clipboard()->text(), code);
        QTest::keyClick(OpenOffice::button(m_office->page(), text("The code is handed over")), Qt::Key_Space);
        QTRY_VERIFY(said().contains(text("Has a one-time code and no keys yet")));
        QVERIFY(said().contains(text("<b>Ахметова</b> Жанар")));
        // Back there the code is not shown again.
        m_office->frame()->open(InvitationPage::addressToInvite());
        QVERIFY(!said().contains(code));

        QString fingerprint = enrol(text("zh.akhmetova"), code);
        QCOMPARE(fingerprint.remove(u' ').size(), 64);
        tryToUnlock(text("zh.akhmetova"), chosen());
        QTRY_VERIFY(bannerSays(text("no role yet")));

        // The administrator proposes, the supervisor approves, and the officer is in.
        const RecordId id = officerOf("zh.akhmetova").id;
        const auto asked = m_office->world.act("admin", "officer.grant", {}, id);
        QVERIFY(asked && m_office->world.as("supervisor").approve(asked->pending));
        tryToUnlock(text("zh.akhmetova"), chosen());
        QTRY_VERIFY(m_office->gatekeeper->isOpen());
        QCOMPARE(m_office->gatekeeper->session()->officer().role, Role::Auditor);
    }

    void theKeyIsShownToCompare()
    {
        m_office->enter("supervisor");
        const Officer officer = officerOf("officer");
        m_office->frame()->open({.section = text("officers"), .record = officer.id.toString(), .view = {}});
        QTRY_VERIFY(m_office->page()->findChild<FingerprintLabel *>());
        QVERIFY(said().contains(text("May unlock the registry and signs what the role allows")));
        QVERIFY(!OpenOffice::button(m_office->page(), text("Disable"))); // not a supervisor's to propose
    }

    void aLostCodeIsReplaced()
    {
        LicensingWorld &world = m_office->world;
        const Invited first = inviteOfficer(world.as("admin"), text("newcomer"), text("Newcomer"), Role::Auditor).value();
        m_office->enter("admin");
        m_office->frame()->open(InvitationPage::addressToReset(first.officer));
        QTRY_VERIFY(said().contains(text("newcomer")));
        typeText(m_office->page()->findChild<QLineEdit *>(), text("the letter was lost"));
        m_office->key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(m_office->page()->findChild<CodeCard *>());
        const QString second = codeShown();
        QVERIFY(second != first.code);
        const auto folder = world.as("admin").folder();
        QVERIFY(!enrolOfficer(folder, text("newcomer"), first.code, chosen(), world.world().environment()));
        QVERIFY(enrolOfficer(folder, text("newcomer"), second, chosen(), world.world().environment()));
    }

    void aDisabledOfficerReadsWhy()
    {
        LicensingWorld &world = m_office->world;
        const auto asked = world.act("admin", "officer.disable", {{"ground", text("left")}}, officerOf("officer2").id);
        QVERIFY(asked && world.as("supervisor").approve(asked->pending));
        m_office->enter("admin");
        tryToUnlock(text("officer2"), TestWorld::password());
        QTRY_VERIFY(bannerSays(text("disabled and may not work with this registry any more")));
    }

    void onesOwnPasswordIsChanged()
    {
        m_office->enter("officer");
        m_office->frame()->open({.section = PasswordPage::section(), .record = {}, .view = {}});
        const QList<QLineEdit *> lines = m_office->page()->findChildren<QLineEdit *>();
        QCOMPARE(lines.size(), 3);
        QTRY_VERIFY(lines.at(0)->hasFocus());
        const auto type = [&](const QString &current, const QString &once, const QString &again) {
            for (int line = 0; line < 3; ++line) {
                lines.at(line)->clear();
                typeText(lines.at(line), QStringList{current, once, again}.at(line));
            }
            QTest::keyClick(lines.last(), Qt::Key_Return);
        };
        type(TestWorld::password(), chosen(), text("something else"));
        QVERIFY(said().contains(text("This is not the same password")));
        type(text("not the present one"), chosen(), chosen());
        QTRY_VERIFY(said().contains(text("The password is wrong")));
        type(TestWorld::password(), chosen(), chosen());
        QTRY_VERIFY(said().contains(text("The password is changed")));
        for (const QLineEdit *line : lines)
            QVERIFY(line->text().isEmpty());
        tryToUnlock(text("officer"), chosen());
        QTRY_VERIFY(m_office->gatekeeper->isOpen());
    }

    void enrollingNeedsTheRightCode()
    {
        const Invited invited = inviteOfficer(m_office->world.as("admin"), text("newcomer"), text("Newcomer"), Role::Auditor).value();
        m_office->enter("admin");
        auto *page = beginToEnrol();
        const QList<QLineEdit *> lines = page->findChildren<QLineEdit *>();
        fill(lines, {text("newcomer"), text("0000-0000"), chosen(), chosen()});
        QTest::keyClick(lines.last(), Qt::Key_Return);
        auto *banner = page->findChild<Banner *>();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(!m_office->test.window.findChild<EnrolledPage *>());
    }

private:
    void open(const QString &section) { m_office->frame()->open({.section = section, .record = {}, .view = {}}); }
    QString said() const { return OpenOffice::textOn(m_office->page()); }

    QString codeShown() const
    {
        const QList<QLabel *> labels = m_office->page()->findChild<CodeCard *>()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->accessibleName().startsWith(text("Invitation code")))
                return label->text();
        }
        return {};
    }

    Officer officerOf(const char *login)
    {
        const std::vector<Officer> officers = m_office->world.all<Officer>();
        for (const Officer &officer : officers) {
            if (officer.login == QLatin1String(login))
                return officer;
        }
        return {};
    }

    UnlockPage *lock()
    {
        if (m_office->gatekeeper->isOpen())
            m_office->gatekeeper->lock();
        return m_office->test.window.unlockPage();
    }

    EnrolPage *beginToEnrol()
    {
        QTest::keyClick(OpenOffice::button(lock(), text("I have an invitation code")), Qt::Key_Space);
        return m_office->test.window.findChild<EnrolPage *>();
    }

    static void fill(const QList<QLineEdit *> &lines, const QStringList &typed)
    {
        for (int line = 0; line < typed.size(); ++line) {
            lines.at(line)->clear();
            typeText(lines.at(line), typed.at(line));
        }
    }

    /// Enrols in the window and returns the fingerprint shown.
    QString enrol(const QString &login, const QString &code)
    {
        auto *page = beginToEnrol();
        const QList<QLineEdit *> lines = page->findChildren<QLineEdit *>();
        fill(lines, {login, code.toLower(), chosen(), chosen()});
        QTest::keyClick(lines.last(), Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return m_office->test.window.findChild<EnrolledPage *>() != nullptr; }, 10'000))
            return {};
        auto *enrolled = m_office->test.window.findChild<EnrolledPage *>();
        const QString fingerprint = enrolled->findChild<FingerprintLabel *>()->text().simplified();
        QTest::keyClick(OpenOffice::button(enrolled, text("Continue")), Qt::Key_Space);
        return fingerprint;
    }

    void tryToUnlock(const QString &login, const QString &password)
    {
        const QList<QLineEdit *> lines = lock()->findChildren<QLineEdit *>();
        QTRY_VERIFY(lines.last()->isEnabled());
        fill(lines, {login, password});
        QTest::keyClick(lines.last(), Qt::Key_Return);
    }

    bool bannerSays(const QString &words) const
    {
        const auto *banner = m_office->test.window.unlockPage()->findChild<Banner *>();
        return banner->isVisible() && banner->message().text.contains(words);
    }

    std::unique_ptr<OpenOffice> m_office;
};

QTEST_MAIN(OfficersTest)
#include "OfficersTest.moc"
