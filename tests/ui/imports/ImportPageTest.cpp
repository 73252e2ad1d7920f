#include "app/session/Session.h"
#include "model/domain/Exchange.h"
#include "tests/support/EsmaFiles.h"
#include "tests/support/LicensingWorld.h"
#include "tests/support/TestFiles.h"
#include "tests/ui/TestWindow.h"
#include "tests/ui/Typing.h"
#include "ui/common/Banner.h"
#include "ui/common/FigureTile.h"
#include "ui/common/PageTabs.h"
#include "ui/common/RecordList.h"
#include "ui/common/SearchField.h"
#include "ui/imports/ImportPage.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Gatekeeper.h"
#include "ui/shell/SectionCatalogue.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace tizilim;

/// From a file dropped on the window to the list of what was taken, by mouse and by keyboard.
class ImportPageTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<LicensingWorld>();
        m_test = std::make_unique<TestWindow>();
        m_gatekeeper = std::make_unique<Gatekeeper>(m_test->window, m_world->world().environment(), sectionsOf);
    }

    void cleanup()
    {
        m_gatekeeper.reset();
        m_test.reset();
        m_world.reset();
    }

    void aFileIsDroppedLookedAtAndTaken()
    {
        enter("officer");
        drop(m_test->window.findChild<SearchField *>(), {edition(EsmaFiles::providers({first(), second()}))});
        QTRY_VERIFY(importButton() && importButton()->isEnabled());
        QCOMPARE(tile("New"), QStringLiteral("2"));
        QCOMPARE(tile("Refused"), QStringLiteral("0"));
        QTRY_COMPARE(cells(table("changes"), 2), (QStringList{QStringLiteral("One AG"), QStringLiteral("Two AG")}));
        QVERIFY(m_world->all<Exchange>().empty()); // only looked at

        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(message().contains(QStringLiteral("2 new")));
        QCOMPARE(m_world->all<Exchange>().size(), size_t(2));
        press(QStringLiteral("Open the list"));
        QTRY_COMPARE(m_test->window.frame()->pages()->address().section, QStringLiteral("exchanges"));
        QTRY_COMPARE(m_test->window.frame()->pages()->current()->findChild<RecordList *>()->rowCount(), 2);
    }

    void theSameFileAgainHasNothingToDo()
    {
        enter("officer");
        const QString path = edition(EsmaFiles::providers({first()}));
        openAndRun(path);
        const qint64 events = m_world->events();
        key(Qt::Key_F5);
        QTRY_VERIFY(message().contains(QStringLiteral("nothing would change")));
        QCOMPARE(tile("Known already"), QStringLiteral("1"));
        QTRY_VERIFY(importButton() && !importButton()->isEnabled());
        QVERIFY(!importButton()->toolTip().isEmpty()); // why not
        key(Qt::Key_S, Qt::ControlModifier);
        QTest::qWait(50);
        QCOMPARE(m_world->events(), events);
    }

    void aNewerEditionShowsBeforeAndAfter()
    {
        enter("officer");
        openAndRun(edition(EsmaFiles::providers({first(), second()})));
        openFile(edition(EsmaFiles::providers({EsmaFiles::provider("One Bank AG", EsmaFiles::firstLei, "one.de")}), QStringLiteral("newer.csv")));
        QTRY_COMPARE(tile("Changed"), QStringLiteral("1"));
        QCOMPARE(tile("Closed"), QStringLiteral("1"));
        QTRY_VERIFY(cells(table("changes"), 4).contains(QStringLiteral("One AG")));
        QVERIFY(cells(table("changes"), 5).contains(QStringLiteral("One Bank AG")));
        QVERIFY(cells(table("changes"), 1).contains(QStringLiteral("Closed")));
    }

    void faultsAreShownInPlaceAndTheGoodRecordsTaken()
    {
        enter("officer");
        openFile(edition(EsmaFiles::providers({first(), EsmaFiles::provider("Bad AG", EsmaFiles::secondLei, "bad.de", "a. custody", "31/02/2025")})));
        QTRY_COMPARE(tile("Refused"), QStringLiteral("1"));
        QVERIFY(message().startsWith(QStringLiteral("1 record")));
        QTRY_VERIFY(importButton() && !importButton()->isEnabled());
        QCOMPARE(tabs()->current(), QStringLiteral("file"));
        QTRY_VERIFY(cells(table("file"), 1).value(1).contains(QStringLiteral("31/02/2025")));
        QCOMPARE(cells(table("file"), 0).value(1), QStringLiteral("4"));
        tabs()->setCurrent(QStringLiteral("problems"));
        QTRY_COMPARE(cells(table("problems"), 2), QStringList{QStringLiteral("ac_authorisationEndDate")});

        auto *good = page()->findChild<QCheckBox *>();
        QVERIFY(good->isVisible());
        QTest::keyClick(good, Qt::Key_Space);
        QTRY_VERIFY(importButton() && importButton()->isEnabled());
        QTest::keyClick(importButton(), Qt::Key_Space);
        QTRY_VERIFY(message().contains(QStringLiteral("refused and left out")));
        QCOMPARE(m_world->all<Exchange>().size(), size_t(1));

        press(QStringLiteral("Save the refused records…"));
        auto *dialog = page()->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString rejects = m_files.path(QStringLiteral("mend.csv"));
        dialog->selectFile(rejects);
        emit dialog->fileSelected(rejects);
        dialog->close();
        QTRY_VERIFY(QFileInfo::exists(rejects));
        QVERIFY(TestFiles::read(rejects).contains("Bad AG"));
    }

    void aFileThatIsNoneSaysWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("a PDF") << QByteArray("%PDF-1.7") << QStringLiteral("PDF");
        QTest::newRow("another table") << QByteArray("a,b\n1,2\n") << QStringLiteral("By its header");
        QTest::newRow("not UTF-8") << QByteArray("ae_competentAuthority,\xFF\n") << QStringLiteral("Line 1");
    }

    void aFileThatIsNoneSaysWhatToDo()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        enter("officer");
        openFile(edition(content));
        QTRY_VERIFY2(message().contains(said), qPrintable(message()));
        QVERIFY(!importButton());
    }

    void columnsAreChosenAndRemembered()
    {
        enter("officer");
        const QByteArray header = "Authority,Company,Site,Date\n";
        openFile(edition(header + "AMF,Worse,worse.fr,01/02/2025\n"));
        QTRY_VERIFY(message().contains(QStringLiteral("By its header")));
        press(QStringLiteral("Warnings of foreign authorities (list of ESMA)"));
        QTRY_VERIFY(message().contains(QStringLiteral("Columns are missing")));
        QCOMPARE(tabs()->current(), QStringLiteral("columns"));
        const std::pair<const char *, const char *> chosen[] = {{"ae_competentAuthority", "Authority"}, {"ae_lei_name", "Company"},
                                                               {"ae_website", "Site"}, {"ae_decision_date", "Date"}};
        for (const auto &[column, inFile] : chosen) {
            QTRY_VERIFY(box(column));
            QTest::keyClicks(box(column), QString::fromLatin1(inFile));
            QTRY_COMPARE(box(column)->currentText(), QString::fromLatin1(inFile));
            QTest::qWait(100);
        }
        QTRY_VERIFY(importButton() && importButton()->isEnabled());
        QCOMPARE(tile("New"), QStringLiteral("1"));

        openFile(edition(header + "AMF,Worst,worst.fr,01/02/2025\n", QStringLiteral("next.csv")));
        QTRY_VERIFY(message().contains(QStringLiteral("By its header")));
        press(QStringLiteral("Warnings of foreign authorities (list of ESMA)"));
        QTRY_VERIFY(importButton() && importButton()->isEnabled()); // nothing to choose any more
    }

    void aKeyAndThePaletteAskForAFile()
    {
        enter("officer");
        key(Qt::Key_O, Qt::ControlModifier);
        auto *dialog = m_test->window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->reject();
        QTRY_VERIFY(!m_test->window.findChild<QFileDialog *>());

        key(Qt::Key_K, Qt::ControlModifier);
        auto *search = m_test->window.findChild<SearchField *>();
        QTest::keyClicks(search, QStringLiteral("import a file"));
        QTRY_VERIFY(m_test->window.findChild<CommandPalette *>()->isVisible());
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(m_test->window.findChild<QFileDialog *>());
    }

    void severalFilesAtOnceAreNotGuessedAt()
    {
        enter("officer");
        drop(m_test->window.frame(), {edition(EsmaFiles::providers({first()})), edition({}, QStringLiteral("b.csv"))});
        QTRY_VERIFY(m_test->window.frame()->findChild<Banner *>()->message().text.contains(QStringLiteral("one at a time")));
    }

    void whoMayNotImportSeesNothingOfIt()
    {
        enter("auditor");
        QVERIFY(!m_test->window.frame()->hasSection(QStringLiteral("import")));
        drop(m_test->window.frame(), {edition(EsmaFiles::providers({first()}))});
        QTest::qWait(50);
        QVERIFY(m_test->window.frame()->pages()->address().section != QStringLiteral("import"));
    }

    void everyControlHasAName()
    {
        enter("officer");
        openFile(edition(EsmaFiles::providers({first(), EsmaFiles::provider("", EsmaFiles::secondLei, "bad.de")})));
        QTRY_COMPARE(tile("Refused"), QStringLiteral("1"));
        for (const QString &tab : {QStringLiteral("changes"), QStringLiteral("problems"), QStringLiteral("file"), QStringLiteral("columns")}) {
            tabs()->setCurrent(tab);
            for (const QWidget *widget : page()->findChildren<QWidget *>()) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QScrollBar") || widget->inherits("QTabBar"))
                    continue;
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
            }
        }
    }

    void theLanguageChangesUnderAPreview()
    {
        enter("officer");
        openFile(edition(EsmaFiles::providers({first()})));
        QTRY_VERIFY(importButton());
        m_test->language.setLanguage(Language::Kazakh);
        QTest::qWait(50);
        m_test->language.setLanguage(Language::English);
        QTRY_COMPARE(tile("New"), QStringLiteral("1"));
    }

private:
    static QByteArray first() { return EsmaFiles::provider("One AG", EsmaFiles::firstLei, "one.de"); }
    static QByteArray second() { return EsmaFiles::provider("Two AG", EsmaFiles::secondLei, "two.de"); }

    QString edition(const QByteArray &content, const QString &name = QStringLiteral("edition.csv")) { return m_files.write(name, content); }

    void enter(const char *login)
    {
        auto registry = m_world->world().unlock(login);
        QVERIFY(registry);
        auto session = Session::of(std::move(*registry));
        QVERIFY(session);
        m_gatekeeper->enter(std::move(*session));
        m_test->show();
    }

    static void drop(QWidget *target, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
    }

    void openFile(const QString &path) { m_test->window.frame()->open(ImportPage::addressOf(path)); }

    void openAndRun(const QString &path)
    {
        openFile(path);
        QTRY_VERIFY(importButton() && importButton()->isEnabled());
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(message().startsWith(QStringLiteral("Imported")));
    }

    ImportPage *page() const { return m_test->window.findChild<ImportPage *>(); }
    PageTabs *tabs() const { return page()->findChild<PageTabs *>(); }
    RecordList *table(const char *tab) const { return qobject_cast<RecordList *>(tabs()->page(QString::fromLatin1(tab))); }
    QString message() const
    {
        const auto *banner = page() ? page()->findChild<Banner *>() : nullptr;
        return banner && banner->isVisible() ? banner->message().text : QString();
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page() ? page()->findChildren<QPushButton *>() : QList<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    QPushButton *importButton() const { return button(QStringLiteral("Import")); }
    void press(const QString &text)
    {
        QTRY_VERIFY2(button(text), qPrintable(text));
        QTest::keyClick(button(text), Qt::Key_Space);
    }

    QComboBox *box(const char *column) const
    {
        for (QComboBox *each : page()->findChildren<QComboBox *>()) {
            if (each->isVisible() && each->accessibleName() == QLatin1String(column))
                return each;
        }
        return nullptr;
    }

    QString tile(const char *label) const
    {
        for (const FigureTile *each : page() ? page()->findChildren<FigureTile *>() : QList<FigureTile *>()) {
            const QString name = each->accessibleName();
            if (each->isVisible() && name.startsWith(QString::fromLatin1(label) + u':'))
                return name.section(QStringLiteral(": "), 1);
        }
        return {};
    }

    /// What stands in a column of a table.
    static QStringList cells(const RecordList *list, int column)
    {
        QStringList texts;
        if (!list)
            return texts;
        const QAbstractItemModel *model = list->view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, column).data().toString());
        return texts;
    }

    void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_test->window, pressed, modifiers);
    }

    TestFiles m_files;
    std::unique_ptr<LicensingWorld> m_world;
    std::unique_ptr<TestWindow> m_test;
    std::unique_ptr<Gatekeeper> m_gatekeeper;
};

QTEST_MAIN(ImportPageTest)
#include "ImportPageTest.moc"
