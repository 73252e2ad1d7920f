#pragma once

#include "app/exports/OutputFile.h"

#include <QIODevice>

namespace tizilim {

/// Gathers the small pieces in which Qt writes a PDF, and remembers the first error, for which Qt does not ask.
class BufferedOutput : public QIODevice {
public:
    explicit BufferedOutput(OutputFile &file) : m_file(file) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    /// Writes what is left. Errors: the first that happened, as OutputFile::write().
    [[nodiscard]] Result<void> finish();
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    void flush();

    OutputFile &m_file;
    QByteArray m_buffer;
    Result<void> m_outcome;
};

} // namespace tizilim
