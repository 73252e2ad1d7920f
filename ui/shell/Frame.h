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
class TopBar;

/// The window while a registry is unlocked: navigation, top bar, banner, page, status line, and the keys that work
/// everywhere. Made after unlocking, so that the first window comes quickly.
class Frame : public QWidget, public Shell {
    Q_OBJECT

public:
    /// Takes the controls over. `sections` are those that the officer's role may see.
    Frame(WindowSections sections, AppearanceControls *appearance, Settings &settings, QWidget *parent = nullptr);
    ~Frame() override;

    void setOfficer(const QString &name, const QString &role);
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
    Settings &settings() override { return m_settings; }

signals:
    void lockRequested();
    void manualRequested(const QString &chapter);

private:
    void layOut(AppearanceControls *appearance);
    void addKeys();
    void askBeforeLeaving(const std::function<void()> &proceed);
    void pageOpened(const PageAddress &address);
    Page *makePage(const PageAddress &address);

    WindowSections m_sections;
    Settings &m_settings;
    TopBar *m_top = nullptr;
    Navigation *m_navigation = nullptr;
    Banner *m_banner = nullptr;
    PageStack *m_pages = nullptr;
    StatusLine *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
    std::function<void()> m_cancelTask;
};

} // namespace tizilim
