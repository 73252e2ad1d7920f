#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tizilim {

/// How the cells of a column are written (domain.md, section 5).
enum class CellKind {
    Text,
    Date,    ///< ISO 8601, or dd.mm.yyyy
    Instant, ///< UTC with Z
    Decimal, ///< up to 18 places
    Tenge,   ///< at most 2 places
    Integer,
    Boolean,
    List,    ///< joined by |
    Choice,  ///< one of a closed list of codes
};

/// One column that an import knows.
struct ImportColumn {
    QString name;
    CellKind kind = CellKind::Text;
    bool required = false;     ///< the column must be there, and no cell of it empty
    QStringList choices = {};  ///< for Choice
    QStringList synonyms = {}; ///< other names by which files call it
};

/// All columns that an import knows.
struct ImportColumns {
    QList<ImportColumn> columns;
    QList<QStringList> atLeastOneOf = {}; ///< groups of columns; the file must have one of each, and each record fill it
};

} // namespace tizilim
