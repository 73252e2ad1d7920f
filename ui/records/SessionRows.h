#pragma once

#include "app/session/Registry.h"
#include "model/domain/Deadline.h"
#include "model/domain/ListQuery.h"
#include "ui/common/TableSource.h"

namespace tizilim {

class Session;

/// The records of a type that a query finds, as rows of a table. The keys of all of them are read once per query and
/// order; pages of records then follow by their keys, so that a jump into the middle of a million costs no more than a
/// step.
class SessionRows : public TableSource {
    Q_OBJECT

public:
    /// The session outlives the source.
    SessionRows(Session &session, const RecordType &type, QObject *parent = nullptr);

    /// Filters and text; type, order and paging are the source's own. Sends changed().
    void setFilters(const std::vector<ListFilter> &filters, const QString &text);
    /// What is filtered, in the order in force.
    const ListQuery &query() const { return m_query; }

    QList<TableColumn> columns() const override;
    void setOrder(const QString &column, Qt::SortOrder order) override;
    void count(CountReply reply) override;
    void fetch(qint64 first, int count, RowsReply reply) override;

    /// The column that shows what a record is called in the language of the window.
    static QString titleColumn() { return QStringLiteral("title"); }

signals:
    /// Amounts of all that is filtered, in words; empty where the list shows none.
    void totalled(const QString &totals);

private:
    void askTotals();
    /// A page of records with what runs out for them.
    struct Rows {
        ListPage page;
        QHash<RecordId, Deadline> deadlines;
    };
    static Result<Rows> read(const Registry &registry, const RecordType &type, const std::vector<qint64> &keys, const QString &language);
    TableRow rowOf(const Record &record, const Rows &rows) const;
    TableCell cellOf(const Field &field, const Record &record, const Rows &rows) const;
    bool isTitleField(const Field &field) const;
    std::vector<const Field *> shownFields() const;

    Session &m_session;
    const RecordType &m_type;
    ListQuery m_query;
    std::shared_ptr<const std::vector<qint64>> m_keys;
};

} // namespace tizilim
