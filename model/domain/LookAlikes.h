#pragma once

#include <QString>

namespace tizilim {

bool isLatinLetter(char32_t c);
bool isCyrillicLetter(char32_t c);

/// The Cyrillic letter of a keyboard in Kazakhstan that looks like a Latin one (Kazakh І, Һ and Ә among them); null if
/// there is none.
QChar cyrillicLookAlike(QChar latin);
/// The other way round.
QChar latinLookAlike(QChar cyrillic);

/// In which script a word is meant that has letters of both: letters that look like none of the other script decide,
/// if they are as many or there are none the word is Cyrillic.
bool isMeantInCyrillic(QStringView mixedWord);

/// The text with letters of the wrong script inside a word replaced by those they look like. Words of one script stay.
QString withLookAlikesMended(const QString &text);

} // namespace tizilim
