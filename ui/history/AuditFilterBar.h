#pragma once

#include "app/session/AuditTrail.h"

#include <QWidget>

class QMenu;

namespace tizilim {

class FilterBar;
class PeriodEditor;
class Session;

/// What narrows the audit trail: words, and an officer, an operation, a kind of record and a period as chips that can be
/// taken away.
class AuditFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit AuditFilterBar(Session &session, QWidget *parent = nullptr);

    const AuditFilter &filter() const { return m_filter; }
    void setOperation(const QString &operation);
    void focusText();

signals:
    void changed(const tizilim::AuditFilter &filter);

private:
    void readOfficers();
    void makeMenu();
    void addOfficers(QMenu *menu);
    void addOperations(QMenu *menu);
    void addRecordTypes(QMenu *menu);
    void addPeriods(QMenu *menu);
    void takePeriod();
    void writeConditions();
    void remove(const QString &condition);
    void tell();

    Session &m_session;
    AuditFilter m_filter;
    std::vector<std::pair<RecordId, QString>> m_officers;
    FilterBar *m_bar;
    PeriodEditor *m_period;
};

} // namespace tizilim
