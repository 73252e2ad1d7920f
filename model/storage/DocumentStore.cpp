#include "model/storage/DocumentStore.h"

namespace tizilim {

Result<void> DocumentStore::put(const RecordId &document, const QByteArray &bytes)
{
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(QStringLiteral(
        "INSERT INTO document_chunk(document, ordinal, bytes) VALUES (?, ?, ?)")));
    qint64 ordinal = 0;
    for (qsizetype offset = 0; offset < bytes.size(); offset += chunkSize) {
        statement.bind(1, document.bytes()).bind(2, ordinal++).bind(3, bytes.mid(offset, chunkSize));
        TIZILIM_TRY(statement.run());
    }
    return {};
}

Result<void> DocumentStore::remove(const RecordId &document)
{
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(QStringLiteral("DELETE FROM document_chunk WHERE document=?")));
    return statement.bind(1, document.bytes()).run();
}

Result<QByteArray> DocumentStore::get(const RecordId &document) const
{
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(QStringLiteral(
        "SELECT bytes FROM document_chunk WHERE document=? ORDER BY ordinal")));
    statement.bind(1, document.bytes());
    QByteArray bytes;
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return bytes;
        bytes += statement.bytes(0);
    }
}

} // namespace tizilim
