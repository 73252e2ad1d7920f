#pragma once

#include "model/storage/Database.h"

#include "model/base/Id.h"

namespace tizilim {

/// The bytes of documents, in chunks of one mebibyte in the encrypted file. The document's row holds size and SHA-256;
/// the bytes are checked against it whenever they are read.
class DocumentStore {
public:
    static constexpr qsizetype chunkSize = 1024 * 1024;
    static constexpr qsizetype largest = 200 * chunkSize; ///< an attachment (spec: security, "Hostile input")

    explicit DocumentStore(Database &database) : m_database(database) {}
    [[nodiscard]] Result<void> put(const RecordId &document, const QByteArray &bytes);
    [[nodiscard]] Result<void> remove(const RecordId &document);
    /// The bytes; none where there is no such document. Errors: document.damaged (they are not those of its row).
    [[nodiscard]] Result<QByteArray> get(const RecordId &document) const;

private:
    [[nodiscard]] Result<bool> areThoseOf(const RecordId &document, const QByteArray &bytes) const;
    Database &m_database;
};

} // namespace tizilim
