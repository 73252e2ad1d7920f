#include "app/cli/CommandContext.h"
#include "app/cli/RecordJson.h"
#include "app/cli/RecordName.h"

#include "app/session/BulkReading.h"
#include "app/session/Titles.h"
#include "model/domain/RecordTypes.h"

#include <QCoreApplication>

namespace tizilim {

namespace {

struct Operator {
    const char *sign;
    ListFilter::Is is;
};

// The longer signs first: "<=" begins no other, but "=" would end them.
constexpr Operator operators[] = {
    {">=", ListFilter::Is::AtLeast}, {"<=", ListFilter::Is::AtMost}, {"!=", ListFilter::Is::NotEqual},
    {"~", ListFilter::Is::Contains}, {"=", ListFilter::Is::Equal},
};

Result<void> addFilter(const QString &text, ListQuery &query)
{
    for (const Operator &each : operators) {
        const QString sign = QString::fromLatin1(each.sign);
        const qsizetype at = text.indexOf(sign);
        if (at <= 0)
            continue;
        const QString name = text.left(at);
        const QString wanted = text.mid(at + sign.size());
        if (name == QLatin1String("text")) {
            query.text = wanted;
            return {};
        }
        const Field *field = query.type->field(name);
        if (!field)
            return failure(Error::usage("list.unknown_field", {name, query.type->pluralText()}));
        TIZILIM_TRY_ASSIGN(const Value value, parseValue(*field, wanted));
        const bool empty = isNull(value);
        const ListFilter::Is is = !empty                               ? each.is
                                  : each.is == ListFilter::Is::NotEqual ? ListFilter::Is::NotEmpty
                                                                        : ListFilter::Is::Empty;
        query.filters.push_back({name, is, empty ? std::vector<Value>() : std::vector<Value>{value}});
        return {};
    }
    return failure(Error::usage("list.bad_filter", {text}));
}

Result<ListQuery> queryFrom(const RecordType &type, const Arguments &arguments)
{
    ListQuery query{.type = &type, .after = arguments.value("after")};
    for (const QString &filter : arguments.values("filter"))
        TIZILIM_TRY(addFilter(filter, query));
    query.sort = arguments.value("sort");
    if (query.sort.startsWith(u'-')) {
        query.descending = true;
        query.sort.remove(0, 1);
    }
    TIZILIM_TRY_ASSIGN(const qint64 limit, arguments.number("limit", 100));
    query.limit = static_cast<int>(std::min<qint64>(limit, 1'000'000));
    return query;
}

QString rowText(const Record &record)
{
    QStringList cells{record.id.toString()};
    for (const Field &field : record.type->fields) {
        if (field.options.listed)
            cells.append(record.text(field.nameText()).replace(u'\t', u' ').replace(u'\n', u' '));
    }
    return cells.join(u'\t');
}

CommandResult listEvents(CommandContext &context, const Registry &registry, const Arguments &arguments)
{
    TIZILIM_TRY_ASSIGN(const qint64 limit, arguments.number("limit", 100));
    TIZILIM_TRY_ASSIGN(const qint64 before, arguments.number("after", -1));
    TIZILIM_TRY_ASSIGN(const std::vector<HistoryEntry> entries, registry.events(before, static_cast<int>(limit)));
    nlohmann::json list = nlohmann::json::array();
    for (const HistoryEntry &entry : entries) {
        list.push_back(entryToJson(entry));
        context.line(QStringList{QString::number(entry.sequence), entry.time.toIso(), entry.actorName, entry.operation, entry.ground}.join(u'\t'));
    }
    const bool more = !entries.empty() && entries.back().sequence > 0;
    context.json({{"events", list}, {"next", more ? std::to_string(entries.back().sequence) : std::string()}});
    return 0;
}

CommandResult list(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {QStringLiteral("filter"), QStringLiteral("sort"),
                                                                          QStringLiteral("limit"), QStringLiteral("after")}, {}));
    TIZILIM_TRY_ASSIGN(const QString thing, arguments.word(0, "THING"));
    const RecordType *type = recordTypeByName(thing);
    if (!type && thing != QLatin1String("events"))
        return failure(Error::usage("list.unknown_thing", {thing}));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    if (!type)
        return listEvents(context, *registry, arguments);
    TIZILIM_TRY_ASSIGN(const ListQuery query, queryFrom(*type, arguments));
    TIZILIM_TRY_ASSIGN(const ListPage page, registry->list(query, context.languageCodeText()));
    TIZILIM_TRY_ASSIGN(const ListSummary summary, registry->summary(query));
    TIZILIM_TRY(noteReading(*registry, *type, static_cast<qint64>(page.records.size())));
    nlohmann::json records = nlohmann::json::array();
    for (const Record &record : page.records) {
        records.push_back(recordToJson(record));
        context.line(rowText(record));
    }
    context.json({{utf8(type->pluralText()), records}, {"total", summary.count}, {"next", utf8(page.next)}});
    return 0;
}

CommandResult show(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {}, {}));
    TIZILIM_TRY_ASSIGN(const QString thing, arguments.word(0, "THING"));
    TIZILIM_TRY_ASSIGN(const QString wanted, arguments.word(1, "ID"));
    const RecordType *type = recordTypeByName(thing);
    if (!type)
        return failure(Error::usage("list.unknown_thing", {thing}));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    TIZILIM_TRY_ASSIGN(const RecordId id, recordNamed(*registry, *type, wanted));
    TIZILIM_TRY_ASSIGN(const Record record, registry->record(*type, id));
    nlohmann::json json = recordToJson(record);
    for (const Field &field : type->fields)
        context.line(field.nameText() + u": " + record.text(field.nameText()));
    for (const RecordType *lineType : recordTypes()) {
        const Field *parent = lineType->parentField ? lineType->field(QString::fromLatin1(lineType->parentField)) : nullptr;
        if (!parent || !parent->options.reference || type->nameText() != QLatin1String(parent->options.reference))
            continue;
        TIZILIM_TRY_ASSIGN(const std::vector<Record> lines, registry->lines(*lineType, id));
        nlohmann::json list = nlohmann::json::array();
        for (const Record &line : lines) {
            list.push_back(recordToJson(line));
            context.line(lineType->nameText() + u": " + rowText(line));
        }
        json["lines"][lineType->plural] = list;
    }
    TIZILIM_TRY_ASSIGN(const std::vector<HistoryEntry> history, registry->history(id));
    json["history"] = nlohmann::json::array();
    for (const HistoryEntry &entry : history)
        json["history"].push_back(entryToJson(entry));
    context.json(json);
    return 0;
}

CommandResult search(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {QStringLiteral("limit")}, {}));
    TIZILIM_TRY_ASSIGN(const QString text, arguments.word(0, "TEXT"));
    TIZILIM_TRY_ASSIGN(const qint64 limit, arguments.number("limit", 20));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    TIZILIM_TRY_ASSIGN(const std::vector<Found> hits, registry->search(arguments.positional().join(u' '), static_cast<int>(limit), context.languageCodeText()));
    nlohmann::json list = nlohmann::json::array();
    for (const Found &hit : hits) {
        list.push_back({{"thing", hit.type->plural}, {"id", utf8(hit.record.id.toString())}, {"title", utf8(hit.title)}});
        context.line(QStringList{hit.type->pluralText(), hit.record.id.toString(), hit.title}.join(u'\t'));
    }
    context.json({{"found", list}});
    return 0;
}

} // namespace

std::vector<Command> recordCommands()
{
    return {
        {{QStringLiteral("list")}, QStringLiteral("THING [--filter FIELD=VALUE …] [--sort [-]FIELD] [--limit N] [--after KEY]"),
         QT_TRANSLATE_NOOP("Command", "list records; filters know = != >= <= ~, and text=WORDS"), list},
        {{QStringLiteral("show")}, QStringLiteral("THING ID"), QT_TRANSLATE_NOOP("Command", "show one record with its lines and history"), show},
        {{QStringLiteral("search")}, QStringLiteral("TEXT [--limit N]"), QT_TRANSLATE_NOOP("Command", "find anything, in any script"), search},
    };
}

} // namespace tizilim
