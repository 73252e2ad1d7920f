#include "app/letters/CertificateCheck.h"
#include "app/letters/LetterExport.h"
#include "app/session/RegistryParts.h"
#include "model/domain/LicenceCertificate.h"
#include "tests/support/CallText.h"
#include "tests/support/ChangedBits.h"
#include "tests/support/LicensingWorld.h"
#include "tests/support/TestFiles.h"

#include <QTest>

using namespace tizilim;

/// Whether a certificate is what it says: by the registry, by a key, by neither.
class CertificateCheckTest : public QObject {
    Q_OBJECT

    TestFiles m_files;

    LetterMade made(LicensingWorld &world, const RecordId &licence, const char *login = "officer") const
    {
        const auto made = makeLetter(world.as(login), {letterKind(QStringLiteral("certificate")).value(), licence, {Language::Kazakh, Language::Russian}},
                                     m_files.path(QStringLiteral("certificate.pdf")));
        if (!made)
            qWarning("%s", why(made).constData());
        return made.value_or(LetterMade());
    }

    static QString reason(const QString &value, const CertificateTrust &trust, QDate today = {2026, 11, 23})
    {
        const auto verdict = checkCertificate(value, trust, today);
        return verdict ? verdict->reason() : QStringLiteral("error ") + verdict.error().code;
    }

    /// The same certificate with another field, signed anew by a key.
    static QString changed(const QString &value, const Ed25519Signer &signer, void (*change)(LicenceCertificate &))
    {
        LicenceCertificate certificate = LicenceCertificate::parse(value).value();
        change(certificate);
        certificate.signature = signer.sign(certificate.signedBytes());
        return certificate.toString();
    }

    static const Ed25519Signer &keyOf(LicensingWorld &world, const char *login) { return *world.as(login).parts().signatory().signer; }
    static CertificateTrust keys(const QByteArray &key) { return {.registry = nullptr, .keys = {Ed25519PublicKey::fromBytes(key).value()}}; }

    static LicensingWorld::Given act(const char *number, const char *day) { return {{"act_number", QString::fromLatin1(number)}, {"act_on", QString::fromLatin1(day)}}; }

private slots:
    void aGenuineOneIsProved()
    {
        LicensingWorld world;
        const RecordId licence = world.licensed();
        const LetterMade certificate = made(world, licence);
        const auto verdict = checkCertificate(certificate.certificate, {.registry = &world.as("auditor"), .keys = {}}, {2026, 11, 23});
        QVERIFY2(verdict && verdict->isValid(), qPrintable(verdict ? verdict->reason() : QString()));
        for (const char *part : {"number=NB-EX-0001;", "holder=«Алатау Диджитал» ЖШС;", "bin=940140000385;", "issued=2026-11-23;", "made=2026-11-23;", "signer=", ";status=active"})
            QVERIFY2(verdict->details.contains(QString::fromUtf8(part)), part);
        QCOMPARE(reason(certificate.certificate, keys(certificate.key)), QString());
        QCOMPARE(reason(certificate.certificate, {}), QStringLiteral("certificate.not_proved"));
    }

    void aForgedOneIsNot()
    {
        LicensingWorld world;
        const LetterMade certificate = made(world, world.licensed());
        const CertificateTrust registry{.registry = &world.as("auditor"), .keys = {}};
        const QString altered = QString(certificate.certificate).replace(QStringLiteral("2026-11-23::"), QStringLiteral("2026-11-23:2099-01-01:"));
        QVERIFY(altered != certificate.certificate);
        QCOMPARE(reason(altered, registry), QStringLiteral("certificate.forged"));
        QCOMPARE(reason(altered, keys(certificate.key)), QStringLiteral("certificate.forged"));
        QCOMPARE(reason(altered, {}), QStringLiteral("certificate.not_proved"));
        QCOMPARE(reason(certificate.certificate, keys(keyOf(world, "officer2").publicKey().bytes())), QStringLiteral("certificate.forged"));
        QCOMPARE(reason(QStringLiteral("NB-EX-0001"), registry), QStringLiteral("certificate.form"));
        const QString passed = firstChangedBitThatPasses(certificate.certificate.toUtf8(), [&](const QByteArray &bytes) {
            return reason(QString::fromUtf8(bytes), keys(certificate.key)).isEmpty();
        });
        QVERIFY2(passed.isEmpty(), qPrintable(passed));
    }

    /// Whoever has an officer's key can sign anything; the history does not have it.
    void whatTheHistoryDoesNotHaveIsNotProved()
    {
        LicensingWorld world;
        const LetterMade certificate = made(world, world.licensed());
        const QString secret = changed(certificate.certificate, keyOf(world, "officer"), [](LicenceCertificate &each) { each.holder = QStringLiteral("Somebody else"); });
        QCOMPARE(reason(secret, {.registry = &world.as("auditor"), .keys = {}}), QStringLiteral("certificate.not_recorded"));
        QCOMPARE(reason(secret, keys(certificate.key)), QString());
    }

    void anotherRegistryKnowsNothingOfIt()
    {
        LicensingWorld world;
        const LetterMade certificate = made(world, world.licensed());
        TestWorld elsewhere(77);
        const auto other = elsewhere.found();
        QVERIFY(other);
        QCOMPARE(reason(certificate.certificate, {.registry = other.get(), .keys = {}}), QStringLiteral("certificate.other_registry"));
    }

    void itEndsWithItsLicence()
    {
        LicensingWorld world;
        const RecordId application = world.underReview();
        world.meetAll(application);
        LicensingWorld::Given given = act("NB-412", "2026-11-23");
        given["valid_until"] = QStringLiteral("2026-12-31");
        const auto approved = world.decide("application.approve", given, application);
        QVERIFY(approved && !approved->made.empty());
        const RecordId licence = approved->made.front();
        const LetterMade certificate = made(world, licence);
        QCOMPARE(reason(certificate.certificate, keys(certificate.key), {2026, 12, 31}), QString());
        QCOMPARE(reason(certificate.certificate, keys(certificate.key), {2027, 1, 1}), QStringLiteral("certificate.expired"));

        LicensingWorld::Given suspension = act("NB-500", "2026-11-23");
        suspension.insert({{"suspended_from", QStringLiteral("2026-11-24")}, {"suspended_until", QStringLiteral("2026-12-05")},
                           {"ground", QStringLiteral("report_missing")}, {"ground_note", QStringLiteral("x")}});
        QVERIFY(world.decide("licence.suspend", suspension, licence));
        const CertificateTrust registry{.registry = &world.as("auditor"), .keys = {}};
        QCOMPARE(reason(certificate.certificate, registry), QString());
        world.goTo({2026, 11, 25});
        QCOMPARE(reason(certificate.certificate, registry), QStringLiteral("certificate.not_in_force"));
        world.goTo({2026, 12, 6});
        QCOMPARE(reason(certificate.certificate, registry), QString());
        world.goTo({2027, 1, 1});
        QCOMPARE(reason(certificate.certificate, registry), QStringLiteral("certificate.expired"));
    }

    /// What an officer signed while he could stays proved when he has gone.
    void theKeyCountsAsOfItsDay()
    {
        LicensingWorld world;
        const LetterMade certificate = made(world, world.licensed());
        world.goTo({2026, 12, 1});
        QVERIFY(world.act("admin", "officer.disable", {{"ground", QStringLiteral("left")}}, world.as("officer").officer().id));
        const auto waiting = world.as("supervisor").pending(QStringLiteral("en")).value();
        QVERIFY(waiting.empty() || world.as("supervisor").approve(waiting.front().id));
        QCOMPARE(reason(certificate.certificate, {.registry = &world.as("auditor"), .keys = {}}), QString());
    }

    /// The code holds as much of a name as it has room for; what was cut is proved as it stands.
    void aVeryLongNameIsCutInTheCode()
    {
        LicensingWorld world;
        const QString name = u"ТОО «" + QStringLiteral("Ә%:;").repeated(400) + u'»';
        const RecordId application = world.underReview({{"name_kk", name}, {"name_ru", name}, {"name_latin", name}, {"legal_form", QStringLiteral("llp")}});
        world.meetAll(application);
        const auto approved = world.decide("application.approve", act("NB-412", "2026-11-23"), application);
        QVERIFY(approved && !approved->made.empty());
        const LetterMade certificate = made(world, approved->made.front());
        QVERIFY(LicenceCertificate::parse(certificate.certificate)->holder.endsWith(QChar(0x2026)));
        QCOMPARE(reason(certificate.certificate, {.registry = &world.as("auditor"), .keys = {}}), QString());
    }

    void keysComeFromAWordOrAFile()
    {
        LicensingWorld world;
        const QString hex = QString::fromLatin1(keyOf(world, "officer").publicKey().bytes().toHex());
        QCOMPARE(certificateKeys(hex)->size(), size_t(1));
        const QString file = m_files.write(QStringLiteral("keys"), "# officers\n\n" + hex.toUtf8() + "  # one\n" + hex.toUpper().toUtf8() + "\n");
        QCOMPARE(certificateKeys(file)->size(), size_t(2));
        const QString broken = m_files.write(QStringLiteral("broken"), hex.toUtf8().chopped(1) + "\n");
        QCOMPARE(certificateKeys(broken).error().code, QStringLiteral("certificate.key"));
        QCOMPARE(certificateKeys(m_files.path(QStringLiteral("missing"))).error().code, QStringLiteral("file.cannot_read"));
    }
};

QTEST_MAIN(CertificateCheckTest)
#include "CertificateCheckTest.moc"
