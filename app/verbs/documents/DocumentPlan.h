#pragma once

#include "app/verbs/Verb.h"

#include "model/domain/Document.h"

namespace tizilim {

/// A file that comes with a call.
struct GivenDocument {
    DocumentType type = DocumentType::Other;
    QString name;
    QString note;
    QByteArray bytes;
};

/// Adds a document of a record to a plan: checks name and size, recognises the type of its content, hashes it and counts
/// its version. For document.add and for verbs that bring a file along. Errors: document.empty, document.too_large
/// {bytes, limit}, document.name {name}.
[[nodiscard]] Result<Document> addDocument(const GivenDocument &given, const Record &owner, const VerbContext &context, Plan &plan);

/// The type of some bytes by what they are, whatever they are called.
QString mediaTypeOf(const QByteArray &bytes);

} // namespace tizilim
