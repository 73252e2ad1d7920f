#include "model/screening/WordRarity.h"

#include <algorithm>
#include <cmath>

namespace tizilim {

namespace {

constexpr double leastBits = 2;
constexpr double mostBits = 15;
/// A short list does not tell how rare a word is: its words count as those of a list of this length.
constexpr std::uint32_t leastNames = 8'192;

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
    if (word.listed)
        word.bits = static_cast<float>(std::clamp(
            std::log2(static_cast<double>(std::max(kind.names, leastNames)) / found->second), leastBits, mostBits));
}

} // namespace tizilim
