#pragma once

#include "model/base/Result.h"

#include <QString>

#include <compare>
#include <vector>

namespace tizilim {

/// A country by its ISO 3166-1 alpha-2 code; XK too, which banks and travel documents use for Kosovo.
class Country {
public:
    /// Two Latin letters, small ones read as capitals. Errors: country.unknown (the text).
    [[nodiscard]] static Result<Country> parse(const QString &text);
    /// All of them, in the order of their codes.
    static std::vector<Country> all();

    QString code() const { return m_code; }
    /// What the country is called in a language: "kk", "ru", "en". Source: CLDR.
    QString name(const QString &language) const;

    auto operator<=>(const Country &) const = default;

private:
    explicit Country(QString code) : m_code(std::move(code)) {}
    QString m_code;
};

} // namespace tizilim
