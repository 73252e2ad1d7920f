#pragma once

#include "ui/common/Card.h"
#include "ui/records/RecordFacts.h"
#include "ui/records/RecordReading.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace tizilim {

class PlainLabel;
class Session;
class StatusChip;
class VerbForm;

/// One line of a record in its place on the page: what it says, its status, the verdicts that can be given by one press,
/// and below it, while it is open, the form of what is done with it.
class LineRow : public Card {
    Q_OBJECT

public:
    /// The session outlives the row.
    LineRow(Session &session, QWidget *parent = nullptr);

    /// What is typed into an open form stays.
    void show(const LineReading &line, const QHash<RecordId, QString> &titles, const QString &who);
    bool hasUnsavedChanges() const;
    void discardChanges();
    void save();
    /// Closes an open form without changes. False if there is none.
    bool escape();

signals:
    void done(const tizilim::VerbDescription &verb, const tizilim::VerbOutcome &outcome);
    void failed(const tizilim::Error &error);

private:
    void fillText(const QHash<RecordId, QString> &titles);
    void fillActions();
    void addVerdicts(const VerbChoice &choice);
    void addVerb(const VerbChoice &choice);
    void addSaveCopy();
    void giveVerdict(const VerbDescription &verb, const Field &field, const Choice &verdict);
    VerbForm *openForm(const VerbDescription &verb);
    void closeForm();
    void saveCopy();

    Session &m_session;
    LineReading m_line;
    PlainLabel *m_title;
    StatusChip *m_chip;
    PlainLabel *m_text;
    QHBoxLayout *m_actions;
    VerbForm *m_form = nullptr;
};

} // namespace tizilim
