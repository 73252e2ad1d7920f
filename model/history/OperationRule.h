#pragma once

#include "model/domain/ApprovalCondition.h"
#include "model/domain/Officer.h"
#include "model/history/OperationCode.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace tizilim {

/// Who may sign an operation, as plain data: verification knows no verbs (spec: security, "Roles").
struct OperationRule {
    OperationCode operation{};
    QString name;               ///< verb id, or name of the built-in operation: what requests call it
    Roles roles{};              ///< who may do it alone, or propose it
    Roles approvers{};          ///< who may approve it, being another person than who proposed
    bool needsApproval = false; ///< never done without approval
    std::optional<QSet<quint16>> records; ///< types of the records that it may change; null: any
    std::optional<QSet<QString>> states;  ///< into which it may bring records, their lines apart; null: any
    std::optional<ApprovalCondition> condition; ///< when it is not done without approval
    bool takesBack = false;               ///< it puts back what another event, which it names, found
    bool canBeTakenBack = false;

    bool mayLeadTo(const QString &state) const { return !states || states->contains(state); }
    bool mayChange(const QSet<quint16> &types) const { return !records || records->contains(types); }
};

/// The status into which a change brings a record, where operations are held to it: not that of lines, which is the matter
/// of the record above them, nor that of officers, whom others grant their roles (AuthorityReplay.h).
std::optional<QString> stateReached(const std::optional<Record> &before, const std::optional<Record> &after);

/// The rules in force, by operation and by name.
class OperationRules {
public:
    /// Those of built-in operations. Verbs are added by whoever has the catalogue.
    static OperationRules builtIn();

    void add(OperationRule rule);
    /// Null for an operation that this version does not know: its signature, chain and tree are checked all the same.
    const OperationRule *find(OperationCode operation) const;
    const OperationRule *find(const QString &name) const;

private:
    QHash<quint16, OperationRule> m_rules;
    QHash<QString, quint16> m_names;
};

} // namespace tizilim
