#pragma once

#include "app/exports/ExportProgress.h"
#include "app/exports/OutputFile.h"
#include "app/publication/PublicRegister.h"

#include "model/base/Language.h"

namespace tizilim {

/// Two files in the columns of ESMA's interim MiCA register and in the words of one language: RFC 4180, UTF-8 with byte
/// order mark, commas, ISO dates, one record on one line, formulas guarded so that our own import takes them back as
/// they were. One record a company and authority, for by these the register is known. Only warnings in force stand here:
/// ESMA's columns have no day of withdrawal.
[[nodiscard]] Result<void> writeLicensedExchanges(const PublicRegister &published, Language language, OutputFile &output);
[[nodiscard]] Result<void> writeWarnings(const PublicRegister &published, Language language, OutputFile &output);

} // namespace tizilim
