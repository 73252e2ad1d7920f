#pragma once

#include "ui/shell/WindowSection.h"

#include <QWidget>

class QStackedLayout;

namespace tizilim {

class AppearanceControls;
class Frame;
class GatePage;
class Session;
class Settings;
class Theme;
class InterfaceLanguage;
class UnlockPage;
class WelcomePage;

/// The window: before a registry is open one of two small pages, afterwards the frame with everything in it. Each is
/// made when it is first shown.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    MainWindow(InterfaceLanguage &language, Theme &theme, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The page with which the window begins where no registry is known.
    WelcomePage *showWelcome();
    /// Asks for the password of a registry.
    UnlockPage *showUnlock(const QString &folder);
    /// Makes the frame for the officer who has unlocked the registry.
    Frame *showFrame(WindowSections sections, Session *session = nullptr);
    /// Shows another page before a registry is open; taken over, and let go when the next one is shown.
    void showGate(GatePage *page);
    /// Language and theme, for a page made elsewhere.
    AppearanceControls *makeAppearance();
    /// Whether the first page offers a sample registry.
    void offerSample(bool offered);
    /// Takes the frame away with all pages in it.
    void closeFrame();
    Frame *frame() const { return m_frame; }
    UnlockPage *unlockPage() const { return m_unlock; }
    Settings &settings() { return m_settings; }

signals:
    void openRequested(const QString &folder);
    void chooseRequested();
    void createRequested();
    void sampleRequested();
    void restoreRequested();
    void packageRequested();
    void unlockRequested(const QString &folder, const QString &officer, const QString &password);
    void enrolRequested(const QString &folder, const QString &officer);

protected:
    void closeEvent(QCloseEvent *event) override;
    /// Tab goes in reading order through everything that is seen.
    bool focusNextPrevChild(bool next) override;

private:
    void makeWelcome();
    void showPage(QWidget *page);
    void makeUnlock();
    void restoreShape();

    InterfaceLanguage &m_language;
    Theme &m_theme;
    Settings &m_settings;
    QStackedLayout *m_stack;
    WelcomePage *m_welcome = nullptr;
    UnlockPage *m_unlock = nullptr;
    GatePage *m_gate = nullptr;
    Frame *m_frame = nullptr;
    bool m_sample = false;
};

} // namespace tizilim
