#pragma once

#include "app/imports/registers/RegisterDifference.h"
#include "model/domain/ListQuery.h"

#include <utility>
#include <vector>

namespace tizilim {

class ImportFindings;
class VerbContext;

/// How the entries of a foreign register are kept: which records come from it, which field of an entry is which of a
/// record, and what becomes of a record that the register has, or has no longer.
struct ForeignRegister {
    const RecordType &type;
    std::vector<std::pair<const char *, const char *>> fields; ///< of an entry, of a record
    ListFilter origin;                                         ///< the records that come from it
    QString (*keyOf)(const Record &record);
    void (*stands)(Record &record, QDate today);
    void (*isGone)(Record &record, QDate today); ///< changes nothing where it has been gone before
    ListFilter own;                              ///< the records that the public register of this registry tells of
    /// What an entry and a record of our own are both known by; any of them.
    QStringList (*namesOfEntry)(const RegisterEntry &entry);
    QStringList (*namesOfOwn)(const Record &record);
};

/// Providers licensed abroad: exchanges, known by authority, LEI (or name) and website.
const ForeignRegister &foreignProviders();
/// Warnings of foreign authorities, known by authority, name and website.
const ForeignRegister &foreignWarnings();

/// Compares an edition with the records that are there: new entries become records, others change or are closed. Where
/// records of the file were refused nothing is closed, because it might be one of those. The public register of Kazakhstan
/// comes in the same form: what it tells of this registry's own licensees and warnings is known already, and an edition of
/// the one register closes nothing that came from the other.
[[nodiscard]] Result<void> takeEdition(const ForeignRegister &foreign, const QList<RegisterEntry> &edition, const VerbContext &context,
                                       ImportFindings &findings);

} // namespace tizilim
