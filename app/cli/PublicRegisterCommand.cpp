#include "app/cli/CommandContext.h"
#include "app/publication/PublicRegisterExport.h"

#include <QCoreApplication>

namespace tizilim {

namespace {

CommandResult publish(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {QStringLiteral("out")}, {}));
    if (!arguments.has("out"))
        return failure(Error::usage("cli.missing_word", {QStringLiteral("--out")}));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    TIZILIM_TRY_ASSIGN(const QStringList paths, publishRegister(*registry, arguments.value("out"), {}));
    context.files(paths);
    return 0;
}

} // namespace

std::vector<Command> publicRegisterCommands()
{
    return {{{QStringLiteral("public-register")}, QStringLiteral("--out DIR"),
             QT_TRANSLATE_NOOP("Command", "write the licensed exchanges and the warning list for publication, in three languages"), publish}};
}

} // namespace tizilim
