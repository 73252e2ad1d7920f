#include "model/domain/Iban.h"

#include "model/domain/AsciiText.h"
#include "model/domain/CheckDigits97.h"

#include <algorithm>
#include <iterator>

namespace tizilim {

namespace {

constexpr qsizetype groupLength = 4;

struct CountryLength {
    const char *country;
    qsizetype length;
};

// SWIFT, IBAN Registry, release 97 of May 2024: countries and lengths.
constexpr CountryLength countryLengths[] = {
    {"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22}, {"BH", 22},
    {"BI", 27}, {"BR", 29}, {"BY", 28}, {"CH", 21}, {"CR", 22}, {"CY", 28}, {"CZ", 24}, {"DE", 22}, {"DJ", 27},
    {"DK", 18}, {"DO", 28}, {"EE", 20}, {"EG", 29}, {"ES", 24}, {"FI", 18}, {"FK", 18}, {"FO", 18}, {"FR", 27},
    {"GB", 22}, {"GE", 22}, {"GI", 23}, {"GL", 18}, {"GR", 27}, {"GT", 28}, {"HN", 28}, {"HR", 21}, {"HU", 28},
    {"IE", 22}, {"IL", 23}, {"IQ", 23}, {"IS", 26}, {"IT", 27}, {"JO", 30}, {"KW", 30}, {"KZ", 20}, {"LB", 28},
    {"LC", 32}, {"LI", 21}, {"LT", 20}, {"LU", 20}, {"LV", 21}, {"LY", 25}, {"MC", 27}, {"MD", 24}, {"ME", 22},
    {"MK", 19}, {"MN", 20}, {"MR", 27}, {"MT", 31}, {"MU", 30}, {"NI", 28}, {"NL", 18}, {"NO", 15}, {"OM", 23},
    {"PK", 24}, {"PL", 28}, {"PS", 29}, {"PT", 25}, {"QA", 29}, {"RO", 24}, {"RS", 22}, {"RU", 33}, {"SA", 24},
    {"SC", 31}, {"SD", 18}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27}, {"SO", 23}, {"ST", 25}, {"SV", 28},
    {"TL", 23}, {"TN", 24}, {"TR", 26}, {"UA", 29}, {"VA", 22}, {"VG", 24}, {"XK", 20}, {"YE", 30},
};

/// The length of a country's IBANs; 0 if it has none.
qsizetype lengthFor(QStringView country)
{
    const auto found = std::ranges::find_if(
        countryLengths, [&](const CountryLength &entry) { return country == QLatin1String(entry.country); });
    return found == std::end(countryLengths) ? 0 : found->length;
}

bool isPrintedForm(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isSeparator = i % (groupLength + 1) == groupLength;
        if ((text[i] == u' ') != isSeparator)
            return false;
    }
    return !text.endsWith(u' ');
}

QString electronicForm(const QString &text)
{
    QString code = asciiUpper(text);
    if (isPrintedForm(code))
        code.remove(u' ');
    return code;
}

Result<void> checkForm(const QString &code)
{
    if (const qsizetype at = firstNonAlphanumeric(code); at >= 0)
        return failure(Error::refused("iban.characters", {QString::number(at + 1)}));
    const qsizetype expected = lengthFor(QStringView(code).left(2));
    if (expected == 0)
        return failure(Error::refused("iban.country", {code.left(2)}));
    if (code.size() != expected)
        return failure(Error::refused("iban.length", {QString::number(code.size()), QString::number(expected)}));
    return {};
}

QString expectedCheckDigits(const QString &code)
{
    return checkDigits97(QString(QStringView(code).sliced(4) % QStringView(code).first(2) % QLatin1String("00")));
}

} // namespace

Result<Iban> Iban::parse(const QString &text)
{
    const QString code = electronicForm(text);
    TIZILIM_TRY(checkForm(code));
    const Iban iban(code);
    if (iban.isKazakh() && firstNonDigit(QStringView(code).sliced(4, 3)) >= 0)
        return failure(Error::refused("iban.bank_code", {code.sliced(4, 3)}));
    if (const QString expected = expectedCheckDigits(code); code.sliced(2, 2) != expected)
        return failure(Error::refused("iban.check_digits", {expected}));
    return iban;
}

QString Iban::toPrinted() const
{
    QString printed;
    for (qsizetype i = 0; i < m_code.size(); i += groupLength)
        printed += (i > 0 ? QStringLiteral(" ") : QString()) + m_code.mid(i, groupLength);
    return printed;
}

} // namespace tizilim
