#pragma once

#include "app/session/AuditTrail.h"

#include <QWidget>

class QVBoxLayout;

namespace tizilim {

class FactList;
class Session;
class Shell;

/// Everything about one event: who did what, before and after, why, what it answers, and its hashes; ways to the record and
/// to the events that belong to it.
class EventDetails : public QWidget {
    Q_OBJECT

public:
    explicit EventDetails(Shell &shell, QWidget *parent = nullptr);

    /// Reads and shows an event; -1 shows nothing.
    void show(qint64 number);
    qint64 number() const { return m_number; }

private:
    void fill();
    void addHead();
    void addChanges();
    void addRows();
    void addFacts();
    void addHashes();
    FactList *addList(const QString &heading);
    std::function<void()> wayTo(const RecordType *type, const RecordId &record);
    std::function<void()> wayTo(qint64 event);

    Shell &m_shell;
    Session &m_session;
    qint64 m_number = -1;
    bool m_filled = false;
    AuditDetails m_details;
    QVBoxLayout *m_column;
};

} // namespace tizilim
