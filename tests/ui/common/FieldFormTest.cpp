#include "tests/ui/InventedPages.h"
#include "tests/ui/Typing.h"
#include "ui/common/FieldEditor.h"
#include "ui/shell/InterfaceLanguage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QtTest>

using namespace tizilim;

class FieldFormTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_language.setLanguage(Language::English);
        m_form = std::make_unique<FieldForm>();
        m_form->addFields(inventedFields(), nullptr);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
        m_form->activateWindow();
    }

    void cleanup() { m_form.reset(); }

    void whatIsTypedIsReadInTheFormOfTheLanguage_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("tidied");
        const int en = int(Language::English);
        const int ru = int(Language::Russian);
        const int kk = int(Language::Kazakh);
        QTest::newRow("date en") << en << "submitted" << "20 Nov 2026" << "2026-11-20" << "20 Nov 2026";
        QTest::newRow("date ru in en") << en << "submitted" << "20.11.2026" << "2026-11-20" << "20 Nov 2026";
        QTest::newRow("date iso in kk") << kk << "submitted" << "2026-11-20" << "2026-11-20" << "20.11.2026";
        QTest::newRow("date short in ru") << ru << "submitted" << "1.2.2026" << "2026-02-01" << "01.02.2026";
        QTest::newRow("money en") << en << "capital" << "250,000,000.5" << "250000000.50" << "250,000,000.50";
        QTest::newRow("money ru") << ru << "capital" << "250 000 000,5" << "250000000.50" << "250\u00A0000\u00A0000,50";
        QTest::newRow("money with its sign") << kk << "capital" << "200000 ₸" << "200000.00" << "200\u00A0000,00";
    }

    void whatIsTypedIsReadInTheFormOfTheLanguage()
    {
        QFETCH(int, language);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, plain);
        QFETCH(QString, tidied);
        m_language.setLanguage(Language(language));
        QCoreApplication::processEvents(); // widgets hear of it on the next turn
        type(field, typed);
        const Result<Value> value = m_form->field(field)->read();
        QVERIFY(value.has_value());
        QCOMPARE(plainText(m_form->field(field)->field(), *value), plain);
        QTest::keyClick(input(field), Qt::Key_Tab);
        QCOMPARE(input(field)->text(), tidied);
    }

    void anIdentifierIsCheckedWhileItIsTyped()
    {
        type(QStringLiteral("bin"), QStringLiteral("240340012349"));
        QTRY_VERIFY(message(QStringLiteral("bin")).contains(QStringLiteral("check digit")));
        QCOMPARE(input(QStringLiteral("bin"))->accessibleDescription(), message(QStringLiteral("bin")));
        QTest::keyClick(input(QStringLiteral("bin")), Qt::Key_Backspace);
        QTest::keyClicks(input(QStringLiteral("bin")), QStringLiteral("1"));
        // What is right now is said at once, with what the number tells.
        QVERIFY(message(QStringLiteral("bin")).contains(QStringLiteral("head office")));
    }

    void aNumberHalfTypedIsNotCalledWrong()
    {
        type(QStringLiteral("bin"), QStringLiteral("2403"));
        QVERIFY(message(QStringLiteral("bin")).isEmpty());
    }

    void checkShowsAllErrorsAndGoesToTheFirst()
    {
        input(QStringLiteral("capital"))->setFocus();
        QVERIFY(!m_form->check());
        QCOMPARE(message(QStringLiteral("bin")), QStringLiteral("Fill in this field"));
        QCOMPARE(message(QStringLiteral("name")), QStringLiteral("Fill in this field"));
        QVERIFY(message(QStringLiteral("capital")).isEmpty());
        QTRY_COMPARE(QApplication::focusWidget(), input(QStringLiteral("bin")));
    }

    void valuesComeBackAsTheyWere()
    {
        const QHash<QString, Value> values{{QStringLiteral("bin"), Value(QStringLiteral("240340012341"))},
                                           {QStringLiteral("name"), Value(hostileName())},
                                           {QStringLiteral("kind"), Value(QStringLiteral("exchange"))},
                                           {QStringLiteral("submitted"), Value(QStringLiteral("2026-11-20"))},
                                           {QStringLiteral("capital"), Value(qint64(25'000'000'050))},
                                           {QStringLiteral("region"), Value(QStringLiteral("75"))},
                                           {QStringLiteral("abroad"), Value(qint64(1))},
                                           {QStringLiteral("note"), Value(QStringLiteral("one\ntwo"))}};
        m_form->setValues(values);
        QVERIFY(!m_form->isModified());
        const QHash<QString, Value> back = m_form->values();
        for (auto value = values.begin(); value != values.end(); ++value)
            QVERIFY2(back.value(value.key()) == value.value(), qPrintable(value.key()));
        for (const Language language : allLanguages) {
            m_language.setLanguage(language);
            QCoreApplication::processEvents();
            QCOMPARE(m_form->values(), values); // a switch of language changes forms, not values
        }
    }

    void requiredFieldsSaySo()
    {
        QVERIFY(input(QStringLiteral("bin"))->accessibleName().contains(QStringLiteral("required")));
        QVERIFY(!input(QStringLiteral("capital"))->accessibleName().contains(QStringLiteral("required")));
    }

private:
    QLineEdit *input(const QString &field) const { return qobject_cast<QLineEdit *>(m_form->field(field)->editor()->input()); }

    void type(const QString &field, const QString &text)
    {
        input(field)->setFocus();
        input(field)->clear();
        typeText(input(field), text);
    }

    QString message(const QString &field) const
    {
        const auto labels = m_form->field(field)->findChildren<PlainLabel *>(Qt::FindDirectChildrenOnly);
        return labels.last()->text();
    }

    InterfaceLanguage m_language;
    std::unique_ptr<FieldForm> m_form;
};

QTEST_MAIN(FieldFormTest)
#include "FieldFormTest.moc"
