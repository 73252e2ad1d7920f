#pragma once

#include "model/base/Id.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tizilim {

/// What verification can find wrong with a registry (spec: security, "Kinds of tampering").
enum class ProblemKind {
    RowEdited,
    RowInserted,
    RowDeleted,
    EventEdited,
    EventDeleted,
    EventInserted,
    EventReordered,
    EventDuplicated,
    WrongKey,
    RoleNotGranted,
    SelfApproval,
    WrongApproval,
    PayloadSwapped,
    Truncated,
    Forked,
    PageRolledBack,
    SlotAdded,
    SlotWeakened,
    SlotSwapped,
    GrantForged,
    DerivedDiffers,
    RolledBack,
};

/// The stable name of a kind: `row_edited`.
QLatin1String nameOf(ProblemKind kind);

/// One thing that is wrong, with its cause; what merely follows from it is not told again. Holds no values of records:
/// problems are shown and logged.
struct Problem {
    ProblemKind kind{};
    QString entity;       ///< a record type's name, or event, slot, or the name of a derived table
    QString id;           ///< hex digits; empty where the entity has none
    QString field;        ///< field or fields that differ, joined by a comma; empty where that cannot be told
    qint64 event = -1;    ///< the sequence number concerned; -1 if none is
    const char *text = ""; ///< English, marked for translation in the context "Problem"; %1, %2 … are the values
    QStringList values;

    bool operator==(const Problem &other) const;
};

using Problems = std::vector<Problem>;

/// Something about an event.
Problem eventProblem(ProblemKind kind, qint64 sequence, const char *text, QStringList values = {});

} // namespace tizilim
