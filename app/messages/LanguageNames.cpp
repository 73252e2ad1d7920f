#include "app/messages/LanguageNames.h"

namespace tizilim {

QString languageName(Language language)
{
    switch (language) {
    case Language::Kazakh: return QStringLiteral("Қазақша");
    case Language::Russian: return QStringLiteral("Русский");
    case Language::English: break;
    }
    return QStringLiteral("English");
}

QString languageShortName(Language language)
{
    switch (language) {
    case Language::Kazakh: return QStringLiteral("Қаз");
    case Language::Russian: return QStringLiteral("Рус");
    case Language::English: break;
    }
    return QStringLiteral("Eng");
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Kazakh: return {QLocale::Kazakh, QLocale::Kazakhstan};
    case Language::Russian: return {QLocale::Russian, QLocale::Kazakhstan};
    case Language::English: break;
    }
    return {QLocale::English, QLocale::UnitedKingdom};
}

Language languageOf(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Kazakh: return Language::Kazakh;
    case QLocale::Russian: return Language::Russian;
    default: return Language::English;
    }
}

Language interfaceLanguage()
{
    return languageOf(QLocale());
}

} // namespace tizilim
