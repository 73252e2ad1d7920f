#pragma once

#include "app/imports/ImportProblem.h"
#include "model/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <nlohmann/json_fwd.hpp>

namespace tizilim {

/// What is wrong in a file, as far as it can be shown: a file of a million bad rows must not fill the memory.
class ImportProblems {
public:
    static constexpr qsizetype kept = 100'000;

    void add(ImportProblem problem);
    void add(const QList<ImportProblem> &problems);
    const QList<ImportProblem> &list() const { return m_list; }
    /// How many there were beyond those kept.
    qint64 leftOut() const { return m_leftOut; }

private:
    QList<ImportProblem> m_list;
    qint64 m_leftOut = 0;
};

/// What an import did. rows = taken + changed + duplicates + refused.
struct ImportReport {
    qint64 rows = 0;       ///< records read, the header and blank ones not among them
    qint64 taken = 0;      ///< records that are new in the registry
    qint64 changed = 0;    ///< records that were known and differ
    qint64 duplicates = 0; ///< records that say nothing new: known and equal, or twice in the file
    qint64 refused = 0;
    qint64 closed = 0;     ///< known before and gone from this edition; of files that are whole registers
    double seconds = 0;
    QStringList ignoredColumns; ///< of the file, by name: the import does not know them
    qint64 event = -1;          ///< sequence number of the event; -1 where nothing was written
    ImportProblems problems;

    /// Something is wrong, though the import went through to its end (exit 1 of the command line).
    bool hasRefusals() const { return refused > 0; }
    /// {"rows","taken","changed","refused","duplicates","closed","seconds","ignored_columns","problems":[{"line","column",
    /// "code","text","severity"}]}, "event" where there is one, and "problems_left_out" where some are. The texts are in
    /// the language in force.
    nlohmann::json toJson() const;
};

/// One problem as one line for a person: where, if it has a place, and what, in the language in force.
QString problemText(const ImportProblem &problem);

/// The SHA-256 of a file's bytes. Errors: io.open_failed {path, reason}, io.read_failed {reason}.
[[nodiscard]] Result<QByteArray> sha256OfFile(const QString &path);

} // namespace tizilim
