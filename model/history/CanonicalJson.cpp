#include "model/history/CanonicalJson.h"

#include <nlohmann/json.hpp>

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace tizilim {

namespace {

using nlohmann::json;

constexpr qint64 tooLarge = qint64(1) << 53;
/// No payload nests deeper; what does is refused before it costs stack.
constexpr int deepest = 64;

Error notCanonical(const char *what)
{
    return Error::refused("json.not_canonical", {QLatin1String(what)});
}

Result<QString> decoded(const std::string &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
    if (decoder.hasError())
        return failure(notCanonical("text"));
    return text;
}

char shortEscape(char character)
{
    switch (character) {
    case '\b': return 'b';
    case '\t': return 't';
    case '\n': return 'n';
    case '\f': return 'f';
    case '\r': return 'r';
    case '"': return '"';
    case '\\': return '\\';
    default: return '\0';
    }
}

/// RFC 8785, section 3.2.2.2: the short escapes, \u00xx for other controls, everything else as it is.
void writeText(const std::string &utf8, QByteArray &out)
{
    static const char digits[] = "0123456789abcdef";
    out.append('"');
    for (const char character : utf8) {
        const auto byte = static_cast<unsigned char>(character);
        if (const char letter = shortEscape(character))
            out.append('\\').append(letter);
        else if (byte < 0x20)
            out.append("\\u00").append(digits[byte >> 4]).append(digits[byte & 0x0F]);
        else
            out.append(character);
    }
    out.append('"');
}

Result<void> writeString(const std::string &utf8, QByteArray &out)
{
    TIZILIM_TRY(decoded(utf8));
    writeText(utf8, out);
    return {};
}

Result<void> writeInteger(const json &value, QByteArray &out)
{
    if (value.is_number_unsigned() && value.get<quint64>() >= static_cast<quint64>(tooLarge))
        return failure(notCanonical("integer"));
    const auto number = value.get<qint64>();
    if (number <= -tooLarge || number >= tooLarge)
        return failure(notCanonical("integer"));
    out.append(QByteArray::number(number));
    return {};
}

Result<void> write(const json &value, int depth, QByteArray &out);

Result<void> writeArray(const json &array, int depth, QByteArray &out)
{
    out.append('[');
    bool first = true;
    for (const json &element : array) {
        if (!std::exchange(first, false))
            out.append(',');
        TIZILIM_TRY(write(element, depth + 1, out));
    }
    out.append(']');
    return {};
}

Result<void> writeObject(const json &object, int depth, QByteArray &out)
{
    std::vector<std::pair<QString, const json::object_t::value_type *>> members;
    for (const auto &member : object.get_ref<const json::object_t &>()) {
        TIZILIM_TRY_ASSIGN(QString key, decoded(member.first));
        members.emplace_back(std::move(key), &member);
    }
    // QString compares UTF-16 units, as RFC 8785, section 3.2.3, asks; the map's own order is that of UTF-8.
    std::ranges::sort(members, {}, [](const auto &member) -> const QString & { return member.first; });
    out.append('{');
    bool first = true;
    for (const auto &[key, member] : members) {
        if (!std::exchange(first, false))
            out.append(',');
        writeText(member->first, out);
        out.append(':');
        TIZILIM_TRY(write(member->second, depth + 1, out));
    }
    out.append('}');
    return {};
}

Result<void> write(const json &value, int depth, QByteArray &out)
{
    if (depth > deepest)
        return failure(notCanonical("depth"));
    switch (value.type()) {
    case json::value_t::null: out.append("null"); return {};
    case json::value_t::boolean: out.append(value.get<bool>() ? "true" : "false"); return {};
    case json::value_t::number_integer:
    case json::value_t::number_unsigned: return writeInteger(value, out);
    case json::value_t::string: return writeString(value.get_ref<const std::string &>(), out);
    case json::value_t::array: return writeArray(value, depth, out);
    case json::value_t::object: return writeObject(value, depth, out);
    case json::value_t::number_float: return failure(notCanonical("float"));
    default: return failure(notCanonical("value"));
    }
}

} // namespace

Result<QByteArray> canonicalJson(const json &value)
{
    QByteArray out;
    TIZILIM_TRY(write(value, 0, out));
    return out;
}

Result<json> parseCanonicalJson(const QByteArray &bytes)
{
    const json value = json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (value.is_discarded())
        return failure(Error::refused("json.malformed"));
    TIZILIM_TRY_ASSIGN(const QByteArray canonical, canonicalJson(value));
    if (canonical != bytes)
        return failure(notCanonical("order"));
    return value;
}

} // namespace tizilim
