#include "app/cli/CommandContext.h"
#include "app/session/Verification.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace tizilim {

namespace {

CommandResult verifyRegistry(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {QStringLiteral("checkpoint")}, {}));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    VerificationOptions options{.checkpointFile = arguments.value("checkpoint").toStdString()};
    options.progress = [&](const VerificationProgress &progress) {
        context.progress(QCoreApplication::translate("Verification", progress.step), progress.done, progress.total);
    };
    TIZILIM_TRY_ASSIGN(const VerificationReport report, verify(*registry, options));
    context.json(toJson(report));
    for (const VerificationProblem &problem : report.problems)
        context.line(QStringList{problem.kind, problem.entity, problem.id, problem.field, problem.text}.join(u'\t'));
    for (const QString &notice : report.notices)
        context.line(notice);
    context.line(report.ok() ? QCoreApplication::translate("Command", "In order: %1 events, %2 records.").arg(report.events).arg(report.rows)
                             : QCoreApplication::translate("Command", "Not in order: %n problem(s).", nullptr, static_cast<int>(report.problems.size())));
    return report.ok() ? 0 : 1;
}

CommandResult checkpoint(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {QStringLiteral("out")}, {}));
    if (!arguments.has("out"))
        return failure(Error::usage("cli.missing_word", {QStringLiteral("--out")}));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    TIZILIM_TRY_ASSIGN(const QByteArray note, registry->checkpoint());
    QSaveFile file(arguments.value("out"));
    if (!file.open(QIODevice::WriteOnly) || file.write(note) != note.size() || !file.commit())
        return failure(Error::inputOutput("file.cannot_write", {file.fileName(), file.errorString()}));
    context.json({{"checkpoint", utf8(file.fileName())}});
    context.line(QCoreApplication::translate("Command", "Checkpoint written to %1").arg(file.fileName()));
    return 0;
}

} // namespace

std::vector<Command> verificationCommands()
{
    const auto name = [](const char *second) { return QStringList{QStringLiteral("registry"), QString::fromLatin1(second)}; };
    return {
        {name("verify"), QStringLiteral("[--checkpoint FILE]"), QT_TRANSLATE_NOOP("Command", "replay the whole history and hold every record to it"), verifyRegistry},
        {name("checkpoint"), QStringLiteral("--out FILE"), QT_TRANSLATE_NOOP("Command", "sign size and root of the history, to hold the registry to it later"), checkpoint},
    };
}

} // namespace tizilim
