#pragma once

#include "app/messages/LanguageNames.h"
#include "model/base/Decimal.h"
#include "model/base/Money.h"
#include "model/base/Timestamp.h"

#include <QDate>

namespace tizilim {

/// Dates, numbers and money as a reader of one language writes them, and read back from what was typed.
/// Dates are dd.MM.yyyy in Kazakh and Russian, d MMM yyyy in English; digits are grouped in threes, by no-break
/// spaces or commas; nothing is rounded but by decimal() with a number of places.
class LocalFormat {
public:
    /// In the language of the window at this moment.
    LocalFormat() : LocalFormat(languageOf(QLocale())) {}
    explicit LocalFormat(Language language) : m_language(language) {}

    Language language() const { return m_language; }

    QString date(QDate day) const;
    /// Date and time of day in Almaty, without seconds.
    QString dateTime(Timestamp instant) const;
    QString time(Timestamp instant) const;
    QString number(qint64 number) const;
    /// The shortest exact form, or with exactly `places` digits after the separator.
    QString decimal(Decimal number, int places = -1) const;
    /// With two places and the currency: 1 000,00 ₸ or ₸1,000.00; other currencies by their codes.
    QString money(const Money &money) const;
    QString percent(Decimal share, int places = -1) const;

    /// What is typed into an empty field, for a hint: 31.12.2026.
    QString dateExample() const;
    /// Reads the form of the language, and in every language 31.12.2026 and 2026-12-31. Error: field.date.
    [[nodiscard]] Result<QDate> parseDate(const QString &text) const;
    /// Reads digits grouped by any space, with the separator of the language or a single point or comma where that
    /// cannot be a group. Errors as Decimal::parse().
    [[nodiscard]] Result<Decimal> parseDecimal(const QString &text) const;
    /// As parseDecimal(), at most two places; a sign or code of the currency is left out. Errors as Money::parse().
    [[nodiscard]] Result<Money> parseMoney(const QString &text, const Currency &currency = Currency::tenge()) const;

private:
    QString grouped(const QString &plain) const;
    QString plain(const QString &typed) const;
    bool isEnglish() const { return m_language == Language::English; }

    Language m_language;
};

} // namespace tizilim
