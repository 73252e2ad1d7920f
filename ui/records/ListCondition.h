#pragma once

#include "model/domain/ListQuery.h"

#include <QDate>

#include <optional>

namespace tizilim {

/// One condition of a list that stands beside its saved filters: chosen from the menu of the filter bar, or given by
/// the address of the page as `state=approved` or `decided_on=2026-10-01..2026-10-31`.
struct ListCondition {
    const Field *field = nullptr;
    const Choice *choice = nullptr; ///< of a field with choices
    QDate from;                     ///< of a date: the first day
    QDate to;                       ///< and the last

    /// Empty if the type has no such field or choice.
    static std::optional<ListCondition> parse(const RecordType &type, const QString &address);

    /// As parse() reads it back.
    QString address() const;
    /// In the words of the language in force.
    QString text() const;
    std::vector<ListFilter> filters() const;
};

} // namespace tizilim
