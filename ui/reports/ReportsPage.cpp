#include "ui/reports/ReportsPage.h"

#include "app/messages/ErrorText.h"
#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/package/PackageWriter.h"
#include "app/reports/RegistryExport.h"
#include "app/session/Session.h"
#include "app/settings/Settings.h"
#include "app/tasks/Task.h"
#include "ui/common/Banner.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PageTabs.h"
#include "ui/common/ScrollPane.h"
#include "ui/common/Translated.h"
#include "ui/reports/ExportList.h"
#include "ui/reports/PackageForm.h"
#include "ui/reports/PackagePage.h"
#include "ui/reports/PreviewPane.h"
#include "ui/reports/PrintedPages.h"
#include "ui/reports/ReportChoices.h"
#include "ui/shell/Shell.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QSplitter>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace tizilim {

namespace {

const QString previewTab = QStringLiteral("preview");
const QString exportsTab = QStringLiteral("exports");
constexpr int pauseMilliseconds = 300;
constexpr int choicesWidth = 38 * metrics::grid;

ExportProgress progressOf(TaskControl &control)
{
    return {control.stopToken(), [&control](qint64 done, qint64 total) { control.progress(done, total); }};
}

QString reportTitle(const QString &name)
{
    for (const Report &report : reportCatalogue()) {
        if (name == QLatin1String(report.name))
            return QCoreApplication::translate("Report", report.title);
    }
    return name;
}

void openFolder(const QString &folder)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

/// A certificate and its key from a file; a few kilobytes.
Result<QByteArray> readCertificate(const QString &path)
{
    QFile file(path);
    if (path.isEmpty())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::inputOutput("file.cannot_read", {path, file.errorString()}));
    return file.readAll();
}

} // namespace

ReportsPage::ReportsPage(Shell &shell)
    : m_shell(shell), m_session(shell.session()), m_header(new PageHeader(this)), m_stack(new QStackedLayout),
      m_choices(new ReportChoices(shell.session().now().almatyDate(), this)), m_tabs(new PageTabs(this)), m_preview(new PreviewPane(this)),
      m_pause(new QTimer(this))
{
    m_choices->restore(shell.settings().shape(key("choices")));
    layOut();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &ReportsPage::preview);
    connect(m_choices, &ReportChoices::requestChanged, this, &ReportsPage::previewSoon);
    connect(m_choices, &ReportChoices::changed, this, &ReportsPage::choicesChanged);
    onLanguage(this, [this] { writeTexts(); });
}

void ReportsPage::layOut()
{
    m_tabs->addTab(previewTab, {}, [this] { return m_preview; });
    m_tabs->addTab(exportsTab, {}, [this] { return m_exports = new ExportList(m_shell, this); });
    auto *choices = new ScrollPane(m_choices, this);
    choices->setMinimumWidth(choicesWidth);
    auto *split = new QSplitter(this);
    split->addWidget(choices);
    split->addWidget(m_tabs);
    split->setStretchFactor(1, 1);
    split->setSizes({choicesWidth, 1000});
    split->setChildrenCollapsible(false);
    m_stack->addWidget(split);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_header);
    column->addLayout(m_stack, 1);
}

/// Kept per officer.
QString ReportsPage::key(const char *what) const
{
    return m_session.officer().id.toString() + QStringLiteral("/reports/") + QString::fromLatin1(what);
}

QString ReportsPage::title() const
{
    return QCoreApplication::translate("Section", "Reports");
}

QString ReportsPage::refusal() const
{
    if (m_session.isReadOnly())
        return errorText(m_session.notice().value_or(Error::registry("registry.opened_read_only")));
    if (!m_choices->request())
        return tr("Choose a period first.");
    return m_choices->formats().empty() ? tr("Choose at least one kind of file.") : QString();
}

void ReportsPage::writeTexts()
{
    m_tabs->setText(previewTab, tr("Pages"));
    m_tabs->setText(exportsTab, tr("Exports so far"));
    m_header->setPath({}, {}, {});
    m_header->setTitle(title());
    if (m_form) {
        m_header->setPath(title(), tr("Sign and pack"), [this] { closePackageForm(); });
        m_header->setTitle(tr("Sign and pack"));
        m_header->setPrimary({});
        m_header->setActions({});
        m_form->setContents(contentsText());
        return;
    }
    const QString refused = refusal();
    m_header->setPrimary({.text = tr("Export…"), .run = [this] { chooseFolder(); }, .refusal = refused, .glyph = Glyph::Export});
    m_header->setActions({{.text = tr("Sign and pack…"), .run = [this] { showPackageForm(); }, .refusal = refused, .glyph = Glyph::Verified},
                          {.text = tr("Print…"), .run = [this] { print(); }, .refusal = m_pdf.isEmpty() ? tr("The pages are not ready yet.") : refused, .glyph = Glyph::Print},
                          {.text = tr("Verify a file…"), .run = [this] { m_tabs->setCurrent(exportsTab); m_exports->chooseFile(); }, .refusal = {}},
                          {.text = tr("Check a package…"), .run = [this] { m_shell.open({.section = QStringLiteral("reports"), .record = PackagePage::record(), .view = {}}); }, .refusal = {}}});
}

void ReportsPage::choicesChanged()
{
    m_shell.settings().setShape(key("choices"), m_choices->save());
    writeTexts();
}

void ReportsPage::open(const PageAddress &address)
{
    if (address.view == exportsTab)
        m_tabs->setCurrent(exportsTab);
    if (m_pdf.isEmpty() && !m_previewing)
        preview();
}

void ReportsPage::refresh()
{
    preview();
    if (m_exports)
        m_exports->refresh();
}

void ReportsPage::focusFilter()
{
    m_choices->focusFirst();
}

void ReportsPage::previewSoon()
{
    m_pause->start();
}

void ReportsPage::preview()
{
    if (m_previewing)
        m_previewing->cancel();
    const std::optional<ReportRequest> request = m_choices->request();
    const quint64 asked = ++m_asked;
    if (!request)
        return;
    m_preview->setBusy(true);
    m_previewing = m_session.start<QByteArray>(
        tr("Preparing the pages"), this,
        [request = *request](Registry &registry, TaskControl &control) { return previewReport(registry, request, progressOf(control)); },
        [this, asked](const Result<QByteArray> &pdf) { takePages(pdf, asked); });
}

void ReportsPage::takePages(const Result<QByteArray> &pdf, quint64 asked)
{
    if (asked != m_asked)
        return;
    m_preview->setBusy(false);
    m_pdf = pdf ? *pdf : QByteArray();
    if (pdf)
        m_preview->setDocument(*pdf);
    else
        m_preview->showReason(errorText(pdf.error()));
    writeTexts();
}

void ReportsPage::save()
{
    if (m_form)
        m_form->submit();
}

bool ReportsPage::escape()
{
    if (!m_form)
        return false;
    closePackageForm();
    return true;
}

void ReportsPage::chooseFolder()
{
    const QString last = QString::fromUtf8(m_shell.settings().shape(key("folder")));
    auto *dialog = new QFileDialog(this, tr("Where the files are to be"), last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportsPage::exportTo);
    dialog->open();
}

void ReportsPage::exportTo(const QString &folder)
{
    const std::optional<ReportRequest> request = m_choices->request();
    if (!request || !refusal().isEmpty())
        return;
    m_shell.settings().setShape(key("folder"), folder.toUtf8());
    m_session.start<QStringList>(
        tr("Exporting: %1").arg(reportTitle(request->name)), this,
        [request = *request, formats = m_choices->formats(), folder](Registry &registry, TaskControl &control) {
            return runReport(registry, request, formats, folder, progressOf(control));
        },
        [this, folder](const Result<QStringList> &paths) { exported(folder, paths); });
}

void ReportsPage::exported(const QString &folder, const Result<QStringList> &paths)
{
    if (!paths)
        return m_shell.tell(BannerMessage::of(paths.error()));
    QStringList names;
    for (const QString &path : *paths)
        names.append(QFileInfo(path).fileName());
    m_shell.tell({.kind = BannerMessage::Kind::Success,
                  .text = tr("Exported to %1: %2").arg(QDir::toNativeSeparators(folder), names.join(QStringLiteral(", "))),
                  .actions = {{tr("Open folder"), [folder] { openFolder(folder); }},
                              {tr("Verify"), [this, path = paths->first()] {
                                   m_tabs->setCurrent(exportsTab);
                                   m_exports->checkFile(path);
                               }}}});
}

QString ReportsPage::contentsText() const
{
    const std::optional<ReportRequest> request = m_choices->request();
    if (!request)
        return {};
    QStringList formats;
    for (const ReportFormat format : m_choices->formats())
        formats.append(reportFormatName(format).toUpper());
    return reportTitle(request->name) + QStringLiteral(" · ") + Format(interfaceLanguage()).period(request->from, request->to) + QStringLiteral(" · ")
           + formats.join(QStringLiteral(", "));
}

void ReportsPage::showPackageForm()
{
    const std::optional<ReportRequest> request = m_choices->request();
    if (m_form || !request)
        return;
    const QString last = QString::fromUtf8(m_shell.settings().shape(key("folder")));
    m_form = new PackageForm(this);
    m_form->setDestination(last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last, reportFileName(*request));
    m_stack->addWidget(m_form);
    m_stack->setCurrentWidget(m_form);
    connect(m_form, &PackageForm::cancelled, this, &ReportsPage::closePackageForm);
    connect(m_form, &PackageForm::packRequested, this, &ReportsPage::pack);
    writeTexts();
    m_form->focusFirst();
}

void ReportsPage::closePackageForm()
{
    if (!m_form)
        return;
    m_form->forgetPassword();
    m_stack->removeWidget(m_form);
    m_form->deleteLater();
    m_form = nullptr;
    m_stack->setCurrentIndex(0);
    writeTexts();
    m_choices->focusFirst();
}

void ReportsPage::pack(const PackageKey &key, const QString &destination)
{
    const std::optional<ReportRequest> request = m_choices->request();
    if (!request || !refusal().isEmpty())
        return;
    m_shell.settings().setShape(this->key("folder"), QFileInfo(destination).path().toUtf8());
    const PackageRequest package{.from = request->from, .to = request->to, .reports = {request->name}, .languages = request->languages,
                                 .formats = m_choices->formats(), .out = destination, .pkcs12 = {}, .pkcs12Password = key.password};
    m_session.start<PackageMade>(
        tr("Signing and packing"), this,
        [package, certificate = key.pkcs12](Registry &registry, TaskControl &control) -> Result<PackageMade> {
            PackageRequest whole = package;
            TIZILIM_TRY_ASSIGN(whole.pkcs12, readCertificate(certificate));
            return createPackage(registry, whole, progressOf(control));
        },
        [this](const Result<PackageMade> &made) {
            if (!made)
                return m_shell.tell(BannerMessage::of(made.error()));
            closePackageForm();
            m_shell.tell({.kind = BannerMessage::Kind::Success,
                          .text = tr("Signed and packed: %1").arg(QDir::toNativeSeparators(made->path)),
                          .actions = {{tr("Open folder"), [path = made->path] { openFolder(QFileInfo(path).path()); }},
                                      {tr("Verify"), [this, path = made->path] {
                                           m_shell.open({.section = QStringLiteral("reports"), .record = PackagePage::record(), .view = path});
                                       }}}});
        });
}

void ReportsPage::print()
{
    const std::optional<ReportRequest> request = m_choices->request();
    if (!request || m_pdf.isEmpty())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(reportFileName(*request));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, request = *request, pdf = m_pdf] {
        m_session.start<void>(
            tr("Printing"), this,
            [printer, request, pdf](Registry &registry, TaskControl &control) -> Result<void> {
                TIZILIM_TRY(recordPrinting(registry, request, pdf));
                return printPages(pdf, printer, control);
            },
            [this](const Result<void> &printed) {
                if (printed)
                    m_shell.tell({.kind = BannerMessage::Kind::Success, .text = tr("The pages are with the printer."), .actions = {}});
                else
                    m_shell.tell(BannerMessage::of(printed.error()));
            });
    });
    dialog->open();
}

} // namespace tizilim
