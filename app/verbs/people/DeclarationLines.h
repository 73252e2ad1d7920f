#pragma once

#include "app/verbs/Verb.h"

#include "model/domain/Declaration.h"
#include "model/domain/DeclarationLine.h"

namespace tizilim {

/// The lines that a call about a declaration brings along.
std::vector<LineSet> declarationLineSets();

/// Their key in a call.
QString declarationLinesName();

/// The lines of a declaration in the order of their numbers.
[[nodiscard]] Result<std::vector<DeclarationLine>> linesOf(const RecordId &declaration, const VerbContext &context);

/// The lines as the call wants them: numbered, checked, in tenge by the rates of their days. A line with the id of one
/// that is there keeps what was found of it as long as nothing else in it changes; one without an id is new.
/// Errors: declaration.line_unknown {id}; declaration.document_unknown {line}; those of checkLine() and valued().
[[nodiscard]] Result<std::vector<DeclarationLine>> plannedLines(const VerbCall &call, const Declaration &declaration,
                                                                const std::vector<DeclarationLine> &existing, const VerbContext &context);

/// The lines in tenge by the rates of their days.
[[nodiscard]] Result<std::vector<DeclarationLine>> revalued(std::vector<DeclarationLine> lines, const Declaration &declaration,
                                                            const VerbContext &context);

/// What has to be written so that `existing` become `wanted`.
RowChanges lineChanges(const std::vector<DeclarationLine> &existing, const std::vector<DeclarationLine> &wanted);

} // namespace tizilim
