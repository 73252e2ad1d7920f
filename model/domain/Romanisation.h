#pragma once

#include <QStringView>

#include <string>

namespace tizilim {

/// A case-folded word in a–z and digits: Cyrillic by the letters of Kazakh and Russian, Latin letters without their
/// marks, other scripts as ICU romanises them. A step of NameFolding, too coarse to be shown.
std::string romanised(QStringView caseFoldedWord);

} // namespace tizilim
