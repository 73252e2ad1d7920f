#include "model/reports/ReportLanguages.h"

namespace tizilim {

Result<ReportLanguages> ReportLanguages::parse(const QString &text)
{
    if (text == QLatin1String("kk+ru"))
        return ReportLanguages{Language::Kazakh, Language::Russian};
    TIZILIM_TRY_ASSIGN(const Language language, languageFromCode(text));
    return ReportLanguages{language, std::nullopt};
}

QString ReportLanguages::toString() const
{
    return second ? languageCode(first) + u'+' + languageCode(*second) : languageCode(first);
}

} // namespace tizilim
