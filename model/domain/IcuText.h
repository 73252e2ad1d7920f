#pragma once

#include <QString>

#include <unicode/unistr.h>

namespace tizilim {

/// A read-only ICU string over a QString's characters, not copied: it must not outlive them.
inline icu::UnicodeString asIcu(QStringView text)
{
    return {false, text.utf16(), static_cast<int32_t>(text.size())};
}

inline QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

} // namespace tizilim
