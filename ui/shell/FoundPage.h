#pragma once

#include "app/session/RegistryFounding.h"
#include "ui/shell/GatePage.h"

class QProgressBar;
class QPushButton;

namespace tizilim {

class Banner;
class LineForm;

/// Asks for what a new registry is founded with: its name and place, and who is its first administrator.
class FoundPage : public GatePage {
    Q_OBJECT

public:
    explicit FoundPage(AppearanceControls *appearance, QWidget *parent = nullptr);

    void setBusy(bool busy);
    void showError(const Error &error);
    /// Wipes the passwords typed.
    void clearPasswords();
    void focusFirst();

signals:
    void foundRequested(const tizilim::Founding &founding);
    void cancelled();

private:
    enum Line : std::size_t { Name, Place, FullName, Login, Password, Again };

    void layOut();
    void writeTexts();
    void choosePlace();
    QString folder() const;
    bool check();
    void submit();

    LineForm *m_form;
    QPushButton *m_choose = nullptr;
    QPushButton *m_found = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_progress = nullptr;
    Banner *m_banner = nullptr;
};

} // namespace tizilim
