#include "app/session/Today.h"
#include "app/session/WorkLists.h"
#include "tests/ui/OpenOffice.h"
#include "ui/approvals/ApprovalsPage.h"
#include "ui/common/FigureRow.h"
#include "ui/common/FigureTile.h"
#include "ui/common/RecordList.h"
#include "ui/records/RecordListPage.h"
#include "ui/records/RecordPage.h"
#include "ui/shell/Navigation.h"
#include "ui/today/TodayPage.h"

#include <QLineEdit>
#include <QMenu>
#include <QTimer>

using namespace tizilim;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TodayPageTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<OpenOffice>(); }
    void cleanup() { m_office.reset(); }

    void itIsWhatOpensFirst()
    {
        m_office->enter("officer");
        QCOMPARE(m_office->address().section, TodayPage::section());
        QTRY_VERIFY(said().contains(text("The registry is empty")));
        QVERIFY(said().contains(text("Take in an application")));
        QVERIFY2(said().contains(text("Monday, 23 November 2026")), qPrintable(said()));
        // The button begins where the words say.
        QAbstractButton *begin = OpenOffice::button(m_office->page(), text("Take in an application"));
        QTest::keyClick(begin, Qt::Key_Space);
        QCOMPARE(m_office->address().section, text("applications"));
        QVERIFY(m_office->page()->findChild<QLineEdit *>());
    }

    void whatIsOverdueOpensTheListBehindIt()
    {
        m_office->world.receive();
        m_office->world.receive({{"bin", text("240340012341")}});
        m_office->world.goTo({2026, 11, 26}); // completeness was due the day before
        m_office->enter("officer");
        QTRY_COMPARE(tile(0)->accessibleName(), text("Overdue: 2"));
        QVERIFY(tile(0)->accessibleDescription().startsWith(text("2 application")));
        tile(0)->setFocus();
        m_office->key(Qt::Key_Return);
        QCOMPARE(m_office->address().section, text("applications"));
        auto *list = m_office->page()->findChild<RecordList *>();
        QTRY_COMPARE(list->rowCount(), 2);
        QVERIFY(OpenOffice::button(m_office->page(), text("Overdue"))->isChecked());
        QVERIFY(OpenOffice::button(m_office->page(), text("Mine or not assigned"))->isChecked());
        QVERIFY(!OpenOffice::button(m_office->page(), text("Due today"))->isChecked());
        m_office->key(Qt::Key_Escape);
        QCOMPARE(m_office->address().section, TodayPage::section());
    }

    void aTaskOpensItsRecordByTheKeyboard()
    {
        const RecordId id = m_office->world.receive({{"name_latin", text("<b>Hostile</b> & %1 LLP")}});
        m_office->enter("officer");
        auto *view = m_office->page()->findChild<RecordList *>()->view();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QTRY_VERIFY(OpenOffice::rowText(view, 0).contains(text("<b>Hostile</b> & %1 LLP")));
        QVERIFY(OpenOffice::rowText(view, 0).contains(text("Check completeness")));
        QVERIFY(OpenOffice::rowText(view, 0).contains(text("2 working days left")));
        view->setFocus();
        m_office->key(Qt::Key_Return);
        QCOMPARE(m_office->address(), (PageAddress{text("applications"), id.toString(), {}}));
    }

    void everyFigureEqualsTheListBehindIt()
    {
        QVERIFY(!m_office->world.licensed().isNull());
        m_office->world.receive({{"bin", text("240340012341")}});
        m_office->enter("supervisor");
        QTRY_VERIFY(m_office->page()->findChildren<FigureRow *>().size() >= 8);
        const qsizetype count = m_office->page()->findChildren<FigureRow *>().size();
        for (qsizetype at = 0; at < count; ++at) {
            FigureRow *row = m_office->page()->findChildren<FigureRow *>().at(at);
            const QString name = row->accessibleName();
            row->setFocus();
            m_office->key(Qt::Key_Return);
            QVERIFY2(qobject_cast<RecordListPage *>(m_office->page()), qPrintable(name));
            auto *list = m_office->page()->findChild<RecordList *>();
            QTRY_COMPARE_WITH_TIMEOUT(name.section(text(": "), -1), QString::number(list->rowCount()), 3000);
            m_office->frame()->goBack();
            QVERIFY(qobject_cast<TodayPage *>(m_office->page()));
        }
    }

    void severalKindsAskWhich()
    {
        // An application due today; a suspension that ends within a week.
        const RecordId licence = m_office->world.licensed();
        QVERIFY(m_office->world.decide("licence.suspend", {{"ground", text("aml_violation")}, {"ground_note", text("reports were not sent")}, {"suspended_from", text("2026-11-23")}, {"suspended_until", text("2026-11-27")},
                                                           {"act_number", text("S-1")}, {"act_on", text("2026-11-23")}}, licence));
        m_office->world.receive({{"bin", text("240340012341")}});
        m_office->enter("supervisor");
        QTRY_COMPARE(tile(3)->accessibleName(), text("Due within 7 days: 2"));
        QVERIFY(tile(3)->accessibleDescription().contains(text("1 application")) && tile(3)->accessibleDescription().contains(text("1 licence")));
        tile(3)->setFocus();
        m_office->key(Qt::Key_Space);
        auto *menu = tile(3)->findChild<QMenu *>();
        QTRY_VERIFY(menu && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(m_office->address().section, text("licences"));
        QTRY_COMPARE(m_office->page()->findChild<RecordList *>()->rowCount(), 1);
    }

    void eachRoleHasItsOwnDay()
    {
        const QList<std::pair<const char *, QString>> days{{"officer", text("My proposals")}, {"supervisor", text("Waiting for my approval")},
                                                           {"auditor", text("Waiting for approval")}, {"admin", text("Days since the last backup")}};
        for (const auto &[login, words] : days) {
            m_office = std::make_unique<OpenOffice>();
            m_office->enter(login);
            QTRY_VERIFY2(said().contains(words), login);
        }
    }

    void anotherOfficersDeedIsSeenAtOnce()
    {
        m_office->enter("supervisor");
        QTRY_COMPARE(tile(2)->accessibleName(), text("Waiting for my approval: 0"));
        const RecordId id = m_office->world.underReview();
        m_office->world.meetAll(id);
        QVERIFY(m_office->world.act("officer", "application.approve", {{"act_number", text("NB-412")}, {"act_on", text("2026-11-23")}}, id));
        QTRY_COMPARE(tile(2)->accessibleName(), text("Waiting for my approval: 1"));
        QTRY_VERIFY(navigationSays(text("Waiting for approval, 1")));
        tile(2)->click();
        QCOMPARE(m_office->address().section, ApprovalsPage::section());
    }

    void theDayChangesAtMidnightByItself()
    {
        m_office->world.receive();
        m_office->enter("officer");
        QTRY_COMPARE(tile(1)->accessibleName(), text("Due today: 0"));
        m_office->world.goTo({2026, 11, 25});
        QMetaObject::invokeMethod(m_office->page()->findChild<QTimer *>(text("minute")), "timeout"); // a minute later
        QTRY_COMPARE(tile(1)->accessibleName(), text("Due today: 1"));
    }

    void itSpeaksThreeLanguages()
    {
        m_office->world.receive();
        m_office->enter("supervisor");
        QTRY_VERIFY(said().contains(text("Due today")));
        m_office->test.language.setLanguage(Language::Kazakh);
        QTRY_VERIFY(OpenOffice::rowText(m_office->page()->findChild<QTableView *>(), 0).contains(text("«Алатау Диджитал» ЖШС")));
        m_office->test.language.setLanguage(Language::Russian);
        QTRY_VERIFY(OpenOffice::rowText(m_office->page()->findChild<QTableView *>(), 0).contains(text("ТОО «Алатау Диджитал»")));
    }

    void whatARoleMayNotSeeIsNotThere()
    {
        m_office->enter("officer");
        QVERIFY(!m_office->frame()->hasSection(text("officers")));
        QVERIFY(!navigationSays(text("Officers")));
        m_office->frame()->open({.section = text("officers"), .record = {}, .view = {}});
        QCOMPARE(m_office->address().section, TodayPage::section());
        m_office = std::make_unique<OpenOffice>();
        m_office->enter("auditor");
        QVERIFY(m_office->frame()->hasSection(text("officers")));
        QVERIFY(navigationSays(text("Officers")));
    }

private:
    QString said() const { return OpenOffice::textOn(m_office->page()); }
    FigureTile *tile(int at) const { return m_office->page()->findChildren<FigureTile *>().at(at); }

    bool navigationSays(const QString &words) const
    {
        const QAbstractItemModel *items = m_office->frame()->findChild<Navigation *>()->model();
        for (int row = 0; row < items->rowCount(); ++row) {
            const QModelIndex index = items->index(row, 0);
            if (index.data(Qt::AccessibleTextRole).toString() == words || index.data().toString() == words)
                return true;
        }
        return false;
    }

    std::unique_ptr<OpenOffice> m_office;
};

QTEST_MAIN(TodayPageTest)
#include "TodayPageTest.moc"
