#include "ui/shell/Gatekeeper.h"

#include "app/session/Migration.h"
#include "app/session/OfficerOperations.h"
#include "app/session/RegistryFounding.h"
#include "app/session/RegistryOperations.h"
#include "app/session/Session.h"
#include "app/settings/Settings.h"
#include "app/tasks/Task.h"
#include "ui/common/Banner.h"
#include "ui/common/InBackground.h"
#include "ui/history/AuditTrailPage.h"
#include "ui/history/VerificationPage.h"
#include "ui/imports/ImportEntrance.h"
#include "ui/imports/ImportPage.h"
#include "ui/records/RecordProvider.h"
#include "ui/records/VerbProvider.h"
#include "ui/records/VerbTexts.h"
#include "ui/shell/EnrolPage.h"
#include "ui/shell/EnrolledPage.h"
#include "ui/shell/FoundPage.h"
#include "ui/shell/Frame.h"
#include "ui/shell/IdleWatch.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PackageGatePage.h"
#include "ui/shell/RecoveryKeyPage.h"
#include "ui/shell/RestorePage.h"
#include "ui/shell/UnlockPage.h"
#include "ui/shell/WelcomePage.h"
#include "ui/shell/WorkPage.h"
#include "ui/today/SectionCounts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

namespace tizilim {

namespace {

const QString lastPageName = QStringLiteral("window");

std::filesystem::path pathOf(const QString &folder)
{
    return folder.toStdU16String();
}

} // namespace

Gatekeeper::Gatekeeper(MainWindow &window, Environment environment, MakeSections makeSections, QObject *parent)
    : QObject(parent), m_window(window), m_environment(std::move(environment)), m_makeSections(std::move(makeSections)),
      m_idle(new IdleWatch(this))
{
    connectWindow();
    connect(m_idle, &IdleWatch::idle, this, &Gatekeeper::lock);
}

Gatekeeper::~Gatekeeper()
{
    keepLastPage();
    m_window.closeFrame();
}

void Gatekeeper::connectWindow()
{
    connect(&m_window, &MainWindow::openRequested, this, [this](const QString &folder) { m_window.showUnlock(folder); });
    connect(&m_window, &MainWindow::chooseRequested, this, &Gatekeeper::chooseRegistry);
    connect(&m_window, &MainWindow::createRequested, this, &Gatekeeper::showFounding);
    connect(&m_window, &MainWindow::sampleRequested, this, &Gatekeeper::makeSample);
    connect(&m_window, &MainWindow::unlockRequested, this, &Gatekeeper::unlock);
    connect(&m_window, &MainWindow::enrolRequested, this, &Gatekeeper::showEnrolment);
    connect(&m_window, &MainWindow::restoreRequested, this, [this] { showRestore({}, {}); });
    connect(&m_window, &MainWindow::packageRequested, this, &Gatekeeper::showPackage);
}

void Gatekeeper::setSample(MakeSample makeSample)
{
    m_makeSample = std::move(makeSample);
    m_window.offerSample(bool(m_makeSample));
}

void Gatekeeper::begin(const QString &folder)
{
    const QStringList recent = m_window.settings().recentRegistries();
    if (!folder.isEmpty())
        m_window.showUnlock(folder);
    else if (!recent.isEmpty())
        m_window.showUnlock(recent.first());
    else
        m_window.showWelcome();
}

void Gatekeeper::unlock(const QString &folder, const QString &officer, const QString &password)
{
    m_window.unlockPage()->setBusy(true);
    const Attempt attempt{folder, officer, password};
    Session::unlock(pathOf(folder), officer, password, m_environment, this,
                    [this, attempt](Result<std::shared_ptr<Session>> session) { unlockAnswered(attempt, std::move(session)); });
}

void Gatekeeper::unlockAnswered(const Attempt &attempt, Result<std::shared_ptr<Session>> session)
{
    UnlockPage *page = m_window.unlockPage();
    if (!session) {
        if (session.error().is("unlock.wait"))
            return tryLater(attempt, session.error().values.front().toInt());
        if (session.error().is("registry.migration_due"))
            return offerMigration(attempt, session.error());
        return page->showError(session.error());
    }
    page->clearPassword();
    page->setBusy(false);
    m_window.settings().addRecentRegistry(attempt.folder);
    m_window.settings().setLastOfficer(attempt.folder, attempt.officer);
    enter(std::move(*session));
}

/// Guessing is slow; whoever waits is let in by the right password, and sees how long it takes.
void Gatekeeper::tryLater(const Attempt &attempt, int seconds)
{
    UnlockPage *page = m_window.unlockPage();
    if (seconds <= 0)
        return unlock(attempt.folder, attempt.officer, attempt.password);
    page->showWaiting(seconds);
    QTimer::singleShot(1000, page, [this, attempt, seconds] { tryLater(attempt, seconds - 1); });
}

void Gatekeeper::offerMigration(const Attempt &attempt, const Error &due)
{
    BannerMessage message = BannerMessage::of(due);
    message.kind = BannerMessage::Kind::Notice;
    message.actions = {{tr("Back up and bring up to date"), [this, attempt] { migrate(attempt); }}};
    m_window.unlockPage()->showMessage(message);
}

void Gatekeeper::migrate(const Attempt &attempt)
{
    UnlockPage *page = m_window.unlockPage();
    page->setBusy(true);
    inBackground(page,
                 [attempt, environment = m_environment] {
                     return migrateRegistry({pathOf(attempt.folder), attempt.officer, attempt.password}, environment, [](qint64, qint64) {}, {});
                 },
                 [this, page, attempt](const Result<Migrated> &migrated) {
                     if (!migrated)
                         return page->showError(migrated.error());
                     unlock(attempt.folder, attempt.officer, attempt.password);
                 });
}

void Gatekeeper::enter(std::shared_ptr<Session> session)
{
    m_session = std::move(session);
    const QString officer = m_session->registryId() + m_session->officer().id.toString();
    Frame *frame = m_window.showFrame(m_makeSections(*m_session), m_session.get());
    frame->setOfficer(m_session->officer().name, [role = m_session->officer().role] { return roleText(role); });
    connect(frame, &Frame::lockRequested, this, &Gatekeeper::lock, Qt::QueuedConnection);
    connect(frame, &Frame::closedWorkRequested, this, &Gatekeeper::leaveFor, Qt::QueuedConnection);
    followSession(frame);
    // The same officer goes on where he was; anybody else begins at the beginning.
    const bool goesOn = officer == m_lastOfficer && !m_lastAddress.isNull();
    if (goesOn)
        frame->open(m_lastAddress);
    else
        openFirstPage(frame);
    m_lastOfficer = officer;
    m_idle->start();
    // After the first page, which takes away what was told before it.
    m_session->read<void>(frame, [](const Registry &) { return Result<void>(); }, [this, frame](const Result<void> &) { tellNotices(*frame); });
}

void Gatekeeper::tellNotices(Frame &frame)
{
    if (const std::optional<Error> notice = m_session->notice())
        return tellNotice(frame, *notice);
    const std::vector<Error> warnings = m_session->notices();
    if (warnings.empty())
        return;
    BannerMessage message = BannerMessage::of(warnings.front());
    message.kind = BannerMessage::Kind::Warning;
    frame.tell(message);
}

void Gatekeeper::tellNotice(Frame &frame, const Error &notice)
{
    BannerMessage message = BannerMessage::of(notice);
    if (frame.hasSection(AuditTrailPage::section()))
        message.actions = {{tr("What to do"), [&frame] {
                                frame.open({.section = AuditTrailPage::section(), .record = VerificationPage::record(), .view = {}});
                            }}};
    frame.tell(message);
}

/// Where the officer was when he last left this registry; else at the beginning.
void Gatekeeper::openFirstPage(Frame *frame)
{
    m_session->read<QString>(
        frame, [](const Registry &registry) { return registry.viewState(lastPageName); },
        [frame](const Result<QString> &kept) {
            if (!frame->pages()->address().isNull() || frame->sections().empty())
                return; // he was faster
            const QString section = kept.value_or(QString()).section(QLatin1Char('/'), 0, 0);
            const QString record = kept.value_or(QString()).section(QLatin1Char('/'), 1);
            if (frame->hasSection(section))
                frame->open({.section = section, .record = record, .view = {}});
            else
                frame->open({.section = frame->sections().front().id, .record = {}, .view = {}});
        });
}

void Gatekeeper::keepLastPage()
{
    if (!m_session || !m_window.frame())
        return;
    m_lastAddress = m_window.frame()->pages()->address();
    m_session->write<void>(
        nullptr, [page = m_lastAddress.key()](Registry &registry) { return registry.keepViewState(lastPageName, page); },
        [](const Result<void> &) {});
}

void Gatekeeper::followSession(Frame *frame)
{
    const auto open = [frame](const PageAddress &address) { frame->open(address); };
    frame->addPaletteProvider(std::make_unique<VerbProvider>(*m_session, frame->sections(), open));
    frame->addPaletteProvider(std::make_unique<RecordProvider>(*m_session, frame->sections(), open));
    if (frame->hasSection(ImportPage::section()))
        new ImportEntrance(*frame);
    connect(m_session.get(), &Session::changed, frame, [this] { readFacts(); });
    connect(m_session.get(), &Session::taskStarted, frame, &Frame::follow);
    new SectionCounts(*m_session, *frame); // owned by the frame
    // A task may have been a verification: when the registry was last found whole is told too.
    connect(m_session.get(), &Session::taskStarted, frame, [this, frame](Task *task) { connect(task, &Task::finished, frame, [this] { readFacts(); }); });
    readFacts();
}

void Gatekeeper::readFacts()
{
    m_session->read<RegistryInfo>(
        m_window.frame(), [](const Registry &registry) { return registry.info(); },
        [this](const Result<RegistryInfo> &info) {
            const QByteArray verified = m_window.settings().shape(VerificationPage::verifiedKey(m_session->registryId()));
            if (info && m_window.frame())
                m_window.frame()->setFacts({.name = info->name,
                                            .events = info->events,
                                            .verified = verified.isEmpty() ? std::nullopt : std::optional(Timestamp{verified.toLongLong()}),
                                            .readOnly = m_session->isReadOnly()});
        });
}

void Gatekeeper::lock()
{
    if (!m_session)
        return;
    m_idle->stop();
    keepLastPage();
    const QString folder = QString::fromStdU16String(m_session->folder().u16string());
    m_window.closeFrame();
    m_session.reset();
    m_window.showUnlock(folder)->showNotice(tr("The registry is locked. Its keys are no longer in memory."));
}

void Gatekeeper::leaveFor(ClosedWork work)
{
    if (!m_session)
        return;
    if (work == ClosedWork::RotateKey)
        return rotateKey();
    const QString folder = QString::fromStdU16String(m_session->folder().u16string());
    const QString officer = m_session->officer().login;
    lock();
    showRestore(folder, officer);
}

/// The registry stays unlocked in the hands of the work alone; the window has let go of it.
void Gatekeeper::rotateKey()
{
    const QString folder = QString::fromStdU16String(m_session->folder().u16string());
    m_idle->stop();
    m_window.closeFrame();
    auto registry = std::make_shared<std::unique_ptr<Registry>>(m_session->close());
    m_session.reset();
    auto *page = new WorkPage(m_window.makeAppearance());
    page->setTexts(tr("The database is being written anew"), tr("It gets a new key, sealed for every officer who is not disabled. Nobody needs another password."));
    m_window.showGate(page);
    inBackground(page, [registry, watch = page->watch()] { return rotateDatabaseKey(std::move(*registry), watch.progress, watch.stop); },
                 [this, folder](const Result<void> &rotated) {
                     UnlockPage *unlock = m_window.showUnlock(folder);
                     if (rotated)
                         unlock->showNotice(tr("The database has a new key. Unlock it with your password as before."));
                     else
                         unlock->showError(rotated.error());
                 });
}

void Gatekeeper::showRestore(const QString &folder, const QString &officer)
{
    auto *page = new RestorePage(m_window.makeAppearance());
    page->setDestination(folder, officer);
    m_window.showGate(page);
    connect(page, &RestorePage::cancelled, this, [this, folder] { folder.isEmpty() ? void(m_window.showWelcome()) : void(m_window.showUnlock(folder)); });
    connect(page, &RestorePage::restoreRequested, this, [this, page](const RestoreCall &call) { restore(page, call); });
    page->focusFirst();
}

void Gatekeeper::restore(RestorePage *page, const RestoreCall &call)
{
    page->setBusy(true);
    inBackground(page, [call, environment = m_environment, watch = page->watch()] { return restoreRegistry(call, environment, watch.progress, watch.stop); },
                 [this, page, call](const Result<std::filesystem::path> &aside) {
                     if (!aside)
                         return page->showError(aside.error());
                     const QString folder = QString::fromStdU16String(call.folder.u16string());
                     m_window.settings().setLastOfficer(folder, call.login);
                     const QString replaced = QDir::toNativeSeparators(QString::fromStdU16String(aside->u16string()));
                     m_window.showUnlock(folder)->showNotice(replaced.isEmpty() ? tr("The backup is restored.")
                                                                                : tr("The backup is restored. What stood there before is kept in: %1").arg(replaced));
                 });
}

void Gatekeeper::showPackage()
{
    auto *page = new PackageGatePage(m_window.makeAppearance());
    m_window.showGate(page);
    connect(page, &PackageGatePage::closed, this, [this] { m_window.showWelcome(); });
    page->focusFirst();
}

void Gatekeeper::chooseRegistry()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open a registry"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { m_window.showUnlock(folder); });
    dialog->open();
}

void Gatekeeper::showEnrolment(const QString &folder, const QString &officer)
{
    auto *page = new EnrolPage(folder, officer, m_window.makeAppearance());
    m_window.showGate(page);
    connect(page, &EnrolPage::cancelled, this, [this, folder] { m_window.showUnlock(folder); });
    connect(page, &EnrolPage::enrolRequested, this, [this, page, folder] { enrol(page, folder); });
    page->focusFirst();
}

void Gatekeeper::enrol(EnrolPage *page, const QString &folder)
{
    page->setBusy(true);
    inBackground(page,
                 [folder = pathOf(folder), login = page->login(), code = page->code(), password = page->password(), environment = m_environment] {
                     return enrolOfficer(folder, login, code, password, environment);
                 },
                 [this, page, folder](const Result<Enrolled> &enrolled) {
                     if (!enrolled)
                         return page->showError(enrolled.error());
                     const QString login = page->login();
                     page->wipe();
                     showEnrolled(folder, login, enrolled->fingerprint);
                 });
}

void Gatekeeper::showEnrolled(const QString &folder, const QString &login, const QString &fingerprint)
{
    auto *page = new EnrolledPage(fingerprint, m_window.makeAppearance());
    m_window.showGate(page);
    connect(page, &EnrolledPage::finished, this, [this, folder, login] {
        m_window.settings().setLastOfficer(folder, login);
        m_window.showUnlock(folder)->showNotice(tr("As soon as your role is granted you can unlock the registry with your password."));
    });
}

void Gatekeeper::showFounding()
{
    auto *page = new FoundPage(m_window.makeAppearance());
    m_window.showGate(page);
    connect(page, &FoundPage::cancelled, this, [this] { m_window.showWelcome(); });
    connect(page, &FoundPage::foundRequested, this, [this, page](const Founding &founding) { found(page, founding); });
    page->focusFirst();
}

void Gatekeeper::found(FoundPage *page, const Founding &founding)
{
    page->setBusy(true);
    inBackground(page, [founding, environment = m_environment] { return foundReadyRegistry(founding, environment); },
                 [this, page, login = founding.login](Result<Founded> founded) {
                     if (!founded)
                         return page->showError(founded.error());
                     page->clearPasswords();
                     showRecoveryKey(std::make_shared<Founded>(std::move(*founded)), login);
                 });
}

void Gatekeeper::showRecoveryKey(std::shared_ptr<Founded> founded, const QString &login)
{
    auto *page = new RecoveryKeyPage(founded->registry->name(), founded->recoveryKey, m_window.makeAppearance());
    founded->recoveryKey.fill(QLatin1Char('*'));
    m_window.showGate(page);
    connect(page, &RecoveryKeyPage::keptRequested, this, [this, founded, login] {
        const QString folder = QString::fromStdU16String(founded->registry->folder().u16string());
        Result<std::shared_ptr<Session>> session = Session::of(std::move(founded->registry));
        m_window.settings().addRecentRegistry(folder);
        m_window.settings().setLastOfficer(folder, login);
        if (session)
            enter(std::move(*session));
        else
            m_window.showUnlock(folder)->showError(session.error());
    });
}

void Gatekeeper::makeSample()
{
    if (!m_makeSample)
        return;
    WelcomePage *page = m_window.showWelcome();
    page->setBusy(true);
    inBackground(page, m_makeSample, [this, page](const Result<Sample> &sample) {
        page->setBusy(false);
        if (!sample)
            return page->showError(sample.error());
        m_window.showUnlock(sample->folder);
        unlock(sample->folder, sample->login, sample->password);
    });
}

} // namespace tizilim
