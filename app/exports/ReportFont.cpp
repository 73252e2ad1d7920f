#include "app/exports/ReportFont.h"

#include <QFontDatabase>

namespace tizilim {

namespace {
QString family()
{
    return QStringLiteral("Noto Sans");
}
} // namespace

QFont reportFont(QFont::Weight weight)
{
    QFont font(family());
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // A spacing that cannot be seen keeps f and i from being joined into one sign, which some readers do not find again
    // when they search a PDF.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

Result<void> checkReportFont()
{
    if (!QFontDatabase::families().contains(family()))
        return failure(Error::inputOutput("export.font_missing", {family()}));
    return {};
}

} // namespace tizilim
