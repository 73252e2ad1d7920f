#include "ui/history/EventTexts.h"

#include "ui/records/VerbTexts.h"

#include <QCoreApplication>
#include <QHash>

namespace tizilim {

QString eventText(const AuditEvent &event)
{
    const QString what = operationText(event.entry.operation);
    switch (event.kind) {
    case AuditEvent::Kind::Request: return QCoreApplication::translate("AuditTrail", "Proposed: %1").arg(what);
    case AuditEvent::Kind::Refusal: return QCoreApplication::translate("AuditTrail", "Declined: %1").arg(what);
    case AuditEvent::Kind::Done: break;
    }
    return what;
}

QString subjectText(const AuditEvent &event)
{
    if (!event.type)
        return {};
    const QString kind = QCoreApplication::translate("RecordType", event.type->label);
    return event.title.isEmpty() ? kind : kind + QStringLiteral(": ") + event.title;
}

ChipContent eventChip(const AuditEvent &event)
{
    if (event.kind == AuditEvent::Kind::Refusal)
        return {QCoreApplication::translate("AuditTrail", "declined"), Tone::Bad, Glyph::None};
    if (event.kind != AuditEvent::Kind::Request)
        return {};
    return event.entry.waits ? ChipContent{QCoreApplication::translate("AuditTrail", "waits for approval"), Tone::Due, Glyph::None}
                             : ChipContent{QCoreApplication::translate("AuditTrail", "decided"), Tone::Neutral, Glyph::None};
}

QString factLabel(const QString &key)
{
    static const QHash<QString, const char *> labels{
        {QStringLiteral("report"), QT_TRANSLATE_NOOP("AuditTrail", "Report")},
        {QStringLiteral("from"), QT_TRANSLATE_NOOP("AuditTrail", "First day")},
        {QStringLiteral("to"), QT_TRANSLATE_NOOP("AuditTrail", "Last day")},
        {QStringLiteral("language"), QT_TRANSLATE_NOOP("AuditTrail", "Language")},
        {QStringLiteral("files"), QT_TRANSLATE_NOOP("AuditTrail", "Files")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("AuditTrail", "Name")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("AuditTrail", "Note")},
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("AuditTrail", "Reason")},
        {QStringLiteral("size"), QT_TRANSLATE_NOOP("AuditTrail", "Events of the history")},
        {QStringLiteral("root"), QT_TRANSLATE_NOOP("AuditTrail", "Root hash")},
        {QStringLiteral("record"), QT_TRANSLATE_NOOP("AuditTrail", "Record")},
        {QStringLiteral("abandoned"), QT_TRANSLATE_NOOP("AuditTrail", "Abandoned history")},
        {QStringLiteral("found"), QT_TRANSLATE_NOOP("AuditTrail", "History found")},
        {QStringLiteral("key_event"), QT_TRANSLATE_NOOP("AuditTrail", "Last key event")},
        {QStringLiteral("manifest_sha256"), QT_TRANSLATE_NOOP("AuditTrail", "Hash of the manifest")},
        {QStringLiteral("previous_key_event"), QT_TRANSLATE_NOOP("AuditTrail", "Key event before")},
        {QStringLiteral("file_sha256"), QT_TRANSLATE_NOOP("AuditTrail", "Hash of the file")},
    };
    const char *label = labels.value(key);
    return label ? QCoreApplication::translate("AuditTrail", label) : key;
}

} // namespace tizilim
