#include "model/screening/WatchIndex.h"

#include <algorithm>

namespace tizilim {

std::shared_ptr<const WatchIndex> WatchIndex::make(std::vector<WatchEntry> entries, const ScreeningWeights &weights,
                                                   std::shared_ptr<const WordRarity> rarity)
{
    auto index = std::make_shared<WatchIndex>();
    index->m_entries = std::move(entries);
    index->m_weights = weights;
    NameReader reader;
    std::vector<std::pair<NameModel, std::uint32_t>> names;
    for (std::uint32_t entry = 0; entry < index->m_entries.size(); ++entry) {
        for (const QString &name : index->m_entries[entry].names)
            names.emplace_back(reader.read(name, index->m_entries[entry].kind), entry);
    }
    if (!rarity) {
        auto counted = std::make_shared<WordRarity>();
        for (const auto &[name, entry] : names)
            counted->add(name);
        rarity = counted;
    }
    index->m_rarity = rarity;
    for (auto &[name, entry] : names) {
        rarity->mark(name);
        (name.kind == NameKind::Company ? index->m_companies : index->m_people).add(std::move(name), entry);
    }
    index->m_people.finish();
    index->m_companies.finish();
    return index;
}

} // namespace tizilim
