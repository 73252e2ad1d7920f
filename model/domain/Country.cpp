#include "model/domain/Country.h"

#include "model/domain/AsciiText.h"
#include "model/domain/IcuText.h"

#include <unicode/locid.h>
#include <unicode/uloc.h>

#include <algorithm>

namespace tizilim {

namespace {

/// Parts of countries for which ICU has codes that ISO keeps reserved: Diego Garcia, Ceuta and Melilla, Canary Islands.
bool isPartOfACountry(QStringView code)
{
    return code == u"DG" || code == u"EA" || code == u"IC";
}

std::vector<QString> makeCodes()
{
    std::vector<QString> codes;
    for (const char *const *code = uloc_getISOCountries(); *code != nullptr; ++code) {
        if (const QString text = QString::fromLatin1(*code); !isPartOfACountry(text))
            codes.push_back(text);
    }
    std::ranges::sort(codes);
    return codes;
}

const std::vector<QString> &countryCodes()
{
    static const std::vector<QString> codes = makeCodes();
    return codes;
}

} // namespace

Result<Country> Country::parse(const QString &text)
{
    const QString code = asciiUpper(text);
    if (!std::ranges::binary_search(countryCodes(), code))
        return failure(Error::refused("country.unknown", {text}));
    return Country(code);
}

std::vector<Country> Country::all()
{
    std::vector<Country> countries;
    for (const QString &code : countryCodes())
        countries.push_back(Country(code));
    return countries;
}

QString Country::name(const QString &language) const
{
    icu::UnicodeString name;
    const icu::Locale country("", m_code.toLatin1().constData());
    country.getDisplayCountry(icu::Locale(language.toLatin1().constData()), name);
    return fromIcu(name);
}

} // namespace tizilim
