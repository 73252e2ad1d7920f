#include "model/history/OperationRule.h"

#include "model/domain/Application.h"
#include "model/domain/ChecklistItem.h"
#include "model/domain/Exchange.h"
#include "model/domain/Licence.h"
#include "model/domain/RecordTypes.h"
#include "model/domain/Registrant.h"
#include "model/domain/Warning.h"

namespace tizilim {

namespace {

constexpr Roles anybody = Roles::everybody();
constexpr Roles administrator{Role::Administrator};
constexpr Roles whoeverEdits{Role::LicensingOfficer, Role::Supervisor, Role::Administrator};
constexpr Roles secondPerson{Role::Supervisor, Role::Administrator};

/// Who may sign a built-in operation; ENROL, RECOVER and requests have rules of their own (AuthorityReplay).
Roles rolesOf(OperationCode operation)
{
    switch (operation) {
    case OperationCode::Create:
    case OperationCode::Invite:
    case OperationCode::Grant:
    case OperationCode::Revoke:
    case OperationCode::Reset:
    case OperationCode::RecoveryKey:
    case OperationCode::Backup:
    case OperationCode::Restore:
    case OperationCode::Rotate:
    case OperationCode::Migrate:
    case OperationCode::Incident: return administrator;
    case OperationCode::Import: return whoeverEdits;
    case OperationCode::Erase: return {Role::LicensingOfficer, Role::Supervisor};
    default: return anybody;
    }
}

/// No file makes an officer, an application or a licence.
QSet<quint16> importable()
{
    QSet<quint16> types;
    for (const RecordType *type : recordTypes())
        types.insert(type->code);
    for (const RecordType *never : {&typeOf<Officer>(), &typeOf<Application>(), &typeOf<ChecklistItem>(), &typeOf<Licence>()})
        types.remove(never->code);
    return types;
}

/// Officers' rows change by operations of their own, and by no other.
std::optional<QSet<quint16>> recordsOf(OperationCode operation)
{
    switch (operation) {
    case OperationCode::Create:
    case OperationCode::Invite:
    case OperationCode::Enrol:
    case OperationCode::Grant:
    case OperationCode::Revoke:
    case OperationCode::Reset:
    case OperationCode::Recover: return QSet<quint16>{typeOf<Officer>().code};
    case OperationCode::Import: return importable();
    case OperationCode::Migrate:
    case OperationCode::Erase: return std::nullopt;
    default: return QSet<quint16>();
    }
}

/// What a file can say of records; all else is decided by people.
std::optional<QSet<QString>> statesOf(OperationCode operation)
{
    if (operation != OperationCode::Import)
        return std::nullopt;
    return QSet<QString>{codeOf(ExchangeState::LicensedAbroad), codeOf(ExchangeState::Closed), codeOf(WarningState::InForce),
                         codeOf(WarningState::Gone), codeOf(RegistrantState::Registered)};
}

} // namespace

std::optional<QString> stateReached(const std::optional<Record> &before, const std::optional<Record> &after)
{
    if (!after || !after->type->stateField || after->type->parentField || after->type == &typeOf<Officer>())
        return std::nullopt;
    const QString state = after->state();
    return before && before->state() == state ? std::nullopt : std::optional(state);
}

OperationRules OperationRules::builtIn()
{
    OperationRules rules;
    for (const BuiltInOperation &operation : builtInOperations()) {
        const bool erases = operation.code == OperationCode::Erase;
        rules.add({operation.code, QString::fromLatin1(operation.name), rolesOf(operation.code),
                   erases ? Roles{Role::Supervisor} : secondPerson, erases, recordsOf(operation.code), statesOf(operation.code), {}});
    }
    return rules;
}

void OperationRules::add(OperationRule rule)
{
    const auto code = static_cast<quint16>(rule.operation);
    m_names.insert(rule.name, code);
    m_rules.insert(code, std::move(rule));
}

const OperationRule *OperationRules::find(OperationCode operation) const
{
    const auto found = m_rules.constFind(static_cast<quint16>(operation));
    return found == m_rules.cend() ? nullptr : &*found;
}

const OperationRule *OperationRules::find(const QString &name) const
{
    const auto found = m_names.constFind(name);
    return found == m_names.cend() ? nullptr : find(static_cast<OperationCode>(*found));
}

} // namespace tizilim
