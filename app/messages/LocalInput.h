#pragma once

#include "model/base/Decimal.h"
#include "model/base/Language.h"
#include "model/base/Money.h"

#include <QDate>

namespace tizilim {

/// Reads dates, numbers and money as a person types them in a language: the counterpart of Format.
class LocalInput {
public:
    explicit LocalInput(Language language) : m_language(language) {}

    /// Reads the form of the language, and in every language 31.12.2026 and 2026-12-31. Error: field.date.
    [[nodiscard]] Result<QDate> parseDate(const QString &text) const;
    /// Reads digits grouped by any space, with the separator of the language or a single point or comma where that
    /// cannot be a group. Errors as Decimal::parse().
    [[nodiscard]] Result<Decimal> parseDecimal(const QString &text) const;
    /// As parseDecimal(), at most two places; a sign or code of the currency is left out. Errors as Money::parse().
    [[nodiscard]] Result<Money> parseMoney(const QString &text, const Currency &currency = Currency::tenge()) const;

private:
    QString plain(const QString &typed) const;

    Language m_language;
};

} // namespace tizilim
