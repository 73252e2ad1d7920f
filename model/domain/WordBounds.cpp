#include "model/domain/WordBounds.h"

#include <QChar>

namespace tizilim {

namespace {

bool belongsToAWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

} // namespace

std::vector<WordBounds> wordsOf(QStringView text)
{
    std::vector<WordBounds> words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!belongsToAWord(text[i]))
            continue;
        if (words.empty() || words.back().end != i)
            words.push_back({i, i});
        words.back().end = i + 1;
    }
    return words;
}

} // namespace tizilim
