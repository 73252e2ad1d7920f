#pragma once

#include "app/exports/OutputFile.h"
#include "app/messages/Format.h"
#include "app/platform/PlainNumerals.h"

#include <QMap>
#include <QStringList>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace tizilim {

/// What a workbook says of itself.
struct XlsxProperties {
    QString title;
    QString subject;
    QString author;
    QString comments;
    Timestamp madeAt;
    QString footLeft; ///< printed below each page
};

/// How a cell looks.
enum class CellLook { Plain, Indented, Wrapped, Title, Heading, Head, HeadRight, Bold, Muted };

/// How a number looks: with its sign even if positive, in the line of totals, or at the left like a text.
enum class NumberLook { Plain, Signed, Total, Left };

/// A workbook in the making, written by libxlsxwriter with one row in memory. Its temporary files lie without names
/// beside the destination.
class XlsxBook {
public:
    /// `cells` is how many there will be at most in one sheet. Errors: export.xlsx_failed, export.not_permitted.
    [[nodiscard]] static Result<std::unique_ptr<XlsxBook>> create(OutputFile &file, Language language,
                                                                  const XlsxProperties &properties, qint64 cells);
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;

    /// A sheet whose name is the wished one as far as Excel allows it, unlike all others.
    [[nodiscard]] Result<lxw_worksheet *> addSheet(const QString &wishedName);
    lxw_workbook *raw() const { return m_book; }

    lxw_format *look(CellLook look);
    /// The format of values of a type; `places` after the point.
    lxw_format *number(ColumnType type, int places, NumberLook look = NumberLook::Plain);

    /// Text of a cell: neutralised, what XML cannot hold replaced, cut to what a cell holds.
    static QByteArray cellText(const QString &text);
    void text(lxw_worksheet *sheet, quint32 row, int column, const QString &text, lxw_format *format = nullptr);
    /// A value by its type; labels must have been put into words. Numbers become the nearest double.
    void value(lxw_worksheet *sheet, quint32 row, int column, const TypedCell &cell, lxw_format *format);

    /// Errors: export.disk_full, export.write_failed, if rows could not be kept; ask now and then.
    [[nodiscard]] Result<void> check(lxw_worksheet *sheet) const;
    /// Puts all sheets together. Errors: export.disk_full, export.write_failed, export.xlsx_failed.
    [[nodiscard]] Result<void> close();

private:
    XlsxBook(OutputFile &file, Language language);
    lxw_format *made(const QByteArray &key, const QByteArray &numberFormat);
    void setUpPage(lxw_worksheet *sheet) const;
    /// Bytes of the rows of each sheet so far.
    [[nodiscard]] Result<QList<qint64>> keptBytes() const;
    [[nodiscard]] Result<void> makeSureOfRoom(const QList<qint64> &kept) const;
    [[nodiscard]] Result<void> checkSheets(const QList<qint64> &kept) const;

    OutputFile &m_file;
    Language m_language;
    QString m_footLeft;
    PlainNumerals m_numerals;
    lxw_workbook *m_book = nullptr;
    QStringList m_names;
    QList<lxw_worksheet *> m_sheets;
    QMap<QByteArray, lxw_format *> m_formats;
};

/// The nearest double of exact values.
double nearestDouble(const Money &money);
double nearestDouble(const Decimal &decimal);

} // namespace tizilim
