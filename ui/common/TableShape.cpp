#include "ui/common/TableShape.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tizilim::tableShape {

namespace {

constexpr int narrowest = 32;
constexpr int widest = 4000;

const QLatin1String columnsKey("columns");
const QLatin1String idKey("id");
const QLatin1String widthKey("width");
const QLatin1String hiddenKey("hidden");
const QLatin1String sortKey("sort");
const QLatin1String descendingKey("descending");

int columnOf(const QList<TableColumn> &columns, const QString &id)
{
    const auto found = std::ranges::find(columns, id, &TableColumn::id);
    return found == columns.end() ? -1 : int(found - columns.begin());
}

} // namespace

QByteArray save(const QHeaderView &header, const QList<TableColumn> &columns)
{
    QJsonArray list;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        const bool hidden = header.isSectionHidden(column);
        QJsonObject entry{{idKey, columns.at(column).id}, {hiddenKey, hidden}};
        if (!hidden)
            entry.insert(widthKey, header.sectionSize(column));
        list.append(entry);
    }
    QJsonObject shape{{columnsKey, list}};
    const int sorted = header.sortIndicatorSection();
    if (header.isSortIndicatorShown() && sorted >= 0 && sorted < columns.size()) {
        shape.insert(sortKey, columns.at(sorted).id);
        shape.insert(descendingKey, header.sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return QJsonDocument(shape).toJson(QJsonDocument::Compact);
}

void applyDefaults(QHeaderView &header, const QList<TableColumn> &columns)
{
    const int digit = header.fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int column = 0; column < columns.size(); ++column) {
        header.resizeSection(column, qBound(narrowest, columns.at(column).characters * digit + 20, widest));
        header.setSectionHidden(column, !columns.at(column).shown);
    }
}

void apply(const QByteArray &saved, QHeaderView &header, const QList<TableColumn> &columns)
{
    const QJsonObject shape = QJsonDocument::fromJson(saved).object();
    int visual = 0;
    const QJsonArray list = shape.value(columnsKey).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        const int column = columnOf(columns, entry.value(idKey).toString());
        if (column < 0)
            continue;
        header.moveSection(header.visualIndex(column), visual++);
        header.setSectionHidden(column, entry.value(hiddenKey).toBool());
        const int width = entry.value(widthKey).toInt();
        if (width > 0)
            header.resizeSection(column, qBound(narrowest, width, widest));
    }
    const int sorted = columnOf(columns, shape.value(sortKey).toString());
    if (sorted < 0 || !columns.at(sorted).sortable)
        return;
    header.setSortIndicatorShown(true);
    header.setSortIndicator(sorted, shape.value(descendingKey).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace tizilim::tableShape
