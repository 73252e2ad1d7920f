#pragma once

#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace tizilim {

/// Legal forms that answer for one another between languages and countries.
enum class FormGroup : std::uint8_t {
    LimitedLiability, ///< ЖШС, ТОО, LLP, ООО, LLC, GmbH, Ltd …
    JointStock,       ///< АҚ, АО, JSC, ПАО, AG, SA, PLC …
    SoleProprietor,   ///< ДК, ИП
    Cooperative,
    NonProfit, ///< foundations, associations
    State,     ///< state enterprises and institutions
    Partnership,
    Company, ///< company, corporation, incorporated: says little of the form
};

struct FoundForm {
    std::size_t words = 0; ///< how many words it takes; 0: there is none
    FormGroup group = FormGroup::Company;
};

/// The longest legal form that the words begin with. The words are in small letters of their own script, without dots.
FoundForm legalFormAt(std::span<const std::u16string> words);

} // namespace tizilim
