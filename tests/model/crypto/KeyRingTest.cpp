#include "model/crypto/KeyRing.h"
#include "tests/support/CheapKdf.h"
#include "tests/support/TestRandomness.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace tizilim;
using Json = nlohmann::ordered_json;

namespace {

NewPassword newPassword(const char *text)
{
    return std::move(NewPassword::choose(QString::fromUtf8(text)).value());
}

Password entered(const char *text)
{
    return Password::entered(QString::fromUtf8(text));
}

RecordId officerId(char fill)
{
    return RecordId::fromBytes(QByteArray(16, fill)).value();
}

QSet<QByteArray> allKeys(const KeyRing &ring)
{
    QSet<QByteArray> keys;
    for (const KeySlot &slot : ring.keySlots())
        keys.insert(slot.header.agreementKey);
    return keys;
}

constexpr const char *adminPassword = "seven grey herons wait";
constexpr const char *officerPassword = "аққулар көлге қонды ерте";

} // namespace

class KeyRingTest : public QObject {
    Q_OBJECT

    TestRandomness m_random;
    const KdfPolicy m_policy = cheapKdfForTests();
    const SlotOwner m_admin{officerId('a'), QStringLiteral("admin")};
    const SlotOwner m_officer{officerId('b'), QStringLiteral("Айгерім")};

    FoundedKeyRing found() { return std::move(KeyRing::create(m_admin, newPassword(adminPassword), m_policy, m_random).value()); }

    /// The ring after somebody edited its file without any key.
    static KeyRing edited(const KeyRing &ring, const std::function<void(Json &)> &edit)
    {
        Json json = Json::parse(ring.toJson().toStdString());
        edit(json);
        return KeyRing::parse(QByteArray::fromStdString(json.dump())).value();
    }

private slots:
    void opensWithThePasswordAndWithTheRecoveryKey()
    {
        const FoundedKeyRing founded = found();
        const KeyRing ring = KeyRing::parse(founded.ring.toJson()).value();
        QCOMPARE(ring.toJson(), founded.ring.toJson());
        const auto open = ring.unlock(QStringLiteral("ADMIN"), entered(adminPassword), m_policy);
        QVERIFY(open && open->slotsIntact);
        QCOMPARE(open->owner.officer, m_admin.officer);
        QVERIFY(open->databaseKeys.newest().key == founded.administrator.databaseKeys.newest().key);
        QVERIFY(open->databaseKeys.newest().salt == founded.administrator.databaseKeys.newest().salt);
        QCOMPARE(open->keys.signer.publicKey().bytes(), founded.administrator.keys.signer.publicKey().bytes());
        QCOMPARE(open->keys.documentSigner.publicBytes(), founded.administrator.keys.documentSigner.publicBytes());

        const auto recovered = ring.openRecovery(RecoveryKey::parse(founded.recovery.toText()).value());
        QVERIFY(recovered && recovered->slotsIntact);
        QVERIFY(recovered->databaseKeys.newest().key == open->databaseKeys.newest().key);
        QCOMPARE(ring.registry(), registryIdOf(open->keys.signer.publicKey(), recovered->keys.signer.publicKey(), founded.nonce));
        QVERIFY(ring.unlock(m_admin.officer, entered(adminPassword), m_policy));
    }

    void refusesWhoIsNotTheOfficer()
    {
        const FoundedKeyRing founded = found();
        QVERIFY(founded.ring.unlock(QStringLiteral("admin"), entered("seven grey herons wai"), m_policy).error().is("unlock.wrong_password"));
        QVERIFY(founded.ring.unlock(QStringLiteral("nobody"), entered(adminPassword), m_policy).error().is("unlock.unknown_officer"));
        QVERIFY(founded.ring.openRecovery(RecoveryKey::make(m_random)).error().is("unlock.wrong_recovery_key"));
        QCOMPARE(founded.ring.unlock(QStringLiteral("admin"), entered(""), m_policy).error().kind, ErrorKind::Denied);
    }

    void takesAPasswordInAnyNormalForm()
    {
        FoundedKeyRing founded = found();
        const auto &keys = founded.administrator.databaseKeys;
        const QString composed = QStringLiteral("журналдың жаңа беті й");
        QVERIFY(founded.ring.addOfficer(keys, m_officer, std::move(NewPassword::choose(composed).value()), m_policy, m_random));
        const QString decomposed = composed.normalized(QString::NormalizationForm_D);
        QVERIFY(composed != decomposed);
        QVERIFY(founded.ring.unlock(QStringLiteral("айгерім"), Password::entered(decomposed), m_policy));
    }

    void enrolsByInvitationOnce()
    {
        FoundedKeyRing founded = found();
        KeyRing &ring = founded.ring;
        const auto invitation = ring.invite(founded.administrator.databaseKeys, m_officer, m_random);
        QVERIFY(invitation);
        QVERIFY(ring.unlock(m_officer.login, entered(officerPassword), m_policy).error().is("unlock.not_enrolled"));
        QVERIFY(ring.openInvitation(m_officer.login, InviteCode::make(m_random)).error().is("unlock.wrong_code"));
        const auto code = ring.openInvitation(m_officer.login, InviteCode::parse(invitation->code.toText()).value());
        QVERIFY(code && code->slotsIntact);
        QCOMPARE(code->owner.officer, m_officer.officer);
        const auto enrolled = ring.enrol(*code, newPassword(officerPassword), m_policy, m_random);
        QVERIFY(enrolled);
        QVERIFY(ring.openInvitation(m_officer.login, invitation->code).error().is("unlock.not_invited"));
        QVERIFY(ring.enrol(*code, newPassword(officerPassword), m_policy, m_random).error().is("keys.no_slot"));
        const auto open = KeyRing::parse(ring.toJson())->unlock(m_officer.login, entered(officerPassword), m_policy);
        QVERIFY(open && open->slotsIntact);
        QVERIFY(open->databaseKeys.newest().key == founded.administrator.databaseKeys.newest().key);
        QCOMPARE(open->slot, enrolled->slot);
    }

    void aLaterInvitationReplacesTheEarlier()
    {
        FoundedKeyRing founded = found();
        const auto first = founded.ring.invite(founded.administrator.databaseKeys, m_officer, m_random);
        const auto second = founded.ring.invite(founded.administrator.databaseKeys, m_officer, m_random);
        QVERIFY(first && second);
        QVERIFY(!founded.ring.openInvitation(m_officer.login, first->code));
        QVERIFY(founded.ring.openInvitation(m_officer.login, second->code));
    }

    void refusesALoginTwice()
    {
        FoundedKeyRing founded = found();
        const SlotOwner other{officerId('c'), QStringLiteral("Admin")};
        const auto added = founded.ring.addOfficer(founded.administrator.databaseKeys, other, newPassword(officerPassword), m_policy, m_random);
        QVERIFY(added.error().is("keys.login_taken"));
        const SlotOwner strange{officerId('c'), QStringLiteral("a b")};
        QVERIFY(founded.ring.invite(founded.administrator.databaseKeys, strange, m_random).error().is("keys.login"));
    }

    void changesThePasswordAndNothingElse()
    {
        FoundedKeyRing founded = found();
        const Digest before = founded.ring.hashOf(founded.administrator.slot);
        QVERIFY(founded.ring.changePassword(founded.administrator, newPassword("nine black horses ran"), m_policy, m_random));
        QVERIFY(founded.ring.hashOf(founded.administrator.slot) != before);
        QVERIFY(!founded.ring.unlock(m_admin.login, entered(adminPassword), m_policy));
        const auto open = founded.ring.unlock(m_admin.login, entered("nine black horses ran"), m_policy);
        QVERIFY(open && open->slotsIntact);
        QCOMPARE(open->keys.signer.publicKey().bytes(), founded.administrator.keys.signer.publicKey().bytes());
        QVERIFY(open->databaseKeys.newest().key == founded.administrator.databaseKeys.newest().key);
    }

    void aResetGivesNewKeys()
    {
        FoundedKeyRing founded = found();
        const DatabaseKeys &keys = founded.administrator.databaseKeys;
        const auto first = founded.ring.addOfficer(keys, m_officer, newPassword(officerPassword), m_policy, m_random);
        const auto invitation = founded.ring.reset(keys, m_officer.officer, m_random);
        QVERIFY(first && invitation);
        QVERIFY(!founded.ring.unlock(m_officer.login, entered(officerPassword), m_policy));
        const auto code = founded.ring.openInvitation(m_officer.login, invitation->code);
        const auto second = founded.ring.enrol(*code, newPassword(officerPassword), m_policy, m_random);
        QVERIFY(second && second->keys.signer.publicKey().bytes() != first->keys.signer.publicKey().bytes());
        QVERIFY(second->slot != first->slot);
    }

    void aReplacedRecoveryKeyOpensNothing()
    {
        FoundedKeyRing founded = found();
        const auto fresh = founded.ring.replaceRecovery(founded.administrator.databaseKeys, m_random);
        QVERIFY(fresh && founded.ring.openRecovery(*fresh));
        QVERIFY(founded.ring.openRecovery(founded.recovery).error().is("unlock.wrong_recovery_key"));
    }

    void rotatesWithoutAnybodysPassword()
    {
        FoundedKeyRing founded = found();
        KeyRing &ring = founded.ring;
        const DatabaseKeys &old = founded.administrator.databaseKeys;
        QVERIFY(ring.addOfficer(old, m_officer, newPassword(officerPassword), m_policy, m_random));
        const auto both = ring.addEpoch(old, allKeys(ring), m_random);
        QVERIFY(both);
        QCOMPARE(both->epochs(), (QList<quint32>{2, 1}));
        QVERIFY(!(both->newest().key == old.newest().key));

        const auto between = KeyRing::parse(ring.toJson())->unlock(m_officer.login, entered(officerPassword), m_policy);
        QVERIFY(between && between->slotsIntact);
        QCOMPARE(between->databaseKeys.epochs(), (QList<quint32>{2, 1}));
        QVERIFY(between->databaseKeys.newest().key == both->newest().key);
        QVERIFY(between->databaseKeys.ofEpoch(1)->key == old.newest().key);

        const auto only = ring.keepOnlyEpoch(*both, 2);
        QVERIFY(only);
        const auto after = ring.unlock(m_officer.login, entered(officerPassword), m_policy);
        QVERIFY(after && after->slotsIntact);
        QCOMPARE(after->databaseKeys.epochs(), QList<quint32>{2});
        QVERIFY(ring.openRecovery(founded.recovery)->databaseKeys.newest().key == both->newest().key);
        QVERIFY(ring.changePassword(founded.administrator, newPassword(adminPassword), m_policy, m_random).error().is("keys.slots_changed"));
    }

    void givesUpARotation()
    {
        FoundedKeyRing founded = found();
        const auto both = founded.ring.addEpoch(founded.administrator.databaseKeys, allKeys(founded.ring), m_random);
        QVERIFY(founded.ring.keepOnlyEpoch(*both, 1));
        const auto open = founded.ring.unlock(m_admin.login, entered(adminPassword), m_policy);
        QVERIFY(open && open->slotsIntact);
        QCOMPARE(open->databaseKeys.epochs(), QList<quint32>{1});
        QVERIFY(founded.ring.keepOnlyEpoch(open->databaseKeys, 7).error().is("keys.no_epoch"));
    }

    void givesNoKeyToASlotThatTheHistoryDoesNotName()
    {
        FoundedKeyRing founded = found();
        QSet<QByteArray> named = allKeys(founded.ring);
        named.remove(founded.ring.recoverySlot()->header.agreementKey);
        const QByteArray before = founded.ring.toJson();
        QVERIFY(founded.ring.addEpoch(founded.administrator.databaseKeys, named, m_random).error().is("keys.not_in_history"));
        QCOMPARE(founded.ring.toJson(), before); // nothing happened
    }

    void aRemovedSlotOpensNoMore()
    {
        FoundedKeyRing founded = found();
        const DatabaseKeys &keys = founded.administrator.databaseKeys;
        const auto officer = founded.ring.addOfficer(keys, m_officer, newPassword(officerPassword), m_policy, m_random);
        QVERIFY(founded.ring.remove(keys, officer->slot));
        QVERIFY(!founded.ring.unlock(m_officer.login, entered(officerPassword), m_policy));
        QVERIFY(founded.ring.remove(keys, officer->slot).error().is("keys.no_slot"));
        QVERIFY(founded.ring.hashOf(officer->slot).isZero());
    }

    void seesAndRefusesAWeakenedSlot()
    {
        const auto strong = KdfPolicy::forTestsOnly({.cost = 32, .blockSize = 1, .parallelism = 1});
        const auto founded = KeyRing::create(m_admin, newPassword(adminPassword), strong, m_random);
        const KeyRing weakened = edited(founded->ring, [](Json &json) { json["slots"][0]["kdf"]["n"] = 16; });
        QVERIFY(weakened.unlock(m_admin.login, entered(adminPassword), strong).error().is("kdf.too_weak"));
        QVERIFY(weakened.unlock(m_admin.login, entered(adminPassword), m_policy).error().is("unlock.wrong_password"));
        QVERIFY(weakened.hashOf(founded->administrator.slot) != founded->ring.hashOf(founded->administrator.slot));
        QVERIFY(founded->ring.unlock(m_admin.login, entered(adminPassword), KdfPolicy::production()).error().is("kdf.too_weak"));
    }

    /// Whatever another slot suffers is seen by an officer whose own slot is as it was, and stops every change.
    void seesEveryHandOnTheFile()
    {
        FoundedKeyRing founded = found();
        const DatabaseKeys &keys = founded.administrator.databaseKeys;
        QVERIFY(founded.ring.addOfficer(keys, m_officer, newPassword(officerPassword), m_policy, m_random));
        const QList<std::function<void(Json &)>> hands{
            [](Json &json) { json["slots"].erase(2); },
            [](Json &json) { json["slots"].erase(1); },
            [](Json &json) { std::swap(json["slots"][1], json["slots"][2]); },
            [](Json &json) { json["slots"][2]["login"] = "officer"; },
            [](Json &json) { json["slots"][2]["kdf"]["n"] = 8; },
            [](Json &json) { json["slots"][2]["x25519"] = json["slots"][1]["x25519"]; },
            [](Json &json) { json["slots"][2]["secrets"] = json["slots"][0]["secrets"]; },
            [](Json &json) { json["slots"][2]["sealed"] = Json::array(); },
            [](Json &json) { json["slots"][2]["sealed"][0]["epoch"] = 2; },
            [](Json &json) { json["slots"].push_back(json["slots"][1]); json["slots"][3]["slot"] = std::string(32, '7'); },
            [](Json &json) { json["hmac"] = std::string(64, '0'); },
        };
        for (const auto &hand : hands) {
            KeyRing ring = edited(founded.ring, hand);
            const auto open = ring.unlock(m_admin.login, entered(adminPassword), m_policy);
            QVERIFY(open);
            QVERIFY(!open->slotsIntact);
            QVERIFY(ring.replaceRecovery(open->databaseKeys, m_random).error().is("keys.slots_changed"));
        }
        const KeyRing untouched = edited(founded.ring, [](Json &) {});
        QVERIFY(untouched.unlock(m_admin.login, entered(adminPassword), m_policy)->slotsIntact);
    }

    void aSlotDoesNotOpenInAnotherRegistry()
    {
        const FoundedKeyRing first = found();
        const KeyRing moved = edited(first.ring, [](Json &json) { json["registry"] = std::string(32, '5'); });
        QVERIFY(!moved.unlock(m_admin.login, entered(adminPassword), m_policy));
        QVERIFY(moved.openRecovery(first.recovery).error().is("keys.slot_damaged"));
    }

    void mendsByTheHistory()
    {
        FoundedKeyRing founded = found();
        const DatabaseKeys &keys = founded.administrator.databaseKeys;
        QVERIFY(founded.ring.addOfficer(keys, m_officer, newPassword(officerPassword), m_policy, m_random));
        QSet<Digest> named;
        for (const KeySlot &slot : founded.ring.keySlots())
            named.insert(slot.hash(founded.ring.registry()));
        KeyRing ring = edited(founded.ring, [](Json &json) {
            json["slots"].push_back(json["slots"][1]);
            json["slots"][3]["slot"] = std::string(32, '7');
            json["slots"][2]["sealed"] = Json::array();
        });
        const auto thrownAway = ring.mend(keys, named, m_random);
        QVERIFY(thrownAway);
        QCOMPARE(thrownAway->size(), 1);
        QVERIFY(ring.unlock(m_admin.login, entered(adminPassword), m_policy)->slotsIntact);
        QVERIFY(ring.unlock(m_officer.login, entered(officerPassword), m_policy)->slotsIntact);
    }

    void refusesWhatIsNotAKeyRing_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *from, const char *to, const char *code) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(code);
        };
        row("unknown member", "\"format\"", "\"note\": 1, \"format\"", "keys.malformed");
        row("doubled member", "\"format\"", "\"format\": \"tizilim.keys\", \"format\"", "json.duplicate_key");
        row("unknown member in a slot", "\"kind\": \"officer\"", "\"kind\": \"officer\", \"role\": 4", "keys.malformed");
        row("other format", "tizilim.keys", "tizilim.kees", "keys.malformed");
        row("newer", "\"version\": 1", "\"version\": 2", "keys.newer");
        row("older", "\"version\": 1", "\"version\": 0", "keys.malformed");
        row("negative cost", "\"n\": 16", "\"n\": -16", "keys.malformed");
        row("cost with a fraction", "\"n\": 16", "\"n\": 16.0", "keys.malformed");
        row("cost as text", "\"n\": 16", "\"n\": \"16\"", "keys.malformed");
        row("wide block", "\"r\": 1", "\"r\": 4294967296", "keys.malformed");
        row("other function", "\"scrypt\"", "\"pbkdf2\"", "keys.malformed");
        row("login with a space", "\"admin\"", "\"ad min\"", "keys.malformed");
        row("other kind", "\"recovery\"", "\"spare\"", "keys.malformed");
        row("no list", "\"slots\"", "\"slotz\"", "keys.malformed");
        row("trailing comma", "\n}\n", ",\n}\n", "json.malformed");
        row("something behind", "\n}\n", "\n}\n{}", "json.malformed");
    }

    void refusesWhatIsNotAKeyRing()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, code);
        QByteArray json = found().ring.toJson();
        QVERIFY(json.contains(from));
        const auto ring = KeyRing::parse(json.replace(from, to));
        QVERIFY(!ring);
        QCOMPARE(ring.error().code, code);
    }

    void refusesHexadecimalThatIsNotExact()
    {
        const FoundedKeyRing founded = found();
        const QByteArray id = founded.ring.registry().toString().toLatin1();
        const QList<QByteArray> wrongs{id.left(31) + 'A', id.left(30), QByteArray(id + "00"), QByteArray("g") + id.mid(1), QByteArray(id.left(31) + ' ')};
        for (const QByteArray &wrong : wrongs) {
            QByteArray json = founded.ring.toJson();
            QVERIFY(KeyRing::parse(json.replace(id, wrong)).error().is("keys.malformed"));
        }
    }

    /// Half a file, at every length, is refused and never crashes.
    void refusesEveryTruncation()
    {
        const QByteArray json = found().ring.toJson();
        for (qsizetype length = 0; length < json.size() - 1; ++length)
            QVERIFY(!KeyRing::parse(json.left(length)));
        QVERIFY(!KeyRing::parse(QByteArray(KeyRingText::largest + 1, ' ')));
    }
};

QTEST_GUILESS_MAIN(KeyRingTest)
#include "KeyRingTest.moc"
