#pragma once

#include "model/base/Id.h"
#include "model/base/Timestamp.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace tizilim {

/// A form half filled in: its fields as they were typed, what is no value yet included.
struct Draft {
    using Fields = QHash<QString, QString>; ///< by name
    struct Line {
        RecordId id; ///< null for a new one
        Fields fields;
        bool operator==(const Line &) const = default;
    };

    Timestamp saved;
    Fields fields;
    QHash<QString, QList<Line>> lines; ///< by LineSet::name

    QString toJson() const;
    /// None of a text that no version of this wrote.
    static std::optional<Draft> fromJson(const QString &json);
};

} // namespace tizilim
