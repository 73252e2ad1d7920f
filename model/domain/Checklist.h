#pragma once

#include "model/domain/ChecklistItem.h"
#include "model/domain/Document.h"
#include "model/domain/LicenseeKind.h"

#include <vector>

namespace tizilim {

/// One requirement of a kind's checklist, in force from a day on.
struct ChecklistRequirement {
    Requirement requirement;
    DocumentType document; ///< in which it is usually found; Other: in no document of its own
    QDate from;
    QDate until;           ///< last day; null: in force
};

/// The checklist of a kind of licensee as it was in force on a day, in the order of the review. Source: spec domain 1
/// (package of documents); of mining and of the AIFC's facilities: check against the rules of the authority.
std::vector<ChecklistRequirement> checklistOf(LicenceKind kind, QDate on);

/// What is left to do of a checklist.
struct ChecklistSummary {
    int met = 0;
    int notMet = 0;
    int notApplicable = 0;
    int open = 0;

    int all() const { return met + notMet + notApplicable + open; }
    int done() const { return all() - open; }
};

ChecklistSummary summaryOf(const std::vector<ChecklistItem> &items);

} // namespace tizilim
