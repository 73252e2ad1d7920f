#include "model/history/DocumentReplay.h"

#include "model/crypto/Sha256.h"
#include "model/domain/Document.h"

namespace tizilim {

namespace {
const char *const orphanText = QT_TRANSLATE_NOOP("Problem", "Bytes are stored that belong to no document.");
}

Result<bool> documentFits(Database &database, const StoredRow &document)
{
    const auto expected = fromRecord<Document>(document.record);
    TIZILIM_TRY_ASSIGN(Statement statement, database.prepare(QStringLiteral(
        "SELECT ordinal, bytes FROM document_chunk WHERE document=? ORDER BY ordinal")));
    statement.bind(1, document.record.id.bytes());
    Sha256 hash;
    qint64 size = 0;
    for (qint64 ordinal = 0;; ++ordinal) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            break;
        if (statement.integer(0) != ordinal)
            return false;
        const QByteArray bytes = statement.bytes(1);
        hash.add(bytes);
        size += bytes.size();
    }
    return size == expected.size && hash.finish().bytes() == expected.sha256;
}

Result<Problems> bytesWithoutDocument(Database &database)
{
    TIZILIM_TRY_ASSIGN(Statement statement, database.prepare(QStringLiteral(
        "SELECT DISTINCT document FROM document_chunk WHERE document NOT IN (SELECT id FROM document)")));
    Problems problems;
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return problems;
        problems.push_back({ProblemKind::RowInserted, QStringLiteral("document_chunk"), QString::fromLatin1(statement.bytes(0).toHex()),
                            {}, -1, orphanText, {}});
    }
}

} // namespace tizilim
