#pragma once

#include <QString>

namespace tizilim {

/// Text as it may stand on paper: line breaks as '\n', tabs as spaces, stacks of combining marks cut. What would be
/// invisible or turn its surroundings around (control and format characters, bidirectional marks, halves of surrogate
/// pairs, code points that are nobody's) becomes U+FFFD, so that a reader sees that something is there.
QString printedText(const QString &text);

} // namespace tizilim
