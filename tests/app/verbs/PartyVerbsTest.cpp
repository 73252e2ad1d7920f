#include "model/domain/Party.h"
#include "tests/support/LicensingWorld.h"

#include <QTest>

using namespace tizilim;

class PartyVerbsTest : public QObject {
    Q_OBJECT

    static QString text(const char *text) { return QString::fromUtf8(text); }
    static LicensingWorld::Given owner(const char *number, const char *share, const char *country = "KZ")
    {
        return {{"role", text("owner")}, {"kind", text("person")}, {"name_ru", text("Ахметов Дамир")}, {"number", text(number)}, {"citizenship", text(country)}, {"share", text(share)}};
    }

private slots:
    void ownersHoldTheWholeAndNoMore()
    {
        LicensingWorld world;
        const RecordId exchange = world.act("officer", "exchange.register", LicensingWorld::company())->record;
        const auto first = world.act("officer", "party.add", owner("871008401427", "62"), exchange);
        QVERIFY(first);
        QCOMPARE(world.as("officer").lines(typeOf<Party>(), exchange)->size(), size_t(1));
        QCOMPARE(world.error("officer", "party.add", owner("871008401427", "5"), exchange), text("party.known"));
        QCOMPARE(world.error("officer", "party.add", owner("760212350620", "38.01"), exchange), text("party.shares_exceed"));
        QVERIFY(world.act("officer", "party.add", owner("760212350620", "38"), exchange));
        QCOMPARE(world.error("officer", "party.edit", {{"share", text("63")}}, first->made.front()), text("party.shares_exceed"));
        QVERIFY(world.act("officer", "party.edit", {{"until", text("2026-11-20")}}, first->made.front())); // he left
        QVERIFY(world.act("officer", "party.add", owner("N 1234567", "62", "DE"), exchange));
        QVERIFY(world.act("officer", "party.remove", {{"ground", text("typed by mistake")}}, first->made.front()));
        QCOMPARE(world.all<Party>().size(), size_t(2));
    }

    void whatCannotBeIsRefused()
    {
        LicensingWorld world;
        const RecordId exchange = world.act("officer", "exchange.register", LicensingWorld::company())->record;
        auto given = owner("871008401427", "62");
        given.erase("share");
        QCOMPARE(world.error("officer", "party.add", given, exchange), text("party.share_missing"));
        QCOMPARE(world.error("officer", "party.add", owner("871008401427", "0"), exchange), text("party.share_range"));
        QCOMPARE(world.error("officer", "party.add", owner("871008401427", "100.5"), exchange), text("party.share_range"));
        QCOMPARE(world.error("officer", "party.add", owner("871008401428", "10"), exchange), text("iin.check_digit"));
        QCOMPARE(world.error("officer", "party.add", owner("940140000385", "10"), exchange), text("iin.date")); // a company's number
        given = owner("871008401427", "62");
        given.erase("name_ru");
        QCOMPARE(world.error("officer", "party.add", given, exchange), text("party.no_name"));
        QCOMPARE(world.all<Party>().size(), size_t(0));
    }

    void executivesDoNotComeFromBarredCountries()
    {
        LicensingWorld world;
        const RecordId exchange = world.act("officer", "exchange.register", LicensingWorld::company())->record;
        LicensingWorld::Given head{{"role", text("head")}, {"kind", text("person")}, {"name_latin", text("John Smith")}, {"number", text("X 77")}, {"citizenship", text("IR")}};
        QCOMPARE(world.error("officer", "party.add", head, exchange), text("party.barred_country"));
        head["role"] = text("key_person");
        QCOMPARE(world.error("officer", "party.add", head, exchange), QString());
        head["role"] = text("head");
        head["citizenship"] = text("GB");
        head["kind"] = text("company");
        QCOMPARE(world.error("officer", "party.add", head, exchange), text("party.company_cannot"));
    }

    void aCompanyIsRegisteredOnceAndEdited()
    {
        LicensingWorld world;
        const RecordId exchange = world.act("officer", "exchange.register", LicensingWorld::company())->record;
        QCOMPARE(world.error("officer2", "exchange.register", LicensingWorld::company()), text("exchange.known"));
        const auto other = world.act("officer", "exchange.register", LicensingWorld::company("240340012341"));
        QCOMPARE(world.error("officer", "exchange.edit", {{"bin", text("940140000385")}}, other->record), text("exchange.known"));
        QVERIFY(world.act("officer", "exchange.edit", {{"lei", text("5299005v5gbsn2a4c303")}, {"bank", QString()}}, exchange));
        const auto edited = world.get<Exchange>(exchange);
        QCOMPARE(edited.lei, text("5299005V5GBSN2A4C303"));
        QVERIFY(edited.bank.isEmpty()); // given empty: emptied
        QCOMPARE(edited.region, text("75")); // not given: kept
        QCOMPARE(world.error("auditor", "exchange.edit", {{"bank", text("x")}}, exchange), text("verb.role_may_not"));
    }
};

QTEST_GUILESS_MAIN(PartyVerbsTest)
#include "PartyVerbsTest.moc"
