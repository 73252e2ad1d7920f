#pragma once

#include "app/messages/Format.h"
#include "model/reports/LocalText.h"

#include <memory>

namespace tizilim {

/// The words and forms of one language, whatever language the interface speaks: reports, letters and exports are put
/// into words by it. Safe to use from one thread at a time.
class LanguageTexts {
public:
    /// With the translations that are compiled into the program (":/i18n/tizilim_kk.qm" and so on); what is not
    /// translated there comes in English.
    explicit LanguageTexts(Language language);
    LanguageTexts(Language language, std::shared_ptr<const Translation> translation);

    Language language() const { return m_format.language(); }
    const Format &format() const { return m_format; }
    /// A marked English source in this language; with a count, its plural form, %n filled in.
    QString text(const char *context, const char *source, qint64 count = -1) const;
    /// A text of a report with its placeholders filled in.
    QString text(const LocalText &local) const;
    /// A value of a report: labels translated, numbers and dates formatted.
    QString value(const TypedCell &cell) const;

private:
    Format m_format;
    std::shared_ptr<const Translation> m_translation;
};

} // namespace tizilim
