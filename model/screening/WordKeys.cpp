#include "model/screening/WordKeys.h"

#include "model/screening/Sounds.h"

#include <algorithm>
#include <string>

namespace tizilim {

namespace {

// What a key says: the word itself, the word without a letter, the word with any letter at a place. Of its classes of
// sounds, and of its skeleton.
struct Salts {
    std::uint32_t whole;
    std::uint32_t shorter;
    std::uint32_t other;
};

constexpr Salts ofClasses{0x9E3779B1U, 0x165667B1U, 0xC2B2AE3DU};
constexpr Salts ofSkeleton{0x85EBCA6BU, 0x27D4EB4FU, 0x5851F42DU};
constexpr std::uint32_t placeSalt = 0x27D4EB2FU;
constexpr std::size_t none = ~std::size_t{0};
constexpr std::size_t leastForDeletion = 3;

/// Hashes what is left without a letter; letters of one class that meet are one, as they are in the whole word.
std::uint32_t hashWithout(std::string_view text, std::size_t leftOut, std::uint32_t salt)
{
    std::uint64_t hash = salt;
    char last = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == leftOut || text[i] == last)
            continue;
        last = text[i];
        hash = (hash ^ static_cast<unsigned char>(last)) * 0x100000001B3ULL;
    }
    return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}

std::uint32_t hashWithOther(std::string_view text, std::size_t leftOut, std::size_t place, std::uint32_t salt)
{
    return hashWithout(text, leftOut, salt + static_cast<std::uint32_t>(place) * placeSalt);
}

void addKeys(std::string_view text, const Salts &salts, bool toAsk, std::vector<std::uint32_t> &keys)
{
    keys.push_back(hashWithout(text, none, salts.whole));
    // A letter more in one word or in the other: shorter ones are asked for among the whole, whole among the shorter.
    if (toAsk)
        keys.push_back(hashWithout(text, none, salts.shorter));
    for (std::size_t i = 0; text.size() >= leastForDeletion && i < text.size(); ++i) {
        keys.push_back(hashWithout(text, i, toAsk ? salts.whole : salts.shorter));
        keys.push_back(hashWithOther(text, i, i, salts.other));
        // Two letters in the wrong order: what is left without one stands at the next place of the other word.
        if (toAsk && i > 0)
            keys.push_back(hashWithOther(text, i, i - 1, salts.other));
        if (toAsk)
            keys.push_back(hashWithOther(text, i, i + 1, salts.other));
    }
}

void addKeys(std::string_view core, bool toAsk, std::vector<std::uint32_t> &keys)
{
    addKeys(soundClasses(core), ofClasses, toAsk, keys);
    const std::string skeleton = soundSkeleton(core);
    if (skeleton.size() >= 2)
        addKeys(skeleton, ofSkeleton, toAsk, keys);
}

} // namespace

void addKeysToKeep(std::string_view core, std::vector<std::uint32_t> &keys)
{
    addKeys(core, false, keys);
    std::ranges::sort(keys);
    const auto [first, last] = std::ranges::unique(keys);
    keys.erase(first, last);
}

void addSpellingKeysToAsk(std::string_view core, std::vector<std::uint32_t> &keys)
{
    keys.push_back(hashWithout(soundClasses(core), none, ofClasses.whole));
    const std::string skeleton = soundSkeleton(core);
    if (skeleton.size() >= 2)
        keys.push_back(hashWithout(skeleton, none, ofSkeleton.whole));
}

void addKeysToAsk(std::string_view core, std::vector<std::uint32_t> &keys)
{
    addKeys(core, true, keys);
}

} // namespace tizilim
