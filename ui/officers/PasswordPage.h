#pragma once

#include "ui/shell/Page.h"

class QPushButton;

namespace tizilim {

class Banner;
class LineForm;
class PageHeader;
class Session;
class Shell;

/// The officer at the keyboard changes the own password.
class PasswordPage : public Page {
    Q_OBJECT

public:
    explicit PasswordPage(Shell &shell);

    static QString section() { return QStringLiteral("password"); }
    QString title() const override;
    void open(const PageAddress &address) override;
    void save() override;
    bool hasUnsavedChanges() const override;
    void discardChanges() override;
    QString manualChapter() const override { return QStringLiteral("officers"); }

private:
    enum Line : std::size_t { Current, New, Again };

    void layOut();
    void writeTexts();
    void submit();
    void setBusy(bool busy);

    Shell &m_shell;
    Session &m_session;
    PageHeader *m_header;
    Banner *m_banner;
    LineForm *m_form;
    QPushButton *m_change = nullptr;
};

} // namespace tizilim
