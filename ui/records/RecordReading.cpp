#include "ui/records/RecordReading.h"

#include "app/verbs/Verb.h"
#include "app/verbs/VerbCatalogue.h"
#include "model/domain/RecordTypes.h"

#include <algorithm>

namespace tizilim {

namespace {

void addTitles(RecordReading &reading, const Registry &registry, const Record &record, const QString &language)
{
    for (const Field &field : record.type->fields) {
        const auto *bytes = std::get_if<QByteArray>(&record.value(field.nameText()));
        if (field.kind != FieldKind::Reference || !bytes || !field.options.reference)
            continue;
        const RecordType *type = recordTypeByName(QString::fromLatin1(field.options.reference));
        const RecordId id = RecordId::fromBytes(*bytes).value_or(RecordId());
        if (!type || id.isNull() || reading.titles.contains(id))
            continue;
        if (const Result<QString> title = registry.title(*type, id, language))
            reading.titles.insert(id, *title);
    }
}

/// Whether records of `line` are lines of records of `type`.
bool isLineOf(const RecordType &line, const RecordType &type)
{
    const Field *parent = line.parentField ? line.field(QString::fromLatin1(line.parentField)) : nullptr;
    return parent && parent->options.reference && QLatin1String(parent->options.reference) == QLatin1String(type.name);
}

Result<void> addLines(RecordReading &reading, const Registry &registry, const QString &language)
{
    for (const RecordType *type : recordTypes()) {
        if (!isLineOf(*type, *reading.record.type))
            continue;
        TIZILIM_TRY_ASSIGN(std::vector<Record> records, registry.lines(*type, reading.record.id));
        for (const Record &record : records)
            addTitles(reading, registry, record, language);
        reading.lines.push_back({type, std::move(records)});
    }
    return {};
}

void addVerbs(RecordReading &reading, const Registry &registry)
{
    for (const Verb *verb : VerbCatalogue::instance().on(*reading.record.type)) {
        VerbChoice choice{verb, {}};
        if (const Result<void> may = registry.mayPerform(*verb, &reading.record); !may)
            choice.refusal = may.error();
        reading.verbs.push_back(std::move(choice));
    }
    // What can be done now comes first, so that the next thing to do is the first of all.
    std::ranges::stable_partition(reading.verbs, [](const VerbChoice &choice) { return !choice.refusal; });
}

Result<void> addPending(RecordReading &reading, const Registry &registry, const QString &language)
{
    TIZILIM_TRY_ASSIGN(std::vector<PendingRequest> pending, registry.pending(language));
    std::erase_if(pending, [&](const PendingRequest &request) { return request.subject != reading.record.id; });
    if (!pending.empty()) {
        if (const Result<void> may = registry.mayApprove(pending.front()); !may)
            reading.approvalRefusal = may.error();
    }
    reading.pending = std::move(pending);
    return {};
}

} // namespace

Result<RecordReading> readRecord(const Registry &registry, const RecordType &type, const RecordId &id,
                                 const QString &language)
{
    RecordReading reading;
    TIZILIM_TRY_ASSIGN(reading.record, registry.record(type, id));
    TIZILIM_TRY_ASSIGN(reading.title, registry.title(type, id, language));
    TIZILIM_TRY_ASSIGN(reading.history, registry.history(id));
    addTitles(reading, registry, reading.record, language);
    TIZILIM_TRY(addLines(reading, registry, language));
    addVerbs(reading, registry);
    TIZILIM_TRY(addPending(reading, registry, language));
    return reading;
}

} // namespace tizilim
