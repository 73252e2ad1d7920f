#include "ui/shell/ContentSaving.h"

#include "app/session/Session.h"
#include "ui/shell/Shell.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace tizilim {

namespace {

QString spoken(const char *source)
{
    return QCoreApplication::translate("ContentSaving", source);
}

/// By the ending of the file; XLSX where there is none that is known.
ReportFormat chosenFormat(const QString &path)
{
    const Result<std::vector<ReportFormat>> formats = parseReportFormats(QFileInfo(path).suffix().toLower());
    return formats && !formats->empty() ? formats->front() : ReportFormat::Xlsx;
}

/// The path without the ending of a format that is known.
QString withoutEnding(const QString &path)
{
    const QString ending = u'.' + reportFormatName(chosenFormat(path));
    return path.endsWith(ending, Qt::CaseInsensitive) ? path.chopped(ending.size()) : path;
}

void tellSaved(Shell &shell, const Result<QStringList> &paths)
{
    if (!paths)
        return shell.tell(BannerMessage::of(paths.error()));
    const QString written = paths->first();
    shell.tell({.kind = BannerMessage::Kind::Success,
                .text = spoken(QT_TRANSLATE_NOOP("ContentSaving", "Exported: %1")).arg(QDir::toNativeSeparators(written)),
                .actions = {{spoken(QT_TRANSLATE_NOOP("ContentSaving", "Open folder")),
                             [written] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(written).path())); }}}});
}

} // namespace

void writeContent(QWidget *page, Shell &shell, const SavedContent &content, const QString &path)
{
    ContentExport what = content.what;
    what.formats = {chosenFormat(path)};
    what.base = withoutEnding(path);
    shell.session().start<QStringList>(
        spoken(QT_TRANSLATE_NOOP("ContentSaving", "Exporting: %1")).arg(content.title), page,
        [what, note = content.note](Registry &registry, TaskControl &control) -> Result<QStringList> {
            if (note)
                TIZILIM_TRY(note(registry));
            return exportContent(registry, what, {control.stopToken(), [&control](qint64 done, qint64 total) { control.progress(done, total); }});
        },
        [&shell](const Result<QStringList> &paths) { tellSaved(shell, paths); });
}

void saveContent(QWidget *page, Shell &shell, const SavedContent &content)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(page, spoken(QT_TRANSLATE_NOOP("ContentSaving", "Export this list")),
                                   documents.filePath(content.fileName + QStringLiteral(".xlsx")),
                                   QStringLiteral("XLSX (*.xlsx);;CSV (*.csv);;PDF (*.pdf);;JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    QObject::connect(dialog, &QFileDialog::fileSelected, page, [page, &shell, content](const QString &path) { writeContent(page, shell, content, path); });
    dialog->open();
}

} // namespace tizilim
