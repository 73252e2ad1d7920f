#pragma once

#include "app/imports/SafeXml.h"
#include "app/imports/TableReader.h"
#include "app/imports/XlsxParts.h"

#include <memory>

namespace tizilim {

/// Reads one sheet of an XLSX file, unpacked and parsed while it is read. Numbers, booleans and dates come in the form
/// that imports read (SpreadsheetValue.h); formulas as the value that was last computed.
///
/// Not by liborcus, though architecture.md names it: 0.17 loses inline strings without a word (those of every writer
/// that streams, our own among them), holds the whole unpacked sheet in memory and gives numbers only as double.
class XlsxReader : public TableReader {
public:
    struct Options {
        QString sheet = {}; ///< the first one if empty
        bool hasHeader = true;
        TableLimits limits = {};
        ZipLimits zip = {.foldersAllowed = true};
    };

    /// Opens the file and reads its header. Errors: those of XlsxParts::read(); import.no_header,
    /// import.duplicate_header, import.too_many_columns, import.cell_too_long, import.record_too_long, import.nul,
    /// import.disordered_sheet, each with {line, column, byte 0, detail}.
    [[nodiscard]] static Result<std::unique_ptr<XlsxReader>> open(const QString &path, const Options &options);
    [[nodiscard]] static Result<std::unique_ptr<XlsxReader>> open(const QString &path) { return open(path, Options()); }

    /// The names of all sheets that hold cells, in the workbook's order.
    const QStringList &sheetNames() const { return m_parts.sheetNames; }
    double progress() const override { return m_device->progress(); }

protected:
    Result<std::optional<ImportRow>> readRecord() override;

private:
    XlsxReader(XlsxParts parts, std::unique_ptr<ZipEntryDevice> device, const Options &options);
    Result<std::optional<ImportRow>> readNextRow();
    /// Reads behind the last row: what is damaged there makes the rows before doubtful. Errors: those of SafeXml; zip.damaged.
    Result<void> readToEnd();
    Result<ImportRow> readRow();
    Result<void> readCell(ImportRow &row);
    /// What a cell says in the form of its type; `row` takes the fault of a cell that holds an error.
    Result<QString> cellText(ImportRow &row, int column, QStringView type, int style, const QString &value);
    Result<void> placeCell(ImportRow &row, int column, QString text);

    Options m_options;
    XlsxParts m_parts;
    std::unique_ptr<ZipEntryDevice> m_device;
    SafeXml m_xml;
    qint64 m_line = 0;
    qsizetype m_recordBytes = 0;
    bool m_ended = false;
};

} // namespace tizilim
