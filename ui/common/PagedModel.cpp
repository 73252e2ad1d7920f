#include "ui/common/PagedModel.h"

#include "ui/common/PlainText.h"

#include <QMetaObject>

#include <limits>

namespace tizilim {

namespace {

constexpr int mostPages = 256;   // about 32 000 rows
constexpr int mostWanted = 4;    // older wishes are of places that were scrolled past
constexpr qsizetype mostAsked = 2; // at a time, so that what is looked at last comes soon
constexpr int longestToolTip = 1000;

QVariant cellData(const TableCell &cell, int role)
{
    switch (role) {
    case Qt::DisplayRole: return cell.chip.text.isEmpty() ? cell.text : cell.chip.text;
    case Qt::ToolTipRole: return plainToolTip((cell.chip.text.isEmpty() ? cell.text : cell.chip.text).left(longestToolTip));
    case PagedModel::ChipRole: return cell.chip.text.isEmpty() ? QVariant() : QVariant::fromValue(cell.chip);
    case PagedModel::StrongRole: return cell.strong;
    case PagedModel::MutedRole: return cell.muted;
    default: return {};
    }
}

} // namespace

PagedModel::PagedModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_pages.setMaxCost(mostPages);
}

void PagedModel::setSource(TableSource *source)
{
    if (m_source)
        disconnect(m_source, nullptr, this, nullptr);
    beginResetModel();
    ++m_generation;
    m_source = source;
    m_columns = source ? source->columns() : QList<TableColumn>();
    m_rows = 0;
    m_counted = false;
    m_pages.clear();
    m_wanted.clear();
    m_asked.clear();
    endResetModel();
    if (source)
        connect(source, &TableSource::changed, this, &PagedModel::reload);
}

void PagedModel::reload()
{
    if (!m_source)
        return;
    const quint64 generation = ++m_generation;
    m_asked.clear();
    m_source->count([self = QPointer<PagedModel>(this), generation](Result<qint64> count) {
        if (self && self->m_generation == generation)
            self->takeCount(std::move(count));
    });
}

void PagedModel::reloadColumns()
{
    if (!m_source)
        return;
    m_columns = m_source->columns();
    emit headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
    reload(); // cells hold words of the language too
}

void PagedModel::takeCount(Result<qint64> count)
{
    if (!count) {
        emit failed(count.error());
        return;
    }
    const int rows = int(qMin(*count, qint64(std::numeric_limits<int>::max() / 64)));
    const bool keepsShape = m_counted && rows == m_rows;
    if (!keepsShape)
        beginResetModel();
    m_rows = rows;
    m_counted = true;
    m_pages.clear();
    m_wanted.clear();
    if (!keepsShape)
        endResetModel();
    else if (rows > 0) // selection and place stay where they are
        emit dataChanged(index(0, 0), index(rows - 1, int(m_columns.size()) - 1));
    emit counted(*count);
}

QString PagedModel::rowId(int number) const
{
    const TableRow *found = number < 0 || number >= m_rows ? nullptr : row(number);
    return found ? found->id : QString();
}

const TableRow *PagedModel::row(int number) const
{
    const int page = number / pageSize;
    const Rows *rows = m_pages.object(page);
    if (!rows) {
        want(page);
        return nullptr;
    }
    const int place = number % pageSize;
    return place < rows->size() ? &rows->at(place) : nullptr;
}

void PagedModel::want(int page) const
{
    if (m_asked.contains(page) || m_wanted.contains(page))
        return;
    m_wanted.append(page);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    if (m_scheduled)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(const_cast<PagedModel *>(this), &PagedModel::askNext, Qt::QueuedConnection); // NOLINT
}

void PagedModel::askNext()
{
    m_scheduled = false;
    while (m_source && !m_wanted.isEmpty() && m_asked.size() < mostAsked) {
        const int page = m_wanted.takeLast();
        m_asked.insert(page);
        m_source->fetch(qint64(page) * pageSize, pageSize,
                        [self = QPointer<PagedModel>(this), generation = m_generation, page](Result<Rows> rows) {
                            if (self && self->m_generation == generation)
                                self->takePage(page, std::move(rows));
                        });
    }
}

void PagedModel::takePage(int page, Result<Rows> rows)
{
    m_asked.remove(page);
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    m_pages.insert(page, new Rows(std::move(*rows)));
    const int first = page * pageSize;
    const int last = qMin(first + pageSize, m_rows) - 1;
    if (last >= first)
        emit dataChanged(index(first, 0), index(last, int(m_columns.size()) - 1));
    askNext();
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int PagedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PagedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(m_columns.at(index.column()).alignment | Qt::AlignVCenter);
    const TableRow *found = row(index.row());
    if (role == LoadedRole)
        return found != nullptr;
    if (!found || index.column() >= found->cells.size())
        return {};
    return cellData(found->cells.at(index.column()), role);
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    if (role == Qt::TextAlignmentRole)
        return int(m_columns.at(section).alignment | Qt::AlignVCenter);
    return {};
}

void PagedModel::sort(int column, Qt::SortOrder order)
{
    if (!m_source || column < 0 || column >= m_columns.size() || !m_columns.at(column).sortable)
        return;
    m_source->setOrder(m_columns.at(column).id, order);
    reload();
}

} // namespace tizilim
