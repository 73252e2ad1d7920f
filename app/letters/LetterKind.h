#pragma once

#include "model/base/Result.h"
#include "model/domain/RecordType.h"

#include <QDate>

#include <span>

namespace tizilim {

/// A kind of letter that the authority sends about a record, or the certificate of a licence.
struct LetterKind {
    const char *id;    ///< on the command line, in file names and in the history
    const char *label; ///< marked for translation in the context "Letter"
    const RecordType &(*subject)();
    /// Whether there is anything to write about a record on a day. Errors: letter.state_refuses {kind, status in force}.
    Result<void> (*allowed)(const Record &record, QDate today);
    bool isCertificate = false;
};

/// All of them, in the order in which people meet them.
std::span<const LetterKind> letterKinds();
/// Errors: letter.unknown {id, all ids}.
[[nodiscard]] Result<const LetterKind *> letterKind(const QString &id);

} // namespace tizilim
