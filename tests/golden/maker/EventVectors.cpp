#include "tests/golden/maker/EventVectors.h"

#include "model/crypto/Ed25519.h"
#include "model/crypto/Sha256.h"
#include "model/history/CanonicalJson.h"
#include "model/history/Event.h"
#include "model/history/MerkleTree.h"
#include "model/history/Payload.h"
#include "model/history/RowHash.h"
#include "tests/support/TestRandomness.h"

#include <map>
#include <optional>

namespace tizilim {

namespace {

using Json = nlohmann::json;

constexpr Timestamp start{1'795'417'200'000}; // 2026-11-23T07:00:00Z
constexpr quint64 seed = 2026;
constexpr quint16 typeOfOfficer = 1;
constexpr quint16 typeOfLine = 258;

/// A row as it stands at one moment; columns by field number.
struct VectorRow {
    quint16 schema = 1;
    QByteArray salt;
    std::map<quint16, Value> columns;
};

struct VectorChange {
    quint16 type = 0;
    RecordId id;
    std::optional<VectorRow> before;
    std::optional<VectorRow> after;
    bool erases = false;
};

struct VectorEvent {
    const char *what = "";
    const char *key = "";
    RecordId actor;
    RoleCode role = RoleCode::None;
    OperationCode operation{};
    quint16 entityType = 0;
    RecordId entity;
    Json payload;
    std::vector<VectorChange> changes;
    bool inFileOrder = false;
};

std::string hex(const QByteArray &bytes)
{
    return bytes.toHex().toStdString();
}

std::string hexOfId(const RecordId &id)
{
    return hex(id.isNull() ? QByteArray(16, '\0') : id.bytes());
}

FieldKind kindOf(const Value &value)
{
    switch (tagOf(value)) {
    case 1: return FieldKind::Integer;
    case 3: return FieldKind::Hash;
    case 4: return FieldKind::Quantity;
    default: return FieldKind::Text;
    }
}

Digest hashOf(quint16 code, const VectorRow &row)
{
    RecordType type{.code = code};
    std::vector<Value> values;
    for (const auto &[number, value] : row.columns) {
        type.fields.push_back({number, "", kindOf(value), "", {}, nullptr});
        values.push_back(value);
    }
    return rowHash(row.salt, type, row.schema, values).value();
}

Json jsonOf(const Value &value)
{
    switch (tagOf(value)) {
    case 1: return std::get<qint64>(value);
    case 2: return std::get<QString>(value).toStdString();
    case 3: return hex(std::get<QByteArray>(value));
    case 4: return std::get<Decimal>(value).toString().toStdString();
    default: return nullptr;
    }
}

Json jsonOf(quint16 type, const std::optional<VectorRow> &row)
{
    if (!row)
        return nullptr;
    Json columns = Json::array();
    for (const auto &[number, value] : row->columns)
        columns.push_back({{"number", number}, {"tag", tagOf(value)}, {"value", jsonOf(value)}});
    return {{"type", type}, {"schema", row->schema}, {"salt", hex(row->salt)}, {"columns", columns},
            {"hash", hashOf(type, *row).toHex().toStdString()}};
}

class VectorWriter {
public:
    Json write()
    {
        for (const char *name : {"administrator", "supervisor", "officer"})
            m_signers.emplace(name, Ed25519Signer::make(m_random));
        m_registry = anyId();
        for (const VectorEvent &event : story())
            add(event);
        Json keys = Json::object();
        for (const auto &[name, signer] : m_signers)
            keys[name] = {{"seed", hex(byteArrayOf(signer.seed()))}, {"public", hex(signer.publicKey().bytes())}};
        return {{"registry", hexOfId(m_registry)}, {"keys", keys}, {"events", m_events}};
    }

private:
    RecordId anyId() { return RecordId::make(m_now, m_random); }
    VectorRow row(quint16 schema, std::map<quint16, Value> columns) { return {schema, m_random.bytes(saltSize), std::move(columns)}; }
    std::string keyOf(const char *name) const { return hex(m_signers.at(name).publicKey().bytes()); }

    std::vector<VectorEvent> story();
    void add(const VectorEvent &draft);
    static Digest side(const VectorEvent &draft, bool after);

    TestRandomness m_random{seed};
    Timestamp m_now = start;
    RecordId m_registry;
    std::map<std::string, Ed25519Signer> m_signers;
    MerkleFrontier m_tree;
    Digest m_previous;
    Json m_events = Json::array();
};

/// Every operation that is told apart by its bytes: no row, one row, several rows, file order, an absent row, an erased one,
/// no actor's role, every tag, and JSON that is hard to write.
std::vector<VectorEvent> VectorWriter::story()
{
    const RecordId administrator = anyId();
    const RecordId supervisor = anyId();
    const RecordId officer = anyId();
    const auto officerRow = [&](const char *login, const char *state, Value key) {
        return row(1, {{1, QString::fromLatin1(login)}, {2, QStringLiteral("Әлия Қонысбайқызы")}, {3, QStringLiteral("licensing_officer")},
                       {4, QString::fromLatin1(state)}, {5, std::move(key)}, {6, Value()}, {7, Value()}});
    };
    const VectorRow invited = officerRow("aliya", "invited", Value());
    VectorRow enrolled = invited;
    enrolled.columns[4] = QStringLiteral("enrolled");
    enrolled.columns[5] = m_signers.at("officer").publicKey().bytes();
    VectorRow active = enrolled;
    active.columns[4] = QStringLiteral("active");

    std::vector<VectorChange> lines;
    for (int i = 0; i < 3; ++i)
        lines.push_back({typeOfLine, anyId(), {}, row(3, {{1, qint64(-2) << (20 * i)}, {2, QStringLiteral("жол %1").arg(i)}, {3, QByteArray(1, char(0xF0 + i))},
                                                          {4, Decimal::parse(QStringLiteral("-0.500")).value()}, {7, Value()}, {9, QString()}})});
    const VectorRow before = row(1, {{1, QStringLiteral("deadline.days")}, {2, QStringLiteral("30")}});
    VectorRow after = before;
    after.schema = 2;
    after.columns[2] = QStringLiteral("20");
    after.columns[3] = Value();
    const VectorChange moved{9, anyId(), before, after};
    const RecordId operation = anyId();
    const auto several = static_cast<quint16>(EntityCode::Operation);
    const auto request = static_cast<quint16>(EntityCode::Request);

    return {
        {"the registry is made; payload with nested members", "administrator", administrator, RoleCode::Administrator, OperationCode::Create, typeOfOfficer,
         administrator, {{"name", "Алматы"}, {"administrator", {{"ed25519", keyOf("administrator")}, {"officer", hexOfId(administrator)}}}, {"slots", Json::array()}},
         {{typeOfOfficer, administrator, {}, officerRow("laura", "active", m_signers.at("administrator").publicKey().bytes())}}},
        {"one row is made; columns without a value", "administrator", administrator, RoleCode::Administrator, OperationCode::Invite, typeOfOfficer, officer,
         {{"officer", hexOfId(officer)}}, {{typeOfOfficer, officer, {}, invited}}},
        {"signed without a role", "officer", officer, RoleCode::None, OperationCode::Enrol, typeOfOfficer, officer,
         {{"ed25519", keyOf("officer")}}, {{typeOfOfficer, officer, invited, enrolled}}},
        {"one row is changed", "supervisor", supervisor, RoleCode::Supervisor, OperationCode::Grant, typeOfOfficer, officer,
         {{"approves", hex(QByteArray(32, 'a'))}, {"role", "licensing_officer"}}, {{typeOfOfficer, officer, enrolled, active}}},
        {"no row, an empty payload", "officer", officer, RoleCode::LicensingOfficer, OperationCode::Slot, static_cast<quint16>(EntityCode::Slot), anyId(), Json::object(), {}},
        {"a request, without an id; characters that are escaped, sorted by UTF-16 units", "administrator", administrator, RoleCode::Administrator, OperationCode::Request, request, {},
         {{"verb", "reference.set_parameter"}, {"root", hex(QByteArray(32, 'r'))}, {"\xF0\x9F\x98\x80", "emoji"}, {"\xEF\xAC\xB3", "dalet"},
          {"escapes", "\"\\\b\f\n\r\t\x01/\x7F"}, {"numbers", {0, -1, 9007199254740991, -9007199254740991}}, {"truth", {true, false, nullptr}}},
         {}},
        {"one row written under a newer schema", "supervisor", supervisor, RoleCode::Supervisor, OperationCode(301), 9, moved.id,
         {{"approves", hex(QByteArray(32, 'b'))}, {"verb", "reference.set_parameter"}}, {moved}},
        {"rows from a file, in its order; every tag", "officer", officer, RoleCode::LicensingOfficer, OperationCode::Import, several, operation,
         {{"sha256", hex(QByteArray(32, 'f'))}}, {lines[2], lines[0], lines[1]}, true},
        {"several rows, sorted; one goes, one comes", "officer", officer, RoleCode::LicensingOfficer, OperationCode(226), several, anyId(),
         {{"ground", "қате"}}, {{typeOfLine, lines[1].id, lines[1].after, {}}, {9, anyId(), {}, row(1, {{1, QStringLiteral("x")}})}}},
        {"a row is erased as the law demands", "supervisor", supervisor, RoleCode::Supervisor, OperationCode::Erase, typeOfLine, lines[0].id,
         {{"events", {7}}}, {{typeOfLine, lines[0].id, lines[0].after, {}, true}}},
    };
}

Digest VectorWriter::side(const VectorEvent &draft, bool after)
{
    std::vector<RowEntry> entries;
    for (const VectorChange &change : draft.changes) {
        const std::optional<VectorRow> &row = after ? change.after : change.before;
        Digest hash = row ? hashOf(change.type, *row) : Digest();
        if (after && change.erases)
            hash = erasedHash(change.type, change.id);
        entries.push_back({change.type, change.id, hash});
    }
    if (entries.size() < 2)
        return entries.empty() ? Digest() : entries.front().hash;
    return draft.inFileOrder ? rowsRootInOrder(entries) : rowsRoot(entries);
}

void VectorWriter::add(const VectorEvent &draft)
{
    const Ed25519Signer &signer = m_signers.at(draft.key);
    const QByteArray payload = canonicalJson(draft.payload).value();
    const QByteArray nonce = m_random.bytes(nonceSize);
    Event event{.registry = m_registry, .sequence = m_tree.size(), .previousLeaf = m_previous, .time = m_now, .actor = draft.actor,
                .actorKeyHash = sha256(signer.publicKey().bytes()), .role = draft.role, .operation = draft.operation, .entityType = draft.entityType,
                .entity = draft.entity, .before = side(draft, false), .after = side(draft, true), .payloadCommitment = payloadCommitment(nonce, payload).value()};
    const SignedEvent made{event, signer.sign(event.encode())};
    m_previous = made.leafHash();
    m_tree.append(m_previous);

    Json rows = Json::array();
    for (const VectorChange &change : draft.changes)
        rows.push_back({{"type", change.type}, {"id", hexOfId(change.id)}, {"before", jsonOf(change.type, change.before)},
                        {"after", change.erases ? Json("erased") : jsonOf(change.type, change.after)}});
    m_events.push_back({{"what", draft.what}, {"sequence", event.sequence}, {"time", event.time.milliseconds}, {"actor", hexOfId(event.actor)}, {"key", draft.key},
                        {"role", static_cast<int>(event.role)}, {"operation", static_cast<int>(event.operation)}, {"entity_type", event.entityType},
                        {"entity", hexOfId(event.entity)}, {"rows", rows}, {"in_file_order", draft.inFileOrder}, {"payload", payload.toStdString()},
                        {"nonce", hex(nonce)}, {"before", event.before.toHex().toStdString()}, {"after", event.after.toHex().toStdString()},
                        {"payload_commitment", event.payloadCommitment.toHex().toStdString()}, {"leaf_data", hex(made.leafData())},
                        {"leaf_hash", m_previous.toHex().toStdString()}, {"root", m_tree.root().toHex().toStdString()}});
    m_now.milliseconds += 60'000;
}

} // namespace

Json eventVectors()
{
    return VectorWriter().write();
}

} // namespace tizilim
