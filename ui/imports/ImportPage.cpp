#include "ui/imports/ImportPage.h"

#include "app/imports/Import.h"
#include "app/imports/ImportCatalogue.h"
#include "app/messages/Format.h"
#include "app/messages/ImportTexts.h"
#include "app/messages/LanguageNames.h"
#include "app/session/Session.h"
#include "app/settings/Settings.h"
#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PageTabs.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/PlainText.h"
#include "ui/common/RecordList.h"
#include "ui/common/Translated.h"
#include "ui/imports/ImportFileDialog.h"
#include "ui/imports/ImportTables.h"
#include "ui/imports/ImportTiles.h"
#include "ui/imports/MappingPane.h"
#include "ui/shell/Shell.h"
#include "ui/theme/Tokens.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tizilim {

namespace {

const QString filePrefix = QStringLiteral("file:");
const QString changesTab = QStringLiteral("changes");
const QString problemsTab = QStringLiteral("problems");
const QString fileTab = QStringLiteral("file");
const QString columnsTab = QStringLiteral("columns");

ImportWatch watchOf(TaskControl &control)
{
    return {control.stopToken(), [&control](qint64 done, qint64 total) { control.progress(done, total); }};
}

QString withCount(const QString &text, qint64 count)
{
    return text + QLatin1Char(' ') + Format(interfaceLanguage()).integer(count);
}

} // namespace

ImportPage::ImportPage(Shell &shell)
    : m_shell(shell), m_session(shell.session()), m_stack(new QStackedLayout), m_header(new PageHeader(this)),
      m_banner(new Banner(this)), m_empty(new EmptyState(Glyph::Upload, this))
{
    layOut();
    connect(m_empty, &EmptyState::actionTriggered, this, &ImportPage::chooseFile);
    connect(m_goodOnly, &QCheckBox::toggled, this, &ImportPage::writeHeader);
    connect(m_tiles, &ImportTiles::chosen, m_tabs, &PageTabs::setCurrent);
    connect(m_mapping, &MappingPane::mapped, this, &ImportPage::remap);
    connect(m_problems, &RecordList::rowOpened, this, &ImportPage::showLine);
    connect(m_changes, &RecordList::rowOpened, this, [this](const QString &record) {
        if (!record.isEmpty())
            m_shell.open({.section = m_preview->plan.import->description().fills->pluralText(), .record = record, .view = {}});
    });
    onLanguage(this, [this] { writeTexts(); });
}

PageAddress ImportPage::addressOf(const QString &path)
{
    return {.section = section(), .record = {}, .view = filePrefix + path};
}

void ImportPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addLayout(m_stack, 1);
    auto *card = new Card(this);
    card->body()->addWidget(m_empty);
    card->body()->addWidget(makeKinds(card), 0, Qt::AlignHCenter);
    card->body()->addStretch(1);
    m_stack->addWidget(card);
    m_stack->addWidget(makeContents());
}

/// For a file whose header nobody recognises: the officer may know what it is all the same.
QWidget *ImportPage::makeKinds(QWidget *parent)
{
    m_kinds = new QWidget(parent);
    auto *column = new QVBoxLayout(m_kinds);
    m_kindsLabel = new PlainLabel({}, m_kinds);
    column->addWidget(m_kindsLabel->muted());
    for (const auto &import : ImportCatalogue::instance().imports()) {
        const ImportDescription &description = import->description();
        if (!description.roles.contains(m_session.officer().role))
            continue;
        auto *button = plainButton({}, m_kinds);
        connect(button, &QPushButton::clicked, this, [this, id = description.idText()] { chooseImport(id); });
        onLanguage(button, [button, &description] { button->setText(withoutMnemonic(importText(description))); });
        column->addWidget(button);
    }
    m_kinds->hide();
    return m_kinds;
}

QWidget *ImportPage::makeContents()
{
    auto *contents = new QWidget(this);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * metrics::grid);
    m_goodOnly = new QCheckBox(contents);
    m_tiles = new ImportTiles(contents);
    m_tabs = new PageTabs(contents);
    column->addWidget(m_goodOnly);
    column->addWidget(m_tiles);
    column->addWidget(m_tabs, 1);
    m_changes = makeTable("import-changes");
    m_problems = makeTable("import-problems");
    m_file = makeTable("import-file");
    m_mapping = new MappingPane(this);
    m_mapping->hide();
    const std::pair<QString, QWidget *> tabs[] = {{changesTab, m_changes}, {problemsTab, m_problems}, {fileTab, m_file}, {columnsTab, m_mapping}};
    for (const auto &[id, table] : tabs)
        m_tabs->addTab(id, {}, [table = table] { return table; });
    return contents;
}

RecordList *ImportPage::makeTable(const char *name)
{
    auto *table = new RecordList(m_shell.settings(), m_session.officer().id.toString() + QLatin1Char('/') + QLatin1String(name), this);
    table->hide(); // until its tab is shown
    return table;
}

QString ImportPage::title() const
{
    return tr("Import");
}

void ImportPage::open(const PageAddress &address)
{
    if (!address.view.startsWith(filePrefix))
        return;
    const QString path = address.view.mid(filePrefix.size());
    if (m_step == Step::Running)
        return m_shell.tell({.kind = BannerMessage::Kind::Warning, .text = tr("An import is running. Wait for its end, or stop it."), .actions = {}});
    if (path != m_request.path || m_fault)
        load(path);
}

void ImportPage::refresh()
{
    if (!m_request.path.isEmpty() && m_step != Step::Running && m_step != Step::Reading)
        load(m_request.path);
}

void ImportPage::save()
{
    if (mayRun())
        run();
}

void ImportPage::chooseFile()
{
    chooseImportFile(this, [this](const QString &path) { m_shell.open(addressOf(path)); });
}

void ImportPage::load(const QString &path)
{
    if (path != m_request.path)
        m_preview.reset();
    m_request = {.path = path};
    m_remembered = false;
    m_goodOnly->setChecked(false);
    preview();
}

void ImportPage::preview()
{
    m_step = Step::Reading;
    m_fault.reset();
    writeState();
    m_session.start<SharedPreview>(
        tr("Reading %1").arg(QFileInfo(m_request.path).fileName()), this,
        [request = m_request](Registry &registry, TaskControl &control) -> Result<SharedPreview> {
            TIZILIM_TRY_ASSIGN(ImportPlan plan, previewImport(registry, request, watchOf(control)));
            return ImportPreview::of(std::move(plan));
        },
        [this, path = m_request.path](const Result<SharedPreview> &answer) {
            if (path == m_request.path) // else another file was dropped meanwhile
                previewed(answer);
        });
}

void ImportPage::previewed(const Result<SharedPreview> &answer)
{
    m_step = Step::Preview;
    if (!answer) {
        m_preview.reset();
        m_fault = answer.error();
        return writeState();
    }
    m_preview = *answer;
    if (!m_remembered)
        useRememberedMap();
    if (m_step == Step::Preview)
        showPreview();
}

QString ImportPage::mapKey() const
{
    const QByteArray header = QCryptographicHash::hash(m_preview->plan.header.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return QStringLiteral("%1/import/%2/%3").arg(m_session.officer().id.toString(), m_preview->plan.import->description().idText(), QString::fromLatin1(header));
}

void ImportPage::useRememberedMap()
{
    m_remembered = true;
    const QByteArray map = m_shell.settings().shape(mapKey());
    if (map.isEmpty() || map == m_preview->plan.mapping.toJson())
        return;
    m_request.map = map;
    preview();
}

void ImportPage::remap(const QByteArray &map)
{
    m_request.import = m_preview->plan.import->description().idText();
    m_request.map = map;
    m_shell.settings().setShape(mapKey(), map);
    preview();
}

void ImportPage::chooseImport(const QString &import)
{
    m_request.import = import;
    m_remembered = false;
    preview();
}

void ImportPage::showPreview()
{
    const ImportPlan &plan = m_preview->plan;
    m_changes->setSource(importTables::changes(m_preview));
    m_problems->setSource(importTables::problems(plan.expected.problems));
    m_file->setSource(importTables::file(m_preview));
    m_mapping->show(plan.mapping, plan.header, plan.sample.isEmpty() ? QStringList() : plan.sample.first().row.cells);
    if (!plan.mapping.missing().isEmpty())
        m_tabs->setCurrent(columnsTab);
    else
        m_tabs->setCurrent(plan.expected.refused > 0 ? fileTab : changesTab);
    writeState();
    // Whoever dropped a file goes on by keyboard in what it would do.
    if (auto *table = qobject_cast<RecordList *>(m_tabs->page(m_tabs->current())); table && isVisible())
        table->view()->setFocus();
}

const ImportReport &ImportPage::report() const
{
    return m_step == Step::Done ? m_done : m_preview->plan.expected;
}

bool ImportPage::mayRun() const
{
    return m_step == Step::Preview && m_preview && whyNot().isEmpty();
}

QString ImportPage::whyNot() const
{
    if (!m_preview->plan.mapping.missing().isEmpty())
        return tr("Columns are missing.");
    if (!m_preview->plan.mayRun(m_goodOnly->isChecked()))
        return tr("Records are refused. Mend them in the file, or take the good records only.");
    return m_preview->plan.changes.empty() ? tr("Nothing would change.") : QString();
}

void ImportPage::run()
{
    m_step = Step::Running;
    writeState();
    ImportRequest request = m_request;
    request.import = m_preview->plan.import->description().idText();
    request.goodRowsOnly = m_goodOnly->isChecked();
    request.expected = m_preview->plan.sha256;
    m_session.start<ImportReport>(
        tr("Importing %1").arg(QFileInfo(m_request.path).fileName()), this,
        [request](Registry &registry, TaskControl &control) { return runImport(registry, request, watchOf(control)); },
        [this](const Result<ImportReport> &answer) { ran(answer); });
}

void ImportPage::ran(const Result<ImportReport> &answer)
{
    m_step = answer ? Step::Done : Step::Preview;
    if (answer)
        m_done = *answer;
    writeState();
    if (answer)
        return;
    if (answer.error().is("task.cancelled"))
        m_banner->showMessage({.kind = BannerMessage::Kind::Notice, .text = tr("The import was stopped. Nothing was taken."), .actions = {}});
    else
        m_banner->showMessage(BannerMessage::of(answer.error()));
}

void ImportPage::chooseRejects()
{
    const QFileInfo file(m_request.path);
    auto *dialog = new QFileDialog(this, tr("Save the refused records"), file.dir().filePath(file.completeBaseName() + QStringLiteral("-refused.csv")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::saveRejects);
    dialog->open();
}

void ImportPage::saveRejects(const QString &path)
{
    ImportRequest request = m_request;
    request.import = m_preview->plan.import->description().idText();
    request.rejects = path;
    m_session.start<qint64>(
        tr("Saving the refused records"), this,
        [request](Registry &registry, TaskControl &control) -> Result<qint64> {
            TIZILIM_TRY_ASSIGN(const ImportPlan plan, previewImport(registry, request, watchOf(control)));
            return plan.expected.refused;
        },
        [this, path](const Result<qint64> &saved) {
            if (saved)
                m_shell.tell({.kind = BannerMessage::Kind::Success,
                              .text = tr("Saved with the reasons, to be mended and imported again: %1").arg(path), .actions = {}});
            else
                m_shell.tell(BannerMessage::of(saved.error()));
        });
}

void ImportPage::showLine(const QString &line)
{
    const QList<ImportSample> &sample = m_preview->plan.sample;
    const auto found = std::ranges::find(sample, line.toLongLong(), [](const ImportSample &each) { return each.row.line; });
    if (found == sample.end())
        return;
    m_tabs->setCurrent(fileTab);
    m_file->view()->selectRow(int(found - sample.begin()));
    m_file->view()->setFocus();
}

void ImportPage::openList()
{
    m_shell.open({.section = m_preview->plan.import->description().fills->pluralText(), .record = {}, .view = {}});
}

void ImportPage::writeTexts()
{
    QStringList kinds;
    for (const auto &import : ImportCatalogue::instance().imports())
        kinds.append(importText(import->description()));
    m_empty->setTexts(tr("Drop a file anywhere in the window"), tr("What can be imported: %1").arg(kinds.join(QStringLiteral("; "))), tr("Choose a file…"));
    m_kindsLabel->setText(tr("If it is one of these all the same, say which. Its columns are chosen then."));
    m_goodOnly->setText(tr("Take the good records, leave out the refused ones"));
    writeState();
}

void ImportPage::writeState()
{
    m_stack->setCurrentIndex(m_preview && !m_fault ? 1 : 0);
    m_kinds->setVisible(m_fault && m_fault->is("import.not_recognised"));
    m_goodOnly->setVisible(m_preview && m_step == Step::Preview && m_preview->plan.expected.refused > 0);
    if (m_preview) {
        m_tiles->show(report(), m_step == Step::Done);
        m_tabs->setText(changesTab, withCount(tr("Changes"), static_cast<qint64>(m_preview->plan.changes.size())));
        m_tabs->setText(problemsTab, withCount(tr("What is wrong"), report().problems.list().size() + report().problems.leftOut()));
        m_tabs->setText(fileTab, tr("File"));
        m_tabs->setText(columnsTab, tr("Columns"));
    }
    const BannerMessage message = messageOf();
    if (message.text.isEmpty())
        m_banner->dismiss();
    else
        m_banner->showMessage(message);
    writeHeader();
}

void ImportPage::writeHeader()
{
    QStringList subtitle;
    if (!m_request.path.isEmpty())
        subtitle.append(QFileInfo(m_request.path).fileName());
    if (m_preview)
        subtitle.append(importText(m_preview->plan.import->description()));
    m_header->setTitle(title());
    m_header->setSubtitle(subtitle.join(QStringLiteral(" · ")));
    QList<HeaderAction> actions;
    if (m_preview && m_preview->plan.expected.refused > 0)
        actions.append({.text = tr("Save the refused records…"), .run = [this] { chooseRejects(); }, .refusal = {}, .glyph = Glyph::Save});
    if (m_step != Step::Empty && m_step != Step::Running)
        actions.append({.text = tr("Choose a file…"), .run = [this] { chooseFile(); }, .refusal = {}, .glyph = Glyph::Folder});
    m_header->setActions(actions);
    if (m_step == Step::Done)
        m_header->setPrimary({.text = tr("Open the list"), .run = [this] { openList(); }, .refusal = {}});
    else if (m_preview && (m_step == Step::Preview || m_step == Step::Running))
        m_header->setPrimary({.text = tr("Import"), .run = [this] { run(); }, .refusal = m_step == Step::Running ? tr("The import is running.") : whyNot()});
    else
        m_header->setPrimary({});
}

BannerMessage ImportPage::messageOf()
{
    using Kind = BannerMessage::Kind;
    if (m_fault)
        return faultMessage();
    if (!m_preview || m_step == Step::Running || m_step == Step::Reading)
        return {};
    if (m_step == Step::Done)
        return doneMessage();
    const QStringList missing = m_preview->plan.mapping.missing();
    if (!missing.isEmpty())
        return {.kind = Kind::Warning, .text = tr("Columns are missing: %1. Choose below which column of the file holds them.").arg(missing.join(QStringLiteral(", "))),
                .actions = {}, .closable = false};
    if (const qint64 refused = report().refused; refused > 0)
        return {.kind = Kind::Warning, .text = tr("%n record(s) are refused, so the file is not taken. Mend them and import the file again, or take the good records only.", nullptr, int(refused)),
                .actions = {}, .closable = false};
    if (m_preview->plan.changes.empty())
        return {.kind = Kind::Notice, .text = tr("The registry says the same already: nothing would change."), .actions = {}, .closable = false};
    return {};
}

BannerMessage ImportPage::faultMessage()
{
    BannerMessage message = BannerMessage::of(*m_fault);
    message.closable = false;
    if (m_fault->is("import.invalid_utf8"))
        message.actions.append({tr("Read it as Windows-1251"), [this] { readAsWindows1251(); }});
    return message;
}

BannerMessage ImportPage::doneMessage() const
{
    const Format format(interfaceLanguage());
    QString text = tr("Imported: %1 new, %2 changed, %3 closed.").arg(format.integer(m_done.taken), format.integer(m_done.changed), format.integer(m_done.closed));
    if (m_done.refused > 0)
        text += QLatin1Char(' ') + tr("%n record(s) were refused and left out.", nullptr, int(m_done.refused));
    return {.kind = m_done.refused > 0 ? BannerMessage::Kind::Warning : BannerMessage::Kind::Success, .text = text, .actions = {}, .closable = false};
}

void ImportPage::readAsWindows1251()
{
    m_request.options.encoding = TextEncoding::Windows1251;
    preview();
}

} // namespace tizilim
