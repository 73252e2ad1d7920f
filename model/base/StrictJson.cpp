#include "model/base/StrictJson.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace tizilim {

namespace {

using Json = nlohmann::json;

Error malformedAt(const QByteArray &text, qsizetype position)
{
    const qsizetype length = std::clamp<qsizetype>(position, 0, text.size());
    const QByteArrayView before = QByteArrayView(text).first(length);
    const auto line = 1 + std::ranges::count(before, '\n');
    const qsizetype column = length - before.lastIndexOf('\n');
    return Error::refused("json.malformed", {QString::number(line), QString::number(column), QString::number(length + 1)});
}

/// Builds the value from nlohmann's events and stops at the first thing that the limits forbid.
class Builder : public nlohmann::json_sax<Json> {
public:
    Builder(const QByteArray &text, const JsonLimits &limits) : m_text(text), m_limits(limits) {}

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t &) override { return put(value); }
    bool string(string_t &value) override { return put(std::move(value)); }
    bool binary(binary_t &) override { return false; } // not made by JSON text
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        if (m_limits.refuseDuplicateKeys && m_open.back()->contains(name))
            return refuse("json.duplicate_key", QString::fromStdString(name));
        m_key = std::move(name);
        return true;
    }

    bool parse_error(std::size_t position, const std::string &token, const nlohmann::detail::exception &reason) override
    {
        constexpr int numberOverflow = 406;
        if (reason.id == numberOverflow)
            return refuse("json.number_too_large", QString::fromStdString(token));
        m_error = malformedAt(m_text, static_cast<qsizetype>(position) - 1);
        return false;
    }

    Result<Json> take()
    {
        if (m_error)
            return failure(*m_error);
        return std::move(m_root);
    }

private:
    bool refuse(const char *code, const QString &value)
    {
        m_error = Error::refused(code, {value});
        return false;
    }

    Json *place(Json value)
    {
        if (m_open.empty())
            return &(m_root = std::move(value));
        Json &parent = *m_open.back();
        if (parent.is_object())
            return &(parent[m_key] = std::move(value));
        return &parent.emplace_back(std::move(value));
    }

    bool put(Json value)
    {
        place(std::move(value));
        return true;
    }

    bool open(Json container)
    {
        if (m_open.size() >= static_cast<std::size_t>(m_limits.depth))
            return refuse("json.too_deep", QString::number(m_limits.depth));
        m_open.push_back(place(std::move(container)));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    const QByteArray &m_text;
    const JsonLimits &m_limits;
    Json m_root;
    std::vector<Json *> m_open; // stays valid: a container grows only while it is the innermost
    std::string m_key;
    std::optional<Error> m_error;
};

} // namespace

Result<nlohmann::json> parseStrictJson(const QByteArray &text, const JsonLimits &limits)
{
    if (text.size() > limits.bytes)
        return failure(Error::refused("json.too_large", {QString::number(limits.bytes)}));
    if (const qsizetype nul = text.indexOf('\0'); nul >= 0) // nlohmann takes it for the end of the text
        return failure(malformedAt(text, nul));
    Builder builder(text, limits);
    nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
    return builder.take();
}

} // namespace tizilim
