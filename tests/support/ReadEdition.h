#pragma once

#include "app/imports/OpenTable.h"
#include "app/imports/registers/EsmaRegister.h"

namespace tizilim {

/// An edition of ESMA's register, and what was found on the way.
struct ReadEdition : EsmaRegister {
    qint64 rows = 0;
    qint64 refused = 0;
    QList<ImportProblem> problems;
    QStringList ignoredColumns;
};

inline Result<ReadEdition> readEdition(const QString &path)
{
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<TableReader> table, openTable(path));
    const std::optional<EsmaRegister::Edition> edition = EsmaRegister::editionOf(table->header());
    if (!edition)
        return failure(Error::refused("import.not_recognised"));
    const ColumnMapping mapping = ColumnMapping::recognise(table->header(), EsmaRegister::columns(*edition));
    TIZILIM_TRY(mapping.complete());
    const ImportWatch watch{};
    ImportFindings findings(watch);
    TIZILIM_TRY_ASSIGN(const EsmaRegister found, EsmaRegister::read(*edition, *table, mapping, findings));
    const ImportReport &report = findings.report();
    return ReadEdition{found, report.rows, report.refused, report.problems.list(), mapping.ignored()};
}

} // namespace tizilim
