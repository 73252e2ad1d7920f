#include "app/cli/CommandLine.h"

#include "app/cli/CommandContext.h"
#include "app/messages/ErrorText.h"

#include <QCoreApplication>
#include <QTranslator>

#include <cstdio>

namespace tizilim {

namespace {

int exitStatus(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Usage: return 2;
    case ErrorKind::Denied: return 3;
    case ErrorKind::Registry: return 4;
    case ErrorKind::InputOutput: return 5;
    default: return 1;
    }
}

/// One line: whatever a file or a name put into it cannot begin another.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

int report(const Error &error, const CommandContext &context)
{
    const QString text = oneLine(errorText(error));
    nlohmann::json values = nlohmann::json::array();
    for (const QString &value : error.values)
        values.push_back(utf8(value));
    context.json({{"error", {{"code", utf8(error.code)}, {"text", utf8(text)}, {"values", values}}}});
    std::fprintf(stderr, "tizilim-cli: %s\n", text.toUtf8().constData());
    return exitStatus(error);
}

/// Takes the options before the command off the words. --json and --quiet may stand behind it as well.
Result<GlobalOptions> takeGlobalOptions(QStringList &words)
{
    GlobalOptions options;
    while (!words.isEmpty() && words.first().startsWith(QLatin1String("--"))) {
        const QString option = words.takeFirst();
        if (option == QLatin1String("--json")) {
            options.json = true;
            continue;
        }
        if (option == QLatin1String("--quiet")) {
            options.quiet = true;
            continue;
        }
        if (option == QLatin1String("--help") || option == QLatin1String("--version")) {
            words.prepend(option.mid(2));
            return options;
        }
        if (words.isEmpty())
            return failure(Error::usage("cli.missing_value", {option}));
        const QString value = words.takeFirst();
        if (option == QLatin1String("--registry"))
            options.registry = value;
        else if (option == QLatin1String("--officer"))
            options.officer = value;
        else if (option == QLatin1String("--password-file"))
            options.passwordFile = value;
        else if (option == QLatin1String("--language")) {
            TIZILIM_TRY_ASSIGN(options.language, languageFromCode(value));
        } else {
            return failure(Error::usage("cli.unknown_option", {option}));
        }
    }
    options.json |= words.removeAll(QStringLiteral("--json")) > 0;
    options.quiet |= words.removeAll(QStringLiteral("--quiet")) > 0;
    return options;
}

const Command *commandFor(QStringList &words)
{
    for (const Command &command : commands()) {
        if (words.mid(0, command.name.size()) == command.name) {
            words.remove(0, command.name.size());
            return &command;
        }
    }
    return nullptr;
}

int help(const CommandContext &context)
{
    context.line(QStringLiteral("tizilim-cli [--registry DIR] [--officer LOGIN] [--password-file FILE] [--language kk|ru|en] [--json] [--quiet] COMMAND …\n"));
    for (const Command &command : commands()) {
        context.line(u"  " + command.name.join(u' ') + (command.usage.isEmpty() ? QString() : u' ' + command.usage));
        context.line(u"      " + QCoreApplication::translate("Command", command.summary));
    }
    return 0;
}

void useLanguage(Language language, QTranslator &translator)
{
    if (translator.load(u":/i18n/tizilim_" + languageCode(language) + u".qm"))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> list;
        for (const auto &group : {registryCommands(), verificationCommands(), demoCommands(), officerCommands(), verbCommands(),
                                  recordCommands(), importCommands(), checkCommands(), screenCommands(), reportCommands(), packageCommands(),
                                  publicRegisterCommands(), letterCommands()})
            list.insert(list.end(), group.begin(), group.end());
        return list;
    }();
    return all;
}

int runCommandLine(const QStringList &given, const Environment &environment)
{
    QStringList words = given;
    const Result<GlobalOptions> options = takeGlobalOptions(words);
    CommandContext context(options.value_or(GlobalOptions{.json = given.contains(QStringLiteral("--json"))}), environment);
    QTranslator translator;
    useLanguage(context.options().language, translator);
    if (!options)
        return report(options.error(), context);
    if (words.isEmpty() || words.first() == QLatin1String("help")) {
        help(context);
        return words.isEmpty() ? 2 : 0;
    }
    if (words.first() == QLatin1String("version")) {
        context.line(QCoreApplication::applicationVersion());
        context.json({{"version", utf8(QCoreApplication::applicationVersion())}});
        return 0;
    }
    const Command *command = commandFor(words);
    if (!command)
        return report(Error::usage("cli.unknown_command", {words.mid(0, 2).join(u' ')}), context);
    const CommandResult result = command->run(context, words);
    return result ? *result : report(result.error(), context);
}

} // namespace tizilim
