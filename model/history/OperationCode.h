#pragma once

#include <QString>
#include <QtGlobal>

#include <span>

namespace tizilim {

/// What an event did. Built-in operations are below 100; those of verbs are 100 and above and come from the verb
/// catalogue. A number never changes its meaning and is never used again (docs/file-format.md, "Operations").
enum class OperationCode : quint16 {
    Create = 1,        ///< event 0: names registry, first administrator's keys, recovery key
    Invite = 2,        ///< an administrator allows one enrolment
    Enrol = 3,         ///< an officer's new keys, signed by them
    Grant = 4,         ///< a role for enrolled keys
    Revoke = 5,        ///< an officer may not act any more
    Reset = 6,         ///< an officer's keys are retired, to be enrolled anew
    Slot = 7,          ///< the hash of an officer's slot (header and secrets) as it stands now
    Recover = 8,       ///< the recovery key appoints an administrator
    RecoveryKey = 9,   ///< a new recovery key takes the place of the old
    Request = 10,      ///< a verb that needs a second person; changes no row
    Decline = 11,      ///< the second person says no to a request; or its author takes it back
    Export = 12,       ///< a report or an audit package leaves the registry
    ExportFailed = 13, ///< an export that was signed and did not come to be
    Backup = 14,
    Restore = 15,      ///< names the abandoned tree's size and root
    Rotate = 16,       ///< a new database key
    Migrate = 17,      ///< a new schema: roots before and after
    Import = 18,       ///< rows from a file, under one root
    Incident = 19,     ///< an administrator took note of a history that was rolled back or rewritten
    Read = 20,         ///< personal data was read in bulk
    Erase = 21,        ///< removed as the law demands: row, salt, payloads and nonces
};

/// The first code that a verb can have.
constexpr quint16 firstVerbOperation = 100;

inline bool isVerb(OperationCode operation)
{
    return static_cast<quint16>(operation) >= firstVerbOperation;
}

/// A built-in operation: the name that scripts read and the words that people read.
struct BuiltInOperation {
    OperationCode code;
    const char *name;  ///< lower case, stable: `events` lists and problems name it
    const char *label; ///< English, marked for translation in the context "Operation"
};

/// All built-in operations by ascending code.
std::span<const BuiltInOperation> builtInOperations();

/// The built-in operation of a code; null for verbs and for codes that this version does not know.
const BuiltInOperation *builtInOperation(OperationCode operation);

} // namespace tizilim
