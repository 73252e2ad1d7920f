#pragma once

#include "model/base/Result.h"

#include <QString>

#include <vector>

namespace tizilim {

enum class Lines { One, Many };

/// A text fit to be kept and shown: in normalisation form C, without NUL, without other control characters (but tab and
/// line feed where many lines are allowed), without bidi controls, unassigned code points and halves of surrogate
/// pairs. Errors, each with the place counted from 1 and the code point as U+202E: text.nul, text.control,
/// text.bidi_control, text.unassigned, text.surrogate.
[[nodiscard]] Result<QString> safeText(const QString &text, Lines lines = Lines::One);

/// A character that a reader cannot tell from another, or cannot see: not refused, but shown.
struct SuspiciousCharacter {
    enum class Kind {
        OtherScript, ///< a Latin letter inside a Cyrillic word, or the reverse; Kazakh І, Һ and Ә are Cyrillic
        Invisible,   ///< a zero-width space, a joiner, a tag character
    };
    Kind kind = Kind::OtherScript;
    qsizetype position = 0; ///< of its first UTF-16 unit in the text
    char32_t character = 0;
    QChar lookAlike; ///< the letter of the word's own script that it looks like; null if there is none

    bool operator==(const SuspiciousCharacter &) const = default;
};

/// All of them, in their order.
std::vector<SuspiciousCharacter> suspiciousCharacters(const QString &text);

} // namespace tizilim
