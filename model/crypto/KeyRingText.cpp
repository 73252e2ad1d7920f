#include "model/crypto/KeyRingText.h"

#include "model/base/ByteWriter.h"
#include "model/base/StrictJson.h"
#include "model/crypto/Sha256.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace tizilim {

namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr const char *format = "tizilim.keys";
constexpr qsizetype sealedDatabaseKeySize = DatabaseKey::keySize + DatabaseKey::saltSize + AesGcm::tagSize;
constexpr qsizetype sealedSecretsSize = 96 + AesGcm::tagSize;
constexpr qsizetype saltSize = 16;

constexpr std::pair<SlotKind, const char *> kindNames[] = {
    {SlotKind::Officer, "officer"},
    {SlotKind::Invitation, "invitation"},
    {SlotKind::Recovery, "recovery"},
};

std::unexpected<Error> malformed(const QString &where)
{
    return failure(Error::registry("keys.malformed", {where}));
}

/// Reads the members of one object; remembers how many, so that one too many is seen.
class Members {
public:
    Members(const Json &object, QString where) : m_object(object), m_where(std::move(where)) {}

    QString where(const char *name) const
    {
        return m_where.isEmpty() ? QString::fromLatin1(name) : m_where + u'.' + QString::fromLatin1(name);
    }

    Result<const Json *> member(const char *name, Json::value_t type)
    {
        const auto found = m_object.is_object() ? m_object.find(name) : m_object.end();
        if (!m_object.is_object() || found == m_object.end() || found->type() != type)
            return malformed(where(name));
        ++m_read;
        return &*found;
    }

    Result<QString> text(const char *name)
    {
        TIZILIM_TRY_ASSIGN(const Json *value, member(name, Json::value_t::string));
        return QString::fromStdString(value->get_ref<const std::string &>());
    }

    Result<QByteArray> hex(const char *name, qsizetype size)
    {
        TIZILIM_TRY_ASSIGN(const QString digits, text(name));
        const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
        if (bytes.size() != size || QString::fromLatin1(bytes.toHex()) != digits)
            return malformed(where(name));
        return bytes;
    }

    Result<RecordId> id(const char *name)
    {
        TIZILIM_TRY_ASSIGN(const QByteArray bytes, hex(name, 16));
        return RecordId::fromBytes(bytes);
    }

    Result<quint64> number(const char *name, quint64 largest)
    {
        TIZILIM_TRY_ASSIGN(const Json *value, member(name, Json::value_t::number_unsigned));
        if (value->get<quint64>() > largest)
            return malformed(where(name));
        return value->get<quint64>();
    }

    Result<void> nothingElse() const
    {
        if (m_object.size() == m_read)
            return {};
        return malformed(m_where.isEmpty() ? QStringLiteral("registry.keys") : m_where);
    }

private:
    const Json &m_object;
    QString m_where;
    std::size_t m_read = 0;
};

Result<Sealed> parseSealed(Members &members, qsizetype size)
{
    TIZILIM_TRY_ASSIGN(QByteArray nonce, members.hex("nonce", AesGcm::nonceSize));
    TIZILIM_TRY_ASSIGN(QByteArray ciphertext, members.hex("ciphertext", size));
    return Sealed{std::move(nonce), std::move(ciphertext)};
}

Result<SealedDatabaseKey> parseSeal(const Json &object, const QString &where)
{
    Members members(object, where);
    TIZILIM_TRY_ASSIGN(const quint64 epoch, members.number("epoch", 0xFFFF'FFFF));
    TIZILIM_TRY_ASSIGN(QByteArray ephemeral, members.hex("ephemeral", X25519Key::size));
    TIZILIM_TRY_ASSIGN(Sealed sealed, parseSealed(members, sealedDatabaseKeySize));
    TIZILIM_TRY(members.nothingElse());
    return SealedDatabaseKey{static_cast<quint32>(epoch), std::move(ephemeral), std::move(sealed)};
}

Result<QList<SealedDatabaseKey>> parseSeals(Members &members)
{
    TIZILIM_TRY_ASSIGN(const Json *list, members.member("sealed", Json::value_t::array));
    QList<SealedDatabaseKey> seals;
    for (const Json &entry : *list) {
        const QString where = QStringLiteral("%1[%2]").arg(members.where("sealed")).arg(seals.size());
        TIZILIM_TRY_ASSIGN(SealedDatabaseKey seal, parseSeal(entry, where));
        seals.append(std::move(seal));
    }
    return seals;
}

Result<void> parseKdf(Members &slot, SlotHeader &header)
{
    TIZILIM_TRY_ASSIGN(const Json *object, slot.member("kdf", Json::value_t::object));
    Members members(*object, slot.where("kdf"));
    TIZILIM_TRY_ASSIGN(const QString name, members.text("name"));
    if (name != QLatin1String("scrypt"))
        return malformed(members.where("name"));
    TIZILIM_TRY_ASSIGN(header.kdf.cost, members.number("n", quint64(1) << 53));
    TIZILIM_TRY_ASSIGN(const quint64 blockSize, members.number("r", 0xFFFF'FFFF));
    TIZILIM_TRY_ASSIGN(const quint64 parallelism, members.number("p", 0xFFFF'FFFF));
    header.kdf.blockSize = static_cast<quint32>(blockSize);
    header.kdf.parallelism = static_cast<quint32>(parallelism);
    TIZILIM_TRY_ASSIGN(header.salt, members.hex("salt", saltSize));
    return members.nothingElse();
}

Result<void> parseOwner(Members &slot, SlotHeader &header)
{
    TIZILIM_TRY_ASSIGN(header.owner.officer, slot.id("officer"));
    TIZILIM_TRY_ASSIGN(header.owner.login, slot.text("login"));
    if (!isLogin(header.owner.login))
        return malformed(slot.where("login"));
    return {};
}

Result<void> parseSecrets(Members &slot, Sealed &secrets)
{
    TIZILIM_TRY_ASSIGN(const Json *object, slot.member("secrets", Json::value_t::object));
    Members members(*object, slot.where("secrets"));
    TIZILIM_TRY_ASSIGN(secrets, parseSealed(members, sealedSecretsSize));
    return members.nothingElse();
}

Result<SlotKind> parseKind(Members &slot)
{
    TIZILIM_TRY_ASSIGN(const QString name, slot.text("kind"));
    const auto known = std::ranges::find_if(kindNames, [&](const auto &kind) { return name == QLatin1String(kind.second); });
    if (known == std::end(kindNames))
        return malformed(slot.where("kind"));
    return known->first;
}

Result<KeySlot> parseSlot(const Json &object, const QString &where)
{
    Members members(object, where);
    KeySlot slot;
    TIZILIM_TRY_ASSIGN(slot.header.kind, parseKind(members));
    TIZILIM_TRY_ASSIGN(slot.header.slot, members.id("slot"));
    if (slot.header.kind != SlotKind::Recovery)
        TIZILIM_TRY(parseOwner(members, slot.header));
    if (slot.header.kind == SlotKind::Officer) {
        TIZILIM_TRY(parseKdf(members, slot.header));
        TIZILIM_TRY(parseSecrets(members, slot.secrets));
    }
    TIZILIM_TRY_ASSIGN(slot.header.agreementKey, members.hex("x25519", X25519Key::size));
    TIZILIM_TRY_ASSIGN(slot.seals, parseSeals(members));
    TIZILIM_TRY(members.nothingElse());
    return slot;
}

Result<void> checkVersion(Members &members)
{
    TIZILIM_TRY_ASSIGN(const QString found, members.text("format"));
    if (found != QLatin1String(format))
        return malformed(members.where("format"));
    TIZILIM_TRY_ASSIGN(const quint64 version, members.number("version", quint64(1) << 53));
    if (version > KeyRingText::version)
        return failure(Error::registry("keys.newer", {QString::number(version)}));
    if (version != KeyRingText::version)
        return malformed(members.where("version"));
    return {};
}

Result<QList<KeySlot>> parseSlots(const Json &list)
{
    QList<KeySlot> all;
    for (const Json &entry : list) {
        const QString where = QStringLiteral("slots[%1]").arg(all.size());
        TIZILIM_TRY_ASSIGN(KeySlot slot, parseSlot(entry, where));
        const auto same = [&](const KeySlot &other) { return other.header.slot == slot.header.slot; };
        if (std::ranges::any_of(all, same))
            return malformed(where);
        all.append(std::move(slot));
    }
    return all;
}

OrderedJson hexOf(const QByteArray &bytes)
{
    return bytes.toHex().toStdString();
}

OrderedJson jsonOf(const Sealed &sealed)
{
    return {{"nonce", hexOf(sealed.nonce)}, {"ciphertext", hexOf(sealed.ciphertext)}};
}

OrderedJson jsonOf(const SealedDatabaseKey &seal)
{
    return {{"epoch", seal.epoch},
            {"ephemeral", hexOf(seal.ephemeralKey)},
            {"nonce", hexOf(seal.sealed.nonce)},
            {"ciphertext", hexOf(seal.sealed.ciphertext)}};
}

OrderedJson kdfOf(const SlotHeader &header)
{
    return {{"name", "scrypt"},
            {"n", header.kdf.cost},
            {"r", header.kdf.blockSize},
            {"p", header.kdf.parallelism},
            {"salt", hexOf(header.salt)}};
}

OrderedJson jsonOf(const KeySlot &slot)
{
    const SlotHeader &header = slot.header;
    const auto kind = std::ranges::find(kindNames, header.kind, &std::pair<SlotKind, const char *>::first);
    OrderedJson json{{"kind", kind->second}, {"slot", hexOf(header.slot.bytes())}};
    if (header.kind != SlotKind::Recovery) {
        json["officer"] = hexOf(header.owner.officer.bytes());
        json["login"] = header.owner.login.toStdString();
    }
    if (header.kind == SlotKind::Officer) {
        json["kdf"] = kdfOf(header);
        json["secrets"] = jsonOf(slot.secrets);
    }
    json["x25519"] = hexOf(header.agreementKey);
    json["sealed"] = OrderedJson::array();
    for (const SealedDatabaseKey &seal : slot.seals)
        json["sealed"].push_back(jsonOf(seal));
    return json;
}

} // namespace

QByteArray KeyRingText::toJson() const
{
    OrderedJson json{{"format", format}, {"version", version}, {"registry", hexOf(registry.bytes())}};
    json["slots"] = OrderedJson::array();
    for (const KeySlot &slot : keySlots)
        json["slots"].push_back(jsonOf(slot));
    json["hmac"] = hexOf(mac.bytes());
    return QByteArray::fromStdString(json.dump(1)) + '\n';
}

Result<KeyRingText> KeyRingText::parse(const QByteArray &json)
{
    TIZILIM_TRY_ASSIGN(const Json object, parseStrictJson(json, {.depth = 8, .bytes = largest}));
    Members members(object, {});
    KeyRingText text;
    TIZILIM_TRY(checkVersion(members));
    TIZILIM_TRY_ASSIGN(text.registry, members.id("registry"));
    TIZILIM_TRY_ASSIGN(const Json *list, members.member("slots", Json::value_t::array));
    TIZILIM_TRY_ASSIGN(text.keySlots, parseSlots(*list));
    TIZILIM_TRY_ASSIGN(const QByteArray mac, members.hex("hmac", Digest::size));
    TIZILIM_TRY_ASSIGN(text.mac, Digest::fromBytes(mac));
    TIZILIM_TRY(members.nothingElse());
    return text;
}

QByteArray KeyRingText::authenticated() const
{
    constexpr Label label = "tizilim/v1/slots";
    ByteWriter writer;
    writer.bytes(label.withNul()).bytes(registry.bytes()).u32(static_cast<quint32>(keySlots.size()));
    for (const KeySlot &slot : keySlots) {
        const QByteArray header = slot.header.bytes();
        const QByteArray secrets = slot.secrets.nonce + slot.secrets.ciphertext;
        writer.u32(static_cast<quint32>(header.size())).bytes(header);
        writer.u32(static_cast<quint32>(secrets.size())).bytes(secrets);
        writer.u32(static_cast<quint32>(slot.seals.size()));
        for (const SealedDatabaseKey &seal : slot.seals)
            writer.u32(seal.epoch).bytes(seal.ephemeralKey).bytes(seal.sealed.nonce).bytes(seal.sealed.ciphertext);
    }
    return std::move(writer).written();
}

} // namespace tizilim
