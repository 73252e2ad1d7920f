#include "tests/support/HostileNames.h"
#include "tests/ui/InventedPages.h"
#include "tests/ui/TestWindow.h"
#include "ui/shell/FoundPage.h"
#include "ui/shell/RecoveryKeyPage.h"
#include "ui/shell/UnlockPage.h"
#include "ui/shell/WelcomePage.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTabBar>

using namespace tizilim;

namespace {

/// What the Tab key has to reach: of a group of which one is chosen, the chosen one; arrows reach the others.
bool isTabStop(const QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
        return false;
    if (qobject_cast<const QScrollBar *>(widget))
        return false;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return !(button && button->group() && button->group()->exclusive() && !button->isChecked());
}

QString describe(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return QStringLiteral("%1 in %2").arg(QString::fromLatin1(widget->metaObject()->className()),
                                          parent ? QString::fromLatin1(parent->metaObject()->className()) : QString());
}

/// What a screen reader says for a control: its name, or for buttons its text.
QString spokenName(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        return tabs->tabText(tabs->currentIndex());
    return {};
}

} // namespace

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
        QSet<QWidget *> wanted;
        const QList<QWidget *> widgets = m_test->window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!isTabStop(widget))
                continue;
            wanted.insert(widget);
            QVERIFY2(!spokenName(widget).isEmpty(), qPrintable(describe(widget) + QStringLiteral(" has no name")));
        }
        QVERIFY(wanted.size() > 2);
        QSet<QWidget *> reached;
        for (qsizetype step = 0; step <= 2 * wanted.size() + 4; ++step) {
            QWidget *focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : &m_test->window, Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        for (QWidget *widget : std::as_const(wanted))
            QVERIFY2(reached.contains(widget), qPrintable(describe(widget) + QStringLiteral(" is not reached by Tab: ") + spokenName(widget)));
    }

    void noLabelAndNoToolTipReadsMarkup_data() { pages(); }
    void noLabelAndNoToolTipReadsMarkup()
    {
        QFETCH(QString, page);
        openPage(page);
        QTest::qWait(50);
        const QList<QWidget *> widgets = m_test->window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (const auto *label = qobject_cast<QLabel *>(widget))
                QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(describe(widget) + label->text()));
            if (Qt::mightBeRichText(widget->toolTip()))
                QVERIFY2(!widget->toolTip().contains(QStringLiteral("<img")), qPrintable(describe(widget)));
            if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && button->text().contains(QStringLiteral("Ерлан")))
                QVERIFY(button->text().contains(QStringLiteral("&&"))); // a lone & would vanish
        }
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
