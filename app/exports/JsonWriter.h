#pragma once

#include "app/exports/ReportWriter.h"

namespace tizilim {

/// One JSON object, RFC 8259, as docs/report-json.md describes it: for machines, every number exact, decimals as
/// strings.
class JsonWriter : public ReportWriter {
public:
    [[nodiscard]] Result<WrittenFiles> write(const PreparedReport &report, const QString &base,
                                             const ExportProgress &progress) const override;
};

} // namespace tizilim
