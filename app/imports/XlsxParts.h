#pragma once

#include "app/imports/ZipArchive.h"
#include "model/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tizilim {

class SafeXml;

/// The texts that the cells of a workbook refer to by number, kept compactly.
class SharedTexts {
public:
    void append(const QString &text);
    qsizetype size() const { return m_ends.size(); }
    /// An empty text if there is no such number.
    QString at(qsizetype number) const;

private:
    QByteArray m_utf8;
    QList<qint64> m_ends;
};

/// What one must know of a workbook before one of its sheets can be read (ECMA-376, parts 1 and 2).
struct XlsxParts {
    QStringList sheetNames;
    ZipEntry sheet;             ///< the part of the sheet asked for
    SharedTexts texts;
    QList<bool> dateStyles;     ///< by a cell's style: does it show a date or a time
    bool since1904 = false;     ///< days are counted from 1904, not 1900

    /// `sheetName`: the first sheet if empty. Errors: import.no_spreadsheet, import.no_sheet {name, names there are};
    /// those of inspectZip(), ZipEntryDevice and SafeXml.
    [[nodiscard]] static Result<XlsxParts> read(const QString &path, const QString &sheetName, const ZipLimits &limits);
};

/// The text of the `si` or `is` element that has just begun: its runs without the phonetic guides (part 1, 18.4.8).
[[nodiscard]] Result<QString> readRuns(SafeXml &xml);

} // namespace tizilim
