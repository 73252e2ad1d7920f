#pragma once

#include "app/session/OfficerOperations.h"
#include "ui/shell/Page.h"

class QPushButton;
class QStackedLayout;

namespace tizilim {

class Banner;
class Card;
class CodeCard;
class FieldForm;
class PageHeader;
class Session;
class Shell;

/// Invites an officer, or invites one anew whose keys are to be retired: a short form, then the one-time code, once.
class InvitationPage : public Page {
    Q_OBJECT

public:
    explicit InvitationPage(Shell &shell);

    static PageAddress addressToInvite();
    static PageAddress addressToReset(const RecordId &officer);
    /// Whether an address in the section of officers is this page's.
    static bool isAddress(const PageAddress &address);

    QString title() const override;
    void open(const PageAddress &address) override;
    void save() override;
    bool hasUnsavedChanges() const override;
    void discardChanges() override;
    QString manualChapter() const override { return QStringLiteral("officers"); }

private:
    void layOut();
    void begin();
    void dropCode();
    void writeTexts();
    void readOfficer();
    void submit();
    void setBusy(bool busy);
    void showCode(const QString &login, const Invited &invited);
    void leave();

    Shell &m_shell;
    Session &m_session;
    PageHeader *m_header;
    QStackedLayout *m_stack;
    Banner *m_banner;
    Card *m_card = nullptr;
    FieldForm *m_form = nullptr;
    QPushButton *m_submit = nullptr;
    CodeCard *m_code = nullptr;
    RecordId m_officer; ///< whose keys are reset; null for a new officer
    QString m_login;
};

} // namespace tizilim
