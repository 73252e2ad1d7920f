#pragma once

#include "app/exports/OutputFile.h"
#include "app/messages/Format.h"

namespace tizilim {

/// One CSV file in the making: fields are quoted where they need it, text fields neutralised.
class CsvFile {
public:
    CsvFile(OutputFile &file, Language language);

    void text(const QString &field);
    /// A number in plain form, with a point; written with the language's decimal mark.
    void number(QString plain);
    void date(QDate day);
    void instant(Timestamp instant);
    void empty() { begin(); }
    /// A value by its type; labels must have been put into words before.
    void value(const TypedCell &cell);
    /// Ends the record. Errors: those of OutputFile::write().
    [[nodiscard]] Result<void> endRecord();
    /// Writes what is still held back. Errors: those of OutputFile::write().
    [[nodiscard]] Result<void> finish();

private:
    void begin();
    void field(const QString &text);

    OutputFile &m_file;
    Format m_format;
    QChar m_separator;
    QByteArray m_buffer;
    bool m_first = true;
};

} // namespace tizilim
