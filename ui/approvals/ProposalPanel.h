#pragma once

#include "app/session/Proposal.h"
#include "ui/common/Card.h"
#include "ui/shell/PageAddress.h"

class QPushButton;
class QStackedLayout;

namespace tizilim {

class Banner;
class DeclineForm;
class EmphasisLabel;
class PlainLabel;

/// One proposal: who proposes what, on what ground, and what each value would become; approve, decline, or why not.
class ProposalPanel : public Card {
    Q_OBJECT

public:
    explicit ProposalPanel(QWidget *parent = nullptr);

    /// `own`: the officer at hand made it. Takes an open form away.
    void show(const Proposal &proposal, bool own);
    void clear();
    /// The keyboard goes to the decision that can be taken.
    void focusDecision();
    void setBusy(bool busy);
    /// As if the buttons were pressed; nothing where they cannot be.
    void approve();
    void beginDecline();
    bool hasForm() const { return m_form != nullptr; }
    bool isModified() const;
    void submitForm();
    void closeForm();

signals:
    void approveRequested(qint64 request);
    void declineRequested(qint64 request, const QString &ground, const QString &note);
    void openRequested(const tizilim::PageAddress &address);

private:
    void writeTexts();
    void fill();
    void addParameters();
    void addRows();
    void addFingerprint();
    void addHeading(const QString &text, const QString &detail);
    QString shown(const Field &field, const Value &value) const;
    EmphasisLabel *changeLabel(const Proposal::Row &row, const Proposal::Change &change);
    bool isParameter(const Proposal::Row &row, const Field &field) const;
    void showDecision();

    std::optional<Proposal> m_proposal;
    bool m_own = false;
    QStackedLayout *m_stack;
    QWidget *m_reading;
    PlainLabel *m_what;
    PlainLabel *m_about;
    PlainLabel *m_who;
    Banner *m_obstacle;
    QWidget *m_facts;
    PlainLabel *m_refusal;
    QPushButton *m_approve;
    QPushButton *m_decline;
    QPushButton *m_open;
    DeclineForm *m_form = nullptr;
};

} // namespace tizilim
