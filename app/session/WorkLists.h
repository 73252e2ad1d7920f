#pragma once

#include "model/domain/ListQuery.h"

#include <span>

namespace tizilim {

/// The day on which, and the officer for whom, lists such as "Mine" and "Overdue" are made.
struct WorkDay {
    QDate today;
    RecordId officer;
};

/// A named part of the records of a type. Today counts it and the list pages filter by it: one definition, so that a
/// figure and the list behind it never disagree.
struct WorkList {
    const RecordType *type;
    const char *id;    ///< stands in the address of a list page
    const char *label; ///< English, context "SavedFilter"
    std::vector<ListFilter> (*conditions)(const WorkDay &day);
};

std::span<const WorkList> workLists();
/// Null if the type has none of this id.
const WorkList *workList(const RecordType &type, QStringView id);

/// The query of several lists of a type at once, their ids joined by +: "mine+overdue". Ids that the type does not have
/// are a defect that a test finds.
ListQuery workQuery(const RecordType &type, const QString &ids, const WorkDay &day);

/// How far ahead "soon" looks, in days.
constexpr int daysOfSoon = 7;
/// How far ahead a licence's end is announced, in days.
constexpr int daysOfRunningOut = 30;

} // namespace tizilim
