#include "model/crypto/KeyFile.h"
#include "tests/support/CheapKdf.h"
#include "tests/support/TestRandomness.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <optional>

using namespace tizilim;

namespace {

std::string hexOf(ByteView bytes)
{
    return byteArrayOf(bytes).toHex().toStdString();
}

QString python()
{
    return QStringLiteral("python3");
}

} // namespace

/// A reader written from docs/file-format.md alone opens what we write.
class KeysFormatTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    TestRandomness m_random;
    const QString m_path = m_folder.filePath(QStringLiteral("registry.keys"));
    const SlotOwner m_admin{RecordId::fromBytes(QByteArray(16, 'a')).value(), QStringLiteral("admin")};
    const SlotOwner m_officer{RecordId::fromBytes(QByteArray(16, 'b')).value(), QStringLiteral("Айгерім")};
    const QString m_password = QStringLiteral("жеті сұр тырна күтті й");
    std::optional<FoundedKeyRing> m_founded;
    std::optional<Invitation> m_invitation;
    DatabaseKeys m_keys;

    /// What the other reader says of the file; nothing if it could not open it.
    std::optional<nlohmann::json> read(const QStringList &how, const QString &typed)
    {
        QProcess process;
        process.start(python(), QStringList{QStringLiteral(TIZILIM_SOURCE_DIR "/tests/conformance/reader/registry_keys.py"), m_path} + how);
        process.write(typed.toUtf8());
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        if (process.exitCode() != 0) {
            qInfo("%s", process.readAllStandardError().constData());
            return std::nullopt;
        }
        return nlohmann::json::parse(process.readAllStandardOutput().toStdString());
    }

    void checkKeys(const nlohmann::json &said)
    {
        QVERIFY(said.at("hmac").get<bool>());
        QCOMPARE(said.at("keys").size(), m_keys.all().size());
        for (const DatabaseKey &key : m_keys.all())
            QVERIFY(said.at("keys").at(std::to_string(key.epoch)) == hexOf(key.bytes()));
        const KeyRing &ring = m_founded->ring;
        QCOMPARE(said.at("hashes").size(), std::size_t(ring.keySlots().size()));
        for (const KeySlot &slot : ring.keySlots())
            QVERIFY(said.at("hashes").at(slot.header.slot.toString().toStdString()) == slot.hash(ring.registry()).toHex().toStdString());
    }

private slots:
    void initTestCase()
    {
        if (QProcess::execute(python(), {QStringLiteral("-c"), QStringLiteral("import cryptography")}) != 0)
            QSKIP("python3 with its module cryptography is not installed");
        m_founded = KeyRing::create(m_admin, *NewPassword::choose(m_password), cheapKdfForTests(), m_random).value();
        KeyRing &ring = m_founded->ring;
        m_invitation = ring.invite(m_founded->administrator.databaseKeys, m_officer, m_random).value();
        QSet<QByteArray> named;
        for (const KeySlot &slot : ring.keySlots())
            named.insert(slot.header.agreementKey);
        m_keys = ring.addEpoch(m_founded->administrator.databaseKeys, named, m_random).value();
        QVERIFY(KeyFile(m_path.toStdString()).replace(ring));
    }

    void opensWithThePassword()
    {
        const auto said = read({QStringLiteral("password"), m_admin.login}, m_password.normalized(QString::NormalizationForm_D));
        QVERIFY(said);
        checkKeys(*said);
        const OfficerKeys &keys = m_founded->administrator.keys;
        QVERIFY(said->at("x25519") == hexOf(keys.agreement.privateBytes()));
        QVERIFY(said->at("ed25519") == hexOf(keys.signer.seed()));
        QVERIFY(said->at("p256") == hexOf(keys.documentSigner.scalar()));
        QVERIFY(!read({QStringLiteral("password"), m_admin.login}, m_password + u'!'));
    }

    void opensWithTheRecoveryKey()
    {
        const auto said = read({QStringLiteral("recovery")}, m_founded->recovery.toText());
        QVERIFY(said);
        checkKeys(*said);
        QVERIFY(said->at("ed25519") == hexOf(m_founded->recovery.keys().signer.seed()));
    }

    void opensWithTheInvitation()
    {
        const auto said = read({QStringLiteral("invitation"), m_officer.login}, m_invitation->code.toText());
        QVERIFY(said);
        checkKeys(*said);
        QVERIFY(said->at("ed25519") == hexOf(m_invitation->code.keys().signer.seed()));
    }
};

QTEST_GUILESS_MAIN(KeysFormatTest)
#include "KeysFormatTest.moc"
