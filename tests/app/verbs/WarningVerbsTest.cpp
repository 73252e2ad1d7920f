#include "model/domain/Warning.h"
#include "tests/support/LicensingWorld.h"

#include <QTest>

using namespace tizilim;

class WarningVerbsTest : public QObject {
    Q_OBJECT

    static QString text(const char *text) { return QString::fromUtf8(text); }
    static LicensingWorld::Given warning()
    {
        return {{"name", text("Batyr Coin")}, {"websites", text("https://batyr.example|https://batyr2.example")}, {"publisher", text("national_bank")},
                {"reason", text("no_licence")}, {"reason_text", text("Offers exchange to residents without a licence")},
                {"act_number", text("W-1")}, {"decided_on", text("2026-11-20")}};
    }

private slots:
    void aWarningIsPublishedWithItsReason()
    {
        LicensingWorld world;
        for (const char *needed : {"reason", "reason_text", "act_number", "decided_on"}) {
            auto given = warning();
            given.erase(needed);
            QCOMPARE(world.error("officer", "warning.publish", given), text("field.required"));
        }
        auto wrong = warning();
        wrong["reason"] = text("not_stated"); // only foreign authorities leave it out
        QCOMPARE(world.error("officer", "warning.publish", wrong), text("field.choice"));
        wrong = warning();
        wrong["decided_on"] = text("2026-11-24");
        QCOMPARE(world.error("officer", "warning.publish", wrong), text("date.in_future"));

        const auto made = world.act("officer", "warning.publish", warning());
        QVERIFY(made);
        const auto published = world.get<Warning>(made->record);
        QCOMPARE(published.state, WarningState::InForce);
        QCOMPARE(published.authority, text("National Bank of the Republic of Kazakhstan"));
        QCOMPARE(published.reason, WarningReason::NoLicence);
        QVERIFY(!published.fromAbroad);
        QCOMPARE(world.error("officer2", "warning.publish", warning()), text("warning.known"));
    }

    void withdrawingNeedsAReasonToo()
    {
        LicensingWorld world;
        const RecordId id = world.act("officer", "warning.publish", warning())->record;
        QCOMPARE(world.error("officer", "warning.withdraw", {{"reason", text("licence_granted")}}, id), text("field.required"));
        QVERIFY(world.act("officer", "warning.withdraw", {{"reason", text("licence_granted")}, {"withdrawal_note", text("NB-EX-0007 of today")}}, id));
        QCOMPARE(world.get<Warning>(id).state, WarningState::Withdrawn);
        QCOMPARE(world.get<Warning>(id).reasonText, text("Offers exchange to residents without a licence"));
        QCOMPARE(world.error("officer", "warning.withdraw", {{"reason", text("licence_granted")}, {"withdrawal_note", text("again")}}, id), text("warning.not_in_force"));
        QVERIFY(world.act("officer", "warning.publish", warning())); // after that, again
    }
};

QTEST_GUILESS_MAIN(WarningVerbsTest)
#include "WarningVerbsTest.moc"
