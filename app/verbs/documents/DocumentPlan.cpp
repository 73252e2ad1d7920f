#include "app/verbs/documents/DocumentPlan.h"

#include "model/crypto/Sha256.h"
#include "model/storage/DocumentStore.h"

#include <QMimeDatabase>

#include <algorithm>

namespace tizilim {

namespace {

/// A name without a folder: it is where somebody will save the file.
Result<QString> fileName(const QString &name)
{
    const bool bad = name.isEmpty() || name == u"." || name == u".." || name.contains(u'/') || name.contains(u'\\');
    if (bad)
        return failure(Error::refused("document.name", {name}));
    return name;
}

Result<qint64> nextVersion(const Document &document, const VerbContext &context)
{
    TIZILIM_TRY_ASSIGN(const std::vector<Document> present, context.reading().linesOf<Document>(document.owner));
    qint64 last = 0;
    for (const Document &each : present) {
        if (each.name == document.name && each.type == document.type)
            last = std::max(last, each.version);
    }
    return last + 1;
}

} // namespace

QString mediaTypeOf(const QByteArray &bytes)
{
    return QMimeDatabase().mimeTypeForData(bytes).name();
}

Result<Document> addDocument(const GivenDocument &given, const Record &owner, const VerbContext &context, Plan &plan)
{
    if (given.bytes.isEmpty())
        return failure(Error::refused("document.empty", {given.name}));
    if (given.bytes.size() > DocumentStore::largest)
        return failure(Error::refused("document.too_large", {QString::number(given.bytes.size()), QString::number(DocumentStore::largest)}));
    Document document;
    document.id = context.newId();
    document.owner = owner.id;
    document.ownerType = owner.type->nameText();
    document.type = given.type;
    TIZILIM_TRY_ASSIGN(document.name, fileName(given.name));
    document.mediaType = mediaTypeOf(given.bytes);
    document.size = given.bytes.size();
    document.sha256 = sha256(given.bytes).bytes();
    document.addedOn = context.today();
    document.note = given.note;
    TIZILIM_TRY_ASSIGN(document.version, nextVersion(document, context));
    plan.changes.push_back(made(document));
    plan.documents.push_back({document.id, given.bytes});
    plan.made.push_back(document.id);
    return document;
}

} // namespace tizilim
