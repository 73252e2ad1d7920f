#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace tizilim {

/// One cell as it stands in the file: "n" with a number, "inlineStr" with a text; its formula, if it has one.
struct XlsxCell {
    QString type;
    QString value;
    QString formula;
};

/// The cells of a worksheet by their names (A1), read by unzip and an XML reader, apart from what wrote them.
/// Empty if the sheet is not there or not well-formed.
QMap<QString, XlsxCell> readXlsxSheet(const QString &path, int number);

/// Names of the sheets, in order.
QStringList readXlsxSheetNames(const QString &path);

} // namespace tizilim
