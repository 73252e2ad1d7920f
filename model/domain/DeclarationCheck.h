#pragma once

#include "model/domain/Declaration.h"
#include "model/domain/DeclarationLine.h"

#include <span>

namespace tizilim {

/// Errors: declaration.period_or_operation (neither of them, both, or half a period); dates.reversed {from, to}.
[[nodiscard]] Result<void> checkDeclaration(const Declaration &declaration);

/// Errors, each with the line's number first: declaration.category {line, category, direction}; declaration.amount {line};
/// and dates.reversed {from, to}.
[[nodiscard]] Result<void> checkLine(const DeclarationLine &line);

/// Whether a declaration can be submitted with these lines. Errors: declaration.no_source; declaration.no_rate {line,
/// currency, day}.
[[nodiscard]] Result<void> checkComplete(const Declaration &declaration, std::span<const DeclarationLine> lines, QDate today);

/// Whether a declaration can be accepted with these verdicts. Errors: declaration.lines_not_judged {how many};
/// declaration.no_source_accepted.
[[nodiscard]] Result<void> checkJudged(std::span<const DeclarationLine> lines);

} // namespace tizilim
