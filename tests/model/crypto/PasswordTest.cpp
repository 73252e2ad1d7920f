#include "model/crypto/Password.h"

#include <QTest>

using namespace tizilim;

class PasswordTest : public QObject {
    Q_OBJECT

private slots:
    void takesWhatIsLongAndUncommon_data()
    {
        QTest::addColumn<QString>("password");
        for (const char *password : {"seven grey herons wait", "Жеті сұр тырна күтті", "zq8#Lw2vTn5x", "қар жауды түнімен бойы",
                                     "correct zebra staple battery", "мой дядя самых честных", "kazakhstan winter bread oven",
                                     "a1b9c7d3e5f2g8", "830192746650", "🐎🐎 бес жылқы жолда 🐎"})
            QTest::newRow(password) << QString::fromUtf8(password);
    }

    void takesWhatIsLongAndUncommon()
    {
        QFETCH(QString, password);
        const auto chosen = NewPassword::choose(password);
        QVERIFY2(chosen, chosen ? "" : qPrintable(chosen.error().code));
        QCOMPARE(byteArrayOf(chosen->utf8()), password.normalized(QString::NormalizationForm_C).toUtf8());
    }

    void refusesWhatIsGuessedFirst_data()
    {
        QTest::addColumn<QString>("password");
        for (const char *password :
             {"password1234", "Password2024!", "P@ssw0rd12345", "passwordpassword", "123456789012", "1234567890qwerty",
              "qwertyuiop12", "qwertyqwerty", "aaaaaaaaaaaa", "abcabcabcabc", "abcdefghijkl", "aaaabbbbcccc", "987654321098",
              "1qaz2wsx3edc4rfv", "administrator", "administrator1", "welcome-admin-2025", "correct horse battery staple",
              "пароль123456", "йцукенгшщзхъ", "фывапролдж12", "парольпароль", "қазақстан2025", "құпиясөз1234", "Алматы-Астана-2024",
              "letmeinletmein", "$ecretPa$$word", "pass-word-1234", "Tizilim-Tizilim", "абвгдежзийкл", "bitcoin20252025"})
            QTest::newRow(password) << QString::fromUtf8(password);
    }

    void refusesWhatIsGuessedFirst()
    {
        QFETCH(QString, password);
        QVERIFY(password.size() >= 12);
        const auto chosen = NewPassword::choose(password);
        QVERIFY(!chosen);
        QCOMPARE(chosen.error().code, QStringLiteral("password.common"));
    }

    void refusesTheOfficersOwnNames()
    {
        const QString password = QStringLiteral("aigerim.serikova1990");
        QVERIFY(NewPassword::choose(password));
        QVERIFY(NewPassword::choose(password, {QStringLiteral("Aigerim"), QStringLiteral("Serikova")}).error().is("password.common"));
    }

    void countsCharactersAsPeopleDo()
    {
        // Twelve letters й, each written as two code points; composed they are twelve, and common.
        const QString eleven = QStringLiteral("жмй2-қтұ-ә8й").left(11).normalized(QString::NormalizationForm_D);
        QVERIFY(eleven.size() >= 12);
        const auto refused = NewPassword::choose(eleven);
        QCOMPARE(refused.error().code, QStringLiteral("password.too_short"));
        QCOMPARE(refused.error().values, (QStringList{QStringLiteral("11"), QStringLiteral("12")}));
        QVERIFY(NewPassword::choose(QStringLiteral("🐎🐪🦅🐑🐐🐄🐇🦊🐺🐻🦉🐍"))); // 12 of them, 24 UTF-16 units
        QVERIFY(NewPassword::choose(QStringLiteral("🐎🐪🦅🐑🐐🐄")).error().is("password.too_short"));
    }

    void refusesWhatCannotBeTypedAgain()
    {
        QVERIFY(NewPassword::choose(QStringLiteral("seven grey\therons")).error().is("password.character"));
        QVERIFY(NewPassword::choose(QStringLiteral("seven grey herons\n")).error().is("password.character"));
        QVERIFY(NewPassword::choose(QStringLiteral("seven grey herons") + QChar(0)).error().is("password.character"));
        QVERIFY(NewPassword::choose(QStringLiteral("seven grey herons") + QChar(0xD800)).error().is("password.character"));
        QVERIFY(NewPassword::choose(QStringLiteral("seven grey herons") + QChar(0xE000)).error().is("password.character"));
        QVERIFY(NewPassword::choose(QString(2000, u'a')).error().is("password.too_long"));
    }
};

QTEST_GUILESS_MAIN(PasswordTest)
#include "PasswordTest.moc"
