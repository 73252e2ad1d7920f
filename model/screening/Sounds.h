#pragma once

#include <string>
#include <string_view>

namespace tizilim {

/// A folded word with one letter for each sound: sh, ch, ts and ks become S, C, c and X, the others stay.
std::string soundsOf(std::string_view foldedWord);

/// How two spellings differ, in wrong letters: 0 equal, 1 one letter of no likeness. Letters that one sound is spelt
/// with in different schemes and languages, vowels above all, count for less.
struct SoundDifference {
    double letters = 0;
    /// No letter differs but for those that schemes and languages spell differently: a spelling, not a typing error.
    bool onlySpelling = true;
};

/// Where the words are found to differ in more than `mostLetters`, no more is told than that.
SoundDifference soundDifference(std::string_view oneWordsSounds, std::string_view otherWordsSounds,
                                double mostLetters = 64);

/// A difference in relation to the length of the words: 0 equal, about 0.2 one letter in a short name, 1 nothing alike.
double relativeDifference(const SoundDifference &difference, std::size_t oneLength, std::size_t otherLength);

/// Sounds with one letter for all that are spelt for one another (classes of consonants, one for vowels): equal for
/// nearly all spellings of a name that keep its syllables.
std::string soundClasses(std::string_view sounds);

/// The classes of the consonants alone: equal too where short vowels or h are left out.
std::string soundSkeleton(std::string_view sounds);

} // namespace tizilim
