#include "app/cli/CommandContext.h"
#include "app/sample/Sample.h"

#include "model/base/Clock.h"

#include <QCoreApplication>

namespace tizilim {

namespace {

CommandResult demo(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments,
                       Arguments::read(words, {QStringLiteral("size"), QStringLiteral("seed"), QStringLiteral("as-of")}, {}));
    TIZILIM_TRY_ASSIGN(const QString folder, arguments.word(0, "DIR"));
    TIZILIM_TRY_ASSIGN(const SampleSize size, parseSampleSize(arguments.value("size", QStringLiteral("small"))));
    TIZILIM_TRY_ASSIGN(const qint64 seed, arguments.number("seed", 1));
    // Yesterday, so that nothing in it lies in the future.
    TIZILIM_TRY_ASSIGN(const QDate asOf, arguments.date("as-of", context.environment().clock->now().almatyDate().addDays(-1)));
    const QString making = QCoreApplication::translate("Command", "Making the sample");
    TIZILIM_TRY_ASSIGN(const Sample sample, makeSample(folder.toStdString(), size, static_cast<quint64>(seed), asOf, context.environment(),
                                                       [&](qint64 done, qint64 total) { context.progress(making, done, total); }));
    nlohmann::json officers = nlohmann::json::array();
    for (const QString &login : sample.logins)
        officers.push_back(utf8(login));
    context.json({{"officers", officers}, {"password", utf8(sample.password)}});
    context.line(QCoreApplication::translate("Command", "Sample registry: %1").arg(folder));
    context.line(QCoreApplication::translate("Command", "Officers: %1").arg(sample.logins.join(u' ')));
    context.line(QCoreApplication::translate("Command", "Password of each: %1").arg(sample.password));
    return 0;
}

} // namespace

std::vector<Command> demoCommands()
{
    return {{{QStringLiteral("registry"), QStringLiteral("demo")}, QStringLiteral("DIR [--size small|office|national] [--seed N] [--as-of DATE]"),
             QT_TRANSLATE_NOOP("Command", "make a sample registry with nothing real in it"), demo}};
}

} // namespace tizilim
