#include "tests/ui/GlossaryTranslator.h"
#include "tests/ui/InventedPages.h"
#include "tests/ui/TestWindow.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/SearchField.h"
#include "ui/common/TaskStrip.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/ManualPage.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/UnlockPage.h"
#include "ui/shell/WelcomePage.h"

#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace tizilim;

namespace {

PageAddress section(const char *id)
{
    return {.section = QString::fromLatin1(id), .record = {}, .view = {}};
}

} // namespace

class FrameTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_test = std::make_unique<TestWindow>();
        m_frame = m_test->window.showFrame(inventedSections());
        m_frame->setOfficer(QStringLiteral("A. Serik"), [] { return QStringLiteral("supervisor"); });
        m_frame->setFacts({.name = QStringLiteral("National Bank 2026"), .events = 48213, .verified = Timestamp{1795321920000}});
        m_frame->setCount(QStringLiteral("today"), 7, Tone::Bad);
        m_frame->setCount(QStringLiteral("applications"), 43, Tone::Neutral);
        m_frame->open(section("today"));
        m_test->show();
    }

    void cleanup() { m_test.reset(); }

    void keysMoveThroughHistory()
    {
        m_frame->open(section("applications"));
        m_frame->open(section("users"));
        key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_frame->pages()->address(), section("applications"));
        key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_frame->pages()->address(), section("users"));
        key(Qt::Key_Escape);
        QCOMPARE(m_frame->pages()->address(), section("applications"));
    }

    void keysReachThePage()
    {
        m_frame->open(section("applications"));
        auto *page = static_cast<InventedListPage *>(m_frame->pages()->current());
        key(Qt::Key_F5);
        QCOMPARE(page->refreshed, 1);
        key(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(page->begun, 1);
        key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(page->filter->isAncestorOf(QApplication::focusWidget()));
        QSignalSpy lock(m_frame, &Frame::lockRequested);
        key(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(lock.count(), 1);
        key(Qt::Key_F1);
        QCOMPARE(m_frame->pages()->address().section, ManualPage::section());
        QVERIFY(m_frame->pages()->current()->findChild<QTextBrowser *>()->toPlainText().size() > 100);
        key(Qt::Key_Escape);
        QCOMPARE(m_frame->pages()->address(), section("applications"));
    }

    void paletteFindsAPageByItsWords()
    {
        key(Qt::Key_K, Qt::ControlModifier);
        auto *field = m_frame->findChild<SearchField *>();
        QCOMPARE(QApplication::focusWidget(), field);
        auto *palette = m_frame->findChild<CommandPalette *>();
        QVERIFY(palette->isVisible());
        QTest::keyClicks(field, QStringLiteral("declar"));
        auto *list = palette->findChild<QListView *>();
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Declarations"));
        QCOMPARE(field->accessibleDescription(), QStringLiteral("Declarations"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_frame->pages()->address(), section("declarations"));
        QVERIFY(palette->isHidden());
    }

    void paletteClosesByEscapeAndGivesTheKeyboardBack()
    {
        auto *navigation = m_frame->findChild<Navigation *>();
        navigation->setFocus();
        key(Qt::Key_K, Qt::ControlModifier);
        auto *field = m_frame->findChild<SearchField *>();
        QTest::keyClicks(field, QStringLiteral("nothing is called so"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(m_frame->findChild<CommandPalette *>()->isHidden());
        QCOMPARE(QApplication::focusWidget(), navigation);
        QCOMPARE(m_frame->pages()->address(), section("today")); // not gone back
    }

    void navigationOpensByKeyboard()
    {
        auto *navigation = m_frame->findChild<Navigation *>();
        navigation->setFocus();
        QTest::keyClick(navigation, Qt::Key_Down);
        QTest::keyClick(navigation, Qt::Key_Return);
        QCOMPARE(m_frame->pages()->address(), section("applications"));
        const QModelIndex index = navigation->currentIndex();
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Applications, 43"));
    }

    void unsavedChangesAskBeforeLeaving()
    {
        m_frame->open({.section = QStringLiteral("applications"), .record = QStringLiteral("row-1"), .view = {}});
        auto *page = static_cast<InventedRecordPage *>(m_frame->pages()->current());
        page->tabs->setCurrent(QStringLiteral("edit"));
        QTest::keyClicks(page->form->field(u"name")->editor()->input(), QStringLiteral("Alatau"));
        m_frame->open(section("users"));
        QCOMPARE(m_frame->pages()->address().record, QStringLiteral("row-1"));
        auto *banner = m_frame->findChild<Banner *>();
        QVERIFY(banner->isVisible());
        const auto buttons = banner->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QTest::keyClick(buttons.last(), Qt::Key_Space);
        QCOMPARE(m_frame->pages()->address(), section("users"));
    }

    void taskStripShowsProgressAndCancels()
    {
        bool cancelled = false;
        m_frame->showTask(QStringLiteral("Importing · 640,000 of 1,000,000"), 0.64, [&] { cancelled = true; });
        auto *strip = m_frame->findChild<TaskStrip *>();
        QVERIFY(strip->isVisible());
        QTest::keyClick(strip->findChild<QToolButton *>(), Qt::Key_Space);
        QVERIFY(cancelled);
        m_frame->endTask();
        QVERIFY(strip->isHidden());
    }

    /// With TIZILIM_SHOTS=FOLDER each page is saved as a picture, to be looked at.
    void looks_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        const QSize small(1280, 800);
        const QSize large(2560, 1440);
        for (const char *page : {"today", "list", "record", "form", "palette", "welcome", "unlock"}) {
            for (const Language language : allLanguages) {
                const QByteArray name = QByteArray(page) + '-' + languageCode(language).toLatin1();
                QTest::newRow(QByteArray(name + "-light").constData()) << QString::fromLatin1(page) << int(language) << false << small;
                QTest::newRow(QByteArray(name + "-dark").constData()) << QString::fromLatin1(page) << int(language) << true << small;
                if (language == Language::Russian)
                    QTest::newRow(QByteArray(name + "-large").constData()) << QString::fromLatin1(page) << int(language) << false << large;
            }
        }
    }

    void looks()
    {
        QFETCH(QString, page);
        QFETCH(int, language);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        GlossaryTranslator words{Language(language)};
        QCoreApplication::installTranslator(&words);
        m_test->language.setLanguage(Language(language));
        m_test->theme.setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        m_test->window.resize(size);
        openForLook(page);
        QTest::qWait(60);
        QVERIFY(!m_test->window.grab().isNull());
        const QString folder = qEnvironmentVariable("TIZILIM_SHOTS");
        if (!folder.isEmpty())
            m_test->window.grab().save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png"));
        QVERIFY2(m_test->window.minimumSizeHint().width() <= 1280,
                 qPrintable(QStringLiteral("the window cannot be made as narrow as 1280: %1").arg(m_test->window.minimumSizeHint().width())));
        QVERIFY(m_test->window.minimumSizeHint().height() <= 800);
        QCoreApplication::removeTranslator(&words);
    }

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &m_test->window;
        QTest::keyClick(target, key, modifiers);
    }

    void openForLook(const QString &page)
    {
        if (page == QLatin1String("list") || page == QLatin1String("palette")) {
            m_frame->open(section("applications"));
            auto *list = static_cast<InventedListPage *>(m_frame->pages()->current());
            list->table->view()->setFocus();
            list->table->view()->selectRow(2);
        } else if (page == QLatin1String("record") || page == QLatin1String("form")) {
            m_frame->open({.section = QStringLiteral("applications"), .record = QStringLiteral("row-1"), .view = {}});
            auto *record = static_cast<InventedRecordPage *>(m_frame->pages()->current());
            record->tabs->setCurrent(page == QLatin1String("form") ? QStringLiteral("edit") : QStringLiteral("overview"));
            if (record->form) {
                record->form->setValues({{QStringLiteral("bin"), Value(QStringLiteral("240340012349"))},
                                         {QStringLiteral("submitted"), Value(QStringLiteral("2026-11-20"))},
                                         {QStringLiteral("capital"), Value(qint64(25'000'000'000))}});
                record->form->check();
            }
            m_frame->tell({.kind = BannerMessage::Kind::Success, .text = QStringLiteral("Decision approved by a second officer. The licence number will be NB-TP-0007."),
                           .actions = {{QStringLiteral("Issue licence"), {}}}});
            m_frame->showTask(QStringLiteral("Importing NB-TP-0003 October · 640,000 of 1,000,000"), 0.64, [] {});
        } else if (page == QLatin1String("welcome")) {
            m_test->settings.addRecentRegistry(QStringLiteral("/srv/registries/National Bank 2026.tizilim"));
            m_test->window.showWelcome();
        } else if (page == QLatin1String("unlock")) {
            UnlockPage *unlock = m_test->window.showUnlock(QStringLiteral("/srv/registries/National Bank 2026.tizilim"));
            unlock->showError(Error::denied("unlock.wrong_password"));
        }
        if (page == QLatin1String("palette")) {
            QTest::qWait(30);
            key(Qt::Key_K, Qt::ControlModifier);
        }
    }

    std::unique_ptr<TestWindow> m_test;
    Frame *m_frame = nullptr;
};

QTEST_MAIN(FrameTest)
#include "FrameTest.moc"
