#include "ui/common/ChartView.h"

#include "app/exports/ChartPicture.h"
#include "app/messages/LanguageNames.h"
#include "ui/common/ChartCanvas.h"
#include "ui/common/Translated.h"

#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedLayout>
#include <QTableWidget>

namespace tizilim {

namespace {

constexpr QSize pictureSize(960, 480); // CSS pixels

ReportTexts interfaceTexts()
{
    return ReportTexts::of({.first = interfaceLanguage(), .second = {}});
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedLayout(this)), m_canvas(new ChartCanvas(this)), m_table(new QTableWidget(this))
{
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    setFocusProxy(m_canvas);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    connect(m_canvas, &ChartCanvas::pointActivated, this, &ChartView::pointActivated);
    onLanguage(this, [this] { setFigure(Figure(m_figure)); });
}

void ChartView::setFigure(const Figure &figure)
{
    m_figure = figure;
    m_canvas->setFigure(m_figure);
    fillTable();
}

void ChartView::fillTable()
{
    const ReportTexts texts = interfaceTexts();
    m_table->clear();
    m_table->setRowCount(int(m_figure.points.size()));
    m_table->setColumnCount(int(m_figure.series.size()) + 1);
    QStringList heads{QString()};
    for (const Series &series : m_figure.series)
        heads << texts.line(series.label);
    m_table->setHorizontalHeaderLabels(heads);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(texts.line(m_figure.points.at(std::size_t(row)))));
        for (int column = 0; column < int(m_figure.series.size()); ++column) {
            const auto &value = m_figure.series.at(std::size_t(column)).values.at(std::size_t(row));
            auto *item = new QTableWidgetItem(value ? texts.format().decimal(*value, m_figure.places) : QStringLiteral("—"));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column + 1, item);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->setAccessibleName(texts.line(m_figure.title));
}

bool ChartView::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartView::showTable(bool table)
{
    const bool hadKeyboard = m_canvas->hasFocus() || m_table->hasFocus();
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_canvas);
    setFocusProxy(m_stack->currentWidget());
    if (hadKeyboard)
        m_stack->currentWidget()->setFocus();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier)
        showTable(!showsTable());
    else
        QWidget::keyPressEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(showsTable() ? tr("Show as a chart") : tr("Show as a table")), &QAction::triggered, this,
            [this] { showTable(!showsTable()); });
    connect(menu->addAction(tr("Save as a picture…")), &QAction::triggered, this, &ChartView::saveAs);
    menu->popup(event->globalPos());
}

void ChartView::saveAs()
{
    auto *dialog = new QFileDialog(this, tr("Save as a picture"), {}, QStringLiteral("PNG (*.png);;SVG (*.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this, &ChartView::write);
    dialog->open();
}

void ChartView::write(const QString &path)
{
    const bool svg = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    const Result<void> written = svg ? writeChartSvg(m_figure, interfaceTexts(), pictureSize, path)
                                     : writeChartPng(m_figure, interfaceTexts(), pictureSize, path);
    if (!written)
        emit failed(written.error());
}

} // namespace tizilim
