#pragma once

#include "app/session/Registry.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <stop_token>

namespace tizilim {

/// How far verification has come; `step` is marked for translation in the context "Verification".
struct VerificationProgress {
    const char *step = "";
    qint64 done = 0;
    qint64 total = 0;
};

struct VerificationOptions {
    std::filesystem::path checkpointFile; ///< a checkpoint made earlier, to hold the history to; empty for none
    std::function<void(const VerificationProgress &)> progress;
    std::stop_token stop;
};

/// One thing that is wrong, ready to be shown; nothing in it is personal data.
struct VerificationProblem {
    QString kind;   ///< stable name: row_edited
    QString entity; ///< name of a record type, or event, slot, or of a derived table
    QString id;     ///< hex digits, may be empty
    QString field;  ///< what differs, where that is known
    qint64 event = -1;
    QString text;   ///< in the language in force
};

struct VerificationReport {
    qint64 events = 0;
    qint64 rows = 0;
    QString root; ///< hex
    std::vector<VerificationProblem> problems;
    QStringList notices; ///< what was accepted and should be known: conflicts that the history itself names
    bool ok() const { return problems.empty(); }
};

/// Replays the whole history of an open registry (spec: security, "History"). Nothing is written to it. Signatures that
/// this officer has checked on this machine before are not checked again; rows always are.
/// Errors: task.cancelled, checkpoint.malformed, checkpoint.other_registry, note.signature_wrong, file.cannot_read,
/// those of the store. A registry that is not as it should be is no error.
[[nodiscard]] Result<VerificationReport> verify(const Registry &registry, const VerificationOptions &options);

/// {"ok","events","problems":[{"kind","entity","id","field","event","text"}]} (docs/command-line.md); what is unknown is
/// null.
nlohmann::json toJson(const VerificationReport &report);

} // namespace tizilim
