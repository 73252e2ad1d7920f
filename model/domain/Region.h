#pragma once

#include "model/base/Result.h"

#include <QString>

#include <compare>
#include <vector>

namespace tizilim {

/// One of the 17 regions and 3 cities of republican significance, by its KATO code: the number of ISO 3166-2:KZ and
/// seven zeros. Source: classifier of administrative-territorial objects (КАТО, NK RK 11).
class Region {
public:
    /// The nine digits of a region's own code, "750000000". Errors: region.malformed, region.unknown (the code).
    [[nodiscard]] static Result<Region> parse(const QString &code);
    /// The region in which a place lies, from the nine digits of any place's KATO code, "751110000".
    /// Errors: region.malformed, region.unknown.
    [[nodiscard]] static Result<Region> ofPlace(const QString &code);
    /// All of them, in the order of their codes.
    static std::vector<Region> all();

    /// Nine digits.
    QString code() const;
    /// The number of ISO 3166-2:KZ, "75".
    QString number() const;
    QString kazakhName() const;
    QString russianName() const;
    QString englishName() const;

    auto operator<=>(const Region &) const = default;

private:
    explicit Region(int place) : m_place(place) {}
    int m_place; // in the table
};

} // namespace tizilim
