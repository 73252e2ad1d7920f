#pragma once

namespace tizilim {

/// What evidence takes off a score, and from which score on there is a hit. Reference data: these are the values that
/// ship, calibrated with scripts/bench screening; an administrator may have others.
struct ScreeningWeights {
    double threshold = 0.70;
    double strong = 0.90; ///< from here a hit is strong
    double medium = 0.80; ///< from here it is medium, below weak

    // Differences of words, for a relative difference of 1.
    double spelling = 0.9;
    double typing = 1.0;
    /// A word that differs and is itself a name of the lists is rather another name than a mistake.
    double otherName = 1.6;
    double otherSpelling = 1.15; ///< the same for spellings that differ by less than
    double nearSpelling = 0.10;
    double sameScript = 1.4; ///< for spellings in Cyrillic on both sides
    /// By how much the other words of the name change what a difference takes off.
    double leastDoubt = 0.5;
    double mostDoubt = 1.4;
    double mostDoubtOfNames = 2.0;
    double fourLetters = 1.2; ///< and in short words
    double threeLetters = 1.5;
    /// Differences above are other names.
    double sameWord = 0.31;

    double differentName = 0.45;
    double differentPatronymic = 0.36;
    double differentInitial = 0.34;
    double differentSex = 0.18;
    double fatherForName = 0.20;
    double joined = 0.03;
    double missingName = 0.06;
    double missingPatronymic = 0.03;
    double missingFamily = 0.15; ///< no word of what stands before a comma agrees
    double missingGiven = 0.15;  ///< or behind it
    double partsOfSameBirthDate = 0.4;
    double otherOrder = 0.002;
    double onlyOneName = 0.34; ///< a single name agrees and the other side has more
    double oneNameAndInitial = 0.12;
    double initial = 0.04;

    double differentCompanyWord = 0.45;
    double differentCommonWord = 0.36;
    double differentNumber = 0.45;
    double missingNumber = 0.22;
    double missingCompanyWords = 0.68; ///< for all words of a company
    double oneCompanyWord = 1.45;      ///< more of that where a single word agrees
    double commonWord = 0.45;          ///< weight of a common word to that of a distinguishing one
    double differentForm = 0.05;
    double missingForm = 0.02;

    double noBirthDate = 0.03;
    double nearBirthDate = 0.10;
    double differentBirthDate = 0.22;
    double farBirthDate = 0.50;
    double differentCountry = 0.03;
    double sharedIdentifier = 0.3; ///< what is left of all that was taken off
    double littleEvidence = 0.12;
};

} // namespace tizilim
