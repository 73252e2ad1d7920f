#include "app/cli/CommandContext.h"
#include "app/cli/RecordJson.h"
#include "app/session/OfficerOperations.h"

#include <QCoreApplication>
#include <QFile>

namespace tizilim {

namespace {

Result<Role> roleOf(const QString &code)
{
    const Choice *choice = choiceByCode(choicesOf<Role>(), code);
    if (!choice)
        return failure(Error::usage("officer.unknown_role", {code}));
    return static_cast<Role>(choice->value);
}

/// The officer of a login. Errors: unlock.unknown_officer.
Result<Officer> officerOf(const Registry &registry, const QString &login)
{
    const ListQuery query{.type = &typeOf<Officer>(), .filters = {{QStringLiteral("login"), ListFilter::Is::Equal, {login}}}, .limit = 1};
    TIZILIM_TRY_ASSIGN(const ListPage page, registry.list(query, QStringLiteral("en")));
    if (page.records.empty())
        return failure(Error::refused("officer.unknown", {login}));
    return fromRecord<Officer>(page.records.front());
}

CommandResult list(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY(Arguments::read(words, {}, {}));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    TIZILIM_TRY_ASSIGN(const ListPage page, registry->list({.type = &typeOf<Officer>(), .limit = 100'000}, context.languageCodeText()));
    nlohmann::json officers = nlohmann::json::array();
    for (const Record &record : page.records) {
        officers.push_back(recordToJson(record));
        context.line(QStringList{record.text(u"login"), record.text(u"name"), record.text(u"role"), record.text(u"state")}.join(u'\t'));
    }
    context.json({{"officers", officers}});
    return 0;
}

int printInvitation(const CommandContext &context, const Invited &invited)
{
    context.json({{"officer", utf8(invited.officer.toString())}, {"code", utf8(invited.code)}});
    context.line(QCoreApplication::translate("Command", "One-time code for the officer, shown this once:"));
    context.line(invited.code);
    return 0;
}

CommandResult invite(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {QStringLiteral("name"), QStringLiteral("role")}, {}));
    TIZILIM_TRY_ASSIGN(const QString login, arguments.word(0, "LOGIN"));
    if (!arguments.has("role"))
        return failure(Error::usage("cli.missing_word", {QStringLiteral("--role")}));
    TIZILIM_TRY_ASSIGN(const Role role, roleOf(arguments.value("role")));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    TIZILIM_TRY_ASSIGN(const Invited invited, inviteOfficer(*registry, login, arguments.value("name"), role));
    return printInvitation(context, invited);
}

/// The one-time code from --code-file, else asked on the terminal: never on the command line.
Result<QString> codeOf(const Arguments &arguments, const CommandContext &context)
{
    if (!arguments.has("code-file"))
        return context.password(QCoreApplication::translate("Command", "One-time code"));
    QFile file(arguments.value("code-file"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::inputOutput("file.cannot_read", {file.fileName(), file.errorString()}));
    return QString::fromUtf8(file.readLine(4096)).trimmed();
}

CommandResult enrol(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {QStringLiteral("code-file")}, {}));
    if (context.options().registry.isEmpty())
        return failure(Error::usage("cli.no_registry"));
    const QString login = arguments.positional().value(0, context.options().officer);
    if (login.isEmpty())
        return failure(Error::usage("cli.no_officer"));
    TIZILIM_TRY_ASSIGN(const QString code, codeOf(arguments, context));
    TIZILIM_TRY_ASSIGN(const QString password, context.password(login));
    TIZILIM_TRY_ASSIGN(const Enrolled enrolled, enrolOfficer(context.options().registry.toStdString(), login, code, password, context.environment()));
    context.json({{"officer", utf8(enrolled.officer.toString())}, {"fingerprint", utf8(enrolled.fingerprint)}});
    context.line(QCoreApplication::translate("Command", "Fingerprint of your key: %1").arg(enrolled.fingerprint));
    context.line(QCoreApplication::translate("Command", "Enrolled; the role has to be granted before the officer can work."));
    return 0;
}

/// A verb on an officer named by his login.
CommandResult onOfficer(CommandContext &context, const char *verb, const QString &login, QHash<QString, Value> parameters)
{
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    TIZILIM_TRY_ASSIGN(const Officer officer, officerOf(*registry, login));
    TIZILIM_TRY_ASSIGN(const VerbOutcome outcome, registry->perform({.verb = QString::fromLatin1(verb), .subject = officer.id, .parameters = std::move(parameters)}));
    nlohmann::json json{{"officer", utf8(officer.id.toString())}};
    if (outcome.pending >= 0) {
        json["pending"] = outcome.pending;
        context.line(QCoreApplication::translate("Command", "Waits for a second person as request %1").arg(outcome.pending));
    }
    if (outcome.pending < 0)
        context.line(QCoreApplication::translate("Command", "Done."));
    context.json(json);
    return 0;
}

CommandResult grant(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {}, {}));
    TIZILIM_TRY_ASSIGN(const QString login, arguments.word(0, "LOGIN"));
    return onOfficer(context, "officer.grant", login, {});
}

CommandResult disable(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {QStringLiteral("ground")}, {}));
    TIZILIM_TRY_ASSIGN(const QString login, arguments.word(0, "LOGIN"));
    if (!arguments.has("ground"))
        return failure(Error::usage("cli.missing_word", {QStringLiteral("--ground")}));
    return onOfficer(context, "officer.disable", login, {{QStringLiteral("ground"), arguments.value("ground")}});
}

CommandResult role(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {QStringLiteral("role")}, {}));
    TIZILIM_TRY_ASSIGN(const QString login, arguments.word(0, "LOGIN"));
    TIZILIM_TRY_ASSIGN(const Role wanted, roleOf(arguments.value("role", arguments.positional().value(1))));
    return onOfficer(context, "officer.change_role", login, {{QStringLiteral("role"), tizilim::codeOf(wanted)}});
}

CommandResult reset(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {QStringLiteral("ground")}, {}));
    TIZILIM_TRY_ASSIGN(const QString login, arguments.word(0, "LOGIN"));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    TIZILIM_TRY_ASSIGN(const Officer officer, officerOf(*registry, login));
    TIZILIM_TRY_ASSIGN(const Invited invited, resetOfficer(*registry, officer.id, arguments.value("ground")));
    return printInvitation(context, invited);
}

CommandResult password(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {QStringLiteral("new-password-file")}, {}));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    GlobalOptions options = context.options();
    options.passwordFile = arguments.value("new-password-file");
    // Without a file the new password is asked for on the terminal, even where the old one came from the environment.
    TIZILIM_TRY_ASSIGN(const QString chosen,
                       options.passwordFile.isEmpty() ? context.askedPassword(QCoreApplication::translate("Command", "New password"))
                                                      : CommandContext(options, context.environment()).password({}));
    TIZILIM_TRY(changePassword(*registry, chosen));
    context.json({{"changed", true}});
    context.line(QCoreApplication::translate("Command", "The password is changed."));
    return 0;
}

} // namespace

std::vector<Command> officerCommands()
{
    const auto name = [](const char *second) { return QStringList{QStringLiteral("officer"), QString::fromLatin1(second)}; };
    return {
        {name("list"), {}, QT_TRANSLATE_NOOP("Command", "list the officers with role and status"), list},
        {name("invite"), QStringLiteral("LOGIN --role ROLE [--name TEXT]"), QT_TRANSLATE_NOOP("Command", "invite an officer; prints his one-time code"), invite},
        {name("enrol"), QStringLiteral("[LOGIN] [--code-file FILE]"), QT_TRANSLATE_NOOP("Command", "the invited officer sets his password (--password-file) and makes his keys"), enrol},
        {name("grant"), QStringLiteral("LOGIN"), QT_TRANSLATE_NOOP("Command", "grant the role that the officer was invited for"), grant},
        {name("disable"), QStringLiteral("LOGIN --ground TEXT"), QT_TRANSLATE_NOOP("Command", "end an officer's access"), disable},
        {name("reset"), QStringLiteral("LOGIN [--ground TEXT]"), QT_TRANSLATE_NOOP("Command", "retire an officer's keys and invite him anew"), reset},
        {name("role"), QStringLiteral("LOGIN --role ROLE"), QT_TRANSLATE_NOOP("Command", "change an officer's role"), role},
        {name("password"), QStringLiteral("[--new-password-file FILE]"), QT_TRANSLATE_NOOP("Command", "change one's own password"), password},
    };
}

} // namespace tizilim
