#pragma once

#include "model/base/Result.h"

#include <QString>

#include <compare>

namespace tizilim {

/// A legal entity identifier (ISO 17442-1): 18 digits or capital letters and two check digits, MOD 97-10 of ISO/IEC
/// 7064.
class Lei {
public:
    /// Small letters are read as capitals. Errors, in the order of the checks: lei.length (how many characters there
    /// are), lei.characters (where, counted from 1), lei.check_digits (the right ones).
    [[nodiscard]] static Result<Lei> parse(const QString &text);

    /// In capitals.
    const QString &toString() const { return m_code; }

    auto operator<=>(const Lei &) const = default;

private:
    explicit Lei(QString code) : m_code(std::move(code)) {}
    QString m_code;
};

} // namespace tizilim
