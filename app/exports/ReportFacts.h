#pragma once

#include "app/exports/ReportWriter.h"

namespace tizilim {

/// One line of what stands beside the tables of a report: its parameters, control totals and provenance.
struct ReportFact {
    QString id; ///< never translated: "parameter.from", "total.licences.rows", "registry.id"
    PairedText label;
    TypedCell value;            ///< labels already in words; exact sums as text
    bool isExactNumber = false; ///< the text is a plain number
};

/// All facts of a report in the order in which people read them.
std::vector<ReportFact> factsOf(const PreparedReport &report);

/// The parameters only, with the period first.
std::vector<ReportFact> parameterFactsOf(const PreparedReport &report);
/// Rows and exact sums of every table.
std::vector<ReportFact> totalFactsOf(const PreparedReport &report);
/// Registry, as-of size, root, who made it and when.
std::vector<ReportFact> provenanceFactsOf(const PreparedReport &report);

/// Where a table's caption is empty, the heading of its section names it.
PairedText tableName(const PreparedReport &report, const ReportTable &table);

/// What the QR code says: tizilim:1:<registry hex>:<size>:<root base64url> (docs/report-formats.md).
QString checkpointCode(const Provenance &provenance);

} // namespace tizilim
