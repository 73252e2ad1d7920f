#include "model/screening/WordRarity.h"

#include <algorithm>
#include <cmath>

namespace tizilim {

namespace {

constexpr double leastBits = 2;
constexpr double mostBits = 15;

} // namespace

void WordRarity::add(const NameModel &name)
{
    Kind &kind = name.kind == NameKind::Company ? m_companies : m_people;
    ++kind.names;
    for (const NameWord &word : name.words)
        ++kind.counts[word.facts.folded];
}

void WordRarity::mark(NameModel &name) const
{
    for (NameWord &word : name.words)
        mark(word, name.kind);
}

void WordRarity::mark(NameWord &word, NameKind kindOfName) const
{
    const Kind &kind = kindOfName == NameKind::Company ? m_companies : m_people;
    const auto found = kind.counts.find(word.facts.folded);
    word.listed = found != kind.counts.end();
    if (word.listed && kind.names > 0)
        word.bits = static_cast<float>(
            std::clamp(std::log2(static_cast<double>(kind.names) / found->second), leastBits, mostBits));
}

} // namespace tizilim
