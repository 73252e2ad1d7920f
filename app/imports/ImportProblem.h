#pragma once

#include "model/base/Error.h"

#include <QString>
#include <QStringList>

namespace tizilim {

/// One thing wrong in an imported file, where it stands. Its sentence is that of the Error with the same code.
struct ImportProblem {
    enum class Severity {
        Refuses, ///< the record is not taken
        Warns,   ///< the record is taken as it was published, and somebody should look
    };

    qint64 line = 0; ///< physical line on which the record begins, the header's is 1; a sheet's row number in XLSX
    QString column;  ///< the header's name as the file writes it, or the column's number from 1; empty: the whole record
    QString code;
    QStringList values;
    Severity severity = Severity::Refuses;

    bool refuses() const { return severity == Severity::Refuses; }
    Error error() const { return {ErrorKind::Refused, code, values}; }
    bool operator==(const ImportProblem &) const = default;
};

} // namespace tizilim
