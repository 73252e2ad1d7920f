#pragma once

#include "model/base/Result.h"

#include <QString>

#include <compare>

namespace tizilim {

/// A digital token identifier (ISO 24165-1): eight characters and a check character, all of 0–9 and the consonants but
/// Y; the first is not 0. The check is MOD 31,30 of ISO/IEC 7064.
class Dti {
public:
    /// Small letters are read as capitals. Bitcoin's code, 4H95J0R2X, was given out before the check was settled and
    /// fails it: it is taken as it is. Errors, in the order of the checks: dti.length (how many characters there are),
    /// dti.characters (where, counted from 1), dti.first_character, dti.check_character (the right one).
    [[nodiscard]] static Result<Dti> parse(const QString &text);

    /// In capitals.
    const QString &toString() const { return m_code; }

    auto operator<=>(const Dti &) const = default;

private:
    explicit Dti(QString code) : m_code(std::move(code)) {}
    QString m_code;
};

} // namespace tizilim
