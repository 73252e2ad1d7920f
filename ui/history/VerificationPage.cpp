#include "ui/history/VerificationPage.h"

#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/session/Session.h"
#include "app/settings/Settings.h"
#include "app/tasks/Task.h"
#include "model/domain/RecordTypes.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/FactList.h"
#include "ui/common/FieldForm.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/PlainText.h"
#include "ui/common/RecordList.h"
#include "ui/common/RowsAtHand.h"
#include "ui/common/ScrollPane.h"
#include "ui/common/StatusChip.h"
#include "ui/common/Translated.h"
#include "ui/history/AuditTrailPage.h"
#include "ui/history/NoticeBanner.h"
#include "ui/shell/Shell.h"
#include "ui/theme/Tokens.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <atomic>

namespace tizilim {

namespace {

const QString checkpoints = QStringLiteral("*.checkpoint");

const std::vector<Field> &incidentFields()
{
    static const std::vector<Field> fields{
        {.id = 1, .name = "note", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("Field", "What happened"),
         .options = {.required = true, .hint = QT_TRANSLATE_NOOP("FieldHint", "Which copy was put back, by whom and why; whom you told. It stands in the history for good.")}}};
    return fields;
}

QString entityText(const VerificationProblem &problem)
{
    const RecordType *type = recordTypeByName(problem.entity);
    return type ? QCoreApplication::translate("RecordType", type->label) : problem.entity;
}

QString fieldText(const VerificationProblem &problem)
{
    const RecordType *type = recordTypeByName(problem.entity);
    const Field *field = type ? type->field(problem.field) : nullptr;
    return field ? QCoreApplication::translate("Field", field->label) : problem.field;
}

QList<TableColumn> columnsOfProblems()
{
    return {{.id = QStringLiteral("text"), .title = VerificationPage::tr("What is wrong"), .characters = 50},
            {.id = QStringLiteral("entity"), .title = VerificationPage::tr("Where"), .characters = 16},
            {.id = QStringLiteral("field"), .title = VerificationPage::tr("Field"), .characters = 16},
            {.id = QStringLiteral("event"), .title = VerificationPage::tr("Event"), .alignment = Qt::AlignRight, .characters = 8},
            {.id = QStringLiteral("id"), .title = VerificationPage::tr("Identifier"), .characters = 34},
            {.id = QStringLiteral("kind"), .title = VerificationPage::tr("Kind"), .characters = 18}};
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::inputOutput("file.cannot_write", {path, file.errorString()}));
    return {};
}

} // namespace

VerificationPage::VerificationPage(Shell &shell)
    : m_shell(shell), m_session(shell.session()), m_header(new PageHeader(this)), m_stack(new QStackedLayout), m_verdict(new StatusChip(this)),
      m_sentence(new PlainLabel(LabelStyle::CardTitle, {}, this)), m_detail(new PlainLabel({}, this)),
      m_problems(new RecordList(shell.settings(), shell.session().officer().id.toString() + QStringLiteral("/problems"), this)),
      m_rows(new RowsAtHand(columnsOfProblems)), m_historyCard(new Card(this)), m_facts(new FactList(m_historyCard)), m_copy(plainButton({}, m_historyCard))
{
    layOut();
    m_problems->setSource(m_rows);
    m_problems->hide();
    connect(m_problems, &RecordList::rowOpened, this, [this](const QString &row) { openProblem(row.toInt()); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_info.root); });
    connect(&m_session, &Session::changed, this, &VerificationPage::readHistory);
    onLanguage(this, [this] { writeTexts(); });
    readHistory();
}

void VerificationPage::layOut()
{
    auto *notice = new NoticeBanner(m_session, this);
    connect(notice, &NoticeBanner::incidentRequested, this, &VerificationPage::showIncidentForm);
    auto *split = new QSplitter(this);
    split->addWidget(makeResult());
    split->addWidget(makeHistory());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({3000, 2000}); // shares, whatever the texts would like
    split->setChildrenCollapsible(false);
    m_stack->addWidget(split);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_header);
    column->addWidget(notice);
    column->addLayout(m_stack, 1);
}

QWidget *VerificationPage::makeResult()
{
    auto *side = new QWidget(this);
    auto *card = new Card(side);
    card->body()->addWidget(m_verdict, 0, Qt::AlignLeft);
    card->body()->addWidget(m_sentence->wrapped());
    card->body()->addWidget(m_detail->muted()->wrapped());
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(card);
    column->addWidget(m_problems, 1);
    column->addStretch(0);
    column->setAlignment(card, Qt::AlignTop);
    return side;
}

QWidget *VerificationPage::makeHistory()
{
    m_historyCard->body()->addWidget(m_facts);
    m_historyCard->body()->addWidget(m_copy, 0, Qt::AlignLeft);
    m_historyCard->body()->addStretch(1);
    return new ScrollPane(m_historyCard, this);
}

QString VerificationPage::title() const
{
    return tr("Verification");
}

void VerificationPage::writeTexts()
{
    m_historyCard->setTitle(tr("The history as it stands"));
    m_copy->setText(tr("Copy the root hash"));
    writeHeader();
    showHistory(m_info);
    showReport();
}

void VerificationPage::writeHeader()
{
    const QString trail = QCoreApplication::translate("Section", "Audit trail");
    m_header->setPath(trail, title(), [this] { m_shell.open({.section = AuditTrailPage::section(), .record = {}, .view = {}}); });
    m_header->setTitle(title());
    if (m_incident) {
        m_header->setPrimary({});
        m_header->setActions({});
        return;
    }
    const QString busy = m_running ? tr("Verification is running; the strip below shows how far it is.") : QString();
    m_header->setPrimary({.text = tr("Verify now"), .run = [this] { run(); }, .refusal = busy, .glyph = Glyph::Verified});
    m_header->setActions({{.text = tr("Compare with a checkpoint…"), .run = [this] { chooseCheckpoint(); }, .refusal = busy},
                          {.text = tr("Save a checkpoint…"), .run = [this] { chooseWhereToSave(); }, .refusal = {}, .glyph = Glyph::Save}});
}

void VerificationPage::open(const PageAddress &address)
{
    if (address.view == runView())
        run();
    if (address.view == incidentView())
        showIncidentForm();
}

void VerificationPage::refresh()
{
    readHistory();
}

void VerificationPage::readHistory()
{
    m_session.read<RegistryInfo>(this, [](const Registry &registry) { return registry.info(); }, [this](const Result<RegistryInfo> &info) {
        if (info)
            showHistory(*info);
    });
}

void VerificationPage::showHistory(const RegistryInfo &info)
{
    m_info = info;
    if (m_info.id.isEmpty())
        return;
    const Format format(interfaceLanguage());
    const QByteArray verified = m_shell.settings().shape(verifiedKey(m_session.registryId()));
    m_facts->clear();
    m_facts->addFact(tr("Registry"), info.name);
    m_facts->addFact(tr("Registry id"), hexInGroups(info.id));
    m_facts->addFact(tr("Events"), format.integer(info.events));
    m_facts->addFact(tr("Root hash"), hexInGroups(info.root));
    m_facts->addFact(tr("Last found whole on this computer"), verified.isEmpty() ? tr("never") : format.dateTime(Timestamp{verified.toLongLong()}));
}

void VerificationPage::run(const QString &checkpoint)
{
    if (m_running)
        return;
    // The name of the step is a constant of the program, so that the window may read it while the work goes on.
    const auto step = std::make_shared<std::atomic<const char *>>("");
    m_checkpoint = checkpoint;
    m_report.reset();
    m_running = m_session.start<VerificationReport>(
        tr("Verifying the history"), this,
        [step, checkpoint](Registry &registry, TaskControl &control) {
            VerificationOptions options{.checkpointFile = checkpoint.toStdU16String(), .progress = {}, .stop = control.stopToken()};
            options.progress = [&](const VerificationProgress &progress) {
                *step = progress.step;
                control.progress(progress.done, progress.total);
            };
            return verify(registry, options);
        },
        [this](const Result<VerificationReport> &report) { finished(report); });
    connect(m_running.data(), &Task::progressed, this, [this, step] { m_sentence->setText(QCoreApplication::translate("Verification", step->load()) + QStringLiteral("…")); });
    m_rows->setRows({});
    m_problems->hide();
    m_verdict->setContent({tr("running"), Tone::InWork, Glyph::None});
    m_sentence->setText(tr("The whole history is replayed…"));
    m_detail->setText(tr("You can go on working meanwhile."));
    writeHeader();
}

void VerificationPage::finished(const Result<VerificationReport> &report)
{
    m_running = nullptr;
    if (report) {
        m_report = *report;
        if (report->ok())
            m_shell.settings().setShape(verifiedKey(m_session.registryId()), QByteArray::number(m_session.now().milliseconds));
    } else {
        m_shell.tell(BannerMessage::of(report.error()));
    }
    writeTexts();
}

void VerificationPage::showReport()
{
    if (m_running)
        return;
    m_problems->setVisible(m_report && !m_report->ok());
    if (!m_report) {
        m_verdict->setContent({});
        m_sentence->setText(tr("Nothing was verified since this page was opened."));
        m_detail->setText(tr("Verification replays every event: signatures, roles, approvals, each record against the history, the tree of hashes and the keys. "
                             "Whoever changed anything by hand, even with the database key, is found."));
        return;
    }
    const Format format(interfaceLanguage());
    QStringList details = m_report->notices;
    if (!m_checkpoint.isEmpty())
        details.prepend(tr("Held to the checkpoint: %1").arg(QFileInfo(m_checkpoint).fileName()));
    details.prepend(tr("Events: %1 · Records: %2").arg(format.integer(m_report->events), format.integer(m_report->rows)));
    m_detail->setText(details.join(u'\n'));
    if (m_report->ok()) {
        m_verdict->setContent({tr("in order"), Tone::Good, Glyph::Verified});
        m_sentence->setText(tr("Every event is signed by whom it names, and every record is as the history says."));
        return;
    }
    m_verdict->setContent({tr("%Ln problem(s)", nullptr, int(m_report->problems.size())), Tone::Bad, Glyph::None});
    m_sentence->setText(tr("The registry is not as its history says. Change nothing, make a copy of its folder, and compare it with a backup."));
    QList<TableRow> rows;
    for (const VerificationProblem &problem : m_report->problems) {
        rows.append({.id = QString::number(rows.size()),
                     .cells = {{.text = problem.text, .strong = true},
                               {.text = entityText(problem)},
                               {.text = fieldText(problem)},
                               {.text = problem.event < 0 ? QString() : format.integer(problem.event)},
                               {.text = problem.id, .muted = true},
                               {.text = problem.kind, .muted = true}}});
    }
    m_rows->setRows(rows);
    m_problems->setSummary(tr("%Ln problem(s); Enter opens the record or the event", nullptr, int(rows.size())));
}

void VerificationPage::openProblem(int row)
{
    const VerificationProblem &problem = m_report->problems.at(size_t(row));
    const RecordType *type = recordTypeByName(problem.entity);
    if (type && !problem.id.isEmpty() && m_shell.hasSection(type->pluralText()))
        return m_shell.open({.section = type->pluralText(), .record = problem.id, .view = {}});
    if (problem.event >= 0)
        m_shell.open({.section = AuditTrailPage::section(), .record = QString::number(problem.event), .view = {}});
}

void VerificationPage::chooseCheckpoint()
{
    auto *dialog = new QFileDialog(this, tr("Which checkpoint?"), {}, tr("Checkpoints (%1);;All files (*)").arg(checkpoints));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &VerificationPage::run);
    dialog->open();
}

void VerificationPage::chooseWhereToSave()
{
    const QString name = QStringLiteral("%1-%2.checkpoint").arg(QFileInfo(QString::fromStdU16String(m_session.folder().u16string())).completeBaseName(), QString::number(m_info.events));
    auto *dialog = new QFileDialog(this, tr("Save a checkpoint"), QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name),
                                   tr("Checkpoints (%1);;All files (*)").arg(checkpoints));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("checkpoint"));
    connect(dialog, &QFileDialog::fileSelected, this, &VerificationPage::saveCheckpoint);
    dialog->open();
}

void VerificationPage::saveCheckpoint(const QString &path)
{
    m_session.read<void>(
        this,
        [path](const Registry &registry) -> Result<void> {
            TIZILIM_TRY_ASSIGN(const QByteArray note, registry.checkpoint());
            return writeFile(path, note);
        },
        [this, path](const Result<void> &saved) {
            if (!saved)
                return m_shell.tell(BannerMessage::of(saved.error()));
            m_shell.tell({.kind = BannerMessage::Kind::Success,
                          .text = tr("Saved: %1. Keep it away from this computer; the registry can be held to it at any later time.").arg(QDir::toNativeSeparators(path)),
                          .actions = {}});
        });
}

void VerificationPage::showIncidentForm()
{
    if (m_incident)
        return;
    m_incident = new Card(this);
    m_incident->setTitle(tr("Record the incident"));
    auto *explanation = new PlainLabel(tr("This workstation has seen a history that is gone now. Find out first who put back which copy. "
                                          "The incident becomes an event under your name; from then on the registry can be written again."), m_incident);
    m_note = new FieldForm(m_incident);
    m_note->addFields(incidentFields(), nullptr);
    auto *record = primaryButton(tr("Record the incident"), m_incident);
    auto *cancel = plainButton(tr("Cancel"), m_incident);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(record);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    m_incident->body()->addWidget(explanation->wrapped());
    m_incident->body()->addWidget(m_note);
    m_incident->body()->addLayout(buttons);
    m_incident->body()->addStretch(1);
    connect(record, &QPushButton::clicked, this, &VerificationPage::recordIncident);
    connect(cancel, &QPushButton::clicked, this, &VerificationPage::closeIncidentForm);
    m_stack->addWidget(m_incident);
    m_stack->setCurrentWidget(m_incident);
    writeHeader();
    m_note->focusFirst();
}

void VerificationPage::closeIncidentForm()
{
    if (!m_incident)
        return;
    m_stack->removeWidget(m_incident);
    m_incident->deleteLater();
    m_incident = nullptr;
    m_note = nullptr;
    m_stack->setCurrentIndex(0);
    writeHeader();
}

void VerificationPage::recordIncident()
{
    if (!m_note->check())
        return;
    const QString note = std::get<QString>(m_note->values().value(QStringLiteral("note")));
    m_session.takeNoteOfIncident(note, this, [this](const Result<void> &recorded) {
        if (!recorded)
            return m_shell.tell(BannerMessage::of(recorded.error()));
        closeIncidentForm();
        m_shell.tell({.kind = BannerMessage::Kind::Success, .text = tr("The incident stands in the history. The registry can be written again."), .actions = {}});
    });
}

bool VerificationPage::escape()
{
    if (!m_incident)
        return false;
    closeIncidentForm();
    return true;
}

} // namespace tizilim
