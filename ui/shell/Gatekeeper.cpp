#include "ui/shell/Gatekeeper.h"

#include "app/session/RegistryFounding.h"
#include "app/session/Session.h"
#include "app/settings/Settings.h"
#include "ui/imports/ImportEntrance.h"
#include "ui/imports/ImportPage.h"
#include "ui/records/RecordProvider.h"
#include "ui/records/VerbProvider.h"
#include "ui/records/VerbTexts.h"
#include "ui/shell/FoundPage.h"
#include "ui/shell/Frame.h"
#include "ui/shell/IdleWatch.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/RecoveryKeyPage.h"
#include "ui/shell/UnlockPage.h"
#include "ui/shell/WelcomePage.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace tizilim {

namespace {

constexpr int freeFailures = 3;
constexpr int longestDelaySeconds = 60;

/// Runs work away from the window's thread and answers in it, unless the asker has gone meanwhile.
template<typename Work, typename Answer>
void inBackground(QObject *asker, Work work, Answer answer)
{
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(asker), work = std::move(work), answer = std::move(answer)] {
        auto result = std::make_shared<decltype(work())>(work());
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, answer, result] {
            if (guard)
                answer(std::move(*result));
        }, Qt::QueuedConnection);
    });
}

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
    m_window.closeFrame();
}

void Gatekeeper::connectWindow()
{
    connect(&m_window, &MainWindow::openRequested, this, [this](const QString &folder) { m_window.showUnlock(folder); });
    connect(&m_window, &MainWindow::chooseRequested, this, &Gatekeeper::chooseRegistry);
    connect(&m_window, &MainWindow::createRequested, this, &Gatekeeper::showFounding);
    connect(&m_window, &MainWindow::sampleRequested, this, &Gatekeeper::makeSample);
    connect(&m_window, &MainWindow::unlockRequested, this, &Gatekeeper::unlock);
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

int Gatekeeper::delaySeconds(int failures)
{
    if (failures <= freeFailures)
        return 0;
    return qMin(1 << qMin(failures - freeFailures - 1, 10), longestDelaySeconds);
}

void Gatekeeper::unlock(const QString &folder, const QString &officer, const QString &password)
{
    m_window.unlockPage()->setBusy(true);
    Session::unlock(pathOf(folder), officer, password, m_environment, this,
                    [this, folder, officer](Result<std::shared_ptr<Session>> session) {
                        unlockAnswered(folder, officer, std::move(session));
                    });
}

void Gatekeeper::unlockAnswered(const QString &folder, const QString &officer, Result<std::shared_ptr<Session>> session)
{
    UnlockPage *page = m_window.unlockPage();
    if (!session) {
        m_failures = session.error().is("unlock.wrong_password") ? m_failures + 1 : m_failures;
        // The answer itself is late, so that guessing is slow and a person who mistyped once notices nothing.
        QTimer::singleShot(delaySeconds(m_failures) * 1000, page, [page, error = session.error()] { page->showError(error); });
        return;
    }
    m_failures = 0;
    page->clearPassword();
    page->setBusy(false);
    m_window.settings().addRecentRegistry(folder);
    m_window.settings().setLastOfficer(folder, officer);
    enter(std::move(*session));
}

void Gatekeeper::enter(std::shared_ptr<Session> session)
{
    m_session = std::move(session);
    const QString officer = m_session->registryId() + m_session->officer().id.toString();
    Frame *frame = m_window.showFrame(m_makeSections(*m_session), m_session.get());
    frame->setOfficer(m_session->officer().name, [role = m_session->officer().role] { return roleText(role); });
    connect(frame, &Frame::lockRequested, this, &Gatekeeper::lock, Qt::QueuedConnection);
    followSession(frame);
    // The same officer goes on where he was; anybody else begins at the beginning.
    const bool goesOn = officer == m_lastOfficer && !m_lastAddress.isNull();
    if (goesOn)
        frame->open(m_lastAddress);
    else if (!frame->sections().empty())
        frame->open({.section = frame->sections().front().id, .record = {}, .view = {}});
    m_lastOfficer = officer;
    m_idle->start();
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
    readFacts();
}

void Gatekeeper::readFacts()
{
    m_session->read<RegistryInfo>(
        m_window.frame(), [](const Registry &registry) { return registry.info(); },
        [this](const Result<RegistryInfo> &info) {
            if (info && m_window.frame())
                m_window.frame()->setFacts({.name = info->name,
                                            .events = info->events,
                                            .verified = {},
                                            .readOnly = m_session->isReadOnly()});
        });
}

void Gatekeeper::lock()
{
    if (!m_session)
        return;
    m_idle->stop();
    m_lastAddress = m_window.frame()->pages()->address();
    const QString folder = QString::fromStdU16String(m_session->folder().u16string());
    m_window.closeFrame();
    m_session.reset();
    m_window.showUnlock(folder)->showNotice(tr("The registry is locked. Its keys are no longer in memory."));
}

void Gatekeeper::chooseRegistry()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open a registry"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { m_window.showUnlock(folder); });
    dialog->open();
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
