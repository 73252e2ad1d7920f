#include "ui/records/SessionReferences.h"

#include "app/messages/LanguageNames.h"
#include "app/session/Session.h"
#include "app/session/Titles.h"
#include "model/domain/RecordTypes.h"

namespace tizilim {

namespace {

constexpr int mostOffered = 12;

} // namespace

SessionReferences::SessionReferences(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

void SessionReferences::find(const QString &recordType, const QString &typed,
                             std::function<void(QList<ReferenceEntry>)> reply)
{
    const RecordType *type = recordTypeByName(recordType);
    if (!type)
        return reply({});
    ListQuery query;
    query.type = type;
    query.text = typed;
    query.limit = mostOffered;
    const QString language = languageCode(interfaceLanguage());
    m_session.read<ListPage>(
        this, [query, language](const Registry &registry) { return registry.list(query, language); },
        [type, language, reply = std::move(reply)](const Result<ListPage> &page) {
            QList<ReferenceEntry> entries;
            if (page) {
                for (const Record &record : page->records)
                    entries.append({record.id.bytes(), titleOf(record, language),
                                    type->numberField ? record.text(QString::fromLatin1(type->numberField)) : QString()});
            }
            reply(entries);
        });
}

void SessionReferences::title(const QString &recordType, const QByteArray &id, std::function<void(QString)> reply)
{
    const RecordType *type = recordTypeByName(recordType);
    const Result<RecordId> record = RecordId::fromBytes(id);
    if (!type || !record)
        return reply({});
    m_session.read<QString>(
        this,
        [type, record = *record, language = languageCode(interfaceLanguage())](const Registry &registry) {
            return registry.title(*type, record, language);
        },
        [reply = std::move(reply)](const Result<QString> &title) { reply(title.value_or(QString())); });
}

} // namespace tizilim
