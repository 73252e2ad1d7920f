#pragma once

#include "model/history/Checkpoint.h"
#include "model/history/EventLog.h"

#include <filesystem>
#include <optional>

namespace tizilim {

/// What this workstation remembers of a registry, outside of it, so that a history which was rolled back or rewritten is
/// seen: the last checkpoint, signed by whoever was at work, and how far an officer has checked signatures.
class CheckpointMemory {
public:
    CheckpointMemory(std::filesystem::path workstation, RecordId registry);

    /// None if nothing is remembered, or what is there is not a checkpoint of this registry.
    std::optional<Checkpoint> remembered() const;
    /// Keeps a checkpoint, unless a larger one is kept already. Errors: file.cannot_write.
    [[nodiscard]] Result<void> remember(const SignedCheckpoint &checkpoint) const;
    /// Keeps it in any case: the history itself says why it is another one. Errors: file.cannot_write.
    [[nodiscard]] Result<void> replace(const SignedCheckpoint &checkpoint) const;

    /// The events whose signatures this officer has checked here; believed only under his own signature.
    std::optional<Checkpoint> checkedBy(const Signatory &officer) const;
    [[nodiscard]] Result<void> rememberChecked(const Checkpoint &checked, const Signatory &officer) const;

private:
    std::filesystem::path checkpointFile() const;
    std::filesystem::path checkedFile(const RecordId &officer) const;

    std::filesystem::path m_workstation;
    RecordId m_registry;
};

/// How a history stands to a checkpoint.
enum class Continuation {
    Continues, ///< the checkpoint is of one of its beginnings
    Abandoned, ///< it is not, but an event of the history says so itself (RESTORE, INCIDENT)
    Conflict,  ///< rolled back, or rewritten
};

/// By the tree as it is stored; verification builds it anew. Errors: those of the store.
[[nodiscard]] Result<Continuation> continuationOf(const EventLog &log, const Checkpoint &checkpoint);

} // namespace tizilim
