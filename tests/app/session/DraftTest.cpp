#include "app/session/Verification.h"
#include "tests/support/LicensingWorld.h"

#include <QFile>
#include <QTest>

using namespace tizilim;

/// What an officer keeps for himself, and what two officers at one record do to each other.
class DraftTest : public QObject {
    Q_OBJECT

    static QString text(const char *text) { return QString::fromUtf8(text); }

    static Draft halfFilled()
    {
        return {{}, {{text("client_id"), text("8710")}, {text("name_ru"), text("Омарова Лаура")}},
                {{text("wallets"), {{{}, {{text("address"), text("1A1zP1")}}}}}}};
    }

private slots:
    void aDraftIsKeptPerOfficerAndForm()
    {
        LicensingWorld world;
        const qint64 events = world.events();
        Registry &officer = world.as("officer");
        QVERIFY(!officer.draft(text("user.register")).value());
        QVERIFY(officer.keepDraft(text("user.register"), halfFilled()));
        const auto again = world.world().unlock("officer"); // another day
        const std::optional<Draft> kept = (*again)->draft(text("user.register")).value();
        QVERIFY(kept);
        QCOMPARE(kept->fields, halfFilled().fields);
        QCOMPARE(kept->lines, halfFilled().lines);
        QCOMPARE(kept->saved, world.world().clock().now());
        QVERIFY(!world.as("officer2").draft(text("user.register")).value());
        QVERIFY(!officer.draft(text("user.edit")).value());
        QVERIFY(officer.dropDraft(text("user.register")));
        QVERIFY(!(*again)->draft(text("user.register")).value());
        QCOMPARE(world.events(), events); // no business of the history
    }

    void nothingOfItLiesInPlainTextAndVerificationIsContent()
    {
        LicensingWorld world;
        QVERIFY(world.as("officer").keepDraft(text("user.register"), halfFilled()));
        for (const char *name : {"registry.db", "registry.db-wal", "registry.keys"}) {
            QFile file(QString::fromStdString((world.as("officer").folder() / name).string()));
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains(text("Омарова").toUtf8()), name);
        }
        QVERIFY(verify(world.as("auditor"), {})->ok());
    }

    void whatNoVersionWroteIsNoDraft()
    {
        QVERIFY(!Draft::fromJson(QString()));
        QVERIFY(!Draft::fromJson(text("[1]")));
        QVERIFY(!Draft::fromJson(text("{\"saved\":\"x\"}")));
    }

    void viewStateIsKeptPerOfficer()
    {
        LicensingWorld world;
        QVERIFY(world.as("officer").keepViewState(text("applications"), text("{}")));
        QCOMPARE(world.as("officer").viewState(text("applications")).value(), text("{}"));
        QCOMPARE(world.as("officer2").viewState(text("applications")).value(), QString());
    }

    void nobodyOverwritesWhatHeHasNotSeen()
    {
        LicensingWorld world;
        const RecordId id = world.act("officer", "exchange.register", LicensingWorld::company())->record;
        VerbCall call = LicensingWorld::call("exchange.edit", {{"bank", text("Jusan Bank")}}, id);
        call.seen = {{text("bank"), Value(text("Halyk Bank"))}};
        QVERIFY(world.act("officer2", "exchange.edit", {{"bank", text("ForteBank")}}, id));
        QCOMPARE(world.as("officer").perform(call).error().code, text("record.moved"));
        QCOMPARE(world.get<Exchange>(id).bank, text("ForteBank"));
        call.seen = {{text("bank"), Value(text("ForteBank"))}}; // he has looked, and means it
        QVERIFY(world.as("officer").perform(call));
        QCOMPARE(world.get<Exchange>(id).bank, text("Jusan Bank"));
        // Another field is another matter: both changes live.
        QVERIFY(world.act("officer2", "exchange.edit", {{"phone", text("+7 727 000 00 00")}}, id));
        call.parameters = {{text("bank"), Value()}};
        call.seen = {{text("bank"), Value(text("Jusan Bank"))}};
        QVERIFY(world.as("officer").perform(call));
        QVERIFY(world.get<Exchange>(id).bank.isEmpty());
        QVERIFY(!world.get<Exchange>(id).phone.isEmpty());
    }
};

QTEST_GUILESS_MAIN(DraftTest)
#include "DraftTest.moc"
