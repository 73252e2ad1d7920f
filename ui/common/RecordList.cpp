#include "ui/common/RecordList.h"

#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/settings/Settings.h"
#include "ui/common/Buttons.h"
#include "ui/common/Clipboard.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PagedModel.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/PlainText.h"
#include "ui/common/TableDelegate.h"
#include "ui/common/TableShape.h"
#include "ui/common/Translated.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPointer>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace tizilim {

namespace {

constexpr int copiedAtOnce = 512;
constexpr int charactersOfWords = 18; ///< a column as wide as this holds words, which can be cut

/// Selecting everything as one range: QTableView's own way looks at each row.
class RowsView : public QTableView {
public:
    using QTableView::QTableView;

    void selectAll() override
    {
        if (!model() || model()->rowCount() == 0)
            return;
        const QItemSelection all(model()->index(0, 0), model()->index(model()->rowCount() - 1, model()->columnCount() - 1));
        selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    }
};

QString withoutBreaks(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

RecordList::RecordList(Settings &settings, const QString &shapeKey, QWidget *parent)
    : Card(parent), m_settings(settings), m_shapeKey(shapeKey), m_model(new PagedModel(this)),
      m_view(new RowsView(this)), m_stack(new QStackedLayout), m_footer(new PlainLabel(LabelStyle::Small, {}, this)),
      m_columnsButton(new IconButton(Glyph::Columns, this)), m_columnMenu(new QMenu(this)),
      m_clipboard(new Clipboard(this))
{
    setFlush();
    makeView();
    m_stack->addWidget(m_view);
    body()->addLayout(m_stack, 1);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(10, 2, 4, 2);
    footer->addWidget(m_footer->muted()->elided(), 1);
    footer->addWidget(m_columnsButton);
    body()->addLayout(footer);
    m_columnsButton->setMenu(m_columnMenu);
    m_columnsButton->setPopupMode(QToolButton::InstantPopup);
    connect(m_columnMenu, &QMenu::aboutToShow, this, &RecordList::fillColumnMenu);
    connect(m_model, &PagedModel::counted, this, &RecordList::counted);
    connect(m_model, &PagedModel::failed, this, &RecordList::failed);
    connect(m_model, &PagedModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        // The row under the keyboard has arrived, or is another one now.
        const int row = m_view->currentIndex().row();
        if (row >= first.row() && row <= last.row())
            emit currentRowChanged(currentId());
    });
    onLanguage(this, [this] {
        m_columnsButton->setName(tr("Choose columns"));
        m_view->setAccessibleName(tr("Records"));
        m_model->reloadColumns();
        writeSummary();
    });
}

void RecordList::makeView()
{
    m_view->setModel(m_model);
    // The heads ask at each painting whether a whole column is selected, row by row; they need not know.
    for (QHeaderView *header : {m_view->horizontalHeader(), m_view->verticalHeader()})
        header->setSelectionModel(new QItemSelectionModel(m_model, this));
    m_view->setItemDelegate(new TableDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    m_view->viewport()->setMouseTracking(true);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setMinimumSectionSize(1); // the style's minimum is that of a head with words
    m_view->verticalHeader()->setDefaultSectionSize(qMax(metrics::rowHeight, fontMetrics().height() + 14));
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setFont(fontOf(LabelStyle::SmallStrong));
    header->setMinimumSectionSize(32);
    connect(header, &QHeaderView::sectionClicked, this, &RecordList::toggleSort);
    connect(header, &QHeaderView::sectionResized, this, &RecordList::saveShape);
    connect(header, &QHeaderView::sectionMoved, this, &RecordList::saveShape);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &at) { m_columnMenu->popup(header->mapToGlobal(at)); });
    connect(m_view, &QTableView::doubleClicked, this, [this] { handleKey(Qt::Key_Return, Qt::NoModifier); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_view->viewport()->update(); // the frame around the row spans all columns
        emit currentRowChanged(currentId());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        writeSummary();
        emit selectionChanged();
    });
}

void RecordList::setSource(TableSource *source)
{
    if (m_source)
        m_source->deleteLater();
    m_source = source;
    if (source)
        source->setParent(this);
    m_shaping = true;
    m_model->setSource(source);
    applyShape();
    m_shaping = false;
    fitColumns(); // a source may come when the list already stands
    m_model->reload();
}

void RecordList::applyShape()
{
    QHeaderView *header = m_view->horizontalHeader();
    tableShape::applyDefaults(*header, m_model->columns());
    const QByteArray saved = m_settings.shape(m_shapeKey);
    m_shaped = !saved.isEmpty();
    tableShape::apply(saved, *header, m_model->columns());
    const int sorted = header->sortIndicatorSection();
    if (!m_source || !header->isSortIndicatorShown() || sorted < 0 || sorted >= m_model->columns().size())
        return;
    m_sorted = sorted;
    m_descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    m_source->setOrder(m_model->columns().at(sorted).id, header->sortIndicatorOrder());
}

/// Until the officer arranges the columns himself, those of words share what room numbers and dates leave: at most half as
/// wide again, and somewhat narrower before anything has to be scrolled. A number is never cut.
void RecordList::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    const QList<TableColumn> &columns = m_model->columns();
    if (m_shaped || columns.isEmpty())
        return;
    m_shaping = true;
    tableShape::applyDefaults(*header, columns);
    int words = 0;
    for (int column = 0; column < header->count(); ++column)
        words += columns.at(column).characters >= charactersOfWords ? header->sectionSize(column) : 0;
    const int room = m_view->viewport()->width() - (header->length() - words);
    const double factor = qBound(0.6, double(room) / qMax(1, words), 1.5);
    for (int column = 0; column < header->count(); ++column) {
        if (!header->isSectionHidden(column) && columns.at(column).characters >= charactersOfWords)
            header->resizeSection(column, int(header->sectionSize(column) * factor));
    }
    m_shaping = false;
}

void RecordList::saveShape()
{
    if (m_shaping || !m_source)
        return;
    m_shaped = true;
    m_settings.setShape(m_shapeKey, tableShape::save(*m_view->horizontalHeader(), m_model->columns()));
}

void RecordList::toggleSort(int column)
{
    QHeaderView *header = m_view->horizontalHeader();
    if (!m_model->columns().at(column).sortable)
        return;
    // Kept here: the head turns its own arrow round before it tells of the click.
    m_descending = column == m_sorted && !m_descending;
    m_sorted = column;
    const Qt::SortOrder order = m_descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    header->setSortIndicatorShown(true);
    header->setSortIndicator(column, order);
    m_view->clearSelection();
    m_model->sort(column, order);
    m_view->scrollToTop();
    saveShape();
}

void RecordList::fillColumnMenu()
{
    m_columnMenu->clear();
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < m_model->columns().size(); ++column) {
        QAction *action = m_columnMenu->addAction(withoutMnemonic(m_model->columns().at(column).title));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // The last column stays, or there would be nothing left to take hold of.
        action->setEnabled(header->isSectionHidden(column) || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            saveShape();
        });
    }
    m_columnMenu->addSeparator();
    connect(m_columnMenu->addAction(tr("Columns as at first")), &QAction::triggered, this, [this, header] {
        for (int column = 0; column < header->count(); ++column)
            header->moveSection(header->visualIndex(column), column);
        tableShape::applyDefaults(*header, m_model->columns());
        saveShape();
    });
}

void RecordList::setEmptyState(EmptyState *empty)
{
    m_empty = empty;
    m_stack->addWidget(empty);
}

void RecordList::reload()
{
    m_model->reload();
}

void RecordList::counted(qint64 rows)
{
    m_rows = rows;
    m_stack->setCurrentWidget(rows == 0 && m_empty ? static_cast<QWidget *>(m_empty) : m_view);
    if (rows > 0 && !m_view->currentIndex().isValid())
        m_view->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    writeSummary();
}

void RecordList::setSummary(const QString &summary)
{
    m_summary = summary;
    writeSummary();
}

void RecordList::setTotals(const QString &totals)
{
    m_totals = totals;
    writeSummary();
}

void RecordList::writeSummary()
{
    if (!m_model->isCounted()) {
        m_footer->setText({});
        return;
    }
    QString text = m_summary.isEmpty() ? tr("%Ln record(s)", nullptr, int(qMin(m_rows, qint64(2'000'000'000)))) : m_summary;
    if (!m_totals.isEmpty())
        text += QStringLiteral(" · ") + m_totals;
    const qint64 selected = selectedCount();
    if (selected > 1)
        text += QStringLiteral(" · ") + tr("selected: %1").arg(Format(interfaceLanguage()).integer(selected));
    m_footer->setText(text);
}

int RecordList::currentRow() const
{
    return m_view->currentIndex().row();
}

void RecordList::setCurrentRow(int row)
{
    const int last = m_model->rowCount() - 1;
    m_view->selectionModel()->setCurrentIndex(m_model->index(qMin(row, last), 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QString RecordList::currentId() const
{
    return m_model->rowId(m_view->currentIndex().row());
}

qint64 RecordList::selectedCount() const
{
    qint64 count = 0;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

qint64 RecordList::rowCount() const
{
    return m_rows;
}

QStringList RecordList::selectedIds() const
{
    QStringList ids;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom() && ids.size() < mostCopied; ++row) {
            if (const QString id = m_model->rowId(row); !id.isEmpty())
                ids.append(id);
        }
    }
    return ids;
}

QString RecordList::copyLine(const QList<TableCell> &cells) const
{
    QStringList parts;
    const QHeaderView *header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column) || column >= cells.size())
            continue;
        const TableCell &cell = cells.at(column);
        parts << withoutBreaks(cell.chip.text.isEmpty() ? cell.text : cell.chip.text);
    }
    return parts.join(QLatin1Char('\t'));
}

QStringList RecordList::shownColumns() const
{
    QStringList ids;
    const QHeaderView *header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            ids.append(m_model->columns().at(column).id);
    }
    return ids;
}

void RecordList::copySelection()
{
    QItemSelection selection = m_view->selectionModel()->selection();
    if (selection.isEmpty() || selectedCount() > mostCopied)
        return;
    emit aboutToCopy(selectedCount());
    std::ranges::sort(selection, {}, &QItemSelectionRange::top);
    copyFrom(selection, 0, selection.first().top(), {});
}

/// Fetches range after range, a piece at a time, and puts all into the clipboard at the end.
void RecordList::copyFrom(const QItemSelection &selection, qsizetype range, int row, QStringList lines)
{
    if (range >= selection.size()) {
        m_clipboard->copy(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
        return;
    }
    const int count = qMin(copiedAtOnce, selection.at(range).bottom() - row + 1);
    const bool last = row + count > selection.at(range).bottom();
    const auto take = [self = QPointer<RecordList>(this), selection, range, row, count, last,
                       lines](Result<QList<TableRow>> rows) mutable {
        if (!self)
            return;
        if (!rows) {
            emit self->failed(rows.error());
            return;
        }
        for (const TableRow &found : std::as_const(*rows))
            lines << self->copyLine(found.cells);
        const qsizetype next = last ? range + 1 : range;
        const int from = !last ? row + count : next < selection.size() ? selection.at(next).top() : 0;
        self->copyFrom(selection, next, from, std::move(lines));
    };
    m_source->fetch(row, count, take);
}

bool RecordList::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_C && modifiers == Qt::ControlModifier) {
        copySelection();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (const QString id = currentId(); !id.isEmpty())
        emit rowOpened(id);
    return true;
}

void RecordList::hoverRow(int row)
{
    auto *delegate = static_cast<TableDelegate *>(m_view->itemDelegate());
    if (delegate->hoveredRow() == row)
        return;
    delegate->setHoveredRow(row);
    m_view->viewport()->update();
}

bool RecordList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (handleKey(press->key(), press->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    if (watched == m_view->viewport() && event->type() == QEvent::MouseMove)
        hoverRow(m_view->rowAt(static_cast<QMouseEvent *>(event)->pos().y()));
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_view->viewport() && event->type() == QEvent::Leave)
        hoverRow(-1);
    return Card::eventFilter(watched, event);
}

} // namespace tizilim
