#include "tests/ui/TestWindow.h"
#include "ui/common/PagedModel.h"
#include "ui/common/RecordList.h"
#include "ui/shell/UnlockPage.h"
#include "ui/shell/WelcomePage.h"

#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace tizilim;

/// What a person reads in each language: our own pages, and Qt's buttons, menus and dialogs.
class InterfaceLanguageTest : public QObject {
    Q_OBJECT

    static QStringList textsOf(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            texts.append(label->text());
        for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>())
            texts.append(button->text());
        return texts;
    }

    static QStringList entriesOf(QMenu *menu)
    {
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                texts.append(QString(action->text()).remove(QLatin1Char('&')).section(QLatin1Char('\t'), 0, 0));
        }
        delete menu;
        return texts;
    }

private slots:
    void init() { m_test = std::make_unique<TestWindow>(); }
    void cleanup() { m_test.reset(); }

    void ourOwnPagesFollow_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("unlock");
        QTest::newRow("kk") << int(Language::Kazakh) << QStringLiteral("Құлпын ашу");
        QTest::newRow("ru") << int(Language::Russian) << QStringLiteral("Разблокировать");
        QTest::newRow("en") << int(Language::English) << QStringLiteral("Unlock");
    }

    void ourOwnPagesFollow()
    {
        QFETCH(int, language);
        QFETCH(QString, unlock);
        UnlockPage *page = m_test->window.showUnlock(QStringLiteral("/srv/bank.tizilim"));
        m_test->show();
        m_test->language.setLanguage(Language(language));
        QCoreApplication::processEvents();
        QVERIFY2(textsOf(*page).contains(unlock), qPrintable(textsOf(*page).join(QStringLiteral(" | "))));
    }

    void pluralsAreSpoken()
    {
        m_test->language.setLanguage(Language::English);
        QCOMPARE(RecordList::tr("%Ln record(s)", nullptr, 1), QStringLiteral("1 record"));
        QCOMPARE(RecordList::tr("%Ln record(s)", nullptr, 3), QStringLiteral("3 records"));
        m_test->language.setLanguage(Language::Russian);
        QCOMPARE(RecordList::tr("%Ln record(s)", nullptr, 1), QStringLiteral("1 запись"));
        QCOMPARE(RecordList::tr("%Ln record(s)", nullptr, 3), QStringLiteral("3 записи"));
        QCOMPARE(RecordList::tr("%Ln record(s)", nullptr, 5), QStringLiteral("5 записей"));
    }

    void qtsButtonsSpeakTheLanguage()
    {
        const QDialogButtonBox::StandardButtons buttons = QDialogButtonBox::Save | QDialogButtonBox::Cancel | QDialogButtonBox::Yes
                                                          | QDialogButtonBox::No | QDialogButtonBox::Close | QDialogButtonBox::Retry;
        const auto words = [&] {
            QDialogButtonBox box(buttons);
            QSet<QString> texts;
            for (const QAbstractButton *button : box.buttons())
                texts.insert(QString(button->text()).remove(QLatin1Char('&')));
            return texts;
        };
        m_test->language.setLanguage(Language::Kazakh);
        QCOMPARE(words(), (QSet<QString>{QStringLiteral("Сақтау"), QStringLiteral("Болдырмау"), QStringLiteral("Иә"), QStringLiteral("Жоқ"),
                                         QStringLiteral("Жабу"), QStringLiteral("Қайталап көру")}));
        m_test->language.setLanguage(Language::Russian);
        QVERIFY(words().contains(QStringLiteral("Сохранить")) && words().contains(QStringLiteral("Да")));
    }

    void textMenusSpeakKazakh()
    {
        m_test->language.setLanguage(Language::Kazakh);
        const QStringList wanted{QStringLiteral("Әрекетті қайтару"), QStringLiteral("Әрекетті қайталау"), QStringLiteral("Қиып алу"),
                                 QStringLiteral("Көшіру"), QStringLiteral("Кірістіру"), QStringLiteral("Жою"), QStringLiteral("Барлығын таңдау")};
        QLineEdit line;
        QCOMPARE(entriesOf(line.createStandardContextMenu()).mid(0, wanted.size()), wanted);
        QPlainTextEdit text;
        QCOMPARE(entriesOf(text.createStandardContextMenu()).mid(0, wanted.size()), wanted);
    }

    void fileDialogsSpeakKazakh()
    {
        m_test->language.setLanguage(Language::Kazakh);
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        QCoreApplication::processEvents();
        const QStringList texts = textsOf(dialog).replaceInStrings(QStringLiteral("&"), QString());
        for (const char *word : {"Сақтау", "Болдырмау", "Файл атауы:", "Файл түрі:"})
            QVERIFY2(texts.contains(QString::fromUtf8(word)), qPrintable(QString::fromUtf8(word) + QStringLiteral(" in ") + texts.join(QStringLiteral(" | "))));
    }

    void noEnglishIsLeftInAMessageBox()
    {
        m_test->language.setLanguage(Language::Kazakh);
        QMessageBox box(QMessageBox::Question, {}, {}, QMessageBox::Yes | QMessageBox::No | QMessageBox::Discard | QMessageBox::Apply | QMessageBox::Reset
                                                          | QMessageBox::Ignore | QMessageBox::Abort | QMessageBox::Help | QMessageBox::Ok);
        for (const QAbstractButton *button : box.buttons())
            QVERIFY2(!button->text().contains(QRegularExpression(QStringLiteral("[A-Za-z]"))), qPrintable(button->text()));
    }

private:
    std::unique_ptr<TestWindow> m_test;
};

QTEST_MAIN(InterfaceLanguageTest)
#include "InterfaceLanguageTest.moc"
