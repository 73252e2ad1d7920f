#include "model/storage/DocumentStore.h"

#include "model/crypto/Sha256.h"

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
            break;
        bytes += statement.bytes(0);
    }
    TIZILIM_TRY_ASSIGN(const bool own, areThoseOf(document, bytes));
    if (!own)
        return failure(Error::registry("document.damaged", {document.toString()}));
    return bytes;
}

/// Bytes without a row and a row without bytes fit each other only where there is neither.
Result<bool> DocumentStore::areThoseOf(const RecordId &document, const QByteArray &bytes) const
{
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(QStringLiteral("SELECT size, sha256 FROM document WHERE id=?")));
    statement.bind(1, document.bytes());
    TIZILIM_TRY_ASSIGN(const bool there, statement.step());
    return there ? statement.integer(0) == bytes.size() && statement.bytes(1) == sha256(bytes).bytes() : bytes.isEmpty();
}

} // namespace tizilim
