#pragma once

#include <QStringView>

#include <vector>

namespace tizilim {

/// A run of letters, marks and digits in a text: places of UTF-16 units, the end not included.
struct WordBounds {
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::vector<WordBounds> wordsOf(QStringView text);

} // namespace tizilim
