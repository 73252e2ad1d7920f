#pragma once

#include "ui/shell/PageStack.h"
#include "ui/shell/WindowSection.h"
#include "ui/shell/Shell.h"
#include "ui/shell/StatusLine.h"
#include "model/domain/Choices.h"

#include <memory>

namespace tizilim {

class AppearanceControls;
class CommandPalette;
class Navigation;
class PaletteProvider;
class Task;
class TopBar;

/// The window while a registry is unlocked: navigation, top bar, banner, page, status line, and the keys that work
/// everywhere. Made after unlocking, so that the first window comes quickly.
class Frame : public QWidget, public Shell {
    Q_OBJECT

public:
    /// Takes the controls over. `sections` are those that the officer's role may see. The session outlives the frame;
    /// without one (in tests) the frame is as it is, and pages must not ask for it.
    Frame(WindowSections sections, AppearanceControls *appearance, Settings &settings, Session *session,
          QWidget *parent = nullptr);
    ~Frame() override;

    /// `role` gives the words in the language in force.
    void setOfficer(const QString &name, std::function<QString()> role);
    void setFacts(const RegistryFacts &facts);
    void setCount(const QString &section, qint64 count, Tone tone);
    /// A further source of what the search field finds; pages are found already.
    void addPaletteProvider(std::unique_ptr<PaletteProvider> provider);
    PageStack *pages() const { return m_pages; }
    const WindowSections &sections() const { return m_sections; }

    void open(const PageAddress &address) override;
    void goBack() override;
    void tell(const BannerMessage &message) override;
    void showTask(const QString &text, double share, std::function<void()> cancel) override;
    void endTask() override;
    void leaveFor(ClosedWork work) override;
    bool hasSection(const QString &section) const override;
    Session &session() override { return *m_session; }
    Settings &settings() override { return m_settings; }

public slots:
    /// Shows a task in the strip until it is finished.
    void follow(tizilim::Task *task);

signals:
    void lockRequested();
    void closedWorkRequested(tizilim::ClosedWork work);

private:
    void layOut(AppearanceControls *appearance);
    void addKeys();
    void askBeforeLeaving(const std::function<void()> &proceed);
    void pageOpened(const PageAddress &address);
    Page *makePage(const PageAddress &address);

    WindowSections m_sections;
    Settings &m_settings;
    Session *m_session;
    TopBar *m_top = nullptr;
    Navigation *m_navigation = nullptr;
    QWidget *m_bannerPlace = nullptr;
    Banner *m_banner = nullptr;
    PageStack *m_pages = nullptr;
    StatusLine *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
    std::function<void()> m_cancelTask;
};

} // namespace tizilim
