#pragma once

#include <QString>

#include <vector>

namespace tizilim {

/// How a status is meant, so that it gets its icon and colour: never by colour alone.
enum class Tone { Neutral, Good, InWork, Due, Bad };

/// One entry of a closed list: the code that is stored, signed and used on the command line, and what people read.
struct Choice {
    int value;         ///< the enumerator in code
    const char *code;  ///< stored and signed; never changes its meaning
    const char *label; ///< English, marked for translation in the context "Choice"
    Tone tone = Tone::Neutral;
};

/// A closed list of codes.
using Choices = std::vector<Choice>;

/// The list of an enumeration that is stored in records; specialised beside each enumeration.
template<typename Enumeration>
const Choices &choicesOf();

/// The entry with a code or an enumerator; null if the list has none.
const Choice *choiceByCode(const Choices &choices, const QString &code);
const Choice *choiceByValue(const Choices &choices, int value);

/// The code of an enumerator.
template<typename Enumeration>
QString codeOf(Enumeration enumerator)
{
    const Choice *choice = choiceByValue(choicesOf<Enumeration>(), static_cast<int>(enumerator));
    return choice ? QString::fromLatin1(choice->code) : QString();
}

} // namespace tizilim
