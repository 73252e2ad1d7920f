#include "app/cli/CommandContext.h"
#include "app/exports/OutputFile.h"
#include "app/package/PackageTimestamp.h"
#include "app/package/PackageVerifier.h"
#include "app/package/PackageWriter.h"

#include <QCoreApplication>
#include <QFile>

namespace tizilim {

namespace {

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::inputOutput("file.cannot_read", {path, file.errorString()}));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(Error::inputOutput("file.cannot_read", {path, file.errorString()}));
    return bytes;
}

Result<void> writeAll(const QString &path, const QByteArray &bytes)
{
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<OutputFile> file, OutputFile::create(path));
    TIZILIM_TRY(file->write(bytes));
    return file->commit();
}

Result<void> required(const Arguments &arguments, const char *option)
{
    if (!arguments.has(option))
        return failure(Error::usage("cli.missing_word", {u"--" + QString::fromLatin1(option)}));
    return {};
}

/// Reports show the registry as it stands: an older moment cannot be asked for.
Result<void> checkMoment(const Arguments &arguments, const Registry &registry)
{
    TIZILIM_TRY_ASSIGN(const RegistryInfo info, registry.info());
    TIZILIM_TRY_ASSIGN(const qint64 wanted, arguments.number("as-of", info.events - 1));
    if (wanted != info.events - 1)
        return failure(Error::refused("package.as_of", {QString::number(wanted), QString::number(info.events - 1)}));
    return {};
}

Result<PackageRequest> requestOf(const CommandContext &context, const Arguments &arguments)
{
    for (const char *option : {"from", "to", "out"})
        TIZILIM_TRY(required(arguments, option));
    PackageRequest request{.reports = arguments.values("report"), .out = arguments.value("out")};
    TIZILIM_TRY_ASSIGN(request.from, arguments.date("from"));
    TIZILIM_TRY_ASSIGN(request.to, arguments.date("to"));
    TIZILIM_TRY_ASSIGN(request.languages, ReportLanguages::parse(arguments.value("report-language", context.languageCodeText())));
    if (arguments.has("format")) {
        TIZILIM_TRY_ASSIGN(request.formats, parseReportFormats(arguments.value("format")));
    }
    if (arguments.has("p12")) {
        TIZILIM_TRY(required(arguments, "p12-password-file"));
        TIZILIM_TRY_ASSIGN(request.pkcs12, readAll(arguments.value("p12")));
        TIZILIM_TRY_ASSIGN(const QByteArray password, readAll(arguments.value("p12-password-file")));
        request.pkcs12Password = QString::fromUtf8(password.left(password.indexOf('\n'))).trimmed();
    }
    return request;
}

CommandResult create(CommandContext &context, const QStringList &words)
{
    const QStringList options{QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("report"), QStringLiteral("as-of"), QStringLiteral("report-language"),
                              QStringLiteral("format"), QStringLiteral("out"), QStringLiteral("p12"), QStringLiteral("p12-password-file")};
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, options, {}));
    TIZILIM_TRY_ASSIGN(const PackageRequest request, requestOf(context, arguments));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    TIZILIM_TRY(checkMoment(arguments, *registry));
    const QString what = QCoreApplication::translate("Command", "Writing the package");
    const ExportProgress progress{{}, [&](qint64 done, qint64 total) { context.progress(what, done, total); }};
    TIZILIM_TRY_ASSIGN(const PackageMade made, createPackage(*registry, request, progress));
    nlohmann::json members = nlohmann::json::array();
    for (const QString &member : made.members)
        members.push_back(utf8(member));
    context.json({{"file", utf8(made.path)}, {"package", utf8(made.id.toString())}, {"registry", utf8(registry->id().toString())},
                  {"event", made.event}, {"size", made.size}, {"members", members}});
    context.line(made.path);
    return 0;
}

const char *wordOf(PackageCheck::Outcome outcome)
{
    switch (outcome) {
    case PackageCheck::Outcome::Good: return "good";
    case PackageCheck::Outcome::Bad: return "bad";
    case PackageCheck::Outcome::NotChecked: break;
    }
    return "not_checked";
}

nlohmann::json jsonOf(const PackageVerdict &verdict)
{
    nlohmann::json checks = nlohmann::json::array();
    for (const PackageCheck &check : verdict.checks)
        checks.push_back({{"what", utf8(check.what)}, {"outcome", wordOf(check.outcome)}, {"text", utf8(check.text)}});
    nlohmann::json problems = nlohmann::json::array();
    for (const PackageProblem &problem : verdict.problems)
        problems.push_back({{"kind", utf8(problem.kind)}, {"member", utf8(problem.member)}, {"text", utf8(problem.text)}});
    nlohmann::json reports = nlohmann::json::array();
    for (const QString &report : verdict.facts.reports)
        reports.push_back(utf8(report));
    const PackageFacts &facts = verdict.facts;
    return {{"ok", verdict.isGood()}, {"consistent", verdict.isConsistent()}, {"checks", checks}, {"problems", problems},
            {"package", utf8(facts.package)}, {"registry", utf8(facts.registry)}, {"registry_name", utf8(facts.registryName)},
            {"officer", utf8(facts.officer)}, {"role", utf8(facts.role)}, {"time", utf8(facts.time)}, {"signer", utf8(facts.signer)},
            {"signer_sha256", utf8(facts.signerFingerprint)}, {"stamped_at", utf8(facts.stampedAt)}, {"size", facts.size},
            {"root", utf8(facts.root)}, {"reports", reports}};
}

void tellVerdict(const CommandContext &context, const PackageVerdict &verdict)
{
    for (const PackageCheck &check : verdict.checks)
        context.line(QStringList{QString::fromLatin1(wordOf(check.outcome)), check.what, check.text}.join(u'\t'));
    for (const PackageProblem &problem : verdict.problems)
        context.line(QStringList{problem.kind, problem.member, problem.text}.join(u'\t'));
}

CommandResult verify(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {QStringLiteral("since"), QStringLiteral("trust")}, {}));
    TIZILIM_TRY_ASSIGN(const QString path, arguments.word(0, "FILE.asice"));
    TIZILIM_TRY_ASSIGN(const QByteArray package, readAll(path));
    QByteArray older;
    if (arguments.has("since")) {
        TIZILIM_TRY_ASSIGN(older, readAll(arguments.value("since")));
        older.detach();
        if (older.isNull())
            older = QByteArray("");
    }
    PackageTrust trust;
    for (const QString &word : arguments.values("trust")) {
        if (RecordId::parse(word))
            trust.registryId = word;
        else {
            TIZILIM_TRY_ASSIGN(const QByteArray pem, readAll(word));
            trust.certificates += pem;
        }
    }
    TIZILIM_TRY_ASSIGN(const PackageVerdict verdict, verifyPackage(package, trust, older));
    context.json(jsonOf(verdict));
    tellVerdict(context, verdict);
    return verdict.isGood() ? 0 : 1;
}

/// The query is kept beside the package until the reply comes: the reply must be the answer to it.
QString queryBeside(const QString &package)
{
    return package + QStringLiteral(".tsq");
}

CommandResult timestamp(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {QStringLiteral("query"), QStringLiteral("reply")}, {}));
    TIZILIM_TRY_ASSIGN(const QString path, arguments.word(0, "FILE.asice"));
    if (arguments.has("query") == arguments.has("reply"))
        return failure(Error::usage("cli.missing_word", {QStringLiteral("--query / --reply")}));
    TIZILIM_TRY_ASSIGN(const QByteArray package, readAll(path));
    if (arguments.has("query")) {
        TIZILIM_TRY_ASSIGN(const QByteArray query, packageTimestampQuery(package, *context.environment().randomness));
        TIZILIM_TRY(writeAll(queryBeside(path), query));
        TIZILIM_TRY(writeAll(arguments.value("query"), query));
        context.json({{"query", utf8(arguments.value("query"))}});
        context.line(arguments.value("query"));
        return 0;
    }
    TIZILIM_TRY_ASSIGN(const QByteArray reply, readAll(arguments.value("reply")));
    TIZILIM_TRY_ASSIGN(const QByteArray query, readAll(queryBeside(path)));
    TIZILIM_TRY_ASSIGN(const QByteArray stamped, stampedPackage(package, reply, query));
    TIZILIM_TRY(writeAll(path, stamped));
    QFile::remove(queryBeside(path));
    context.json({{"stamped", utf8(path)}});
    context.line(path);
    return 0;
}

} // namespace

std::vector<Command> packageCommands()
{
    const auto name = [](const char *second) { return QStringList{QStringLiteral("package"), QString::fromLatin1(second)}; };
    return {
        {name("create"), QStringLiteral("--from D --to D [--report NAME …] [--report-language kk|ru|en|kk+ru] [--format pdf,xlsx,csv,json] --out FILE.asice [--p12 FILE --p12-password-file FILE]"),
         QT_TRANSLATE_NOOP("Command", "write the reports of a period into a signed audit package"), create},
        {name("verify"), QStringLiteral("FILE.asice [--since OLD.asice] [--trust REGISTRY_ID|CERT.pem]"),
         QT_TRANSLATE_NOOP("Command", "check an audit package; needs no registry"), verify},
        {name("timestamp"), QStringLiteral("FILE.asice --query OUT | --reply IN"),
         QT_TRANSLATE_NOOP("Command", "ask a time-stamping authority about a package by hand, and put its reply in"), timestamp},
    };
}

} // namespace tizilim
