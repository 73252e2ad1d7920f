#pragma once

#include "app/imports/ImportProblem.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace tizilim {

struct AuthorisedProvider;
struct ProviderWarning;
struct EsmaRegister;

/// One entry of a published register as plain text: what it is known by, and its fields by name. Dates are ISO, lists
/// joined by `|`, empty means not given.
struct RegisterEntry {
    QString key;
    qint64 line = 0;
    QMap<QString, QString> fields;
};

/// What is known of a register from before: the fields by an entry's key.
using KnownEntries = QHash<QString, QMap<QString, QString>>;

/// What an edition of a register says against what is known.
struct RegisterDifference {
    struct Change {
        RegisterEntry entry;
        QStringList fields; ///< those whose text differs
    };
    struct Duplicate {
        qint64 line = 0;
        qint64 firstLine = 0; ///< the entry of the same key that came first
        QStringList fields;   ///< what this one says otherwise; empty: it is the same
    };

    QList<RegisterEntry> added;
    QList<Change> changed;
    QList<RegisterEntry> unchanged;
    QStringList gone;            ///< keys that are known and not in the file; of a whole register only
    QList<Duplicate> duplicates; ///< lists are united with those of the first entry, all else is the first entry's

    /// The duplicates as warnings.
    QList<ImportProblem> problems() const;
    /// True if taking the edition would write nothing.
    bool isEmpty() const { return added.isEmpty() && changed.isEmpty() && gone.isEmpty(); }
};

/// What an entry is known by: authority, LEI or name, and websites, without regard to case and spaces.
QString registerKey(const QString &authority, const QString &knownBy, const QString &websites);

/// The fields of the entries under the names by which the registry knows them.
RegisterEntry registerEntry(const AuthorisedProvider &provider);
RegisterEntry registerEntry(const ProviderWarning &warning);
QList<RegisterEntry> registerEntries(const EsmaRegister &edition);

RegisterDifference compareRegister(const KnownEntries &known, const QList<RegisterEntry> &edition);

} // namespace tizilim
