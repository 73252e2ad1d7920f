#include "model/domain/Lei.h"

#include <QTest>

using namespace tizilim;

class LeiTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatIsAnLei_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"5493001KJTIIGC8Y1R12", "HWUPKR0MPOU8FGXBT394", "529900T8BM49AURSDO55", "hwupkr0mpou8fgxbt394"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void readsWhatIsAnLei()
    {
        QFETCH(QString, text);
        const auto lei = Lei::parse(text);
        QVERIFY2(lei, qPrintable(lei ? QString() : lei.error().code));
        QCOMPARE(lei->toString(), text.toUpper());
    }

    void refusesWithTheExactReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const char *text, const char *code, QStringList values) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(code) << values;
        };
        row("", "lei.length", {QStringLiteral("0")});
        row("69940000HAL9ODW3IMO22", "lei.length", {QStringLiteral("21")});
        row("9.60E+19", "lei.length", {QStringLiteral("8")});
        row("5493001KJTIIGC8Y1R1O", "lei.characters", {QStringLiteral("20")});
        row("5493001KJTIIGC8Y1-12", "lei.characters", {QStringLiteral("18")});
        row("5493001ҚJTIIGC8Y1R12", "lei.characters", {QStringLiteral("8")});
        row("5493001KJTIIGC8Y1R21", "lei.check_digits", {QStringLiteral("12")});
    }

    void refusesWithTheExactReason()
    {
        QFETCH(QString, text);
        const auto lei = Lei::parse(text);
        QVERIFY(!lei);
        QTEST(lei.error().code, "code");
        QTEST(lei.error().values, "values");
    }

    void findsEveryWrongDigitAndEveryWrongLetter()
    {
        const QString right = QStringLiteral("5493001KJTIIGC8Y1R12");
        const QString digits = QStringLiteral("0123456789");
        const QString letters = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        for (qsizetype i = 0; i < right.size(); ++i) {
            for (const QChar c : right[i].isDigit() ? digits : letters) {
                QString wrong = right;
                wrong[i] = c;
                QCOMPARE(Lei::parse(wrong).has_value(), wrong == right);
            }
        }
    }

    void refusesCheckDigitsThatAreNeverGivenOut()
    {
        // 00, 01 and 99 leave the same remainder as 97, 98 and 02.
        int found = 0;
        for (int serial = 0; serial < 500; ++serial) {
            const QString base = QStringLiteral("549300%1").arg(serial, 12, 10, QLatin1Char('0'));
            for (const char *digits : {"00", "01", "99"})
                QVERIFY(!Lei::parse(base + QLatin1String(digits)));
            found += Lei::parse(base + QStringLiteral("97")) ? 1 : 0;
        }
        QVERIFY(found > 0);
    }
};

QTEST_GUILESS_MAIN(LeiTest)
#include "LeiTest.moc"
