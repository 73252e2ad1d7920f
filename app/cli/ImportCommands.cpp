#include "app/cli/CommandContext.h"
#include "app/imports/ImportCatalogue.h"
#include "app/imports/ImportRunner.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace tizilim {

namespace {

Result<TextEncoding> encodingOf(const QString &name)
{
    if (name == QLatin1String("utf-8"))
        return TextEncoding::Utf8;
    if (name == QLatin1String("windows-1251"))
        return TextEncoding::Windows1251;
    return failure(Error::usage("import.unknown_encoding", {name}));
}

Result<ImportRequest> requestFrom(const Arguments &arguments)
{
    ImportRequest request;
    TIZILIM_TRY_ASSIGN(request.kind, arguments.word(0, "KIND"));
    const ImportCatalogue &catalogue = ImportCatalogue::instance();
    if (catalogue.ofKind(request.kind).empty())
        return failure(Error::usage("import.unknown_kind", {request.kind, catalogue.kinds().join(QStringLiteral(", "))}));
    TIZILIM_TRY_ASSIGN(request.path, arguments.word(1, "FILE"));
    TIZILIM_TRY_ASSIGN(request.options.encoding, encodingOf(arguments.value("encoding", QStringLiteral("utf-8"))));
    request.options.sheet = arguments.value("sheet");
    request.goodRowsOnly = arguments.has("partial");
    request.rejects = arguments.value("rejects");
    if (arguments.has("map")) {
        QFile file(arguments.value("map"));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::inputOutput("file.cannot_read", {file.fileName(), file.errorString()}));
        request.map = file.readAll();
    }
    return request;
}

/// What a run would report, without running it.
Result<ImportReport> tryOut(const Registry &registry, const ImportRequest &request, const ImportWatch &watch)
{
    TIZILIM_TRY_ASSIGN(const ImportPlan plan, previewImport(registry, request, watch));
    TIZILIM_TRY(plan.mapping.complete());
    return plan.reportOf(request.goodRowsOnly);
}

void print(const CommandContext &context, const ImportReport &report, bool isTrial)
{
    const auto say = [&](const char *text, qint64 count) {
        context.line(QCoreApplication::translate("Command", text).arg(count));
    };
    for (const ImportProblem &problem : report.problems.list())
        context.line(problemText(problem));
    if (report.problems.leftOut() > 0)
        say(QT_TRANSLATE_NOOP("Command", "Further problems: %1"), report.problems.leftOut());
    if (!report.ignoredColumns.isEmpty())
        context.line(QCoreApplication::translate("Command", "Columns that are not used: %1").arg(report.ignoredColumns.join(QStringLiteral(", "))));
    say(QT_TRANSLATE_NOOP("Command", "Records read: %1"), report.rows);
    say(isTrial ? QT_TRANSLATE_NOOP("Command", "Would be new: %1") : QT_TRANSLATE_NOOP("Command", "New: %1"), report.taken);
    say(isTrial ? QT_TRANSLATE_NOOP("Command", "Would change: %1") : QT_TRANSLATE_NOOP("Command", "Changed: %1"), report.changed);
    say(isTrial ? QT_TRANSLATE_NOOP("Command", "Would be closed, being gone from the file: %1")
                : QT_TRANSLATE_NOOP("Command", "Closed, being gone from the file: %1"), report.closed);
    say(QT_TRANSLATE_NOOP("Command", "Known already, or twice in the file: %1"), report.duplicates);
    say(QT_TRANSLATE_NOOP("Command", "Refused: %1"), report.refused);
}

CommandResult importFile(CommandContext &context, const QStringList &words)
{
    const QStringList options{QStringLiteral("map"), QStringLiteral("rejects"), QStringLiteral("encoding"), QStringLiteral("sheet")};
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, options, {QStringLiteral("dry-run"), QStringLiteral("partial")}));
    TIZILIM_TRY_ASSIGN(const ImportRequest request, requestFrom(arguments));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    const QString name = QFileInfo(request.path).fileName();
    const ImportWatch watch{{}, [&](qint64 done, qint64 total) { context.progress(name, done, total); }};
    const bool isTrial = arguments.has("dry-run");
    TIZILIM_TRY_ASSIGN(const ImportReport report, isTrial ? tryOut(*registry, request, watch) : runImport(*registry, request, watch));
    context.json(report.toJson());
    print(context, report, isTrial);
    return report.hasRefusals() ? 1 : 0;
}

} // namespace

std::vector<Command> importCommands()
{
    return {{{QStringLiteral("import")},
             QStringLiteral("KIND FILE [--map FILE] [--dry-run] [--partial] [--rejects FILE] [--encoding utf-8|windows-1251] [--sheet NAME]"),
             QT_TRANSLATE_NOOP("Command", "take in a file that others sent, whole or not at all"), importFile}};
}

} // namespace tizilim
