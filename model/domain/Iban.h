#pragma once

#include "model/base/Result.h"

#include <QString>

#include <compare>

namespace tizilim {

/// An international bank account number (ISO 13616-1), checked by MOD 97-10 of ISO/IEC 7064 and by the length that the
/// IBAN registry of SWIFT gives for its country; a Kazakh one (KZ, 20 characters) also by its bank code of three
/// digits.
class Iban {
public:
    /// The electronic form, or the printed one in groups of four with single spaces; small letters are read as
    /// capitals. Errors, in the order of the checks: iban.characters (where, counted from 1 in the electronic form),
    /// iban.country (the two characters: no country, or one without IBANs), iban.length (how many there are, how many
    /// there must be), iban.bank_code (its three characters), iban.check_digits (the right ones).
    [[nodiscard]] static Result<Iban> parse(const QString &text);

    /// The electronic form: capitals, no spaces.
    const QString &toString() const { return m_code; }
    /// In groups of four.
    QString toPrinted() const;
    /// ISO 3166-1 alpha-2, or XK for Kosovo.
    QString countryCode() const { return m_code.first(2); }
    bool isKazakh() const { return m_code.startsWith(QLatin1String("KZ")); }

    auto operator<=>(const Iban &) const = default;

private:
    explicit Iban(QString code) : m_code(std::move(code)) {}
    QString m_code;
};

} // namespace tizilim
