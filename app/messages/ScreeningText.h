#pragma once

#include "model/screening/Scoring.h"

#include <QString>

namespace tizilim {

/// A name as it is written and as it was read.
struct ReadName {
    const QString &text;
    const NameModel &words;
};

/// Why two names are taken for one, in the language in force: word by word, then what else is known. One line.
QString explanationText(const ReadName &name, const ReadName &listed, const Explanation &explanation);

/// "strong", "medium", "weak" in the language in force; empty below the threshold.
QString strengthText(Strength strength);

} // namespace tizilim
