#pragma once

#include "app/imports/CsvText.h"
#include "app/imports/TableReader.h"

#include <QFile>

#include <memory>
#include <optional>

namespace tizilim {

/// Reads CSV by RFC 4180, strictly: a quotation mark stands only around a whole cell or doubled inside one.
/// Separator comma, semicolon or tab, recognised from the header; UTF-8 with or without byte order mark; LF or CRLF.
class CsvReader : public TableReader {
public:
    struct Options {
        TextEncoding encoding = TextEncoding::Utf8;
        std::optional<char> separator = {}; ///< recognised from the first record if not given
        bool hasHeader = true;
        TableLimits limits = {};
    };

    /// Opens the file and reads its header.
    /// Errors: io.open_failed {path, reason}; import.empty_file, import.no_header, import.duplicate_header,
    /// import.utf16, import.invalid_utf8, import.invalid_windows_1251, import.nul, import.stray_quote,
    /// import.unclosed_quote, import.bare_carriage_return, import.cell_too_long, import.record_too_long,
    /// import.too_many_columns, each with {line, column, byte, detail}.
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(const QString &path, const Options &options);
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(const QString &path) { return open(path, Options()); }
    ~CsvReader() override;

    char separator() const;
    double progress() const override;

protected:
    Result<std::optional<ImportRow>> readRecord() override;

private:
    class Parser;
    CsvReader(const QString &path, const Options &options);
    Result<void> readPiece();
    /// What stopped the reading, if anything did.
    std::optional<Error> stopped() const;

    QFile m_file;
    Options m_options;
    CsvText m_text;
    std::unique_ptr<Parser> m_parser;
    bool m_ended = false;
    std::optional<CsvText::Fault> m_textFault; // met behind the records that are still queued
};

} // namespace tizilim
