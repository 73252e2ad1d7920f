#include "model/screening/NameReader.h"
#include "model/screening/Scoring.h"

#include <QTest>

#include <algorithm>

using namespace tizilim;

/// Two names by themselves: what agrees, and how that is told.
class NameComparisonTest : public QObject {
    Q_OBJECT

    static Score compared(const QString &one, const QString &other, NameKind kind)
    {
        NameReader reader;
        return compareTwoNames(reader.read(one, kind), reader.read(other, kind), {});
    }

    static bool tells(const Score &score, Agreement agreement)
    {
        return std::ranges::any_of(score.explanation.words,
                                   [=](const WordEvidence &word) { return word.agreement == agreement; });
    }

    static void addRow(const char *one, const char *other, bool same)
    {
        const QByteArray row = QByteArray(one) + " / " + other;
        QTest::newRow(row.constData()) << QString::fromUtf8(one) << QString::fromUtf8(other) << same;
    }

    static void addColumns()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
    }

    static void compare(NameKind kind)
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        const double score = compared(one, other, kind).value;
        const double back = compared(other, one, kind).value;
        QVERIFY2((score >= ScreeningWeights().threshold) == same, qPrintable(QString::number(score)));
        QVERIFY2(std::abs(score - back) < 0.02, qPrintable(QString::number(score) + u' ' + QString::number(back)));
    }

private slots:
    void comparesPeople_data()
    {
        addColumns();
        addRow("Ескендіров Талғат Нұржанұлы", "Ескендиров Талгат Нуржанович", true);
        addRow("Ескендіров Талғат Нұржанұлы", "Talgat Yeskendirov", true);
        addRow("Eskendırov Talğat", "Искендиров Талгат", true);
        addRow("Ескендиров Т.Н.", "Ескендіров Талғат Нұржанұлы", true);
        addRow("Ескендиров М.Н.", "Ескендіров Талғат Нұржанұлы", false);
        addRow("Ескендиров Талгат Нуржанович", "Ескендиров Талгат Маратович", false);
        addRow("Ескендиров Талгат Нуржанович", "Ескендиров Марат Нуржанович", false);
        addRow("Ескендиров Талгат Нуржанович", "Калиев Талгат Нуржанович", false);
        addRow("Ескендиров Талгат Нуржанович", "Ескендиров Тагат Нуржанович", true);
        addRow("Ескендиров Талгат Нуржанович", "Ескендирова Талгат Нуржановна", false);
        addRow("Abd al-Basit Kurdi", "Abdulbasit al-Kurdi", true);
        addRow("Шах-Нияз Төре", "Шахнияз Төре", true);
        addRow("Yusuf Haddad", "Youssef Hadad", true);
        addRow("Dr. Yusuf Haddad", "Yusuf Haddad", true);
        addRow("Yusuf Haddad", "Haddad", false);
        addRow("Haddad", "Haddad", true);
        addRow("Yusuf Yusuf Haddad", "Yusuf Haddad", true);
        addRow("Lena Fischer", "Lena Fischbach", false);
        addRow("", "Haddad", false);
    }

    void comparesPeople() { compare(NameKind::Person); }

    void comparesCompanies_data()
    {
        addColumns();
        addRow("ТОО «Ромашка Трейдинг»", "Romashka Trading LLP", true);
        addRow("ТОО «Ромашка Трейдинг»", "Ромашка Трейдинг", true);
        addRow("ТОО «Ромашка Трейдинг»", "ТОО «Ромашка Логистик»", false);
        addRow("ТОО «Ромашка Трейдинг»", "ТОО «Василёк Трейдинг»", false);
        addRow("ТОО «Ромашка 7»", "ТОО «Ромашка 8»", false);
        addRow("Romashka Fund II LP", "Romashka Fund III LP", false);
        addRow("Seventh Romashka Bank", "7 Romashka Bank", true);
        addRow("R.M.K. Romashka", "RMK Romashka", true);
        addRow("Blue Stone Mining", "Bluestone Mining", true);
        addRow("АО «Ромашка»", "ТОО «Ромашка»", true);
    }

    void comparesCompanies() { compare(NameKind::Company); }

    void saysHowWordsAgree()
    {
        const auto people = [](const char *one, const char *other) {
            return compared(QString::fromUtf8(one), QString::fromUtf8(other), NameKind::Person);
        };
        const Score fathers = people("Ескендіров Талғат Нұржанұлы", "Ескендиров Талгат Нуржанович");
        QCOMPARE(fathers.explanation.words.size(), std::size_t(3));
        QVERIFY(tells(fathers, Agreement::Equal));
        QVERIFY(tells(fathers, Agreement::Father));
        QVERIFY(tells(people("Yusuf Haddad", "Youssef Haddad"), Agreement::Spelling));
        QVERIFY(tells(people("Ескендиров Талгат", "Ескендиров Тагат"), Agreement::Typing));
        QVERIFY(tells(people("Ескендиров Т.", "Ескендиров Талгат"), Agreement::Initial));
        QVERIFY(tells(people("Шах Нияз Төре", "Шахнияз Төре"), Agreement::Joined));
        QVERIFY(tells(people("Yusuf Yusuf Haddad", "Yusuf Haddad"), Agreement::Repeated));
        QVERIFY(tells(people("Yusuf Haddad", "Yusuf Karimi"), Agreement::Different));
        QVERIFY(tells(people("Yusuf Haddad", "Yusuf Karim Haddad"), Agreement::Missing));
        QVERIFY(tells(compared(QStringLiteral("Romashka LLP"), QStringLiteral("ТОО Ромашка"), NameKind::Company),
                      Agreement::Form));
    }

    void keepsTheOrderOfEvidence()
    {
        const QString name = QStringLiteral("Ескендиров Талгат Нуржанович");
        const auto score = [&](const char *other) {
            return compared(name, QString::fromUtf8(other), NameKind::Person).value;
        };
        QVERIFY(score("Ескендиров Талгат Нуржанович") > score("Ескендиров Талгат"));
        QVERIFY(score("Ескендиров Талгат") > score("Ескендиров Т."));
        QVERIFY(score("Ескендиров Талгат Нуржанович") > score("Ескендиров Талгад Нуржанович"));
        QVERIFY(score("Ескендиров Талгат Нуржанович") < 1);
    }
};

QTEST_GUILESS_MAIN(NameComparisonTest)
#include "NameComparisonTest.moc"
