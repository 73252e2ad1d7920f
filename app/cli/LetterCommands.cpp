#include "app/cli/CommandContext.h"
#include "app/cli/RecordName.h"
#include "app/exports/OutputFile.h"
#include "app/letters/LetterExport.h"
#include "app/letters/LetterTemplate.h"

#include <QCoreApplication>
#include <QDir>

namespace tizilim {

namespace {

CommandResult listLetters(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY(Arguments::read(words, {}, {}));
    nlohmann::json letters = nlohmann::json::array();
    for (const LetterKind &kind : letterKinds()) {
        const QString label = QCoreApplication::translate("Letter", kind.label);
        letters.push_back({{"id", kind.id}, {"label", utf8(label)}, {"thing", kind.subject().plural}});
        context.line(QStringList{QString::fromLatin1(kind.id), kind.subject().pluralText(), label}.join(u'\t'));
    }
    context.json({{"letters", letters}});
    return 0;
}

CommandResult make(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {QStringLiteral("report-language"), QStringLiteral("out")}, {}));
    TIZILIM_TRY_ASSIGN(const QString id, arguments.word(0, "KIND"));
    TIZILIM_TRY_ASSIGN(const QString wanted, arguments.word(1, "ID"));
    TIZILIM_TRY_ASSIGN(const LetterKind *kind, letterKind(id));
    if (!arguments.has("out"))
        return failure(Error::usage("cli.missing_word", {QStringLiteral("--out")}));
    TIZILIM_TRY_ASSIGN(const ReportLanguages languages, ReportLanguages::parse(arguments.value("report-language", QStringLiteral("kk+ru"))));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, context.open());
    TIZILIM_TRY_ASSIGN(const RecordId record, recordNamed(*registry, kind->subject(), wanted));
    TIZILIM_TRY_ASSIGN(const LetterMade made, makeLetter(*registry, {kind, record, languages}, arguments.value("out")));
    nlohmann::json json{{"file", utf8(made.path)}, {"kind", kind->id}, {"record", utf8(record.toString())}};
    context.line(made.path);
    if (!made.certificate.isEmpty()) {
        json["certificate"] = utf8(made.certificate);
        json["key"] = made.key.toHex().toStdString();
        context.line(made.certificate);
    }
    context.json(json);
    return 0;
}

/// Writes the program's own templates, for an administrator to change and put beside the registry.
CommandResult writeTemplates(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {QStringLiteral("out")}, {}));
    if (!arguments.has("out"))
        return failure(Error::usage("cli.missing_word", {QStringLiteral("--out")}));
    const QString folder = arguments.value("out");
    if (!QDir().mkpath(folder))
        return failure(Error::inputOutput("export.folder_missing", {folder}));
    QStringList paths;
    for (const LetterKind &kind : letterKinds()) {
        for (const Language language : allLanguages) {
            const QString id = QString::fromLatin1(kind.id);
            const QString path = QDir(folder).filePath(LetterTemplate::fileName(id, language));
            TIZILIM_TRY_ASSIGN(const std::unique_ptr<OutputFile> file, OutputFile::create(path));
            TIZILIM_TRY(file->write(LetterTemplate::builtIn(id, language)));
            TIZILIM_TRY(file->commit());
            paths.append(path);
        }
    }
    context.files(paths);
    return 0;
}

} // namespace

std::vector<Command> letterCommands()
{
    const auto name = [](const char *second) { return QStringList{QStringLiteral("letter"), QString::fromLatin1(second)}; };
    return {
        {name("list"), {}, QT_TRANSLATE_NOOP("Command", "list the letters and the certificate, and of which things they tell"), listLetters},
        {name("make"), QStringLiteral("KIND ID [--report-language kk|ru|en|kk+ru] --out FILE.pdf"),
         QT_TRANSLATE_NOOP("Command", "write a letter about an application or licence, or its certificate; the export stands in the history"), make},
        {name("templates"), QStringLiteral("--out DIR"),
         QT_TRANSLATE_NOOP("Command", "write the program's templates of letters, to be changed and put into the registry's folder “letters”"), writeTemplates},
    };
}

} // namespace tizilim
