#pragma once

#include "model/base/Result.h"
#include "model/screening/WatchIndex.h"

#include <QString>

#include <functional>
#include <vector>

namespace tizilim {

/// Reads a watch list: `target_id kind name birth_date aliases list`, aliases joined by " | "; parted by tabs, without
/// quoting. Errors: those of PlainTable, import.missing_columns.
[[nodiscard]] Result<std::vector<WatchEntry>> readWatchList(const QString &path);

struct ScreeningCount {
    qint64 screened = 0;
    qint64 hits = 0;
};

/// What is told of work that takes long: how many are done.
using ScreeningProgress = std::function<void(qint64 done)>;

/// Screens every query of a file (`query_id query query_birth_date query_kind`, parted by tabs, other columns are not
/// used) and writes `query_id target_id score explanation`: the best entry of each that has one at or above the
/// threshold. Explanations are in the language in force. Errors: those of PlainTable and OutputFile.
[[nodiscard]] Result<ScreeningCount> screenBatch(const std::shared_ptr<const WatchIndex> &index, double threshold,
                                                 const QString &queries, const QString &answers,
                                                 const ScreeningProgress &tell);

/// Scores every pair of a CSV (`name1 name2`, and `schema` or `kind` if it has one of them) and writes `name1 name2
/// score match explanation` in the order of the file; a match is at or above the threshold. Errors: those of CsvReader
/// and OutputFile, import.missing_columns.
[[nodiscard]] Result<ScreeningCount> scorePairs(const QString &pairs, const QString &scores,
                                                const ScreeningWeights &weights);

/// "person", "company", or neither.
NameKind nameKindOf(QStringView text);

} // namespace tizilim
