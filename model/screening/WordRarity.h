#pragma once

#include "model/screening/NameWord.h"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace tizilim {

/// In how many names of the lists each word stands; people and companies apart.
class WordRarity {
public:
    void add(const NameModel &name);
    /// Tells each word of a name how rare it is.
    void mark(NameModel &name) const;
    void mark(NameWord &word, NameKind kind) const;

private:
    struct Kind {
        std::unordered_map<std::string, std::uint32_t> counts; ///< by folded word
        std::uint32_t names = 0;
    };

    Kind m_people;
    Kind m_companies;
};

} // namespace tizilim
