#pragma once

#include "model/base/Result.h"
#include "model/domain/Registrant.h"

namespace tizilim {

/// A registrant's data, compared within itself and filled in where one fact tells another: an IIN gives birth date and
/// sex, a BIN the residency. What disagrees is refused with both values, never mended. Values must be right by their kind
/// already (FieldCheck.h).
/// Errors: registrant.identifier_type {type, kind}; iin.*, bin.*; registrant.birth_date_disagrees {given, told},
/// registrant.sex_disagrees {given, told}, registrant.residency_disagrees {given, told}; registrant.name_missing;
/// registrant.not_of_a_company {field}; date.in_future {field, date}; registrant.issued_before_birth {issued, born};
/// registrant.income_negative; registrant.risk_ground_missing {level}; registrant.test_date_missing.
[[nodiscard]] Result<Registrant> checkedRegistrant(Registrant registrant, QDate today);

/// Whether two names could be one person's: all words of one of them stand in the other, in any order, script and
/// spelling, and there are at least two. "Омарова Лаура" and "Laura Omarova Serikkyzy" could.
bool couldBeOneName(const Registrant &one, const Registrant &other);

} // namespace tizilim
