#include "ui/records/RecordReading.h"

#include "app/verbs/Verb.h"
#include "app/verbs/VerbCatalogue.h"
#include "app/verbs/reference/ReferenceReading.h"
#include "model/domain/ApplicationClock.h"
#include "model/domain/Description.h"
#include "model/domain/Document.h"
#include "model/domain/Party.h"
#include "model/domain/RecordTypes.h"
#include "model/domain/WorkingDays.h"

#include <algorithm>

namespace tizilim {

namespace {

RecordId referenceIn(const Record &record, const char *field)
{
    return field ? ValueCodec<RecordId>::read(record.value(QString::fromLatin1(field))) : RecordId();
}

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

/// Whether records of `line` are lines of records of `type`. What names no type (a document's owner) belongs to any case
/// or person.
bool isLineOf(const RecordType &line, const RecordType &type)
{
    const Field *parent = line.parentField ? line.field(QString::fromLatin1(line.parentField)) : nullptr;
    if (!parent)
        return false;
    if (!parent->options.reference)
        return type.subjectField || QLatin1String(type.name) == QLatin1String("exchange") || QLatin1String(type.name) == QLatin1String("registrant");
    return QLatin1String(parent->options.reference) == QLatin1String(type.name);
}

std::vector<VerbChoice> verbsOn(const Registry &registry, const Record &record)
{
    std::vector<VerbChoice> choices;
    for (const Verb *verb : VerbCatalogue::instance().on(*record.type)) {
        VerbChoice choice{verb, {}};
        if (const Result<void> may = registry.mayPerform(*verb, &record); !may)
            choice.refusal = may.error();
        choices.push_back(std::move(choice));
    }
    // What can be done now comes first.
    std::ranges::stable_partition(choices, [](const VerbChoice &choice) { return !choice.refusal; });
    return choices;
}

bool bringsLines(const VerbDescription &verb, const RecordType &type)
{
    const bool inLines = std::ranges::any_of(verb.lines, [&](const LineSet &lines) { return lines.type == &type; });
    return verb.makes == &type || (inLines && verb.edits);
}

/// Verbs that bring more lines: called on the owner, or naming it in the parameter that is the lines' parent field.
std::vector<VerbChoice> addersOf(const Registry &registry, const RecordType &type, const Record &owner)
{
    std::vector<VerbChoice> adders;
    for (const auto &verb : VerbCatalogue::instance().verbs()) {
        const VerbDescription &description = verb->description();
        const bool names = !description.subject && description.parameter(QString::fromLatin1(type.parentField));
        if (!bringsLines(description, type) || !description.roles.contains(registry.officer().role)
            || !(description.subject == owner.type || names))
            continue;
        VerbChoice choice{verb.get(), {}};
        if (const Result<void> may = registry.mayPerform(*verb, description.subject ? &owner : nullptr); !may)
            choice.refusal = may.error();
        adders.push_back(std::move(choice));
    }
    return adders;
}

Result<void> addLines(RecordReading &reading, const Registry &registry, const Record &owner, const RecordType &type, const QString &language)
{
    RecordLines lines{.type = &type, .owner = owner, .lines = {}, .adders = addersOf(registry, type, owner)};
    TIZILIM_TRY_ASSIGN(const std::vector<Record> records, registry.lines(type, owner.id));
    for (const Record &record : records) {
        addTitles(reading, registry, record, language);
        lines.lines.push_back({record, verbsOn(registry, record)});
    }
    if (const Field *number = type.field(u"position") ? type.field(u"position") : type.field(u"line_no")) {
        std::ranges::stable_sort(lines.lines, {}, [&](const LineReading &line) {
            return ValueCodec<qint64>::read(line.record.value(number->nameText()));
        });
    }
    reading.lines.push_back(std::move(lines));
    return {};
}

/// The record's own lines, and those of whom it is about that have no page of their own: owners and executives.
Result<void> addAllLines(RecordReading &reading, const Registry &registry, const QString &language)
{
    for (const RecordType *type : recordTypes()) {
        if (isLineOf(*type, *reading.record.type))
            TIZILIM_TRY(addLines(reading, registry, reading.record, *type, language));
    }
    const Field *about = reading.record.type->subjectField ? reading.record.type->field(QString::fromLatin1(reading.record.type->subjectField)) : nullptr;
    const RecordType *subjectType = about ? recordTypeByName(QString::fromLatin1(about->options.reference)) : nullptr;
    const RecordType &party = typeOf<Party>();
    if (subjectType && isLineOf(party, *subjectType)) {
        TIZILIM_TRY_ASSIGN(const Record subject, registry.record(*subjectType, referenceIn(reading.record, about->name)));
        TIZILIM_TRY(addLines(reading, registry, subject, party, language));
    }
    // What a record consists of comes before the papers that lie beside it.
    std::ranges::stable_partition(reading.lines, [](const RecordLines &lines) { return lines.type != &typeOf<Document>(); });
    return {};
}

Result<void> addDeadline(RecordReading &reading, const Registry &registry)
{
    if (reading.record.type == &typeOf<Application>()) {
        TIZILIM_TRY_ASSIGN(const WorkingDays calendar, calendarOf(registry));
        reading.deadline = deadlineOf(fromRecord<Application>(reading.record), calendar, registry.today());
    }
    return {};
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

const VerbChoice *RecordReading::next() const
{
    const QString state = record.state();
    const auto found = std::ranges::find_if(verbs, [&](const VerbChoice &choice) {
        return std::ranges::any_of(choice.verb->description().nextIn, [&](const char *code) { return state == QLatin1String(code); });
    });
    return found == verbs.end() || !pending.empty() ? nullptr : &*found;
}

Result<RecordReading> readRecord(const Registry &registry, const RecordType &type, const RecordId &id,
                                 const QString &language)
{
    RecordReading reading;
    TIZILIM_TRY_ASSIGN(reading.record, registry.record(type, id));
    TIZILIM_TRY_ASSIGN(reading.title, registry.title(type, id, language));
    TIZILIM_TRY_ASSIGN(reading.history, registry.history(id));
    addTitles(reading, registry, reading.record, language);
    const QString about = reading.titles.value(referenceIn(reading.record, type.subjectField));
    if (!about.isEmpty())
        reading.title = about;
    TIZILIM_TRY(addAllLines(reading, registry, language));
    TIZILIM_TRY(addDeadline(reading, registry));
    reading.verbs = verbsOn(registry, reading.record);
    TIZILIM_TRY(addPending(reading, registry, language));
    return reading;
}

} // namespace tizilim
