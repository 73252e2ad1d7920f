#include "model/screening/WatchIndex.h"

#include <QTest>

#include <algorithm>

using namespace tizilim;

/// Searches among the entries of a list.
class WatchIndexTest : public QObject {
    Q_OBJECT

    static WatchEntry entry(const char *id, NameKind kind, const std::vector<const char *> &names,
                            const char *birthDate = "")
    {
        WatchEntry made;
        made.id = QString::fromUtf8(id);
        made.kind = kind;
        for (const char *name : names)
            made.names.push_back(QString::fromUtf8(name));
        made.facts.birthDate = PartialDate::parse(QString::fromUtf8(birthDate));
        return made;
    }

    static std::vector<WatchEntry> entries()
    {
        return {
            entry("P1", NameKind::Person, {"Ескендіров Талғат Нұржанұлы"}, "1971-03-09"),
            entry("P2", NameKind::Person, {"HADDAD, Yusuf", "Abu Karim"}, "1968"),
            entry("P3", NameKind::Person, {"Калиев Марат Серикович"}, "1980-01-02"),
            entry("P4", NameKind::Person, {"Калиев Марат Серикович"}, "1955-06-07"),
            entry("P5", NameKind::Person, {"FISCHER, Lena Maria", "FISHER, Lena"}),
            entry("C1", NameKind::Company, {"ТОО «Ромашка Трейдинг»"}),
            entry("C2", NameKind::Company, {"Bluestone Mining Corporation", "BSM 24"}),
        };
    }

    static ScreenedParty party(const char *name, NameKind kind = NameKind::Person, const char *birthDate = "")
    {
        ScreenedParty made;
        made.name = QString::fromUtf8(name);
        made.kind = kind;
        made.facts.birthDate = PartialDate::parse(QString::fromUtf8(birthDate));
        return made;
    }

    /// The ids of the hits at the threshold that ships, best first.
    static QStringList hits(const ScreenedParty &screened)
    {
        const auto index = WatchIndex::make(entries());
        QStringList ids;
        for (const Hit &hit : Screener(index).screen(screened, index->weights().threshold).hits)
            ids += index->entries()[hit.entry].id;
        return ids;
    }

private slots:
    void findsNamesHoweverTheyAreWritten()
    {
        for (const char *name :
             {"Yeskendirov Talgat", "Талгат Ескендиров", "Eskendirov Talgat Nurzhanovich", "Ескендиров Т.Н."})
            QVERIFY2(hits(party(name)).startsWith(QStringLiteral("P1")), name);
        QCOMPARE(hits(party("Youssef Hadad")), QStringList{QStringLiteral("P2")});
        QCOMPARE(hits(party("Lena Fischer")), QStringList{QStringLiteral("P5")}); // once, by its nearest name
        QCOMPARE(hits(party("Romashka Trading LLP", NameKind::Company)), QStringList{QStringLiteral("C1")});
        QCOMPARE(hits(party("Blue Stone Mining", NameKind::Company)), QStringList{QStringLiteral("C2")});
        QCOMPARE(hits(party("Жанар Омарова")), QStringList());
    }

    void decidesByBirthDates()
    {
        const QString P3 = QStringLiteral("P3");
        const QString P4 = QStringLiteral("P4");
        QCOMPARE(hits(party("Калиев Марат Серикович", NameKind::Person, "1980-01-02")), QStringList{P3});
        QCOMPARE(hits(party("Калиев Марат Серикович", NameKind::Person, "1955-06-07")), QStringList{P4});
        QCOMPARE(hits(party("Калиев Марат Серикович", NameKind::Person, "1990-11-12")), QStringList());
        QCOMPARE(hits(party("Калиев Марат Серикович")), (QStringList{P3, P4}));
    }

    void raisesBySharedIdentifiersAndLowersByCountry()
    {
        std::vector<WatchEntry> list = entries();
        list[1].facts.identifiers = {QStringLiteral("N0012345")};
        list[1].facts.country = QStringLiteral("SY");
        const auto index = WatchIndex::make(list);
        Screener screener(index);
        ScreenedParty screened = party("Yousef Haddad");
        const auto score = [&] {
            const ScreeningResult result = screener.screen(screened, 0.1);
            return result.hits.empty() ? 0.0 : result.hits.front().score;
        };
        const double plain = score();
        screened.facts.country = QStringLiteral("KZ");
        QVERIFY(score() < plain);
        screened.facts.identifiers = {QStringLiteral("N0012345")};
        QVERIFY(score() > plain);
    }

    void keepsPeopleAndCompaniesApart()
    {
        QCOMPARE(hits(party("Haddad Yusuf", NameKind::Company)), QStringList());
        QCOMPARE(hits(party("Romashka Trading", NameKind::Person)), QStringList());
        QCOMPARE(hits(party("ТОО «Ромашка Трейдинг»", NameKind::Unknown)), QStringList{QStringLiteral("C1")});
    }

    void leavesNothingOutThatAScanWouldFind()
    {
        const auto index = WatchIndex::make(entries());
        Screener screener(index);
        const double least = index->weights().threshold;
        for (const char *name : {"Talgat Yeskendyrov", "Haddad Jusuf", "Калиев М.С.", "Kaliyev Marat", "Fisher L.",
                                 "Лена Фишер", "Abukarim"}) {
            const ScreeningResult found = screener.screen(party(name), least);
            const ScreeningResult scanned = screener.screenByScan(party(name), least);
            QCOMPARE(found.hits.size(), scanned.hits.size());
            for (std::size_t i = 0; i < found.hits.size(); ++i)
                QVERIFY2(std::abs(found.hits[i].score - scanned.hits[i].score) < 1e-6, name);
        }
    }

    void weighsWordsByHowRareTheyAre()
    {
        std::vector<WatchEntry> list = entries();
        for (int i = 0; i < 300; ++i)
            list.push_back(entry(qPrintable(u"X" + QString::number(i)), NameKind::Person, {"Калиев Данияр Болатович"},
                                 "1990-05-05"));
        const auto index = WatchIndex::make(list);
        Screener screener(index);
        const auto best = [&](const char *name) {
            const ScreeningResult result = screener.screen(party(name), 0.1);
            return result.hits.empty() ? 0.0 : result.hits.front().score;
        };
        // The same slip in the given name: a rare surname makes it believable, one of three hundred does not.
        QVERIFY(best("Ескендиров Талгет") > best("Калиев Данеяр"));
    }

    void takesRarityFromElsewhere()
    {
        const auto all = WatchIndex::make(entries());
        const auto few = WatchIndex::make({entries().front()}, {}, all->rarity());
        const ScreeningResult result = Screener(few).screen(party("Yeskendirov Talgat"), few->weights().threshold);
        QCOMPARE(result.hits.size(), std::size_t(1));
    }

    void findsNothingInNothing()
    {
        const auto index = WatchIndex::make({});
        QVERIFY(Screener(index).screen(party("Haddad Yusuf"), 0).hits.empty());
        QCOMPARE(hits(party("")), QStringList());
        QCOMPARE(hits(party("«»", NameKind::Company)), QStringList());
    }
};

QTEST_GUILESS_MAIN(WatchIndexTest)
#include "WatchIndexTest.moc"
