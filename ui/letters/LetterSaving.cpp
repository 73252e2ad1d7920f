#include "ui/letters/LetterSaving.h"

#include "app/letters/LetterExport.h"
#include "app/messages/ErrorText.h"
#include "app/messages/LanguageNames.h"
#include "app/session/Session.h"
#include "app/verbs/licensing/LicensingRules.h"
#include "ui/shell/Shell.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace tizilim {

namespace {

QString spokenLabel(const char *source)
{
    return QCoreApplication::translate("LetterSaving", source);
}

QString labelOf(const LetterKind &kind)
{
    return QCoreApplication::translate("Letter", kind.label);
}

/// In the order in which they are offered: what the law asks for first.
const std::vector<ReportLanguages> &offered()
{
    static const std::vector<ReportLanguages> languages{
        {Language::Kazakh, Language::Russian}, {Language::Kazakh, {}}, {Language::Russian, {}}, {Language::English, {}}};
    return languages;
}

/// The dialog's kind of file says the language.
QString filterOf(const ReportLanguages &languages)
{
    const QString name = languageName(languages.first) + (languages.second ? QStringLiteral(" + ") + languageName(*languages.second) : QString());
    return QStringLiteral("PDF, ") + name + QStringLiteral(" (*.pdf)");
}

void tellLetterSaved(Shell &shell, const Result<LetterMade> &made)
{
    if (!made)
        return shell.tell(BannerMessage::of(made.error()));
    shell.tell({.kind = BannerMessage::Kind::Success,
                .text = spokenLabel(QT_TRANSLATE_NOOP("LetterSaving", "Written: %1")).arg(QDir::toNativeSeparators(made->path)),
                .actions = {{spokenLabel(QT_TRANSLATE_NOOP("LetterSaving", "Open folder")),
                             [path = made->path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())); }}}});
}

/// One letter at most fits a status; where none does, the first says why.
const LetterKind *letterFor(const Record &record, QDate today)
{
    const LetterKind *refused = nullptr;
    for (const LetterKind &kind : letterKinds()) {
        if (&kind.subject() != record.type || kind.isCertificate)
            continue;
        if (kind.allowed(record, today))
            return &kind;
        if (!refused)
            refused = &kind;
    }
    return refused;
}

HeaderAction actionFor(QWidget *page, Shell &shell, const LetterKind &kind, const Record &record, const char *text, Glyph glyph)
{
    const Result<void> allowed = kind.allowed(record, shell.session().today());
    QString refusal = allowed ? QString() : errorText(allowed.error());
    if (shell.session().isReadOnly())
        refusal = spokenLabel(QT_TRANSLATE_NOOP("LetterSaving", "The registry is open for reading only"));
    return {.text = spokenLabel(text), .run = [page, &shell, &kind, record] { saveLetter(page, shell, kind, record); }, .refusal = refusal, .glyph = glyph};
}

} // namespace

QList<HeaderAction> letterActions(QWidget *page, Shell &shell, const Record &record)
{
    QList<HeaderAction> actions;
    if (!record.type || !licensingRoles.contains(shell.session().officer().role))
        return actions;
    if (const LetterKind *letter = letterFor(record, shell.session().today()))
        actions.append(actionFor(page, shell, *letter, record, QT_TRANSLATE_NOOP("LetterSaving", "Letter…"), Glyph::Export));
    for (const LetterKind &kind : letterKinds()) {
        if (kind.isCertificate && &kind.subject() == record.type)
            actions.append(actionFor(page, shell, kind, record, QT_TRANSLATE_NOOP("LetterSaving", "Certificate…"), Glyph::Export));
    }
    return actions;
}

void writeLetterTo(QWidget *page, Shell &shell, const LetterKind &kind, const Record &record, const ReportLanguages &languages, const QString &path)
{
    shell.session().start<LetterMade>(
        spokenLabel(QT_TRANSLATE_NOOP("LetterSaving", "Writing: %1")).arg(labelOf(kind)), page,
        [&kind, id = record.id, languages, path](Registry &registry, TaskControl &) { return makeLetter(registry, {&kind, id, languages}, path); },
        [&shell](const Result<LetterMade> &made) { tellLetterSaved(shell, made); });
}

void saveLetter(QWidget *page, Shell &shell, const LetterKind &kind, const Record &record)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QStringList filters;
    for (const ReportLanguages &languages : offered())
        filters.append(filterOf(languages));
    auto *dialog = new QFileDialog(page, labelOf(kind), documents.filePath(letterFileName(kind, record)), filters.join(QStringLiteral(";;")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    QObject::connect(dialog, &QFileDialog::fileSelected, page, [page, &shell, &kind, record, dialog](const QString &path) {
        const auto chosen = std::ranges::find(offered(), dialog->selectedNameFilter(), filterOf);
        writeLetterTo(page, shell, kind, record, chosen == offered().end() ? offered().front() : *chosen, path);
    });
    dialog->open();
}

} // namespace tizilim
