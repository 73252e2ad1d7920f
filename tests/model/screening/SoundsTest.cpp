#include "model/screening/Sounds.h"
#include "model/domain/NameFolding.h"

#include <QTest>

using namespace tizilim;

class SoundsTest : public QObject {
    Q_OBJECT

    static std::string sounds(const char *word) { return soundsOf(foldedName(QString::fromUtf8(word)).toStdString()); }

    static double apart(const char *one, const char *other)
    {
        return soundDifference(sounds(one), sounds(other)).letters;
    }

private slots:
    void countsOneLetterForOneSound()
    {
        QCOMPARE(soundsOf("shachtsaksim"), std::string("SaCcaXim"));
        QCOMPARE(soundsOf("ahmet"), std::string("ahmet"));
    }

    void findsSpellingsNearerThanMistakes()
    {
        QCOMPARE(apart("Қуаныш", "Куаныш"), 0.0);
        QVERIFY(apart("Yusuf", "Youssef") < 1);
        QVERIFY(apart("Хамит", "Hamid") < apart("Хамит", "Хасит"));
        QVERIFY(apart("Төлеген", "Тулеген") < 0.5);
        QVERIFY(apart("Уәли", "Валей") < 1);
        QCOMPARE(apart("Марат", "Мапат"), 1.0);
        QVERIFY(apart("Болат", "Боалт") < 1); // letters exchanged: one slip
    }

    void tellsSpellingFromTyping()
    {
        QVERIFY(soundDifference(sounds("Yusuf"), sounds("Youssef")).onlySpelling);
        QVERIFY(!soundDifference(sounds("Марат"), sounds("Мапат")).onlySpelling);
        QVERIFY(soundDifference(sounds("Марат"), sounds("Мрат")).onlySpelling); // a short vowel left out
    }

    void stopsWhereNoMoreIsAsked()
    {
        const double whole = soundDifference("kairbek", "jandos").letters;
        QVERIFY(whole > 3);
        QVERIFY(soundDifference("kairbek", "jandos", 1).letters > 1);
    }

    void isTheSameBothWays()
    {
        for (const char *other : {"Сауле", "Саул", "Зауле", "Алуес"})
            QCOMPARE(apart("Сәуле", other), apart(other, "Сәуле"));
    }

    void keepsSkeletonsOverVowels()
    {
        QCOMPARE(soundSkeleton(sounds("Мұхаммед")), soundSkeleton(sounds("Mohamad")));
        QCOMPARE(soundClasses(sounds("Жақып")), soundClasses(sounds("Schaqyb")));
    }
};

QTEST_GUILESS_MAIN(SoundsTest)
#include "SoundsTest.moc"
