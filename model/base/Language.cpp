#include "model/base/Language.h"

namespace tizilim {

QString languageCode(Language language)
{
    switch (language) {
    case Language::Kazakh:
        return QStringLiteral("kk");
    case Language::Russian:
        return QStringLiteral("ru");
    case Language::English:
        break;
    }
    return QStringLiteral("en");
}

Result<Language> languageFromCode(const QString &code)
{
    for (const Language language : allLanguages) {
        if (languageCode(language) == code)
            return language;
    }
    return failure(Error::usage("language.unknown", {code}));
}

} // namespace tizilim
