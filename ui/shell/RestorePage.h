#pragma once

#include "app/session/RegistryOperations.h"
#include "ui/shell/GatePage.h"
#include "ui/shell/WorkProgress.h"

class QLineEdit;
class QPushButton;

namespace tizilim {

class Banner;
class FileLine;
class PlainLabel;

/// Puts a backup in the place of a registry, or where there is none. Says what is given up, and asks once more before it.
class RestorePage : public GatePage {
    Q_OBJECT

public:
    explicit RestorePage(AppearanceControls *appearance, QWidget *parent = nullptr);

    /// Where the registry is to be, and who does it; both may be empty.
    void setDestination(const QString &folder, const QString &officer);
    WorkProgress::Watch watch() { return m_progress->begin(); }
    void setBusy(bool busy);
    void showError(const Error &error);
    void focusFirst();

signals:
    void restoreRequested(const tizilim::RestoreCall &call);
    void cancelled();

private:
    void layOut();
    void writeTexts();
    void backupChosen(const QString &folder);
    bool check();
    void submit();
    void ask();
    RestoreCall call() const;

    PlainLabel *m_title;
    PlainLabel *m_explanation;
    FileLine *m_backup;
    FileLine *m_folder;
    PlainLabel *m_officerLabel;
    QLineEdit *m_officer;
    PlainLabel *m_passwordLabel;
    QLineEdit *m_password;
    QPushButton *m_restore;
    QPushButton *m_cancel;
    WorkProgress *m_progress;
    Banner *m_banner;
};

} // namespace tizilim
