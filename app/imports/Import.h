#pragma once

#include "app/imports/ImportColumns.h"
#include "model/base/Result.h"
#include "model/domain/Officer.h"
#include "model/domain/RecordType.h"

#include <QStringList>

namespace tizilim {

class ColumnMapping;
class ImportFindings;
class TableReader;
class VerbContext;

/// A kind of file that the registry takes in, as data: the command line, the window and the events read this.
struct ImportDescription {
    const char *id = "";    ///< in events and remembered mappings, never changed: "esma_providers"
    const char *kind = "";  ///< the word of the command line; several imports may share it: "exchanges"
    const char *label = ""; ///< English, context "ImportKind"
    const RecordType *fills = nullptr; ///< what it makes and changes
    Roles roles{};                     ///< who may import it

    QString idText() const { return QString::fromLatin1(id); }
};

/// What an import reads from: the table, what its columns hold, and the registry as it stands.
struct ImportSource {
    TableReader &table;
    const ColumnMapping &mapping;
    const VerbContext &context;
};

/// One kind of file that the registry takes in. Stateless; made once, in the catalogue. A new kind is one such object.
class Import {
public:
    virtual ~Import() = default;
    virtual const ImportDescription &description() const = 0;
    virtual const ImportColumns &columns() const = 0;
    /// Whether a file with this header is plainly one of this kind.
    virtual bool recognises(const QStringList &header) const = 0;
    /// Reads the table to its end and says what would change. Writes nothing; called again when the import is run.
    /// Errors: those of ImportFindings::next() and of the store.
    [[nodiscard]] virtual Result<void> read(const ImportSource &source, ImportFindings &findings) const = 0;
};

} // namespace tizilim
