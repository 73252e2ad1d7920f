#pragma once

#include "model/reports/Figure.h"
#include "model/reports/ReportTable.h"

#include <QByteArray>

namespace tizilim {

/// Some sentences.
struct Paragraph {
    LocalText text;
};

/// A line of key figures: what it is, and one value a column.
struct KeyFigure {
    const char *id = "";
    LocalText label;
    std::vector<TypedCell> values;
};

/// The figures that a reader looks for first; values of one line may be of another type than those of the next.
struct KeyFigures {
    const char *id = "";
    LocalText head; ///< above the labels
    std::vector<LocalText> columns;
    std::vector<KeyFigure> lines;
};

using Block = std::variant<Paragraph, KeyFigures, Figure, ReportTable>;

struct Section {
    LocalText heading;
    std::vector<Block> blocks;
};

/// What a report was asked for: shown to the reader and repeated in every format.
struct ReportParameter {
    const char *id = "";
    LocalText label;
    TypedCell value;
};

/// The name of the issuing body at the head of the first page, Kazakh left and Russian right; lines broken by '\n'.
struct Letterhead {
    QString kazakh;
    QString russian;
};

/// What a report rests on and who made it: in the foot of every page, and in every other format.
struct Provenance {
    QString registryName;
    QString registryId; ///< 32 hex digits
    quint64 size = 0;   ///< number of events of the history as of which the report was made
    QByteArray root;    ///< 32 bytes: root hash of the tree of that size
    QString officer;
    LocalText role;
    Timestamp madeAt;
    QString programVersion;
};

/// The content of one report: sections in order, knowing nothing of formats.
struct ReportContent {
    QString name; ///< of the Report
    int version = 1;
    LocalText title;
    QDate from; ///< the period, inclusive days in Almaty; both null if the report has none
    QDate to;
    Letterhead letterhead;
    std::vector<ReportParameter> parameters;
    std::vector<Section> sections;
    Provenance provenance;
};

/// All tables of a report, in order.
std::vector<const ReportTable *> tablesOf(const ReportContent &content);

} // namespace tizilim
