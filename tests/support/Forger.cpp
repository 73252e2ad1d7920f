#include "tests/support/Forger.h"

#include "app/session/RegistryParts.h"
#include "model/crypto/KeyFile.h"
#include "model/history/CanonicalJson.h"
#include "model/history/KeyEvents.h"
#include "model/history/Payload.h"

namespace tizilim {

namespace {

void must(const Result<void> &result, const QString &what)
{
    if (!result)
        qFatal("the forger: %s: %s (%s)", qPrintable(what), qPrintable(result.error().code), qPrintable(result.error().values.join(u' ')));
}

} // namespace

Forger::Forger(const Spoils &spoils, const std::filesystem::path &folder) : m_spoils(spoils), m_folder(folder)
{
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    std::filesystem::copy(spoils.registry, registry(), std::filesystem::copy_options::recursive);
    std::filesystem::copy(spoils.memory, folder / "memory", std::filesystem::copy_options::recursive);
    const DatabaseKey &key = spoils.helpers.begin()->second->databaseKeys.newest();
    auto database = Database::open(databaseFile(registry()), key.key, key.salt, Database::Mode::ReadWrite);
    if (!database)
        qFatal("the forger cannot open the database: %s", qPrintable(database.error().code));
    m_database = std::move(*database);
    sql(QStringLiteral("PRAGMA foreign_keys=OFF"));
    m_ledger = std::make_unique<Ledger>(*m_database, ring().registry(), *spoils.environment.clock, *spoils.environment.randomness);
}

KeyRing Forger::ring() const
{
    return KeyFile(keysFile(registry())).read().value();
}

void Forger::write(const KeyRing &ring) const
{
    must(KeyFile(keysFile(registry())).replace(ring), QStringLiteral("registry.keys"));
}

void Forger::sql(const QString &text)
{
    must(m_database->execute(text), text);
}

void Forger::sql(const QString &text, std::initializer_list<Value> values)
{
    auto statement = m_database->prepare(text);
    must(statement ? Result<void>() : failure(statement.error()), text);
    int place = 0;
    for (const Value &value : values)
        statement->bind(++place, value);
    must(statement->run(), text);
}

qint64 Forger::number(const QString &text)
{
    return m_database->integer(text).value();
}

QByteArray Forger::bytes(const QString &text)
{
    auto statement = m_database->prepare(text);
    return statement && statement->step().value_or(false) ? statement->bytes(0) : QByteArray();
}

quint64 Forger::size()
{
    return static_cast<quint64>(number(QStringLiteral("SELECT max(seq) + 1 FROM event")));
}

void Forger::setLeafData(quint64 sequence, const QByteArray &leafData)
{
    sql(QStringLiteral("UPDATE event SET leaf_data=? WHERE seq=?"), {leafData, static_cast<qint64>(sequence)});
}

void Forger::renumber(quint64 first, int by)
{
    for (const char *table : {"event", "event_row", "pending"}) {
        const QString name = QString::fromLatin1(table);
        sql(QStringLiteral("UPDATE %1 SET seq = -seq WHERE seq >= %2").arg(name).arg(first));
        sql(QStringLiteral("UPDATE %1 SET seq = -seq + (%2) WHERE seq < 0").arg(name).arg(by));
    }
}

void Forger::rebuildTree()
{
    sql(QStringLiteral("DELETE FROM tree_node"));
    MerkleFrontier frontier;
    auto events = m_database->prepare(QStringLiteral("SELECT leaf_data FROM event ORDER BY seq"));
    while (events->step().value()) {
        for (const MerkleNode &node : frontier.append(merkleLeafHash(bytesOf(events->bytes(0)))))
            sql(QStringLiteral("INSERT INTO tree_node(level, position, hash) VALUES (?, ?, ?)"),
                {qint64(node.level), static_cast<qint64>(node.index), node.hash.bytes()});
    }
}

StoredEvent Forger::act(const char *login, RoleCode role, const Deed &deed)
{
    const OpenSlot &slot = helper(login);
    return act({slot.owner.officer, role, &slot.keys.signer}, deed);
}

void Forger::lie(const char *login, const std::function<void(nlohmann::json &)> &twist)
{
    const StoredEvent told = *m_ledger->log().last().value();
    nlohmann::json json = told.json();
    twist(json);
    const QByteArray payload = canonicalJson(json).value();
    Event event = told.event();
    event.payloadCommitment = payloadCommitment(told.nonce, payload).value();
    const SignedEvent again{event, helper(login).keys.signer.sign(event.encode())};
    setLeafData(event.sequence, again.leafData());
    sql(QStringLiteral("UPDATE event SET payload=? WHERE seq=?"), {payload, static_cast<qint64>(event.sequence)});
    rebuildTree();
}

Deed Forger::chained(EventLog &log, Deed deed)
{
    deed.payload["previous_key_event"] = lastKeyEvent(log).value().toHex().toStdString();
    return deed;
}

StoredEvent Forger::act(const Signatory &signatory, const Deed &deed)
{
    auto transaction = Transaction::begin(*m_database);
    auto event = m_ledger->write(deed, signatory);
    must(event ? Result<void>() : failure(event.error()), QStringLiteral("an event"));
    must(transaction->commit(), QStringLiteral("the commit"));
    return std::move(*event);
}

Result<VerificationReport> Forger::verified(const char *login, bool remembers, const std::filesystem::path &checkpoint)
{
    m_ledger.reset();
    if (m_database)
        must(m_database->close(), QStringLiteral("closing"));
    m_database.reset();
    Environment environment = m_spoils.environment;
    environment.workstation = m_folder / (remembers ? "memory" : "elsewhere");
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry,
                       Registry::unlock(this->registry(), QString::fromLatin1(login), TestWorld::password(), environment));
    return verify(*registry, {.checkpointFile = checkpoint});
}

Result<VerificationReport> Forger::verifiedAfter(const std::function<void(const std::filesystem::path &)> &change)
{
    m_ledger.reset();
    must(m_database->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")), QStringLiteral("the log"));
    must(m_database->close(), QStringLiteral("closing"));
    m_database.reset();
    change(databaseFile(registry()));
    return verified();
}

} // namespace tizilim
