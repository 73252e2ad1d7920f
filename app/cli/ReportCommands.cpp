#include "app/cli/CommandContext.h"
#include "app/reports/RegistryExport.h"

#include <QCoreApplication>

namespace tizilim {

namespace {

CommandResult list(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY(Arguments::read(words, {}, {}));
    nlohmann::json reports = nlohmann::json::array();
    for (const Report &report : reportCatalogue()) {
        const QString title = QCoreApplication::translate("Report", report.title);
        reports.push_back({{"name", report.name}, {"version", report.version}, {"title", utf8(title)}});
        context.line(QString::fromLatin1(report.name) + u'\t' + title);
    }
    context.json({{"reports", reports}});
    return 0;
}

CommandResult run(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("param"),
                                                                          QStringLiteral("report-language"), QStringLiteral("format"), QStringLiteral("out")}, {}));
    TIZILIM_TRY_ASSIGN(const QString name, arguments.word(0, "NAME"));
    if (!arguments.has("out"))
        return failure(Error::usage("cli.missing_word", {QStringLiteral("--out")}));
    TIZILIM_TRY_ASSIGN(const std::vector<ReportFormat> formats, parseReportFormats(arguments.value("format", QStringLiteral("pdf"))));
    TIZILIM_TRY_ASSIGN(const ReportLanguages languages, ReportLanguages::parse(arguments.value("report-language", context.languageCodeText())));
    const QDate today = context.environment().clock->now().almatyDate();
    TIZILIM_TRY_ASSIGN(const QDate to, arguments.date("to", today));
    TIZILIM_TRY_ASSIGN(const QDate from, arguments.date("from", QDate(to.year(), 1, 1)));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    const ExportProgress progress{{}, [&](qint64 done, qint64 total) { context.progress(name, done, total); }};
    TIZILIM_TRY_ASSIGN(const QStringList paths, runReport(*registry, {name, from, to, languages}, formats, arguments.value("out"), progress));
    context.files(paths);
    return 0;
}

} // namespace

std::vector<Command> reportCommands()
{
    return {
        {{QStringLiteral("report"), QStringLiteral("list")}, {}, QT_TRANSLATE_NOOP("Command", "list the reports"), list},
        {{QStringLiteral("report"), QStringLiteral("run")}, QStringLiteral("NAME [--from D] [--to D] [--report-language kk|ru|en|kk+ru] --format pdf,xlsx,csv,json --out DIR"),
         QT_TRANSLATE_NOOP("Command", "write a report; the export stands in the history"), run},
    };
}

} // namespace tizilim
