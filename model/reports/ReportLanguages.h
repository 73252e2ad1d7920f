#pragma once

#include "model/base/Language.h"

#include <optional>

namespace tizilim {

/// The language of a report, or two of them side by side; apart from the language of the interface.
struct ReportLanguages {
    Language first = Language::Kazakh;
    std::optional<Language> second;

    /// Reads kk, ru, en or kk+ru. Errors: language.unknown.
    [[nodiscard]] static Result<ReportLanguages> parse(const QString &text);
    QString toString() const;
    bool operator==(const ReportLanguages &) const = default;
};

} // namespace tizilim
