#pragma once

#include "model/base/Language.h"

#include <QLocale>
#include <QString>

namespace tizilim {

/// The language's name in itself: Қазақша, Русский, English. Not translated.
QString languageName(Language language);
/// Its short form for a switch: Қаз, Рус, Eng.
QString languageShortName(Language language);
QLocale localeOf(Language language);
/// The language of a locale; English where it is none of the three.
Language languageOf(const QLocale &locale);
/// The language of the window at this moment.
Language interfaceLanguage();

} // namespace tizilim
