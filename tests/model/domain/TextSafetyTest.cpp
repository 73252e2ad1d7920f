#include "model/domain/TextSafety.h"

#include <QTest>

using namespace tizilim;

class TextSafetyTest : public QObject {
    Q_OBJECT

    using Kind = SuspiciousCharacter::Kind;

private slots:
    void refusesWhatCannotBeShownHonestly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const char *name, const QString &text, const char *code, QStringList values) {
            QTest::newRow(name) << text << QString::fromLatin1(code) << values;
        };
        row("nul", QStringLiteral("A") + QChar(0) + QStringLiteral("B"), "text.nul",
            {QStringLiteral("2"), QStringLiteral("U+0000")});
        row("override", QStringLiteral("ТОО \u202eфла"), "text.bidi_control",
            {QStringLiteral("5"), QStringLiteral("U+202E")});
        row("isolate", QStringLiteral("\u2066А\u2069"), "text.bidi_control",
            {QStringLiteral("1"), QStringLiteral("U+2066")});
        row("mark", QStringLiteral("А\u200f"), "text.bidi_control", {QStringLiteral("2"), QStringLiteral("U+200F")});
        row("escape", QStringLiteral("\u001b[31mA"), "text.control", {QStringLiteral("1"), QStringLiteral("U+001B")});
        row("line feed", QStringLiteral("A\nB"), "text.control", {QStringLiteral("2"), QStringLiteral("U+000A")});
        row("unassigned", QStringLiteral("A\u0378"), "text.unassigned",
            {QStringLiteral("2"), QStringLiteral("U+0378")});
        row("not a character", QStringLiteral("A") + QChar(0xFFFF), "text.unassigned",
            {QStringLiteral("2"), QStringLiteral("U+FFFF")});
        row("half a pair", QStringLiteral("😀") + QChar(0xD800), "text.surrogate",
            {QStringLiteral("2"), QStringLiteral("U+D800")});
    }

    void refusesWhatCannotBeShownHonestly()
    {
        QFETCH(QString, text);
        const auto safe = safeText(text);
        QVERIFY(!safe);
        QTEST(safe.error().code, "code");
        QTEST(safe.error().values, "values");
    }

    void composes()
    {
        QCOMPARE(safeText(QStringLiteral("И\u0306")).value(), QStringLiteral("Й"));
        QCOMPARE(safeText(QStringLiteral("Қасым-Жомарт 😀 北京")).value(), QStringLiteral("Қасым-Жомарт 😀 北京"));
        QCOMPARE(safeText(QString()).value(), QString());
        QCOMPARE(safeText(QStringLiteral("A\n\tB"), Lines::Many).value(), QStringLiteral("A\n\tB"));
        QVERIFY(!safeText(QStringLiteral("A\rB"), Lines::Many));
    }

    void flagsLatinLettersInACyrillicWord()
    {
        const auto found = suspiciousCharacters(QStringLiteral("ТOO Aльфа"));
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found[0], (SuspiciousCharacter{Kind::OtherScript, 1, U'O', QChar(u'О')}));
        QCOMPARE(found[1].position, 2);
        QCOMPARE(found[2], (SuspiciousCharacter{Kind::OtherScript, 4, U'A', QChar(u'А')}));
        const auto noLookAlike = suspiciousCharacters(QStringLiteral("Альфаs"));
        QCOMPARE(noLookAlike.size(), std::size_t(1));
        QVERIFY(noLookAlike[0].lookAlike.isNull());
    }

    void knowsThatKazakhLettersAreCyrillic()
    {
        QVERIFY(suspiciousCharacters(QStringLiteral("Істем Һұр Әсет ҚІЗІ ІҺ")).empty());
        const auto latin = suspiciousCharacters(QStringLiteral("Iстем")); // a Latin I
        QCOMPARE(latin.size(), std::size_t(1));
        QCOMPARE(latin[0], (SuspiciousCharacter{Kind::OtherScript, 0, U'I', QChar(u'І')}));
        QCOMPARE(suspiciousCharacters(QStringLiteral("шəкəрім")).size(), std::size_t(2)); // Latin ə
    }

    void flagsCyrillicLettersInALatinWord()
    {
        const auto found = suspiciousCharacters(QStringLiteral("Binаnce")); // a Cyrillic а
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0], (SuspiciousCharacter{Kind::OtherScript, 3, U'а', QChar(u'a')}));
    }

    void leavesWordsOfOneScriptAlone()
    {
        QVERIFY(suspiciousCharacters(QStringLiteral("ТОО Binance Қазақстан, IT-компания №5")).empty());
    }

    void flagsWhatNobodySees()
    {
        const auto found = suspiciousCharacters(QStringLiteral("Аль\u200bфа"));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0], (SuspiciousCharacter{Kind::Invisible, 3, U'\u200b', QChar()}));
        const char32_t tagged[] = {U'A', 0xE0041, U'B'};
        QCOMPARE(suspiciousCharacters(QString::fromUcs4(tagged, 3)).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TextSafetyTest)
#include "TextSafetyTest.moc"
