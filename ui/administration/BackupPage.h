#pragma once

#include "app/session/BackupHistory.h"
#include "ui/shell/Page.h"

#include <QPointer>
#include <QSet>

namespace tizilim {

class FactList;
class FileLine;
class PageHeader;
class PlainLabel;
class RecordList;
class RowsAtHand;
class Session;
class Shell;
class StatusChip;
class Task;

/// Keeping the registry safe: back up now, the backups so far and how old the last is, restore, a new database key, and
/// how large the registry is.
class BackupPage : public Page {
    Q_OBJECT

public:
    explicit BackupPage(Shell &shell);

    QString title() const override;
    void refresh() override;
    QString manualChapter() const override { return QStringLiteral("backup"); }

    /// Copies the registry into a new folder within the folder that is chosen.
    void backUpNow();

    /// A backup older than this is told to be old.
    static constexpr int daysUntilOld = 7;

private:
    void layOut();
    void writeTexts();
    void writeHeader();
    void fill();
    void fillBackups();
    void fillFacts();
    QString refusal() const;
    QString lastBackupText() const;
    void backedUp(const QString &destination, const Result<void> &outcome);
    void rotate();

    Shell &m_shell;
    Session &m_session;
    PageHeader *m_header;
    FileLine *m_folder;
    StatusChip *m_age;
    PlainLabel *m_last;
    PlainLabel *m_why;
    RecordList *m_list;
    RowsAtHand *m_rows;
    FactList *m_facts;
    SafeKeeping m_keeping;
    QSet<qint64> m_there; ///< events of the backups that lie in the chosen folder
    QPointer<Task> m_running;
};

} // namespace tizilim
