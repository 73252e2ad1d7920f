#include "app/session/Session.h"
#include "model/domain/Declaration.h"
#include "model/domain/Registrant.h"
#include "model/domain/Wallet.h"
#include "tests/support/LicensingWorld.h"
#include "tests/ui/TestWindow.h"
#include "tests/ui/Typing.h"
#include "ui/common/Banner.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PageTabs.h"
#include "ui/common/StatusChip.h"
#include "ui/records/RecordPage.h"
#include "ui/shell/Gatekeeper.h"
#include "ui/shell/SectionCatalogue.h"
#include "ui/shell/UnlockPage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace tizilim;

/// The officers' main job in the window, by keyboard, reading what is shown.
class MainJobTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<LicensingWorld>();
        QVERIFY(m_world->isReady());
        m_test = std::make_unique<TestWindow>();
        m_test->window.resize(1280, 800);
        m_gatekeeper = std::make_unique<Gatekeeper>(m_test->window, m_world->world().environment(), sectionsOf);
        m_gatekeeper->begin(QString::fromStdString(m_world->world().path("test.tizilim").string()));
        m_test->show();
    }

    void cleanup()
    {
        m_gatekeeper.reset();
        m_test.reset();
        m_world.reset();
    }

    void anApplicationIsTakenInReviewedAndApprovedByASecondPerson()
    {
        signIn("officer");
        takeIn();
        addOwner();
        beginReview();
        reviewEveryItem();
        propose();
        const PageAddress application = m_test->window.frame()->pages()->address();
        approveAs("supervisor", application);
        m_test->window.frame()->open({.section = QStringLiteral("licences"), .record = {}, .view = {}});
        QTRY_COMPARE(m_world->all<Licence>().size(), size_t(1));
        QVERIFY(!m_world->all<Licence>().front().number.isEmpty());
    }

    void aUserIsRegistered()
    {
        signIn("officer");
        openForm("users");
        type("IIN, BIN or document", "871008401427");
        QTRY_COMPARE(shownIn("Date of birth"), QStringLiteral("8 Oct 1987"));
        QCOMPARE(shownIn("Sex"), QStringLiteral("Female"));
        QCOMPARE(shownIn("Kind"), QStringLiteral("Individual"));
        type("Name in Kazakh", QStringLiteral("Омарова Лаура Серікқызы"));
        type("Name in Russian", QStringLiteral("Омарова Лаура Сериковна"));
        type("Name in Latin letters", "Omarova Laura");
        press("Add: Wallets");
        type("Wallet address", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
        QTRY_COMPARE(shownIn("Chain"), QStringLiteral("BTC; BCH"));
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(record());
        QTRY_COMPARE(title(), QStringLiteral("Omarova Laura"));
        QCOMPARE(m_world->all<Wallet>().size(), size_t(1));
        QCOMPARE(m_world->all<Registrant>().front().birthDate, QDate(1987, 10, 8));
        // The same number again is named before anything is saved.
        openForm("users");
        type("IIN, BIN or document", "871008401427");
        QTRY_VERIFY(shows("Omarova Laura"));
    }

    void aDeclarationIsTakenInReviewedLineByLineAndAccepted()
    {
        m_world->act("officer", "user.register", {{"kind", QStringLiteral("person")}, {"client_id_type", QStringLiteral("iin")},
                                                  {"client_id", QStringLiteral("871008401427")}, {"name_latin", QStringLiteral("Omarova Laura")}});
        signIn("officer");
        openForm("declarations");
        choose("Registered user", "Omar");
        type("Period from", "2026-01-01");
        type("Period to", "2026-06-30");
        press("Add: Sources and destinations");
        pick("Direction", "Source of funds");
        pick("Category", "Salary");
        type("Amount", "1200000");
        type("Currency", "KZT");
        type("Evidence", "Certificate of the employer");
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(record());
        QTRY_COMPARE(title(), QStringLiteral("Omarova Laura"));
        QTRY_COMPARE(chips(), QStringList{QStringLiteral("Declaration draft")});
        pressAndConfirm("Submit");
        QTRY_COMPARE(chips(), QStringList{QStringLiteral("Declaration submitted")});
        pressAndConfirm("Begin the review");
        QTRY_COMPARE(chips(), QStringList{QStringLiteral("Declaration under review")});
        showTab("declaration_lines");
        press("Line not accepted");
        QTRY_VERIFY(formIsOpen()); // a note is asked for, in its place
        type("Note on the verdict", "Not legible");
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(tabText("declaration_lines").section(QLatin1Char(' '), -1), QStringLiteral("1/1"));
        QTRY_VERIFY(bannerSays("Judge the line"));
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(bannerSays("Taken back"));
        QTRY_COMPARE(tabText("declaration_lines").section(QLatin1Char(' '), -1), QStringLiteral("0/1"));
        press("Line accepted");
        QTRY_COMPARE(tabText("declaration_lines").section(QLatin1Char(' '), -1), QStringLiteral("1/1"));
        press("Accept the declaration");
        pick("Ground", "The evidence suffices");
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(chips(), QStringList{QStringLiteral("Declaration accepted")});
    }

    void aHalfFilledFormSurvivesTheLock()
    {
        signIn("officer");
        openForm("users");
        type("IIN, BIN or document", "8710");
        type("Name in Latin letters", "Omarova");
        key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!m_gatekeeper->isOpen());
        signIn("officer");
        openForm("users");
        QTRY_VERIFY(bannerSays("draft of yours"));
        press("Continue the draft");
        QCOMPARE(shownIn("IIN, BIN or document"), QStringLiteral("8710"));
        QCOMPARE(shownIn("Name in Latin letters"), QStringLiteral("Omarova"));
        type("IIN, BIN or document", "871008401427");
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(record());
        openForm("users");
        QTest::qWait(100);
        QVERIFY(!bannerSays("draft of yours")); // what is saved is no draft
    }

    void twoOfficersAtOneRecordLoseNothing()
    {
        const RecordId id = m_world->act("officer", "exchange.register", LicensingWorld::company())->record;
        signIn("officer");
        m_test->window.frame()->open({.section = QStringLiteral("exchanges"), .record = id.toString(), .view = QStringLiteral("do:exchange.edit")});
        QTRY_VERIFY(formIsOpen());
        QTRY_COMPARE(shownIn("Bank"), QStringLiteral("Halyk Bank"));
        type("Bank", "Jusan Bank");
        // Meanwhile another officer changes the bank too, and the telephone.
        QVERIFY(m_world->act("officer2", "exchange.edit", {{"bank", QStringLiteral("ForteBank")}, {"phone", QStringLiteral("+7 727 000 00 00")}}, id));
        m_gatekeeper->session()->lookForChanges();
        QTRY_VERIFY(shows("ForteBank"));
        QTRY_COMPARE(shownIn("Telephone"), QStringLiteral("+7 727 000 00 00")); // not touched here: it follows
        QCOMPARE(shownIn("Bank"), QStringLiteral("Jusan Bank"));                 // touched here: nothing is overwritten
        key(Qt::Key_S, Qt::ControlModifier);
        QTest::qWait(100);
        QCOMPARE(m_world->get<Exchange>(id).bank, QStringLiteral("ForteBank")); // until the officer has chosen
        press("Keep mine");
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_world->get<Exchange>(id).bank, QStringLiteral("Jusan Bank"));
        QCOMPARE(m_world->get<Exchange>(id).phone, QStringLiteral("+7 727 000 00 00"));
    }

private:
    // The job's steps.

    void signIn(const char *login)
    {
        QTRY_VERIFY(m_test->window.unlockPage() && m_test->window.unlockPage()->isVisible());
        const QList<QLineEdit *> lines = m_test->window.unlockPage()->findChildren<QLineEdit *>();
        QTRY_VERIFY(lines.last()->isEnabled());
        lines.first()->clear();
        QTest::keyClicks(lines.first(), QString::fromLatin1(login));
        QTest::keyClicks(lines.last(), TestWorld::password());
        QTest::keyClick(lines.last(), Qt::Key_Return);
        QTRY_VERIFY(m_gatekeeper->isOpen());
    }

    void takeIn()
    {
        openForm("applications");
        pick("Kind of licensee", "Exchange operator");
        type("BIN", "940140000385");
        QTRY_VERIFY(shows("head office")); // what the number tells
        type("Name in Kazakh", QStringLiteral("«Алатау Диджитал» ЖШС"));
        type("Name in Russian", QStringLiteral("ТОО «Алатау Диджитал»"));
        type("Name in Latin letters", "Alatau Digital LLP");
        type("Paid capital", "250000000");
        type("Bank", "Halyk Bank");
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(record());
        QTRY_COMPARE(title(), QStringLiteral("Alatau Digital LLP"));
        QTRY_COMPARE(chips().size(), 2);
        QVERIFY2(chips().last().contains(QStringLiteral("left")), qPrintable(chips().last()));
    }

    void addOwner()
    {
        showTab("parties");
        press("Add an owner or executive");
        pick("Role in the company", "Owner");
        type("IIN, BIN or document number", "871008401427");
        QTRY_COMPARE(shownIn("Individual or company"), QStringLiteral("Individual"));
        type("Name in Latin letters", "Omarova Laura");
        pick("Citizenship or country of registration", "Kazakhstan");
        type("Share", "100");
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(tabText("parties").section(QLatin1Char(' '), -1), QStringLiteral("1"));
    }

    void beginReview()
    {
        press("Assign");
        choose("Assigned officer", "officer");
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(chips().first(), QStringLiteral("Completeness check"));
        pressAndConfirm("Package is complete");
        QTRY_COMPARE(chips().first(), QStringLiteral("Under review"));
    }

    void reviewEveryItem()
    {
        showTab("checklist_items");
        const qsizetype items = tabText("checklist_items").section(QLatin1Char('/'), 1).toInt();
        QVERIFY(items > 5);
        for (qsizetype item = 0; item < items; ++item) {
            const QString done = QStringLiteral("%1/%2").arg(item + 1).arg(items);
            press("Met");
            QTRY_VERIFY2(tabText("checklist_items").endsWith(done), qPrintable(tabText("checklist_items")));
        }
    }

    void propose()
    {
        press("Approve the application");
        type("Number of the act", "NB-412");
        type("Date of the act", "2026-11-23");
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(bannerSays("Another person has to approve it"));
        QCOMPARE(chips().first(), QStringLiteral("Under review"));
    }

    void approveAs(const char *login, const PageAddress &address)
    {
        key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!m_gatekeeper->isOpen());
        signIn(login);
        m_test->window.frame()->open(address);
        QTRY_VERIFY(bannerSays("NB-412")); // the second person sees what he approves
        press("Approve");
        QTRY_COMPARE(chips().first(), QStringLiteral("Approved"));
    }

    // Reading and pressing.

    Page *page() const { return m_test->window.frame()->pages()->current(); }
    RecordPage *record() const { return qobject_cast<RecordPage *>(page()); }
    QString title() const { return page()->findChild<PageHeader *>()->title(); }

    QStringList chips() const
    {
        QStringList texts;
        for (const StatusChip *chip : page()->findChild<PageHeader *>()->findChildren<StatusChip *>()) {
            if (chip->isVisible())
                texts.append(chip->content().text);
        }
        return texts;
    }

    QString tabText(const char *tab) const
    {
        const auto *bar = page()->findChild<QTabBar *>();
        for (int index = 0; index < bar->count(); ++index) {
            for (const RecordLines &lines : record()->reading().lines) {
                if (lines.type->pluralText() == QLatin1String(tab) && bar->tabText(index).startsWith(QString::fromLatin1(lines.type->labelPlural)))
                    return bar->tabText(index);
            }
        }
        return {};
    }

    void showTab(const char *tab)
    {
        QTRY_VERIFY(!tabText(tab).isEmpty());
        auto *bar = page()->findChild<QTabBar *>();
        goTo(bar);
        for (int step = bar->currentIndex(); step > 0; --step)
            key(Qt::Key_Left);
        for (int step = 0; step < bar->count() && bar->tabText(bar->currentIndex()) != tabText(tab); ++step)
            key(Qt::Key_Right);
        QCOMPARE(record()->tabs()->current(), QString::fromLatin1(tab));
    }

    /// The control that a screen reader would call so: the whole name, or what stands before a colon or a comma.
    QWidget *control(const char *name) const
    {
        const QString wanted = QString::fromLatin1(name);
        for (QWidget *widget : page()->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString said = !widget->accessibleName().isEmpty() ? widget->accessibleName() : button ? button->text() : QString();
            if (said == wanted || said.startsWith(wanted + QStringLiteral(", ")) || (said.startsWith(wanted + QStringLiteral(": ")) && button))
                return widget;
        }
        return nullptr;
    }

    /// Presses Tab until the keyboard is there: everything can be reached so.
    void goTo(QWidget *widget)
    {
        QVERIFY(widget);
        for (int step = 0; step < 400 && QApplication::focusWidget() != widget; ++step)
            key(Qt::Key_Tab);
        QVERIFY2(QApplication::focusWidget() == widget, qPrintable(widget->accessibleName() + QStringLiteral(" is not reached by Tab")));
    }

    void press(const char *name)
    {
        QTRY_VERIFY2(control(name), name);
        goTo(control(name));
        key(Qt::Key_Space);
    }

    /// A verb that asks for nothing: its form opens with the keyboard on its button.
    void pressAndConfirm(const char *name)
    {
        press(name);
        QTRY_VERIFY(formIsOpen());
        key(Qt::Key_S, Qt::ControlModifier);
    }

    void type(const char *label, const QString &text)
    {
        QTRY_VERIFY2(control(label), label);
        goTo(control(label));
        key(Qt::Key_A, Qt::ControlModifier);
        typeText(QApplication::focusWidget(), text);
    }
    void type(const char *label, const char *text) { type(label, QString::fromLatin1(text)); }

    void pick(const char *label, const char *entry)
    {
        QTRY_VERIFY2(control(label), label);
        goTo(control(label));
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(box);
        for (int step = 0; step < box->count() && box->currentText() != QLatin1String(entry); ++step)
            key(Qt::Key_Down);
        QCOMPARE(box->currentText(), QString::fromLatin1(entry));
    }

    /// Types a part of a name and takes the first record that is offered.
    void choose(const char *label, const char *part)
    {
        type(label, part);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    }

    QString shownIn(const char *label) const
    {
        QWidget *widget = control(label);
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            return line->text();
        if (auto *box = qobject_cast<QComboBox *>(widget))
            return box->currentText();
        auto *text = qobject_cast<QPlainTextEdit *>(widget);
        return text ? text->toPlainText() : QString();
    }

    /// Whether a label on the page says so.
    bool shows(const char *text) const
    {
        for (const QLabel *label : page()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QLatin1String(text)))
                return true;
        }
        return false;
    }

    bool formIsOpen() const { return control("Cancel"); }

    bool bannerSays(const char *text) const
    {
        for (const Banner *banner : m_test->window.frame()->findChildren<Banner *>()) {
            if (banner->isVisible() && banner->message().text.contains(QLatin1String(text)))
                return true;
        }
        return false;
    }

    void openForm(const char *section)
    {
        m_test->window.frame()->open({.section = QString::fromLatin1(section), .record = {}, .view = {}});
        key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(formIsOpen());
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &m_test->window;
        QTest::keyClick(target, key, modifiers);
    }

    std::unique_ptr<LicensingWorld> m_world;
    std::unique_ptr<TestWindow> m_test;
    std::unique_ptr<Gatekeeper> m_gatekeeper;
};

QTEST_MAIN(MainJobTest)
#include "MainJobTest.moc"
