#pragma once

#include "app/verbs/VerbDescription.h"
#include "ui/theme/Icon.h"

#include <QString>

namespace tizilim {

/// The words of a verb in the language of the window.
QString verbText(const VerbDescription &verb);
QString verbExplanation(const VerbDescription &verb);
QString lineSetText(const LineSet &lines);
/// The sign that a verb names by the file of its icon; none if the window has no such icon.
Glyph verbGlyph(const VerbDescription &verb);
/// What an event of the history did: the words of its verb, or of what the registry does by itself.
QString operationText(const QString &operation);
/// The ground of an event in words: a code of the operation's closed list, or what somebody wrote.
QString groundText(const QString &operation, const QString &ground);
QString roleText(Role role);

} // namespace tizilim
