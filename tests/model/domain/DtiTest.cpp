#include "model/domain/Dti.h"

#include <QTest>

using namespace tizilim;

class DtiTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatIsADti_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"X9J9K872S", "10ZW1X3N5", "WGJSRNZGM", "4H95J0R2X", "x9j9k872s"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void readsWhatIsADti()
    {
        QFETCH(QString, text);
        const auto dti = Dti::parse(text);
        QVERIFY2(dti, qPrintable(dti ? QString() : dti.error().values.join(u' ')));
        QCOMPARE(dti->toString(), text.toUpper());
    }

    void refusesWithTheExactReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const char *text, const char *code, QStringList values) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(code) << values;
        };
        row("X9J9K872", "dti.length", {QStringLiteral("8")});
        row("X9J9K872S0", "dti.length", {QStringLiteral("10")});
        row("A9J9K872S", "dti.characters", {QStringLiteral("1")});
        row("X9J9K8Y2S", "dti.characters", {QStringLiteral("7")});
        row("Х9J9K872S", "dti.characters", {QStringLiteral("1")}); // a Cyrillic Х
        row("09J9K872S", "dti.first_character", {});
        row("X9J9K872T", "dti.check_character", {QStringLiteral("S")});
        row("4H95J0R2W", "dti.check_character", {QStringLiteral("T")});
    }

    void refusesWithTheExactReason()
    {
        QFETCH(QString, text);
        const auto dti = Dti::parse(text);
        QVERIFY(!dti);
        QTEST(dti.error().code, "code");
        QTEST(dti.error().values, "values");
    }

    void findsEverySingleWrongCharacter()
    {
        const QString right = QStringLiteral("X9J9K872S");
        for (qsizetype i = 0; i < right.size(); ++i) {
            for (const QChar c : QStringLiteral("0123456789BCDFGHJKLMNPQRSTVWXZ")) {
                QString wrong = right;
                wrong[i] = c;
                QCOMPARE(Dti::parse(wrong).has_value(), wrong == right);
            }
        }
    }
};

QTEST_GUILESS_MAIN(DtiTest)
#include "DtiTest.moc"
