#include "model/domain/NameFolding.h"

#include <QTest>

using namespace tizilim;

class NameFoldingTest : public QObject {
    Q_OBJECT

private slots:
    void foldsSpellingsOfOneNameToOneKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("spellings");
        const auto row = [](const char *key, const char *spellings) {
            QTest::newRow(key) << QString::fromUtf8(key) << QString::fromUtf8(spellings).split(u'|');
        };
        row("kasim jomart",
            "Қасым-Жомарт|Касым-Жомарт|Kassym-Jomart|Qasym-Jomart|Kasym-Zhomart|Qasım-Jomart|ҚАСЫМ-ЖОМАРТ|"
            "  қасым  жомарт ");
        row("tokaev", "Тоқаев|Токаев|Tokayev|Toqaev|Tokaev|Toqaıev|Tоқаев");
        row("nursultan nazarbaev", "Нұрсұлтан Назарбаев|Нурсултан Назарбаев|Nursultan Nazarbayev|Nūrsūltan Nazarbaev");
        row("jumabaev", "Жұмабаев|Жумабаев|Джумабаев|Zhumabayev|Jumabaev|Dzhumabaev|Jūmabaev|Jumabaıev");
        row("aigerim", "Әйгерім|Айгерим|Aigerim|Aygerim|Äigerım|Аигерім|Əйгерім|Әйгеріm");
        row("erlan", "Ерлан|Yerlan|Erlan|Ierlan");
        row("galiev", "Ғалиев|Галиев|Galiyev|Galiev|Ghaliyev");
        row("shakarim", "Шәкәрім|Шакарим|Shakarim|Şäkärım");
        row("hamit", "Хамит|Hamit|Khamit|Һамит");
        row("manisau", "Маңғысау|Мангысау|Mangysau|Mañğysau");
        row("ulikbek", "Ұлықбек|Улыкбек|Ulykbek|Ūlyqbek");
        row("alena petr", "Алёна Пётр|Алена Петр|Alyona Pyotr|Alena Petr");
        row("tatiana", "Татьяна|Tatyana|Tatiana|Tat'yana|Tatʹyana");
        row("grigorev", "Григорьев|Grigoryev|Grigor’ev|Grigorev");
        row("evgeni", "Евгений|Yevgeny|Evgenii|Evgeniy");
        row("jibek", "Жібек|Жибек|Zhibek|Jibek|Жiбек");
        row("bogenbai", "Бөгенбай|Богенбай|Bogenbay|Bögenbai");
        row("muler", "Müller|MÜLLER|Muller");
    }

    void foldsSpellingsOfOneNameToOneKey()
    {
        QFETCH(QString, key);
        QFETCH(QStringList, spellings);
        for (const QString &spelling : spellings)
            QCOMPARE(foldedName(spelling), key);
    }

    void keepsDifferentNamesApart()
    {
        const QStringList names{QStringLiteral("Асан"),  QStringLiteral("Үсен"),  QStringLiteral("Айгерім"),
                                QStringLiteral("Айгүл"), QStringLiteral("Ержан"), QStringLiteral("Ерлан"),
                                QStringLiteral("Жанар"), QStringLiteral("Шынар"), QStringLiteral("Берік"),
                                QStringLiteral("Серік")};
        for (const QString &one : names) {
            for (const QString &other : names)
                QCOMPARE(foldedName(one) == foldedName(other), one == other);
        }
    }

    void readsLettersOfTheWrongScriptAsTheyLook()
    {
        QCOMPARE(foldedName(QStringLiteral("HУРCУЛТАH")), foldedName(QStringLiteral("НУРСУЛТАН"))); // Latin H and C
        QCOMPARE(foldedName(QStringLiteral("Рaul")), foldedName(QStringLiteral("Paul")));           // Cyrillic Р
        QCOMPARE(foldedName(QStringLiteral("Қазақстaн")), foldedName(QStringLiteral("Қазақстан"))); // Latin a
    }

    void knowsNoInvisibleCharactersAndNoMarks()
    {
        QCOMPARE(foldedName(QStringLiteral("Аль\u200bфа")), QStringLiteral("alfa"));
        QCOMPARE(foldedName(QStringLiteral("И\u0306осиф")), foldedName(QStringLiteral("Йосиф")));
        QCOMPARE(foldedName(QStringLiteral("A\u0301\u0301\u0301lfa")), QStringLiteral("alfa"));
    }

    void foldsOtherScripts()
    {
        QCOMPARE(foldedName(QStringLiteral("Αθήνα")), QStringLiteral("athena"));
        QVERIFY(!foldedName(QStringLiteral("محمد")).isEmpty());
        QVERIFY(!foldedName(QStringLiteral("北京 Beijing")).isEmpty());
        QCOMPARE(foldedWords(QStringLiteral("北京 Beijing")).size(), 2);
    }

    void keepsDigitsAndPartsWords()
    {
        QCOMPARE(foldedName(QStringLiteral("«Альфа-2000» (Астана)")), QStringLiteral("alfa 2000 astana"));
        QCOMPARE(foldedName(QStringLiteral("—")), QString());
    }

    void findsLongerNamesByTheirBeginnings()
    {
        // Search as one types must not lose a name on the way.
        for (const char *name : {"Қасым", "Галиев", "Назарбаев", "Айгүл", "Ғалымжан", "Мейіржан"}) {
            const QString whole = QString::fromUtf8(name);
            for (qsizetype length = 1; length < whole.size(); ++length)
                QVERIFY2(foldedName(whole).startsWith(foldedName(whole.first(length))), name);
        }
    }
};

QTEST_GUILESS_MAIN(NameFoldingTest)
#include "NameFoldingTest.moc"
