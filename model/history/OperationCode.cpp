#include "model/history/OperationCode.h"

#include <algorithm>
#include <array>

namespace tizilim {

namespace {

constexpr std::array operations{
    BuiltInOperation{OperationCode::Create, "create", QT_TRANSLATE_NOOP("Operation", "Registry created")},
    BuiltInOperation{OperationCode::Invite, "invite", QT_TRANSLATE_NOOP("Operation", "Officer invited")},
    BuiltInOperation{OperationCode::Enrol, "enrol", QT_TRANSLATE_NOOP("Operation", "Officer enrolled")},
    BuiltInOperation{OperationCode::Grant, "grant", QT_TRANSLATE_NOOP("Operation", "Role granted")},
    BuiltInOperation{OperationCode::Revoke, "revoke", QT_TRANSLATE_NOOP("Operation", "Officer disabled")},
    BuiltInOperation{OperationCode::Reset, "reset", QT_TRANSLATE_NOOP("Operation", "Officer's keys reset")},
    BuiltInOperation{OperationCode::Slot, "slot", QT_TRANSLATE_NOOP("Operation", "Key slot changed")},
    BuiltInOperation{OperationCode::Recover, "recover", QT_TRANSLATE_NOOP("Operation", "Access recovered")},
    BuiltInOperation{OperationCode::RecoveryKey, "recovery_key", QT_TRANSLATE_NOOP("Operation", "Recovery key replaced")},
    BuiltInOperation{OperationCode::Request, "request", QT_TRANSLATE_NOOP("Operation", "Approval requested")},
    BuiltInOperation{OperationCode::Decline, "decline", QT_TRANSLATE_NOOP("Operation", "Request declined")},
    BuiltInOperation{OperationCode::Export, "export", QT_TRANSLATE_NOOP("Operation", "Exported")},
    BuiltInOperation{OperationCode::ExportFailed, "export_failed", QT_TRANSLATE_NOOP("Operation", "Export failed")},
    BuiltInOperation{OperationCode::Backup, "backup", QT_TRANSLATE_NOOP("Operation", "Backup made")},
    BuiltInOperation{OperationCode::Restore, "restore", QT_TRANSLATE_NOOP("Operation", "Restored from a backup")},
    BuiltInOperation{OperationCode::Rotate, "rotate", QT_TRANSLATE_NOOP("Operation", "Database key replaced")},
    BuiltInOperation{OperationCode::Migrate, "migrate", QT_TRANSLATE_NOOP("Operation", "Registry migrated")},
    BuiltInOperation{OperationCode::Import, "import", QT_TRANSLATE_NOOP("Operation", "Imported from a file")},
    BuiltInOperation{OperationCode::Incident, "incident", QT_TRANSLATE_NOOP("Operation", "Incident recorded")},
    BuiltInOperation{OperationCode::Read, "read", QT_TRANSLATE_NOOP("Operation", "Personal data read in bulk")},
    BuiltInOperation{OperationCode::Erase, "erase", QT_TRANSLATE_NOOP("Operation", "Erased as the law demands")},
};

} // namespace

std::span<const BuiltInOperation> builtInOperations()
{
    return operations;
}

const BuiltInOperation *builtInOperation(OperationCode operation)
{
    const auto *const found = std::ranges::find(operations, operation, &BuiltInOperation::code);
    return found == operations.end() ? nullptr : found;
}

} // namespace tizilim
