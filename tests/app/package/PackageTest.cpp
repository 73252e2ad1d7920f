#include "app/package/AsicManifest.h"
#include "app/package/PackageMembers.h"
#include "app/package/PackageTimestamp.h"
#include "app/package/PackageVerifier.h"
#include "app/package/PackageWriter.h"
#include "app/session/OfficerOperations.h"
#include "app/session/RegistryParts.h"
#include "model/crypto/CmsSigner.h"
#include "model/history/KeyEvents.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TimeAuthority.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace tizilim;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PackageTest : public QObject {
    Q_OBJECT

    static QString pathOf(const TestWorld &world, const char *name) { return QString::fromStdString(world.path(name).string()); }

    static PackageRequest requestTo(const TestWorld &world, const char *name)
    {
        return {.from = QDate(2026, 1, 1), .to = QDate(2026, 11, 23), .languages = {Language::English, {}},
                .formats = {ReportFormat::Csv, ReportFormat::Json}, .out = pathOf(world, name)};
    }

    static QByteArray madeBy(TestWorld &world, const char *login, const char *name)
    {
        const auto registry = world.unlock(login);
        const auto made = registry ? createPackage(**registry, requestTo(world, name)) : failure(registry.error());
        if (!made) {
            qWarning("no package: %s (%s)", qPrintable(made.error().code), qPrintable(made.error().values.join(u' ')));
            return {};
        }
        return readFile(made->path);
    }

    static PackageTrust trustIn(const TestWorld &world) { return {world.unlock().value()->id().toString(), {}}; }

    static bool isGood(const QByteArray &package, const PackageTrust &trust, const QByteArray &older = {})
    {
        const PackageVerdict verdict = verifyPackage(package, trust, older).value();
        for (const PackageProblem &problem : verdict.problems)
            qWarning("%s %s: %s", qPrintable(problem.kind), qPrintable(problem.member), qPrintable(problem.text));
        return verdict.isGood();
    }

    static std::vector<ZipMember> membersOf(const QByteArray &package) { return StoredZip::decode(package).value().members; }
    static QByteArray &memberIn(std::vector<ZipMember> &members, QLatin1String name) { return std::ranges::find(members, name, &ZipMember::name)->bytes; }
    static QStringList kindsIn(const QByteArray &package, const QByteArray &older = {})
    {
        QStringList kinds;
        const PackageVerdict verdict = verifyPackage(package, {}, older).value();
        for (const PackageProblem &problem : verdict.problems)
            kinds.append(problem.kind);
        return kinds;
    }
    /// Lists and signs the members anew, as an officer who forges can.
    static QByteArray signedAnew(const Registry &registry, const std::vector<ZipMember> &given)
    {
        std::vector<ZipMember> members = given;
        std::vector<ZipMember> listed;
        for (const ZipMember &member : given) {
            if (member.name != PackageMembers::mimetype && !member.name.startsWith(QLatin1String("META-INF/")))
                listed.push_back(member);
        }
        QByteArray &manifest = memberIn(members, PackageMembers::asicManifest);
        manifest = AsicManifest::over(listed, PackageMembers::signature, PackageMembers::signatureType).toXml();
        const auto certificate = Certificate::fromDer(registry.officer().certificate).value();
        const CmsSigner signer(SigningIdentity::own(registry.parts().slot->keys.documentSigner, certificate).value());
        memberIn(members, PackageMembers::signature) = signer.sign(bytesOf(manifest), certificate.notBefore()).value();
        return StoredZip::encode(members).value();
    }

    /// Somebody who was invited as administrator and has made his keys.
    static RecordId enrolled(const TestWorld &world, Registry &admin, const char *login)
    {
        const auto invited = inviteOfficer(admin, QString::fromLatin1(login), {}, Role::Administrator);
        const auto officer = invited ? enrolOfficer(world.path("test.tizilim"), QString::fromLatin1(login), invited->code, TestWorld::password(), world.environment())
                                     : failure(invited.error());
        return officer ? officer->officer : RecordId();
    }

private slots:
    void provesItsOrigin()
    {
        TestWorld world;
        QVERIFY(world.found());
        QVERIFY(world.addOfficer("supervisor", Role::Supervisor));
        QVERIFY(world.addOfficer("auditor", Role::Auditor));
        const QByteArray package = madeBy(world, "auditor", "first.asice");
        QVERIFY(!package.isEmpty());
        QVERIFY(isGood(package, trustIn(world)));
        const PackageVerdict untold = verifyPackage(package, {}).value();
        QVERIFY(untold.isConsistent());
        QVERIFY(!untold.isGood());
        QCOMPARE(untold.facts.reports.value(0), QStringLiteral("compliance"));
        QCOMPARE(untold.facts.officer, QStringLiteral("auditor"));
        auto members = membersOf(package);
        QCOMPARE(members.front().name, QStringLiteral("mimetype"));
        QVERIFY(isGood(package, {{}, memberIn(members, PackageMembers::signer)}));
        QVERIFY(!isGood(package, {QStringLiteral("00112233445566778899aabbccddeeff"), {}}));
        const auto other = Certificate::fromDer(world.unlock().value()->officer().certificate).value();
        QVERIFY(!isGood(package, {{}, other.pem()}));
    }

    void publicToolsAcceptIt()
    {
        if (!OpenSslProgram::isThere())
            QSKIP("no openssl here");
        TestWorld world;
        QVERIFY(world.found());
        const QByteArray package = madeBy(world, "admin", "first.asice");
        const QString folder = pathOf(world, "out");
        QVERIFY(QDir().mkpath(folder));
        OpenSslProgram openssl(folder);
        auto members = membersOf(package);
        openssl.write("signature001.p7s", memberIn(members, PackageMembers::signature));
        openssl.write("ASiCManifest001.xml", memberIn(members, PackageMembers::asicManifest));
        openssl.write("signer.pem", memberIn(members, PackageMembers::signer));
        QVERIFY2(openssl.run("cms -verify -cades -binary -inform DER -in signature001.p7s -content ASiCManifest001.xml -CAfile signer.pem -purpose any -out /dev/null"),
                 openssl.said().constData());
        if (QProcess::execute(QStringLiteral("unzip"), {QStringLiteral("-v")}) == 0)
            QCOMPARE(QProcess::execute(QStringLiteral("unzip"), {QStringLiteral("-tqq"), pathOf(world, "first.asice")}), 0);
    }

    void noChangedBitPasses()
    {
        TestWorld world;
        QVERIFY(world.found());
        const QByteArray package = madeBy(world, "admin", "first.asice");
        QVERIFY(!package.isEmpty());
        const PackageTrust trust = trustIn(world);
        QRandomGenerator random(20261123);
        const int rounds = qEnvironmentVariableIsSet("TIZILIM_LONG_TESTS") ? 1000 : 200;
        for (int i = 0; i < rounds; ++i) {
            QByteArray changed = package;
            const auto place = static_cast<qsizetype>(random.bounded(quint64(package.size())));
            const int bit = random.bounded(8);
            changed[place] = static_cast<char>(changed[place] ^ (1 << bit));
            const PackageVerdict verdict = verifyPackage(changed, trust).value();
            QVERIFY2(!verdict.isGood(), qPrintable(QStringLiteral("bit %1 of byte %2").arg(bit).arg(place)));
            QVERIFY2(!verdict.problems.empty() && !verdict.problems.front().member.isEmpty(), qPrintable(QStringLiteral("bit %1 of byte %2").arg(bit).arg(place)));
        }
    }

    void namesWhatWasEdited()
    {
        TestWorld world;
        QVERIFY(world.found());
        const auto registry = world.unlock().value();
        const QByteArray package = madeBy(world, "admin", "first.asice");
        const auto edited = [&](QLatin1String name) {
            auto members = membersOf(package);
            memberIn(members, name).append(' ');
            return kindsIn(signedAnew(*registry, members));
        };
        auto members = membersOf(package);
        const auto report = std::ranges::find_if(members, [](const ZipMember &member) { return member.name.startsWith(QLatin1String("reports/")); });
        report->bytes.append(' ');
        QVERIFY(kindsIn(signedAnew(*registry, members)).contains(QStringLiteral("report_edited")));
        QVERIFY(edited(PackageMembers::manifest).contains(QStringLiteral("manifest_edited")));
        QVERIFY(edited(PackageMembers::checkpoint).contains(QStringLiteral("checkpoint_edited")));
        QVERIFY(edited(PackageMembers::proof).contains(QStringLiteral("proof_edited")));
        QVERIFY(edited(PackageMembers::consistency).contains(QStringLiteral("proof_edited")));
        QVERIFY(edited(PackageMembers::exportPayload).contains(QStringLiteral("payload_swapped")));
        members = membersOf(package);
        members.push_back({QStringLiteral("reports/more.csv"), "1"});
        QVERIFY(kindsIn(signedAnew(*registry, members)).contains(QStringLiteral("member_unlisted")));
    }

    void showsAKeyEventLeftOut()
    {
        TestWorld world;
        QVERIFY(world.found());
        QVERIFY(world.addOfficer("officer", Role::LicensingOfficer));
        const auto registry = world.unlock().value();
        const QByteArray package = madeBy(world, "admin", "first.asice");
        for (int left = 1; left <= 3; ++left) {
            auto members = membersOf(package);
            QByteArray &keys = memberIn(members, PackageMembers::keys);
            QList<QByteArray> lines = keys.split('\n');
            lines.removeAt(left);
            keys = lines.join('\n');
            QVERIFY(kindsIn(signedAnew(*registry, members)).contains(QStringLiteral("event_deleted")));
        }
    }

    void followsAnOlderPackage()
    {
        TestWorld world;
        QVERIFY(world.found());
        const PackageTrust trust = trustIn(world);
        const QByteArray first = madeBy(world, "admin", "first.asice");
        QVERIFY(world.addOfficer("auditor", Role::Auditor));
        const QByteArray second = madeBy(world, "auditor", "second.asice");
        QVERIFY(isGood(second, trust, first));
        QVERIFY(isGood(second, trust, second));
        QCOMPARE(kindsIn(first, second), QStringList{QStringLiteral("rolled_back")});
        QVERIFY(!kindsIn(second, QByteArray("nothing")).isEmpty());
    }

    /// An administrator with an SQL shell could write a grant that nobody approved: the program would not make it.
    void showsAForgedGrant()
    {
        TestWorld world;
        QVERIFY(world.found());
        QVERIFY(world.addOfficer("supervisor", Role::Supervisor));
        {
            const auto admin = world.unlock().value();
            const RecordId friendsId = enrolled(world, *admin, "friend");
            Registry::Parts &parts = admin->parts();
            const Officer officer = parts.reading().get<Officer>(friendsId).value();
            const auto last = parts.ledger->log().last().value();
            auto transaction = Transaction::begin(*parts.database);
            Deed deed{.operation = OperationCode::Grant, .entityType = 1, .entity = officer.id};
            deed.payload = {{"officer", officer.id.toString().toStdString()}, {"role", "administrator"}, {"ed25519", officer.signingKey.toHex().toStdString()},
                            {"previous_key_event", last->signedEvent.leafHash().toHex().toStdString()}};
            QVERIFY(parts.ledger->write(deed, parts.signatory()));
            QVERIFY(transaction->commit());
        }
        const QByteArray package = madeBy(world, "admin", "first.asice");
        QVERIFY(kindsIn(package).contains(QStringLiteral("grant_forged")));
    }

    /// Whoever asks for a grant and approves it himself shows in the package too.
    void showsAnApprovalOfOnesOwnRequest()
    {
        TestWorld world;
        QVERIFY(world.found());
        QVERIFY(world.addOfficer("supervisor", Role::Supervisor));
        {
            const auto admin = world.unlock().value();
            const RecordId friendsId = enrolled(world, *admin, "friend");
            const auto asked = admin->perform({.verb = QStringLiteral("officer.grant"), .subject = friendsId});
            QVERIFY(asked && asked->pending >= 0);
            Registry::Parts &parts = admin->parts();
            const Officer officer = parts.reading().get<Officer>(friendsId).value();
            const auto request = parts.ledger->log().event(static_cast<quint64>(asked->pending)).value();
            auto transaction = Transaction::begin(*parts.database);
            Officer active = officer;
            active.state = OfficerState::Active;
            Deed deed{.operation = OperationCode::Grant, .changes = {changed(officer, active)}};
            deed.payload = {{"verb", "officer.grant"}, {"record", officer.id.toString().toStdString()},
                            {"officer", officer.id.toString().toStdString()}, {"role", "administrator"}, {"ed25519", officer.signingKey.toHex().toStdString()},
                            {"approves", request->signedEvent.leafHash().toHex().toStdString()},
                            {"previous_key_event", lastKeyEvent(parts.ledger->log()).value().toHex().toStdString()}};
            QVERIFY(parts.ledger->write(deed, parts.signatory()));
            QVERIFY(transaction->commit());
        }
        QVERIFY(kindsIn(madeBy(world, "admin", "first.asice")).contains(QStringLiteral("self_approval")));
    }

    /// A grant by two persons needs its request in the package; without it nobody can tell who asked.
    void missesARequestLeftOut()
    {
        TestWorld world;
        QVERIFY(world.found());
        QVERIFY(world.addOfficer("supervisor", Role::Supervisor));
        QVERIFY(world.addOfficer("officer", Role::LicensingOfficer));
        const QByteArray package = madeBy(world, "admin", "first.asice");
        auto members = membersOf(package);
        QByteArray &keys = memberIn(members, PackageMembers::keys);
        QList<QByteArray> lines = keys.split('\n');
        const auto removed = lines.removeIf([](const QByteArray &line) {
            const auto json = nlohmann::json::parse(line.toStdString(), nullptr, false);
            const auto leaf = json.is_object() ? SignedEvent::fromLeafData(QByteArray::fromBase64(QByteArray::fromStdString(json["leaf"].get<std::string>()))) : failure(Error());
            return leaf && leaf->event.operation == OperationCode::Request;
        });
        QVERIFY(removed > 0);
        keys = lines.join('\n');
        QVERIFY(kindsIn(signedAnew(*world.unlock().value(), members)).contains(QStringLiteral("grant_forged")));
    }

    void believesATimeOnlyFromATrustedAuthority()
    {
        if (!OpenSslProgram::isThere())
            QSKIP("no openssl here");
        TestWorld world;
        QVERIFY(world.found());
        const QByteArray package = madeBy(world, "admin", "first.asice");
        QTemporaryDir folder;
        TimeAuthority authority(folder.path());
        QVERIFY2(authority.open(), authority.openssl().said().constData());
        const QByteArray query = packageTimestampQuery(package, *world.environment().randomness).value();
        const auto stamped = stampedPackage(package, authority.replyTo(query), query);
        QVERIFY(stamped);
        const auto outcomeOf = [&](const PackageTrust &trust) {
            const PackageVerdict verdict = verifyPackage(*stamped, trust).value();
            const auto found = std::ranges::find(verdict.checks, QLatin1String("timestamp"), &PackageCheck::what);
            return std::pair(found->outcome, verdict.isGood());
        };
        const QByteArray signer = Certificate::fromDer(world.unlock().value()->officer().certificate).value().pem();
        QCOMPARE(outcomeOf({{}, signer + authority.root()}), std::pair(PackageCheck::Outcome::Good, true));
        QCOMPARE(outcomeOf({{}, signer}), std::pair(PackageCheck::Outcome::NotChecked, true));
        QCOMPARE(outcomeOf(trustIn(world)), std::pair(PackageCheck::Outcome::NotChecked, true));
    }

    void recordsWhatFailed()
    {
        TestWorld world;
        QVERIFY(world.found());
        const auto registry = world.unlock().value();
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!createPackage(*registry, requestTo(world, "first.asice"), {stop.get_token(), {}}));
        QVERIFY(!QFile::exists(pathOf(world, "first.asice")));
        QCOMPARE(createPackage(*registry, requestTo(world, "missing/first.asice")).error().code, QStringLiteral("export.folder_missing"));
        QVERIFY(isGood(madeBy(world, "admin", "second.asice"), trustIn(world)));
    }

    void refusesOtherArchives()
    {
        const std::vector<ZipMember> one{{QStringLiteral("a/b.txt"), "x"}};
        QVERIFY(StoredZip::encode(one));
        for (const char *name : {"../a", "/a", "a//b", "a\\b", "", "a/./b", "a b"})
            QCOMPARE(StoredZip::encode({{QString::fromLatin1(name), "x"}}).error().code, QStringLiteral("package.member_name"));
        QByteArray twice = StoredZip::encode({{QStringLiteral("a"), "x"}, {QStringLiteral("b"), "y"}}).value();
        twice[twice.lastIndexOf('b')] = 'a';
        QCOMPARE(StoredZip::decode(twice).error().code, QStringLiteral("package.member_twice"));
        QCOMPARE(StoredZip::decode(StoredZip::encode(one).value() + 'x').error().code, QStringLiteral("package.not_stored_zip"));
        QCOMPARE(StoredZip::decode(StoredZip::encode(one).value()).value().members, one);
    }
};

QTEST_MAIN(PackageTest)
#include "PackageTest.moc"
