#include "app/exports/pdf/BufferedOutput.h"

namespace tizilim {

namespace {
constexpr qsizetype bufferSize = 256 * 1024;
} // namespace

qint64 BufferedOutput::writeData(const char *data, qint64 size)
{
    m_buffer.append(data, size);
    if (m_buffer.size() >= bufferSize)
        flush();
    return m_outcome ? size : -1;
}

void BufferedOutput::flush()
{
    if (m_outcome)
        m_outcome = m_file.write(m_buffer);
    m_buffer.resize(0);
}

Result<void> BufferedOutput::finish()
{
    flush();
    return m_outcome;
}

} // namespace tizilim
