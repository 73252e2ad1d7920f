#include "model/domain/Region.h"

#include "model/domain/AsciiText.h"

#include <algorithm>
#include <iterator>

namespace tizilim {

namespace {

constexpr qsizetype codeLength = 9;

struct Entry {
    const char *number; // ISO 3166-2:KZ
    const char16_t *kazakh;
    const char16_t *russian;
    const char *english;
};

constexpr Entry entries[] = {
    {"10", u"Абай облысы", u"область Абай", "Abai Region"},
    {"11", u"Ақмола облысы", u"Акмолинская область", "Akmola Region"},
    {"15", u"Ақтөбе облысы", u"Актюбинская область", "Aktobe Region"},
    {"19", u"Алматы облысы", u"Алматинская область", "Almaty Region"},
    {"23", u"Атырау облысы", u"Атырауская область", "Atyrau Region"},
    {"27", u"Батыс Қазақстан облысы", u"Западно-Казахстанская область", "West Kazakhstan Region"},
    {"31", u"Жамбыл облысы", u"Жамбылская область", "Zhambyl Region"},
    {"33", u"Жетісу облысы", u"область Жетісу", "Zhetisu Region"},
    {"35", u"Қарағанды облысы", u"Карагандинская область", "Karaganda Region"},
    {"39", u"Қостанай облысы", u"Костанайская область", "Kostanay Region"},
    {"43", u"Қызылорда облысы", u"Кызылординская область", "Kyzylorda Region"},
    {"47", u"Маңғыстау облысы", u"Мангистауская область", "Mangystau Region"},
    {"55", u"Павлодар облысы", u"Павлодарская область", "Pavlodar Region"},
    {"59", u"Солтүстік Қазақстан облысы", u"Северо-Казахстанская область", "North Kazakhstan Region"},
    {"61", u"Түркістан облысы", u"Туркестанская область", "Turkistan Region"},
    {"62", u"Ұлытау облысы", u"область Ұлытау", "Ulytau Region"},
    {"63", u"Шығыс Қазақстан облысы", u"Восточно-Казахстанская область", "East Kazakhstan Region"},
    {"71", u"Астана қаласы", u"город Астана", "Astana city"},
    {"75", u"Алматы қаласы", u"город Алматы", "Almaty city"},
    {"79", u"Шымкент қаласы", u"город Шымкент", "Shymkent city"},
};

/// The place of the region whose number a KATO code begins with, or -1.
int placeOf(QStringView code)
{
    const auto found =
        std::ranges::find_if(entries, [&](const Entry &entry) { return code.first(2) == QLatin1String(entry.number); });
    return found == std::end(entries) ? -1 : static_cast<int>(found - std::begin(entries));
}

} // namespace

Result<Region> Region::ofPlace(const QString &code)
{
    if (code.size() != codeLength || firstNonDigit(code) >= 0)
        return failure(Error::refused("region.malformed", {code}));
    const int place = placeOf(code);
    if (place < 0)
        return failure(Error::refused("region.unknown", {code}));
    return Region(place);
}

Result<Region> Region::parse(const QString &code)
{
    TIZILIM_TRY_ASSIGN(const Region region, ofPlace(code));
    if (region.code() != code)
        return failure(Error::refused("region.unknown", {code}));
    return region;
}

std::vector<Region> Region::all()
{
    std::vector<Region> regions;
    for (int place = 0; place < static_cast<int>(std::size(entries)); ++place)
        regions.push_back(Region(place));
    return regions;
}

QString Region::code() const
{
    return number().leftJustified(codeLength, u'0');
}

QString Region::number() const
{
    return QString::fromLatin1(entries[m_place].number);
}

QString Region::kazakhName() const
{
    return QString::fromUtf16(entries[m_place].kazakh);
}

QString Region::russianName() const
{
    return QString::fromUtf16(entries[m_place].russian);
}

QString Region::englishName() const
{
    return QString::fromLatin1(entries[m_place].english);
}

} // namespace tizilim
