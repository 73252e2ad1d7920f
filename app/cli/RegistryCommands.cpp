#include "app/cli/CommandContext.h"
#include "app/session/RegistryFounding.h"

#include <QCoreApplication>
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
    TIZILIM_TRY_ASSIGN(const Founded founded, foundRegistry(founding, context.environment()));
    nlohmann::json json{{"id", utf8(founded.registry->id().toString())}, {"name", utf8(founding.name)}};
    if (arguments.has("recovery-out")) {
        TIZILIM_TRY(writeSecret(arguments.value("recovery-out"), founded.recoveryKey));
        json["recovery_file"] = utf8(arguments.value("recovery-out"));
    } else {
        json["recovery_key"] = utf8(founded.recoveryKey);
    }
    context.json(json);
    context.line(QCoreApplication::translate("Command", "Registry: %1").arg(founded.registry->id().toString()));
    if (!arguments.has("recovery-out")) {
        context.line(QCoreApplication::translate("Command", "Recovery key, shown this once; print it and keep it away from this computer:"));
        context.line(founded.recoveryKey);
    }
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

} // namespace

std::vector<Command> registryCommands()
{
    const auto name = [](const char *second) { return QStringList{QStringLiteral("registry"), QString::fromLatin1(second)}; };
    return {
        {name("create"), QStringLiteral("DIR --name TEXT [--full-name TEXT] [--recovery-out FILE]"),
         QT_TRANSLATE_NOOP("Command", "make a new registry; --officer becomes its administrator"), create},
        {name("info"), {}, QT_TRANSLATE_NOOP("Command", "say what the registry holds"), info},
    };
}

} // namespace tizilim
