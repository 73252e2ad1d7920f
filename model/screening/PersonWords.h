#pragma once

#include "model/screening/NameWord.h"

#include <string_view>

namespace tizilim {

/// Recognises the endings of patronymics and surnames on a folded word.
WordFacts personWordFacts(std::string folded);

/// Words that make a patronymic of the word before them: ұлы, қызы, oglu written apart.
bool isPatronymicMarker(std::string_view folded);
bool isTitle(std::string_view folded);
/// Parts that come and go with language and habit: al, bin, de.
bool isParticle(std::string_view folded);

} // namespace tizilim
