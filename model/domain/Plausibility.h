#pragma once

#include "model/base/Money.h"
#include "model/domain/Declaration.h"
#include "model/domain/DeclarationLine.h"
#include "model/domain/Registrant.h"

#include <span>
#include <variant>

namespace tizilim {

/// Something about a declaration that its reviewer should look at: a fact with its numbers, never a verdict. The sentence
/// is made in app/messages/FindingText.h.
struct Finding {
    using Value = std::variant<QString, qint64, Money, QDate>;

    QString code;    ///< stable: "amount_differs"
    qint64 line = 0; ///< number of the line that it is about; 0 for the declaration as a whole
    std::vector<Value> values;

    bool operator==(const Finding &) const = default;
};

/// Where the evidence of a line was used before.
struct EvidenceUse {
    qint64 line = 0;           ///< number of the line of the declaration looked at
    QString declarationNumber; ///< the other declaration
    qint64 otherLine = 0;
    bool samePerson = true;
};

/// All that plausibility looks at.
struct DeclarationFacts {
    Declaration declaration;
    std::vector<DeclarationLine> lines;
    Registrant registrant;
    std::vector<EvidenceUse> evidenceUses;
    QDate today;
};

/// Every finding, in the order in which a reviewer reads: arithmetic, dates, evidence, income. Codes with their values:
/// amount_not_valued {amount, currency}; amount_differs {stated, amount × rate}; total_differs {direction, stated, sum of
/// lines}; destinations_exceed_sources {destinations, sources}; destinations_missing; line_outside_period {from, to, period
/// from, period to}; line_ahead {its last day, today}; evidence_missing {amount}; evidence_not_attached {evidence};
/// evidence_used_before {declaration, line}; evidence_of_another_person {declaration, line}; income_not_declared {claimed};
/// income_exceeds_declared {claimed, declared a month, months, declared in all}.
std::vector<Finding> plausibilityOf(const DeclarationFacts &facts);

} // namespace tizilim
