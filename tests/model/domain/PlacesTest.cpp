#include "model/domain/Country.h"
#include "model/domain/Region.h"

#include <QSet>
#include <QTest>

using namespace tizilim;

class PlacesTest : public QObject {
    Q_OBJECT

private slots:
    void knowsTheTwentyRegionsInThreeLanguages()
    {
        const std::vector<Region> regions = Region::all();
        QCOMPARE(regions.size(), std::size_t(20));
        QSet<QString> names;
        for (const Region &region : regions) {
            QCOMPARE(Region::parse(region.code()).value(), region);
            names << region.kazakhName() << region.russianName() << region.englishName();
        }
        QCOMPARE(names.size(), 60);
        const auto shymkent = Region::parse(QStringLiteral("790000000"));
        QVERIFY(shymkent);
        QCOMPARE(shymkent->kazakhName(), QStringLiteral("Шымкент қаласы"));
        QCOMPARE(shymkent->russianName(), QStringLiteral("город Шымкент"));
        QCOMPARE(shymkent->englishName(), QStringLiteral("Shymkent city"));
    }

    void findsTheRegionOfAPlace()
    {
        QCOMPARE(Region::ofPlace(QStringLiteral("751110000")).value().number(), QStringLiteral("75"));
        QCOMPARE(Region::parse(QStringLiteral("751110000")).error().code, QStringLiteral("region.unknown"));
        QCOMPARE(Region::ofPlace(QStringLiteral("500000000")).error().code, QStringLiteral("region.unknown"));
        QCOMPARE(Region::ofPlace(QStringLiteral("75")).error().code, QStringLiteral("region.malformed"));
        QCOMPARE(Region::parse(QStringLiteral("75000000O")).error().code, QStringLiteral("region.malformed"));
    }

    void knowsCountriesByCode()
    {
        const auto kazakhstan = Country::parse(QStringLiteral("kz"));
        QVERIFY(kazakhstan);
        QCOMPARE(kazakhstan->code(), QStringLiteral("KZ"));
        QCOMPARE(kazakhstan->name(QStringLiteral("kk")), QStringLiteral("Қазақстан"));
        QCOMPARE(kazakhstan->name(QStringLiteral("ru")), QStringLiteral("Казахстан"));
        QCOMPARE(kazakhstan->name(QStringLiteral("en")), QStringLiteral("Kazakhstan"));
        QCOMPARE(Country::all().size(), std::size_t(250));
        for (const char *text : {"", "K", "KAZ", "AN", "SU", "ZZ", "EU", "IC", "К2"})
            QCOMPARE(Country::parse(QString::fromUtf8(text)).has_value(), false);
    }
};

QTEST_GUILESS_MAIN(PlacesTest)
#include "PlacesTest.moc"
