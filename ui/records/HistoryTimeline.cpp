#include "ui/records/HistoryTimeline.h"

#include "app/messages/FieldText.h"
#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "model/domain/RecordTypes.h"
#include "ui/records/VerbTexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace tizilim {

namespace {

constexpr qsizetype longestValue = 300;

QString shownValue(const Field &field, const QString &plain, const Format &format)
{
    const Result<Value> value = parseValue(field, plain);
    const QString text = value ? valueText(field, *value, format) : plain;
    return text.size() > longestValue ? text.first(longestValue) + QStringLiteral("…") : text;
}

std::optional<TimelineEntry::Change> changeOf(const HistoryEntry::Change &change, const RecordType *type,
                                              const Format &format)
{
    const RecordType *of = change.record.isEmpty() ? type : recordTypeByName(change.record);
    const Field *field = of ? of->field(change.field) : nullptr;
    if (!field)
        return TimelineEntry::Change{change.field, change.before, change.after};
    if (field->kind == FieldKind::Hash || field->kind == FieldKind::Reference || field->kind == FieldKind::File)
        return std::nullopt; // identifiers that tell a reader nothing
    QString label = fieldLabel(*field);
    if (of != type)
        label = QCoreApplication::translate("RecordType", of->label) + QStringLiteral(", ") + label;
    return TimelineEntry::Change{label, shownValue(*field, change.before, format), shownValue(*field, change.after, format)};
}

} // namespace

QList<TimelineEntry::Change> changesOf(const HistoryEntry &entry, const RecordType *type)
{
    const Format format(interfaceLanguage());
    QList<TimelineEntry::Change> changes;
    for (const HistoryEntry::Change &change : entry.changes) {
        if (const auto shown = changeOf(change, type, format))
            changes.append(*shown);
    }
    return changes;
}

QList<TimelineEntry> timelineOf(const std::vector<HistoryEntry> &history, const RecordType &type)
{
    const Format format(interfaceLanguage());
    QList<TimelineEntry> entries;
    for (const HistoryEntry &event : history) {
        TimelineEntry entry;
        entry.time = format.dateTime(event.time);
        entry.tone = event.waits ? Tone::Due : Tone::InWork;
        entry.actor = event.actorName;
        entry.action = operationText(event.operation);
        if (!event.undone.isEmpty())
            entry.action += QStringLiteral(": ") + operationText(event.undone);
        entry.detail = roleText(event.role) + QStringLiteral(" · ")
                       + QCoreApplication::translate("Timeline", "event %1").arg(format.integer(event.sequence));
        if (event.waits)
            entry.detail += QStringLiteral(" · ") + QCoreApplication::translate("Timeline", "waits for approval");
        if (event.operation == QLatin1String("import"))
            entry.detail += QStringLiteral(" · ") + event.parameters.value(QStringLiteral("file"));
        entry.ground = groundText(event.operation, event.ground);
        entry.changes = changesOf(event, &type);
        entries.append(entry);
    }
    if (history.size() > 1 && history.front().sequence < history.back().sequence)
        std::ranges::reverse(entries);
    return entries;
}

} // namespace tizilim
