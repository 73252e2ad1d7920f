#pragma once

#include "model/base/Error.h"
#include "ui/shell/GatePage.h"

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace tizilim {

class Banner;
class PlainLabel;
struct BannerMessage;

/// Asks who unlocks a registry and with which password.
class UnlockPage : public GatePage {
    Q_OBJECT

public:
    explicit UnlockPage(AppearanceControls *appearance, QWidget *parent = nullptr);

    /// The registry to unlock and the sign-in name used last with it.
    void setRegistry(const QString &folder, const QString &officer);
    QString registry() const { return m_folder; }
    /// While the password is tried, fields are closed and a bar runs.
    void setBusy(bool busy);
    /// Tells why it was not unlocked; the keyboard returns to the password.
    void showError(const Error &error);
    void showNotice(const QString &text);
    /// Tells something that can be acted upon; the keyboard returns to the password.
    void showMessage(const BannerMessage &message);
    /// After several wrong passwords: the fields are closed, and the seconds left are shown.
    void showWaiting(int seconds);
    /// Wipes what was typed.
    void clearPassword();
    /// Puts the keyboard where typing begins: the password if the name is known.
    void focusFirst();

signals:
    void unlockRequested(const QString &folder, const QString &officer, const QString &password);
    void otherRequested();
    /// The officer has a code of an invitation.
    void enrolRequested(const QString &folder, const QString &officer);

private:
    void submit();
    void makeForm();
    void writeTexts();

    QString m_folder;
    PlainLabel *m_name;
    PlainLabel *m_path;
    PlainLabel *m_officerLabel;
    PlainLabel *m_passwordLabel;
    QLineEdit *m_officer;
    QLineEdit *m_password;
    QAction *m_show;
    QPushButton *m_unlock;
    QPushButton *m_other;
    QPushButton *m_enrol;
    QProgressBar *m_progress;
    Banner *m_banner;
};

} // namespace tizilim
