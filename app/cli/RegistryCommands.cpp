#include "app/cli/CommandContext.h"
#include "app/session/RegistryFounding.h"
#include "app/session/RegistryOperations.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace tizilim {

namespace {

Result<void> writeSecret(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::inputOutput("file.cannot_write", {path, file.errorString()}));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(text.toUtf8() + '\n');
    if (!file.commit())
        return failure(Error::inputOutput("file.cannot_write", {path, file.errorString()}));
    return {};
}

/// The recovery key goes to the file of --recovery-out, or is shown once.
Result<void> handOverRecoveryKey(const CommandContext &context, const Arguments &arguments, const QString &key, nlohmann::json &json)
{
    if (arguments.has("recovery-out")) {
        json["recovery_file"] = utf8(arguments.value("recovery-out"));
        return writeSecret(arguments.value("recovery-out"), key);
    }
    json["recovery_key"] = utf8(key);
    context.line(QCoreApplication::translate("Command", "Recovery key, shown this once; print it and keep it away from this computer:"));
    context.line(key);
    return {};
}

CommandResult create(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments,
                       Arguments::read(words, {QStringLiteral("name"), QStringLiteral("recovery-out"), QStringLiteral("full-name")}, {}));
    TIZILIM_TRY_ASSIGN(const QString folder, arguments.word(0, "DIR"));
    if (context.options().officer.isEmpty())
        return failure(Error::usage("cli.no_officer"));
    if (!arguments.has("name"))
        return failure(Error::usage("cli.missing_word", {QStringLiteral("--name")}));
    TIZILIM_TRY_ASSIGN(const QString password, context.password(context.options().officer));
    const Founding founding{folder.toStdString(), arguments.value("name"), context.options().officer, arguments.value("full-name"), password};
    TIZILIM_TRY_ASSIGN(const Founded founded, foundReadyRegistry(founding, context.environment()));
    nlohmann::json json{{"id", utf8(founded.registry->id().toString())}, {"name", utf8(founding.name)}};
    context.line(QCoreApplication::translate("Command", "Registry: %1").arg(founded.registry->id().toString()));
    TIZILIM_TRY(handOverRecoveryKey(context, arguments, founded.recoveryKey, json));
    context.json(json);
    return 0;
}

CommandResult info(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY(Arguments::read(words, {}, {}));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    TIZILIM_TRY_ASSIGN(const RegistryInfo info, registry->info());
    nlohmann::json counts = nlohmann::json::object();
    for (auto count = info.counts.begin(); count != info.counts.end(); ++count)
        counts[utf8(count.key())] = count.value();
    context.json({{"id", utf8(info.id)}, {"name", utf8(info.name)}, {"schema", info.schema}, {"events", info.events},
                  {"root", utf8(info.root)}, {"bytes", info.bytes}, {"counts", counts}});
    context.line(QCoreApplication::translate("Command", "Registry: %1").arg(info.id));
    context.line(QCoreApplication::translate("Command", "Name: %1").arg(info.name));
    context.line(QCoreApplication::translate("Command", "Format: %1").arg(info.schema));
    context.line(QCoreApplication::translate("Command", "Events: %1").arg(info.events));
    context.line(QCoreApplication::translate("Command", "Root hash: %1").arg(info.root));
    context.line(QCoreApplication::translate("Command", "Bytes: %1").arg(info.bytes));
    for (const auto &[name, count] : counts.items())
        context.line(QString::fromStdString(name) + u": " + QString::number(count.get<qint64>()));
    return 0;
}

CopyProgress progressOf(const CommandContext &context, const char *what)
{
    return [&context, text = QCoreApplication::translate("Command", what)](qint64 done, qint64 total) { context.progress(text, done, total); };
}

CommandResult backup(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {}, {}));
    TIZILIM_TRY_ASSIGN(const QString destination, arguments.word(0, "DEST"));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    TIZILIM_TRY(backUp(*registry, destination.toStdString(), progressOf(context, QT_TRANSLATE_NOOP("Command", "Backing up")), {}));
    context.json({{"backup", utf8(destination)}});
    context.line(QCoreApplication::translate("Command", "Backed up to %1").arg(destination));
    return 0;
}

CommandResult restore(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {}, {}));
    TIZILIM_TRY_ASSIGN(const QString source, arguments.word(0, "SRC"));
    TIZILIM_TRY_ASSIGN(const QString folder, arguments.word(1, "DIR"));
    if (context.options().officer.isEmpty())
        return failure(Error::usage("cli.no_officer"));
    TIZILIM_TRY_ASSIGN(const QString password, context.password(context.options().officer));
    const RestoreCall call{source.toStdString(), folder.toStdString(), context.options().officer, password};
    TIZILIM_TRY_ASSIGN(const std::filesystem::path aside,
                       restoreRegistry(call, context.environment(), progressOf(context, QT_TRANSLATE_NOOP("Command", "Restoring")), {}));
    context.json({{"restored", utf8(folder)}, {"set_aside", aside.string()}});
    context.line(QCoreApplication::translate("Command", "Restored to %1").arg(folder));
    if (!aside.empty())
        context.line(QCoreApplication::translate("Command", "What was there before is set aside in %1").arg(QString::fromStdString(aside.string())));
    return 0;
}

CommandResult rotateKey(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY(Arguments::read(words, {}, {}));
    TIZILIM_TRY_ASSIGN(std::unique_ptr<Registry> registry, context.open());
    TIZILIM_TRY(rotateDatabaseKey(std::move(registry), progressOf(context, QT_TRANSLATE_NOOP("Command", "Writing the database anew")), {}));
    context.json({{"rotated", true}});
    context.line(QCoreApplication::translate("Command", "The database has a new key."));
    return 0;
}

CommandResult recover(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {QStringLiteral("recovery-in"), QStringLiteral("recovery-out"), QStringLiteral("full-name")}, {}));
    TIZILIM_TRY_ASSIGN(const QString folder, arguments.word(0, "DIR"));
    if (context.options().officer.isEmpty())
        return failure(Error::usage("cli.no_officer"));
    if (!arguments.has("recovery-in"))
        return failure(Error::usage("cli.missing_word", {QStringLiteral("--recovery-in")}));
    QFile file(arguments.value("recovery-in"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::inputOutput("file.cannot_read", {file.fileName(), file.errorString()}));
    TIZILIM_TRY_ASSIGN(const QString password, context.password(context.options().officer));
    const Recovery recovery{folder.toStdString(), QString::fromUtf8(file.read(4096)).trimmed(), context.options().officer, arguments.value("full-name"), password};
    TIZILIM_TRY_ASSIGN(const QString next, recoverRegistry(recovery, context.environment()));
    nlohmann::json json{{"officer", utf8(recovery.login)}};
    TIZILIM_TRY(handOverRecoveryKey(context, arguments, next, json));
    context.json(json);
    return 0;
}

} // namespace

std::vector<Command> registryCommands()
{
    const auto name = [](const char *second) { return QStringList{QStringLiteral("registry"), QString::fromLatin1(second)}; };
    return {
        {name("create"), QStringLiteral("DIR --name TEXT [--full-name TEXT] [--recovery-out FILE]"),
         QT_TRANSLATE_NOOP("Command", "make a new registry; --officer becomes its administrator"), create},
        {name("backup"), QStringLiteral("DEST"), QT_TRANSLATE_NOOP("Command", "copy the registry into a new folder, checked"), backup},
        {name("restore"), QStringLiteral("SRC DIR"), QT_TRANSLATE_NOOP("Command", "put a backup in the place of a registry; what was there is set aside"), restore},
        {name("rotate-key"), {}, QT_TRANSLATE_NOOP("Command", "write the database anew under a new key"), rotateKey},
        {name("recover"), QStringLiteral("DIR --recovery-in FILE [--recovery-out FILE]"), QT_TRANSLATE_NOOP("Command", "appoint --officer as administrator by the recovery key"), recover},
        {name("info"), {}, QT_TRANSLATE_NOOP("Command", "say what the registry holds"), info},
    };
}

} // namespace tizilim
