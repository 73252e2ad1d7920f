#pragma once

#include "model/base/Result.h"
#include "model/domain/Sex.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace tizilim {

/// The individual identification number of a person (IIN, ЖСН, ИИН): YYMMDD C SSSS K. C tells century and sex: 1 and 2
/// for 18xx, 3 and 4 for 19xx, 5 and 6 for 20xx, odd for men; 0 is seen on numbers of foreigners and tells neither.
/// Source: Law on national registers of identification numbers, 12 January 2007, no. 223-III.
class Iin {
public:
    /// Twelve digits, nothing else. Errors, in the order of the checks: iin.length (how many characters there are),
    /// iin.digits (where, counted from 1), iin.century (the seventh digit), iin.date (its six digits),
    /// iin.never_issued, iin.check_digit (the right one). No value repeats the whole number: it is personal data.
    [[nodiscard]] static Result<Iin> parse(const QString &text);

    const QString &toString() const { return m_digits; }
    /// Empty where the number does not tell the century.
    std::optional<QDate> birthDate() const;
    /// Empty where the number does not tell it.
    std::optional<Sex> sex() const;
    /// The seventh digit is 0: warn, and compare with the document.
    bool isForeignerForm() const { return m_digits[6] == u'0'; }

    auto operator<=>(const Iin &) const = default;

private:
    explicit Iin(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

} // namespace tizilim
