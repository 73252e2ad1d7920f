#include "ui/shell/MainWindow.h"

#include "app/settings/Settings.h"
#include "ui/common/ReadingOrder.h"
#include "ui/shell/AppearanceControls.h"
#include "ui/shell/Frame.h"
#include "ui/shell/GatePage.h"
#include "ui/shell/UnlockPage.h"
#include "ui/shell/WelcomePage.h"

#include <QCloseEvent>
#include <QStackedLayout>

namespace tizilim {

namespace {

constexpr QSize firstSize(1280, 800);
const QString shapeKey = QStringLiteral("window");

} // namespace

MainWindow::MainWindow(InterfaceLanguage &language, Theme &theme, Settings &settings, QWidget *parent)
    : QWidget(parent), m_language(language), m_theme(theme), m_settings(settings),
      m_stack(new QStackedLayout(this))
{
    m_stack->setContentsMargins(0, 0, 0, 0);
    setWindowTitle(QStringLiteral("Tizilim"));
    restoreShape();
}

MainWindow::~MainWindow() = default;

void MainWindow::restoreShape()
{
    resize(firstSize);
    restoreGeometry(m_settings.shape(shapeKey));
}

AppearanceControls *MainWindow::makeAppearance()
{
    return new AppearanceControls(m_language, m_theme, m_settings);
}

void MainWindow::makeWelcome()
{
    m_welcome = new WelcomePage(makeAppearance(), this);
    m_stack->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::openRequested);
    connect(m_welcome, &WelcomePage::chooseRequested, this, &MainWindow::chooseRequested);
    connect(m_welcome, &WelcomePage::createRequested, this, &MainWindow::createRequested);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_welcome, &WelcomePage::restoreRequested, this, &MainWindow::restoreRequested);
    connect(m_welcome, &WelcomePage::packageRequested, this, &MainWindow::packageRequested);
    connect(m_welcome, &WelcomePage::forgetRequested, this, [this](const QString &folder) {
        m_settings.removeRecentRegistry(folder);
        m_welcome->setRecent(m_settings.recentRegistries());
    });
}

WelcomePage *MainWindow::showWelcome()
{
    if (!m_welcome)
        makeWelcome();
    m_welcome->setRecent(m_settings.recentRegistries());
    m_welcome->offerSample(m_sample);
    showPage(m_welcome);
    return m_welcome;
}

void MainWindow::makeUnlock()
{
    m_unlock = new UnlockPage(makeAppearance(), this);
    m_stack->addWidget(m_unlock);
    connect(m_unlock, &UnlockPage::unlockRequested, this, &MainWindow::unlockRequested);
    connect(m_unlock, &UnlockPage::otherRequested, this, [this] { showWelcome(); });
    connect(m_unlock, &UnlockPage::enrolRequested, this, &MainWindow::enrolRequested);
}

UnlockPage *MainWindow::showUnlock(const QString &folder)
{
    if (!m_unlock)
        makeUnlock();
    m_unlock->setRegistry(folder, m_settings.lastOfficer(folder));
    showPage(m_unlock);
    m_unlock->focusFirst();
    return m_unlock;
}

Frame *MainWindow::showFrame(WindowSections sections, Session *session)
{
    closeFrame();
    m_frame = new Frame(std::move(sections), makeAppearance(), m_settings, session, this);
    m_stack->addWidget(m_frame);
    showPage(m_frame);
    return m_frame;
}

void MainWindow::showGate(GatePage *page)
{
    m_stack->addWidget(page);
    showPage(page);
    m_gate = page;
}

void MainWindow::offerSample(bool offered)
{
    m_sample = offered;
    if (m_welcome)
        m_welcome->offerSample(offered);
}

void MainWindow::showPage(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    setWindowTitle(QStringLiteral("Tizilim"));
    if (m_gate && m_gate != page) {
        m_stack->removeWidget(m_gate);
        m_gate->deleteLater();
        m_gate = nullptr;
    }
}

void MainWindow::closeFrame()
{
    if (!m_frame)
        return;
    m_stack->removeWidget(m_frame);
    delete m_frame; // at once: what its pages show must not outlive the lock
    m_frame = nullptr;
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const QList<QWidget *> stops = tabStopsInReadingOrder(this);
    if (stops.isEmpty())
        return false;
    const qsizetype here = stops.indexOf(focusWidget());
    const qsizetype first = next ? 0 : stops.size() - 1;
    const qsizetype to = here < 0 ? first : (here + (next ? 1 : stops.size() - 1)) % stops.size();
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setShape(shapeKey, saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace tizilim
