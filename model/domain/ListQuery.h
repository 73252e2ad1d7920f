#pragma once

#include "model/domain/RecordType.h"

#include <QHash>

#include <vector>

namespace tizilim {

/// One condition of a list.
struct ListFilter {
    enum class Is { Equal, NotEqual, OneOf, AtLeast, AtMost, Contains, Empty, NotEmpty, AnyOf };

    QString field;
    Is is = Is::Equal;
    std::vector<Value> values = {};
    /// Of AnyOf, which has neither field nor values: at least one of these lists holds whole.
    std::vector<std::vector<ListFilter>> alternatives = {};

    static ListFilter anyOf(std::vector<std::vector<ListFilter>> alternatives)
    {
        return {{}, Is::AnyOf, {}, std::move(alternatives)};
    }
};

/// Which records a list shows, in which order.
struct ListQuery {
    const RecordType *type = nullptr;
    std::vector<ListFilter> filters; ///< all must hold
    QString text;                    ///< words that the search index must find in the record; empty for all
    QString sort;                    ///< a field's name; empty for the order of making
    bool descending = false;
    int limit = 100;
    QString after; ///< ListPage::next of the page before; empty for the first
};

/// A page of a list.
struct ListPage {
    std::vector<Record> records;
    QHash<RecordId, QString> titles; ///< what the records that these refer to are called, in the language asked for
    QString next;                    ///< where the next page begins; empty if this is the last
};

/// What a list holds in all.
struct ListSummary {
    qint64 count = 0;
    QHash<QString, Value> sums; ///< of every Tenge and Quantity field
};

} // namespace tizilim
