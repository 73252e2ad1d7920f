#pragma once

#include "app/session/RegistryFounding.h"
#include "ui/shell/GatePage.h"

#include <array>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace tizilim {

class Banner;
class PlainLabel;

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
    enum Line { Name, Place, FullName, Login, Password, Again };
    static constexpr std::size_t lineCount = 6;

    void layOut();
    void writeTexts();
    void choosePlace();
    QString folder() const;
    bool check();
    void submit();

    std::array<PlainLabel *, lineCount> m_labels{};
    std::array<QLineEdit *, lineCount> m_lines{};
    std::array<PlainLabel *, lineCount> m_messages{};
    QPushButton *m_choose;
    QPushButton *m_found;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    Banner *m_banner;
};

} // namespace tizilim
