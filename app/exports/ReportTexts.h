#pragma once

#include "app/messages/LanguageTexts.h"
#include "model/reports/ReportContent.h"
#include "model/reports/ReportLanguages.h"

#include <QHash>

#include <optional>

namespace tizilim {

/// A text in the one or two languages of a report; `second` is empty where there is only one, or where both are the
/// same.
struct PairedText {
    QString first;
    QString second;

    /// Both with a separator between them, as on one line.
    QString joined(QStringView separator = u" · ") const;
    /// The one that takes more room.
    const QString &longer() const { return second.size() > first.size() ? second : first; }
    bool isEmpty() const { return first.isEmpty() && second.isEmpty(); }
};

/// Puts a report into the words of its languages. Translated labels are kept, for a table of a million rows has the
/// same few in every row. For one thread at a time.
class ReportTexts {
public:
    explicit ReportTexts(LanguageTexts first, std::optional<LanguageTexts> second = std::nullopt);
    /// With the translations compiled into the program.
    static ReportTexts of(const ReportLanguages &languages);

    ReportLanguages languages() const;
    /// Numbers and dates follow the first language.
    const Format &format() const { return m_first.format(); }
    const LanguageTexts &first() const { return m_first; }
    const LanguageTexts *second() const { return m_second ? &*m_second : nullptr; }

    PairedText pair(const LocalText &text) const;
    /// Both languages on one line.
    QString line(const LocalText &text) const { return pair(text).joined(); }
    /// A text of the writers themselves, context "ReportPage".
    PairedText own(const char *source) const { return pair(LocalText("ReportPage", source)); }
    /// The period of a report in words; empty if it has none.
    PairedText period(const ReportContent &content) const;
    /// A value that stands alone.
    PairedText value(const TypedCell &cell) const;
    /// A cell of a table as it is printed; money without its sign, which stands in the head.
    PairedText cell(const ReportColumn &column, const Cell &cell, int places) const;
    /// The head of a column, with the unit.
    PairedText head(const ReportColumn &column) const;

private:
    LanguageTexts m_first;
    std::optional<LanguageTexts> m_second;
    mutable QHash<std::pair<const char *, const char *>, PairedText> m_labels;
};

} // namespace tizilim
