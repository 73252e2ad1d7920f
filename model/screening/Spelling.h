#pragma once

#include "model/screening/NameWord.h"

#include <QChar>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tizilim {

/// What is known of a spelling, in a person's name and in a company's.
struct Spelling {
    std::u16string small; ///< in small letters, without marks of separation; as legal forms are looked up
    WordFacts person;
    WordFacts company;
    std::uint8_t letters = 0;
    bool allCapitals = false;
    bool hasDigit = false;
    bool title = false;
    bool particle = false;
    bool marker = false;
    bool companyCommon = false;
    bool companyParticle = false;
    std::uint32_t number = 0; ///< in digits or words; 0 for none
};

/// What has been learnt of spellings, so that words that recur are read quickly. For one thread at a time.
class Spellings {
public:
    /// Stays until forgetIfMany() is called.
    const Spelling &of(std::u16string_view text);
    void forgetIfMany();

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::u16string_view text) const { return std::hash<std::u16string_view>()(text); }
    };

    std::unordered_map<std::u16string, Spelling, Hash, std::equal_to<>> m_known;
};

/// Marks and apostrophes: they stand inside words and say nothing.
bool isSilentInNames(QChar c);

} // namespace tizilim
