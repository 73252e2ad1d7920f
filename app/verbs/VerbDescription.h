#pragma once

#include "model/domain/ApprovalCondition.h"
#include "model/domain/Officer.h"
#include "model/domain/RecordType.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace tizilim {

/// Whether a second person has to approve what a verb does (spec: security, "Roles").
enum class Approval {
    Never,
    Always,
    Conditional, ///< as reference data in force has it (VerbDescription::condition), or as the verb finds
};

/// Records that a call brings along as lines of its subject: the wallets of a user, the lines of a declaration.
struct LineSet {
    const char *name;  ///< key in the --lines file
    const char *label; ///< context "LineSet"
    const RecordType *type;
    std::vector<const char *> fields; ///< the fields a person fills in
};

/// One thing that a person may do, as data: menus, buttons, the palette, the command line, permissions, the operation
/// code of its events and the table in the manual all read this.
struct VerbDescription {
    const char *id = "";    ///< "licence.suspend"
    quint16 operation = 0;  ///< 100 and above; never reused
    const char *label = ""; ///< English, on buttons, context "Verb"
    const char *icon = "";  ///< name of the icon, "" for none
    const RecordType *subject = nullptr; ///< what it is called on; null if it makes something new
    const RecordType *makes = nullptr;   ///< what a call makes, if anything
    std::vector<Field> parameters;
    std::vector<LineSet> lines;
    std::vector<const RecordType *> alsoChanges; ///< types of what it changes besides its subject, what it makes and its lines
    std::vector<const char *> leadsTo{}; ///< into which states it may bring records of these types, lines and officers apart
    Roles roles{};          ///< who may call it
    Approval approval = Approval::Never;
    std::optional<ApprovalCondition> condition{}; ///< for Approval::Conditional
    Roles approvers{};      ///< who may approve it: another person than who proposed
    std::vector<const char *> nextIn{}; ///< states of the subject in which this is the next thing to do
    bool edits = false;     ///< its form begins with what the record holds, and what is left as it was is not sent
    bool takesBack = false; ///< puts records back into whatever state another event found them in
    bool undoes = false;    ///< a call can be taken back (undo/UndoVerb.h), as long as nothing has changed since
    const char *explanation = ""; ///< one sentence for the form, context "VerbExplanation"

    QString idText() const { return QString::fromLatin1(id); }
    const Field *parameter(QStringView name) const;
    /// Codes of the record types that it may change. Verification holds every event of the verb to it, so that
    /// nothing is changed under the name of a verb that does something else.
    QSet<quint16> changedTypes() const;
    /// The same for the states into which it brings them; null: any.
    std::optional<QSet<QString>> statesReached() const;
};

/// A call of a verb: plain values, as a form, the command line or a file gives them.
struct VerbCall {
    QString verb;
    RecordId subject; ///< null where the verb has none
    QHash<QString, Value> parameters;
    QHash<QString, std::vector<Record>> lines; ///< by LineSet::name; records without ids are new
    QHash<QString, QByteArray> files;          ///< bytes of File parameters, by parameter name
    // What whoever calls has seen of the subject, fields and lines: if that is no longer so, the call is refused, so that
    // nobody overwrites what he does not know of. Where nothing is said, nothing is asked.
    QHash<QString, Value> seen;
    QHash<QString, std::vector<Record>> seenLines;
};

/// What came of a call.
struct VerbOutcome {
    std::vector<RecordId> made; ///< ids of records made, the main one first
    RecordId record;            ///< the record that the call was about
    qint64 pending = -1;        ///< sequence number of the request that waits for a second person, or -1
    qint64 event = -1;          ///< sequence number of the event
};

/// A request that waits for a second person.
struct PendingRequest {
    qint64 id = -1; ///< sequence number of the REQUEST event
    QString verb;
    RecordId subject;
    QString subjectTitle;
    const RecordType *subjectType = nullptr;
    QHash<QString, QString> parameters; ///< plain text
    QString undone;                     ///< for an undo, the verb that it takes back
    QString requester;                  ///< name of the officer
    RecordId requesterId;
    Timestamp time;
};

} // namespace tizilim
