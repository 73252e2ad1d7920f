#pragma once

#include "app/session/Proposal.h"
#include "ui/shell/Page.h"

namespace tizilim {

struct BannerMessage;
class EmptyState;
class PageHeader;
class ProposalPanel;
class RecordList;
class RowsAtHand;
class Session;
class Shell;

/// The proposals that wait for a second person: a list, and beside it what the one under the keyboard would change.
/// Enter goes to the decision; after it the next proposal follows.
class ApprovalsPage : public Page {
    Q_OBJECT

public:
    explicit ApprovalsPage(Shell &shell);

    static QString section() { return QStringLiteral("approvals"); }
    QString title() const override;
    void open(const PageAddress &address) override;
    void refresh() override;
    void save() override;
    bool escape() override;
    bool hasUnsavedChanges() const override;
    void discardChanges() override;
    QString manualChapter() const override { return QStringLiteral("today"); }

private:
    void layOut();
    void addKeys();
    void writeTexts();
    void fill();
    void showCurrent();
    void approve(qint64 request);
    void decline(qint64 request, const QString &ground, const QString &note);
    void decided(const Result<void> &outcome, const QString &text);

    Shell &m_shell;
    Session &m_session;
    PageHeader *m_header;
    RecordList *m_list;
    RowsAtHand *m_rows;
    EmptyState *m_empty;
    ProposalPanel *m_panel;
    std::vector<WaitingRequest> m_waiting;
    qint64 m_shown = -1; ///< the request in the panel, or on its way there
    bool m_read = false;
};

} // namespace tizilim
