#pragma once

#include "model/base/Error.h"
#include "ui/shell/GatePage.h"

class QProgressBar;
class QPushButton;

namespace tizilim {

class Banner;
class LineForm;

/// An invited officer at the keyboard for the first time: the one-time code, and a password of his own.
class EnrolPage : public GatePage {
    Q_OBJECT

public:
    EnrolPage(const QString &folder, const QString &officer, AppearanceControls *appearance, QWidget *parent = nullptr);

    QString login() const;
    QString code() const;
    QString password() const;
    /// Overwrites what was typed.
    void wipe();
    void setBusy(bool busy);
    void showError(const Error &error);
    void focusFirst();

signals:
    /// Everything is filled in.
    void enrolRequested();
    void cancelled();

private:
    enum Line : std::size_t { Login, Code, Password, Again };

    void layOut(const QString &folder);
    void writeTexts();
    void submit();

    LineForm *m_form;
    QPushButton *m_enrol = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_progress = nullptr;
    Banner *m_banner = nullptr;
};

} // namespace tizilim
