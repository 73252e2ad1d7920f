#include "model/screening/NamePairs.h"

#include <QString>

namespace tizilim {

ScoredPair NamePairScorer::score(QStringView one, QStringView other, NameKind kind)
{
    ScoredPair pair{m_reader.read(one, kind), m_reader.read(other, kind), {}};
    if (pair.one.kind != pair.other.kind) {
        pair.one = m_reader.read(one, NameKind::Company);
        pair.other = m_reader.read(other, NameKind::Company);
    }
    pair.score = compareTwoNames(pair.one, pair.other, m_weights);
    return pair;
}

NameKind kindOfSchema(QStringView schema)
{
    const auto is = [&](const char *name) { return schema.compare(QLatin1String(name), Qt::CaseInsensitive) == 0; };
    if (is("Person"))
        return NameKind::Person;
    return is("Company") || is("Organization") || is("PublicBody") || is("Vessel") ? NameKind::Company
                                                                                   : NameKind::Unknown;
}

} // namespace tizilim
