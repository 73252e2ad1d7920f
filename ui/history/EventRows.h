#pragma once

#include "app/session/AuditTrail.h"
#include "ui/common/TableSource.h"

#include <memory>

namespace tizilim {

class Session;

/// The events of the history that fit a filter, as rows of a table, the newest first unless the officer turns them round.
/// Without a filter their numbers are known beforehand, so nothing is read but what is looked at.
class EventRows : public TableSource {
    Q_OBJECT

public:
    /// The session outlives the source.
    explicit EventRows(Session &session, QObject *parent = nullptr);

    /// Sends changed().
    void setFilter(const AuditFilter &filter);
    const AuditFilter &filter() const { return m_filter; }

    /// The sequence number of the event in a row; -1 beyond the last.
    qint64 numberAt(qint64 row) const;

    QList<TableColumn> columns() const override;
    void setOrder(const QString &column, Qt::SortOrder order) override;
    void count(CountReply reply) override;
    void fetch(qint64 first, int count, RowsReply reply) override;

private:
    std::vector<qint64> numbersOf(qint64 first, int count) const;

    Session &m_session;
    AuditFilter m_filter;
    bool m_oldestFirst = false;
    qint64 m_count = 0;
    std::shared_ptr<const std::vector<qint64>> m_numbers; ///< null: all there are
};

} // namespace tizilim
