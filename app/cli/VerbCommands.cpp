#include "app/cli/CommandContext.h"
#include "app/cli/RecordName.h"
#include "app/verbs/CallJson.h"
#include "app/verbs/Verb.h"
#include "app/verbs/VerbCatalogue.h"

#include "model/base/StrictJson.h"

#include <QCoreApplication>
#include <QFile>

namespace tizilim {

namespace {

const char *kindName(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Integer: return "integer";
    case FieldKind::Boolean: return "boolean";
    case FieldKind::Date: return "date";
    case FieldKind::Instant: return "time";
    case FieldKind::Tenge: return "tenge";
    case FieldKind::Quantity: return "quantity";
    case FieldKind::Percent: return "percent";
    case FieldKind::Choice: return "choice";
    case FieldKind::Reference: return "id";
    case FieldKind::File: return "file";
    default: return "text";
    }
}

const char *approvalName(Approval approval)
{
    switch (approval) {
    case Approval::Always: return "always";
    case Approval::Conditional: return "conditional";
    default: return "never";
    }
}

nlohmann::json fieldToJson(const Field &field)
{
    nlohmann::json json{{"name", field.name}, {"type", kindName(field.kind)}, {"required", field.options.required}};
    if (field.choices) {
        json["choices"] = nlohmann::json::array();
        for (const Choice &choice : *field.choices)
            json["choices"].push_back(choice.code);
    }
    if (field.options.reference)
        json["refers_to"] = field.options.reference;
    return json;
}

nlohmann::json rolesToJson(const Roles &roles)
{
    nlohmann::json json = nlohmann::json::array();
    for (const Choice &choice : choicesOf<Role>()) {
        if (roles.contains(static_cast<Role>(choice.value)))
            json.push_back(choice.code);
    }
    return json;
}

nlohmann::json verbToJson(const VerbDescription &verb)
{
    nlohmann::json parameters = nlohmann::json::array();
    for (const Field &field : verb.parameters)
        parameters.push_back(fieldToJson(field));
    nlohmann::json lines = nlohmann::json::object();
    for (const LineSet &set : verb.lines) {
        nlohmann::json fields = nlohmann::json::array();
        for (const char *name : set.fields) {
            if (const Field *field = set.type->field(QString::fromLatin1(name)))
                fields.push_back(fieldToJson(*field));
        }
        lines[set.name] = fields;
    }
    nlohmann::json json{{"id", verb.id}, {"operation", verb.operation}, {"parameters", parameters}, {"lines", lines},
                        {"roles", rolesToJson(verb.roles)}, {"approval", approvalName(verb.approval)}, {"approvers", rolesToJson(verb.approvers)}};
    if (verb.subject)
        json["record"] = verb.subject->name;
    if (verb.makes)
        json["makes"] = verb.makes->name;
    return json;
}

CommandResult verbs(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY(Arguments::read(words, {}, {}));
    nlohmann::json list = nlohmann::json::array();
    for (const auto &verb : VerbCatalogue::instance().verbs()) {
        const VerbDescription &description = verb->description();
        list.push_back(verbToJson(description));
        QStringList parameters;
        if (description.subject)
            parameters.append(QStringLiteral("--record ID"));
        for (const Field &field : description.parameters) {
            const QString option = u"--" + field.nameText() + u' ' + QString::fromLatin1(kindName(field.kind)).toUpper();
            parameters.append(field.options.required ? option : u'[' + option + u']');
        }
        context.line(description.idText() + u"  " + parameters.join(u' '));
    }
    context.json({{"verbs", list}});
    return 0;
}

Result<QByteArray> fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::inputOutput("file.cannot_read", {path, file.errorString()}));
    return file.readAll();
}

Result<void> readLines(const QString &option, const VerbDescription &verb, VerbCall &call)
{
    QByteArray text = option.toUtf8();
    if (option.startsWith(u'@')) {
        TIZILIM_TRY_ASSIGN(text, fileBytes(option.mid(1)));
    }
    TIZILIM_TRY_ASSIGN(const nlohmann::json json, parseStrictJson(text));
    for (const LineSet &set : verb.lines) {
        // A file that is one list belongs to a verb that has one set of lines.
        const bool only = json.is_array() && verb.lines.size() == 1;
        if (!only && !(json.is_object() && json.contains(set.name)))
            continue;
        std::vector<Record> records;
        for (const nlohmann::json &line : only ? json : json[set.name]) {
            TIZILIM_TRY_ASSIGN(Record record, lineFromJson(set, line));
            records.push_back(std::move(record));
        }
        call.lines.insert(QString::fromLatin1(set.name), std::move(records));
    }
    return {};
}

struct WrittenCall {
    VerbCall call;
    QString record; ///< the word that names what it is called on
};

Result<WrittenCall> callFrom(const VerbDescription &verb, const QStringList &words)
{
    QStringList options{QStringLiteral("record"), QStringLiteral("lines")};
    for (const Field &field : verb.parameters)
        options.append(field.nameText());
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, options, {}));
    VerbCall call{.verb = verb.idText()};
    const QString record = arguments.value("record", arguments.positional().value(0));
    if (verb.subject && record.isEmpty())
        return failure(Error::usage("cli.missing_word", {QStringLiteral("--record")}));
    for (const Field &field : verb.parameters) {
        if (!arguments.has(field.name))
            continue;
        if (field.kind == FieldKind::File) {
            TIZILIM_TRY_ASSIGN(QByteArray bytes, fileBytes(arguments.value(field.name)));
            call.files.insert(field.nameText(), std::move(bytes));
            continue;
        }
        TIZILIM_TRY_ASSIGN(Value value, parseValue(field, arguments.value(field.name)));
        call.parameters.insert(field.nameText(), std::move(value));
    }
    if (arguments.has("lines"))
        TIZILIM_TRY(readLines(arguments.value("lines"), verb, call));
    return WrittenCall{std::move(call), record};
}

void printOutcome(const CommandContext &context, const VerbOutcome &outcome)
{
    nlohmann::json ids = nlohmann::json::array();
    for (const RecordId &id : outcome.made) {
        ids.push_back(utf8(id.toString()));
        context.line(id.toString());
    }
    nlohmann::json json{{"ids", ids}};
    if (!outcome.record.isNull())
        json["record"] = utf8(outcome.record.toString());
    if (outcome.event >= 0)
        json["event"] = outcome.event;
    if (outcome.pending >= 0) {
        json["pending"] = outcome.pending;
        context.line(QCoreApplication::translate("Command", "Waits for a second person as request %1").arg(outcome.pending));
    }
    context.json(json);
}

CommandResult perform(CommandContext &context, const QStringList &words)
{
    if (words.isEmpty())
        return failure(Error::usage("cli.missing_word", {QStringLiteral("VERB")}));
    const Verb *verb = VerbCatalogue::instance().find(words.first());
    if (!verb)
        return failure(Error::usage("verb.unknown", {words.first()}));
    TIZILIM_TRY_ASSIGN(WrittenCall written, callFrom(verb->description(), words.mid(1)));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    if (const RecordType *subject = verb->description().subject) {
        TIZILIM_TRY_ASSIGN(written.call.subject, recordNamed(*registry, *subject, written.record));
    }
    TIZILIM_TRY_ASSIGN(const VerbOutcome outcome, registry->perform(written.call));
    printOutcome(context, outcome);
    return 0;
}

Result<qint64> requestNumber(const Arguments &arguments)
{
    TIZILIM_TRY_ASSIGN(const QString text, arguments.word(0, "ID"));
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok)
        return failure(Error::usage("cli.not_a_number", {text}));
    return number;
}

CommandResult approve(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {}, {}));
    TIZILIM_TRY_ASSIGN(const qint64 request, requestNumber(arguments));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    TIZILIM_TRY_ASSIGN(const VerbOutcome outcome, registry->approve(request));
    printOutcome(context, outcome);
    return 0;
}

CommandResult decline(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {QStringLiteral("ground"), QStringLiteral("note")}, {}));
    TIZILIM_TRY_ASSIGN(const qint64 request, requestNumber(arguments));
    if (!arguments.has("ground"))
        return failure(Error::usage("cli.missing_word", {QStringLiteral("--ground")}));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    TIZILIM_TRY(registry->decline(request, arguments.value("ground"), arguments.value("note")));
    context.json({{"declined", request}});
    return 0;
}

CommandResult pending(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY(Arguments::read(words, {}, {}));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    TIZILIM_TRY_ASSIGN(const std::vector<PendingRequest> requests, registry->pending(context.languageCodeText()));
    nlohmann::json list = nlohmann::json::array();
    for (const PendingRequest &request : requests) {
        nlohmann::json parameters = nlohmann::json::object();
        for (auto parameter = request.parameters.begin(); parameter != request.parameters.end(); ++parameter)
            parameters[utf8(parameter.key())] = utf8(parameter.value());
        list.push_back({{"id", request.id}, {"verb", utf8(request.verb)}, {"record", utf8(request.subject.toString())},
                        {"title", utf8(request.subjectTitle)}, {"officer", utf8(request.requester)},
                        {"time", utf8(request.time.toIso())}, {"parameters", parameters},
                        {"may_approve", registry->mayApprove(request).has_value()}});
        context.line(QStringList{QString::number(request.id), request.verb, request.subjectTitle, request.requester, request.time.toIso()}.join(u'\t'));
    }
    context.json({{"pending", list}});
    return 0;
}

} // namespace

std::vector<Command> verbCommands()
{
    return {
        {{QStringLiteral("verbs")}, {}, QT_TRANSLATE_NOOP("Command", "list everything that can be done, with parameters and roles"), verbs},
        {{QStringLiteral("do")}, QStringLiteral("VERB [--record ID] [--name value …] [--lines @FILE.json]"),
         QT_TRANSLATE_NOOP("Command", "do it; where a second person must approve, make the request"), perform},
        {{QStringLiteral("approve")}, QStringLiteral("ID"), QT_TRANSLATE_NOOP("Command", "approve another person's request"), approve},
        {{QStringLiteral("decline")}, QStringLiteral("ID --ground CODE [--note TEXT]"), QT_TRANSLATE_NOOP("Command", "decline a request, or take one's own back"), decline},
        {{QStringLiteral("pending")}, {}, QT_TRANSLATE_NOOP("Command", "list the requests that wait for a second person"), pending},
    };
}

} // namespace tizilim
