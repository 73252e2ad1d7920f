#include "app/session/OfficerOperations.h"
#include "app/session/KeyChange.h"
#include "model/history/KeyEvents.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace tizilim;

class OfficerOperationsTest : public QObject {
    Q_OBJECT

private slots:
    void inviteEnrolGrantAndTheSecondPerson()
    {
        TestWorld world;
        QVERIFY(world.found());
        // The only administrator grants alone; from the supervisor on, a second person is asked.
        QVERIFY(world.addOfficer("supervisor", Role::Supervisor));
        const auto admin = world.unlock().value();
        const Invited invited = inviteOfficer(*admin, QStringLiteral("officer"), QStringLiteral("Серік Айдос"), Role::LicensingOfficer).value();
        QCOMPARE(world.unlock("officer").error().code, QStringLiteral("unlock.not_enrolled"));
        QVERIFY(!enrolOfficer(world.path("test.tizilim"), QStringLiteral("officer"), QStringLiteral("not a code"), TestWorld::password(), world.environment()));
        const auto enrolled = enrolOfficer(world.path("test.tizilim"), QStringLiteral("officer"), invited.code, TestWorld::password(), world.environment());
        QVERIFY(enrolled);
        QCOMPARE(world.unlock("officer").error().code, QStringLiteral("unlock.not_granted"));
        const auto request = admin->perform({.verb = QStringLiteral("officer.grant"), .subject = enrolled->officer});
        QVERIFY(request);
        QVERIFY(request->pending >= 0);
        QCOMPARE(admin->approve(request->pending).error().code, QStringLiteral("approval.own_request"));
        const auto supervisor = world.unlock("supervisor").value();
        QCOMPARE(supervisor->pending(QStringLiteral("en"))->size(), size_t(1));
        QVERIFY(supervisor->approve(request->pending));
        QCOMPARE(supervisor->approve(request->pending).error().code, QStringLiteral("approval.not_pending"));
        QCOMPARE(world.unlock("officer").value()->officer().role, Role::LicensingOfficer);
        QCOMPARE(inviteOfficer(*admin, QStringLiteral("Officer"), {}, Role::Auditor).error().code, QStringLiteral("officer.login_taken"));
    }

    void nobodyIsTheSecondPersonForHisOwnRole()
    {
        TestWorld world;
        QVERIFY(world.found());
        QVERIFY(world.addOfficer("supervisor", Role::Supervisor));
        QVERIFY(world.addOfficer("supervisor2", Role::Supervisor));
        const auto admin = world.unlock().value();
        const auto supervisor = world.unlock("supervisor").value();
        const auto promotion = admin->perform({.verb = QStringLiteral("officer.change_role"), .subject = supervisor->officer().id,
                                               .parameters = {{QStringLiteral("role"), codeOf(Role::Administrator)}}});
        QVERIFY(promotion && promotion->pending >= 0);
        QCOMPARE(supervisor->approve(promotion->pending).error().code, QStringLiteral("approval.about_oneself"));
        QVERIFY(world.unlock("supervisor2").value()->approve(promotion->pending));
    }

    void aDisabledOfficerIsOut()
    {
        TestWorld world;
        QVERIFY(world.found());
        QVERIFY(world.addOfficer("officer", Role::LicensingOfficer));
        const auto admin = world.unlock().value();
        const RecordId id = world.unlock("officer").value()->officer().id;
        QCOMPARE(admin->perform({.verb = QStringLiteral("officer.disable"), .subject = id}).error().code, QStringLiteral("field.required"));
        QVERIFY(admin->perform({.verb = QStringLiteral("officer.disable"), .subject = id, .parameters = {{QStringLiteral("ground"), QStringLiteral("left")}}}));
        QCOMPARE(world.unlock("officer").error().code, QStringLiteral("unlock.disabled"));
        const auto oneself = admin->perform({.verb = QStringLiteral("officer.disable"), .subject = admin->officer().id, .parameters = {{QStringLiteral("ground"), QStringLiteral("left")}}});
        QCOMPARE(oneself.error().code, QStringLiteral("officer.oneself"));
    }

    void passwordsChangeAndKeysAreReset()
    {
        TestWorld world;
        QVERIFY(world.found());
        QVERIFY(world.addOfficer("officer", Role::LicensingOfficer));
        auto officer = world.unlock("officer").value();
        QVERIFY(changePassword(*officer, QStringLiteral("another long secret of mine")));
        QCOMPARE(world.unlock("officer").error().code, QStringLiteral("unlock.wrong_password"));
        QVERIFY(Registry::unlock(world.path("test.tizilim"), QStringLiteral("officer"), QStringLiteral("another long secret of mine"), world.environment()));
        QCOMPARE(changePassword(*officer, QStringLiteral("short")).error().code, QStringLiteral("password.too_short"));

        const auto admin = world.unlock().value();
        const Invited invited = resetOfficer(*admin, officer->officer().id, QStringLiteral("lost password")).value();
        QVERIFY(!world.unlock("officer"));
        QVERIFY(enrolOfficer(world.path("test.tizilim"), QStringLiteral("officer"), invited.code, TestWorld::password(), world.environment()));
        QVERIFY(admin->perform({.verb = QStringLiteral("officer.grant"), .subject = invited.officer}));
        QVERIFY(world.unlock("officer").value()->officer().signingKey != officer->officer().signingKey);
    }

    void theHistoryNamesEverySlot()
    {
        TestWorld world;
        QVERIFY(world.found());
        QVERIFY(world.addOfficer("officer", Role::LicensingOfficer));
        const auto admin = world.unlock().value();
        const KeyRing ring = KeyFile(keysFile(admin->folder())).read().value();
        const auto named = slotsNamed(admin->parts().ledger->log()).value();
        QCOMPARE(named.size(), ring.keySlots().size());
        for (const KeySlot &slot : ring.keySlots())
            QCOMPARE(named.value(slot.header.slot), slot.hash(ring.registry()));
    }

    void aCrashBetweenCommitAndPromotionIsMended()
    {
        TestWorld world;
        QVERIFY(world.found());
        const auto before = KeyFile(keysFile(world.path("test.tizilim"))).read().value();
        QVERIFY(world.addOfficer("officer", Role::LicensingOfficer));
        const KeyFile file(keysFile(world.path("test.tizilim")));
        const auto after = file.read().value();
        // As if the process had died after the commit: the old file in place, the new one beside it.
        QVERIFY(file.replace(before));
        QVERIFY(file.stage(after));
        QVERIFY(world.unlock("officer"));
        QVERIFY(!file.hasStaged());
    }
};

QTEST_GUILESS_MAIN(OfficerOperationsTest)
#include "OfficerOperationsTest.moc"
