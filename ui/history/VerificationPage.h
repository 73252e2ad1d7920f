#pragma once

#include "app/session/Verification.h"
#include "ui/shell/Page.h"

#include <QPointer>

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace tizilim {

class Banner;
class Card;
class FactList;
class FieldForm;
class PageHeader;
class PlainLabel;
class RecordList;
class RowsAtHand;
class Session;
class Shell;
class StatusChip;
class Task;

/// Whether the registry is as its history says: verification with what was found, and checkpoints to hold it to.
class VerificationPage : public Page {
    Q_OBJECT

public:
    explicit VerificationPage(Shell &shell);

    /// The record of an address that leads here, and its views.
    static QString record() { return QStringLiteral("verification"); }
    static QString runView() { return QStringLiteral("run"); }
    static QString incidentView() { return QStringLiteral("incident"); }
    /// Under which key the settings keep when this workstation last found a registry whole; no secret.
    static QString verifiedKey(const QString &registryId) { return QStringLiteral("verified/") + registryId; }

    QString title() const override;
    void open(const PageAddress &address) override;
    void refresh() override;
    bool escape() override;
    QString manualChapter() const override { return QStringLiteral("audit-trail"); }

    /// Replays the history; with a checkpoint, also holds it to that.
    void run(const QString &checkpoint = {});
    void saveCheckpoint(const QString &path);

private:
    void layOut();
    QWidget *makeResult();
    QWidget *makeHistory();
    void writeTexts();
    void writeHeader();
    void readHistory();
    void showHistory(const RegistryInfo &info);
    void finished(const Result<VerificationReport> &report);
    void showReport();
    void openProblem(int row);
    void chooseCheckpoint();
    void chooseWhereToSave();
    void showIncidentForm();
    void closeIncidentForm();
    void recordIncident();

    Shell &m_shell;
    Session &m_session;
    PageHeader *m_header;
    QStackedLayout *m_stack;
    StatusChip *m_verdict;
    PlainLabel *m_sentence;
    PlainLabel *m_detail;
    RecordList *m_problems;
    RowsAtHand *m_rows;
    Card *m_historyCard;
    FactList *m_facts;
    QPushButton *m_copy;
    Card *m_incident = nullptr;
    FieldForm *m_note = nullptr;
    QPointer<Task> m_running;
    std::optional<VerificationReport> m_report;
    QString m_checkpoint; ///< that the report was held to
    RegistryInfo m_info;
};

} // namespace tizilim
