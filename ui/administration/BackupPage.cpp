#include "ui/administration/BackupPage.h"

#include "app/messages/ErrorText.h"
#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/session/RegistryOperations.h"
#include "app/session/Session.h"
#include "app/settings/Settings.h"
#include "app/tasks/Task.h"
#include "ui/common/Banner.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FactList.h"
#include "ui/common/FileLine.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/PlainText.h"
#include "ui/common/RecordList.h"
#include "ui/common/RowsAtHand.h"
#include "ui/common/ScrollPane.h"
#include "ui/common/StatusChip.h"
#include "ui/common/Translated.h"
#include "ui/shell/Shell.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace tizilim {

namespace {

QString pathText(const std::filesystem::path &path)
{
    return QString::fromStdU16String(path.u16string());
}

QList<TableColumn> columnsOfBackups()
{
    return {{.id = QStringLiteral("time"), .title = BackupPage::tr("When"), .characters = 17},
            {.id = QStringLiteral("name"), .title = BackupPage::tr("Name"), .characters = 36},
            {.id = QStringLiteral("officer"), .title = BackupPage::tr("By whom"), .characters = 22},
            {.id = QStringLiteral("state"), .title = BackupPage::tr("In the folder above"), .characters = 18},
            {.id = QStringLiteral("event"), .title = BackupPage::tr("Event"), .alignment = Qt::AlignRight, .characters = 8}};
}

QString sizeText(qint64 bytes)
{
    return localeOf(interfaceLanguage()).formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

/// What is shown, and which of the backups lie in a folder.
struct Looked {
    SafeKeeping keeping;
    QSet<qint64> there;
};

Result<Looked> look(const Registry &registry, const QString &folder)
{
    Looked found;
    TIZILIM_TRY_ASSIGN(found.keeping, readSafeKeeping(registry));
    for (const PastBackup &backup : found.keeping.backups) {
        if (!folder.isEmpty() && isBackupThere(QDir(folder).filePath(backup.name).toStdU16String()))
            found.there.insert(backup.event);
    }
    return found;
}

} // namespace

BackupPage::BackupPage(Shell &shell)
    : m_shell(shell), m_session(shell.session()), m_header(new PageHeader(this)), m_folder(new FileLine(FileLine::Kind::Folder, this)),
      m_age(new StatusChip(this)), m_last(new PlainLabel(LabelStyle::CardTitle, {}, this)), m_why(new PlainLabel({}, this)),
      m_list(new RecordList(shell.settings(), shell.session().officer().id.toString() + QStringLiteral("/backups"), this)),
      m_rows(new RowsAtHand(columnsOfBackups)), m_facts(new FactList)
{
    layOut();
    m_folder->setPath(QString::fromUtf8(shell.settings().shape(m_session.registryId() + QStringLiteral("/backup-folder"))));
    connect(m_folder, &FileLine::changed, this, [this](const QString &folder) {
        m_shell.settings().setShape(m_session.registryId() + QStringLiteral("/backup-folder"), folder.toUtf8());
        refresh();
    });
    connect(m_list, &RecordList::rowOpened, this,
            [this](const QString &event) { m_shell.open({.section = QStringLiteral("audit-trail"), .record = event, .view = {}}); });
    connect(&m_session, &Session::changed, this, &BackupPage::refresh);
    onLanguage(this, [this] { writeTexts(); });
    refresh();
}

void BackupPage::layOut()
{
    auto *state = new Card(this);
    state->body()->addWidget(m_age, 0, Qt::AlignLeft);
    state->body()->addWidget(m_last->wrapped());
    state->body()->addWidget(m_why->muted()->wrapped());
    state->body()->addWidget(m_folder);
    auto *left = new QWidget(this);
    auto *rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2 * metrics::grid);
    rows->addWidget(state);
    rows->addWidget(m_list, 1);
    auto *empty = new EmptyState(Glyph::Backup, m_list);
    onLanguage(empty, [empty] { empty->setTexts(tr("No backup yet"), tr("Choose a folder on another disk above, then back up.")); });
    m_list->setEmptyState(empty);
    m_list->setSource(m_rows);
    auto *facts = new Card(this);
    facts->body()->addWidget(m_facts);
    facts->body()->addStretch(1);
    onLanguage(facts, [facts] { facts->setTitle(tr("The registry")); });
    auto *split = new QSplitter(this);
    split->addWidget(left);
    split->addWidget(new ScrollPane(facts, this));
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({3000, 2000}); // shares, whatever the texts would like
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_header);
    column->addWidget(split, 1);
}

QString BackupPage::title() const
{
    return QCoreApplication::translate("Section", "Backup");
}

QString BackupPage::refusal() const
{
    if (m_session.officer().role != Role::Administrator)
        return tr("Only an administrator may do this.");
    if (m_session.isReadOnly())
        return errorText(m_session.notice().value_or(Error::registry("registry.opened_read_only")));
    return m_running ? tr("A backup is being made; the strip below shows how far it is.") : QString();
}

void BackupPage::writeTexts()
{
    m_folder->setTexts(tr("Folder for backups, best on another disk"));
    fill();
}

void BackupPage::writeHeader()
{
    const bool administrator = m_session.officer().role == Role::Administrator;
    const QString refused = refusal();
    m_header->setTitle(title());
    m_header->setPrimary({.text = tr("Back up now"), .run = [this] { backUpNow(); }, .refusal = refused, .glyph = Glyph::Backup});
    m_header->setActions({{.text = tr("Restore…"), .run = [this] { m_shell.leaveFor(ClosedWork::Restore); },
                           .refusal = administrator ? QString() : tr("Only an administrator may do this."), .glyph = Glyph::Undo},
                          {.text = tr("New database key…"), .run = [this] { rotate(); }, .refusal = refused, .glyph = Glyph::Key}});
    m_folder->setEnabled(administrator);
    m_why->setText(administrator ? tr("A backup is encrypted like the registry itself and opens with the same passwords. It is checked before it gets its name.")
                                 : tr("Backups are an administrator's duty. This page shows whether they are made."));
}

void BackupPage::refresh()
{
    // Looked for here and not in the window's thread: the folder may lie on a slow network.
    m_session.read<Looked>(this, [folder = m_folder->path()](const Registry &registry) { return look(registry, folder); }, [this](const Result<Looked> &found) {
        if (!found)
            return m_shell.tell(BannerMessage::of(found.error()));
        m_keeping = found->keeping;
        m_there = found->there;
        fill();
    });
}

QString BackupPage::lastBackupText() const
{
    if (m_keeping.backups.empty())
        return tr("There is no backup of this registry yet.");
    return tr("Last backup: %1").arg(Format(interfaceLanguage()).dateTime(m_keeping.backups.front().time));
}

void BackupPage::fill()
{
    writeHeader();
    if (m_keeping.info.id.isEmpty())
        return;
    m_last->setText(lastBackupText());
    const int days = m_keeping.backups.empty() ? -1 : int(m_keeping.backups.front().time.almatyDate().daysTo(m_session.now().almatyDate()));
    if (days < 0)
        m_age->setContent({tr("none"), Tone::Bad, Glyph::None});
    else if (days == 0)
        m_age->setContent({tr("today"), Tone::Good, Glyph::None});
    else
        m_age->setContent({tr("%Ln day(s) old", nullptr, days), days >= daysUntilOld ? Tone::Due : Tone::Good, Glyph::None});
    fillBackups();
    fillFacts();
}

void BackupPage::fillBackups()
{
    const Format format(interfaceLanguage());
    QList<TableRow> rows;
    for (const PastBackup &backup : m_keeping.backups) {
        const bool there = m_there.contains(backup.event);
        rows.append({.id = QString::number(backup.event),
                     .cells = {{.text = format.dateTime(backup.time)},
                               {.text = backup.name, .strong = true},
                               {.text = backup.officer},
                               {.chip = there ? ChipContent{tr("there"), Tone::Good, Glyph::None} : ChipContent{tr("not there"), Tone::Neutral, Glyph::None}},
                               {.text = format.integer(backup.event)}}});
    }
    m_rows->setRows(rows);
    m_list->setSummary(tr("%Ln backup(s)", nullptr, int(rows.size())));
}

void BackupPage::fillFacts()
{
    const Format format(interfaceLanguage());
    const RegistryInfo &info = m_keeping.info;
    m_facts->clear();
    m_facts->addFact(tr("Name"), info.name);
    m_facts->addFact(tr("Folder"), QDir::toNativeSeparators(pathText(m_session.folder())));
    m_facts->addFact(tr("Registry id"), hexInGroups(info.id));
    m_facts->addFact(tr("Size"), sizeText(info.bytes));
    m_facts->addFact(tr("Events"), format.integer(info.events));
    m_facts->addFact(tr("Format version"), format.integer(info.schema));
    m_facts->addFact(tr("Database key replaced"), m_keeping.rotated ? format.dateTime(*m_keeping.rotated) : tr("never"));
    m_facts->addFact(tr("Restored from a backup"), m_keeping.restored ? format.dateTime(*m_keeping.restored) : tr("never"));
}

void BackupPage::backUpNow()
{
    if (!refusal().isEmpty())
        return;
    if (!QFileInfo(m_folder->path()).isDir()) {
        m_folder->showError(tr("Choose a folder that is there."));
        return m_folder->focusLine();
    }
    const QString time = m_session.now().toAlmaty().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString name = QFileInfo(pathText(m_session.folder())).completeBaseName() + u'-' + time + QStringLiteral(".tizilim");
    const QString destination = QDir(m_folder->path()).filePath(name);
    m_running = m_session.start<void>(
        tr("Backing up"), this,
        [destination](Registry &registry, TaskControl &control) {
            return backUp(registry, destination.toStdU16String(), [&control](qint64 done, qint64 total) { control.progress(done, total); }, control.stopToken());
        },
        [this, destination](const Result<void> &outcome) { backedUp(destination, outcome); });
    writeHeader();
}

void BackupPage::backedUp(const QString &destination, const Result<void> &outcome)
{
    m_running = nullptr;
    refresh();
    writeHeader();
    if (!outcome)
        return m_shell.tell(BannerMessage::of(outcome.error()));
    m_shell.tell({.kind = BannerMessage::Kind::Success,
                  .text = tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(destination)),
                  .actions = {{tr("Open folder"), [folder = m_folder->path()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}}});
}

void BackupPage::rotate()
{
    m_shell.tell({.kind = BannerMessage::Kind::Notice,
                  .text = tr("The whole database is written anew under a new key, as after an officer has left. The registry is locked meanwhile, and nobody else may have it open."),
                  .actions = {{tr("Write it anew"), [this] { m_shell.leaveFor(ClosedWork::RotateKey); }}}});
}

} // namespace tizilim
