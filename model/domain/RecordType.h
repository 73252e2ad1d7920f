#pragma once

#include "model/domain/Field.h"

#include <vector>

namespace tizilim {

/// A kind of record, described as data. Its rows are signed: every change of one is an event of the history.
/// Codes and field numbers are part of the file format and never change their meaning (docs/file-format.md).
struct RecordType {
    quint16 code = 0;        ///< entity type in events
    quint16 schema = 1;      ///< layout under which new rows are hashed
    const char *name = "";   ///< singular, also the table: "application"
    const char *plural = ""; ///< the THING of the command line: "applications"
    const char *label = "";  ///< "Application", context "RecordType"
    const char *labelPlural = "";
    std::vector<Field> fields;
    std::vector<const char *> titleFields; ///< what a record is called by: Kazakh, Russian, Latin, or one for all
    const char *numberField = nullptr;     ///< its number for people, if it has one
    const char *subjectField = nullptr;    ///< the Reference to whom it is about, by whose name people call it; where it has only a number
    const char *stateField = nullptr;      ///< the Choice that is its status
    const char *parentField = nullptr;     ///< the Reference to the record that this one is a line of

    /// The field of a name and its place in `fields`; null and -1 if there is none.
    const Field *field(QStringView wanted) const;
    int indexOf(QStringView wanted) const;
    QString nameText() const { return QString::fromLatin1(name); }
    QString pluralText() const { return QString::fromLatin1(plural); }
};

/// One record of any type: values stand in the order of the type's fields.
struct Record {
    const RecordType *type = nullptr;
    RecordId id;
    std::vector<Value> values;

    /// A record with all fields null.
    static Record blank(const RecordType &type, RecordId id = {});

    /// The value of a field by its name; null if the type has no such field.
    const Value &value(QStringView name) const;
    void set(QStringView name, Value value);
    /// Plain text of a field by its name.
    QString text(QStringView name) const;
    /// The code of its status; empty where its type has none.
    QString state() const;
    bool operator==(const Record &) const = default;
};

} // namespace tizilim
