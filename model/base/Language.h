#pragma once

#include "model/base/Result.h"

#include <QString>

#include <array>

namespace tizilim {

/// The three languages that Tizilim speaks; the order is that of every list of languages people see.
enum class Language { Kazakh, Russian, English };

inline constexpr std::array allLanguages{Language::Kazakh, Language::Russian, Language::English};

/// ISO 639-1: kk, ru, en.
QString languageCode(Language language);
/// Errors: language.unknown.
[[nodiscard]] Result<Language> languageFromCode(const QString &code);

} // namespace tizilim
