#include "model/screening/WordKeys.h"

#include "model/screening/Sounds.h"

#include <algorithm>
#include <string>

namespace tizilim {

namespace {

constexpr std::uint32_t wholeSalt = 0x9E3779B1U;
constexpr std::uint32_t shorterSalt = 0x165667B1U;
constexpr std::uint32_t otherLetterSalt = 0xC2B2AE3DU;
constexpr std::uint32_t skeletonSalt = 0x85EBCA6BU;
constexpr std::size_t none = ~std::size_t{0};
constexpr std::size_t leastForDeletion = 3;

std::uint32_t hashWithout(std::string_view text, std::size_t leftOut, std::uint32_t salt)
{
    std::uint64_t hash = salt;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i != leftOut)
            hash = (hash ^ static_cast<unsigned char>(text[i])) * 0x100000001B3ULL;
    }
    return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}

/// The key of words that have any letter at this place.
std::uint32_t hashWithOther(std::string_view text, std::size_t leftOut, std::size_t place)
{
    return hashWithout(text, leftOut, otherLetterSalt + static_cast<std::uint32_t>(place) * 0x27D4EB2FU);
}

void addSkeleton(std::string_view core, std::vector<std::uint32_t> &keys)
{
    const std::string skeleton = soundSkeleton(core);
    if (skeleton.size() < 2)
        return;
    keys.push_back(hashWithout(skeleton, none, skeletonSalt));
    for (std::size_t i = 0; skeleton.size() > leastForDeletion && i < skeleton.size(); ++i)
        keys.push_back(hashWithout(skeleton, i, skeletonSalt));
}

void addKeys(std::string_view core, bool toAsk, std::vector<std::uint32_t> &keys)
{
    const std::string classes = soundClasses(core);
    keys.push_back(hashWithout(classes, none, wholeSalt));
    // A letter more in one word or in the other: shorter ones are asked for among the whole, whole among the shorter.
    if (toAsk)
        keys.push_back(hashWithout(classes, none, shorterSalt));
    for (std::size_t i = 0; classes.size() >= leastForDeletion && i < classes.size(); ++i) {
        keys.push_back(hashWithout(classes, i, toAsk ? wholeSalt : shorterSalt));
        keys.push_back(hashWithOther(classes, i, i));
        // Two letters in the wrong order: what is left without one stands at the next place of the other word.
        if (toAsk && i > 0)
            keys.push_back(hashWithOther(classes, i, i - 1));
        if (toAsk)
            keys.push_back(hashWithOther(classes, i, i + 1));
    }
    addSkeleton(core, keys);
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
    keys.push_back(hashWithout(soundClasses(core), none, wholeSalt));
    const std::string skeleton = soundSkeleton(core);
    if (skeleton.size() >= 2)
        keys.push_back(hashWithout(skeleton, none, skeletonSalt));
}

void addKeysToAsk(std::string_view core, std::vector<std::uint32_t> &keys)
{
    addKeys(core, true, keys);
}

} // namespace tizilim
