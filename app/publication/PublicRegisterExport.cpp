#include "app/publication/PublicRegisterExport.h"

#include "app/publication/PublicRegisterCsv.h"
#include "app/publication/PublicRegisterJson.h"
#include "app/reports/RegistryExport.h"

#include <QDir>

namespace tizilim {

namespace {

const QString jsonName = QStringLiteral("public-register.json");

using TableWriter = Result<void> (*)(const PublicRegister &, Language, OutputFile &);

struct Table {
    const char *name;
    TableWriter write;
};

constexpr std::array tables{Table{"licensed-exchanges", writeLicensedExchanges}, Table{"warnings", writeWarnings}};

QString fileNameOf(const Table &table, Language language)
{
    return QStringLiteral("%1.%2.csv").arg(QString::fromLatin1(table.name), languageCode(language));
}

Result<WrittenFiles> writeAll(const PublicRegister &published, const QDir &folder, const ExportProgress &progress)
{
    WrittenFiles files;
    ExportSteps steps(progress, static_cast<qint64>(tables.size() * allLanguages.size()) + 1);
    for (const Table &table : tables) {
        for (const Language language : allLanguages) {
            TIZILIM_TRY_ASSIGN(files.emplace_back(), OutputFile::create(folder.filePath(fileNameOf(table, language))));
            TIZILIM_TRY(table.write(published, language, *files.back()));
            TIZILIM_TRY(steps.step());
        }
    }
    TIZILIM_TRY_ASSIGN(files.emplace_back(), OutputFile::create(folder.filePath(jsonName)));
    TIZILIM_TRY(files.back()->write(publicRegisterJson(published)));
    TIZILIM_TRY(steps.look());
    return files;
}

} // namespace

QStringList publicRegisterFileNames()
{
    QStringList names;
    for (const Table &table : tables) {
        for (const Language language : allLanguages)
            names.append(fileNameOf(table, language));
    }
    names.append(jsonName);
    return names;
}

Result<QStringList> publishRegister(Registry &registry, const QString &folder, const ExportProgress &progress)
{
    const FilesExport what{.write = [&](const Registry &from) -> Result<WrittenFiles> {
                               TIZILIM_TRY_ASSIGN(const PublicRegister published, PublicRegister::of(from));
                               return writeAll(published, QDir(folder), progress);
                           },
                           .folder = folder,
                           .languages = QStringLiteral("kk+ru+en"),
                           .facts = {{QStringLiteral("report"), QStringLiteral("public-register")}}};
    return exportFiles(registry, what, progress);
}

} // namespace tizilim
