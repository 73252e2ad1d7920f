#include "app/settings/Settings.h"
#include "tests/ui/InventedPages.h"
#include "ui/common/PagedModel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace tizilim;

namespace {

constexpr qint64 million = 1'000'000;

} // namespace

class RecordListTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QApplication::setDoubleClickInterval(5);
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("window.ini")));
        show(million);
    }

    void cleanup()
    {
        m_list.reset();
        m_settings.reset();
    }

    void aMillionRowsAreFetchedOnlyWhereTheyAreLookedAt()
    {
        QCOMPARE(view()->model()->rowCount(), int(million));
        QTRY_COMPARE(text(0, QStringLiteral("number")), QStringLiteral("TZ-2026-0000"));
        const int before = m_rows->fetches;
        view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum());
        QTRY_COMPARE(text(int(million) - 1, QStringLiteral("number")), QStringLiteral("TZ-2026-999999"));
        QVERIFY2(m_rows->fetches - before <= 4, qPrintable(QString::number(m_rows->fetches - before)));
    }

    void placesScrolledPastAreNotFetched()
    {
        QTRY_COMPARE(text(0, QStringLiteral("number")), QStringLiteral("TZ-2026-0000"));
        const int before = m_rows->fetches;
        for (int step = 1; step <= 100; ++step) {
            view()->verticalScrollBar()->setValue(step * 9000);
            view()->viewport()->repaint();
        }
        QTRY_COMPARE(text(900'000, QStringLiteral("number")), QStringLiteral("TZ-2026-900000"));
        QVERIFY2(m_rows->fetches - before <= 12, qPrintable(QString::number(m_rows->fetches - before)));
    }

    void aClickOnAHeadSorts()
    {
        QTRY_COMPARE(text(0, QStringLiteral("number")), QStringLiteral("TZ-2026-0000"));
        clickHead(QStringLiteral("number"));
        QCOMPARE(m_rows->column, QStringLiteral("number"));
        QVERIFY(!m_rows->descending);
        clickHead(QStringLiteral("number"));
        QVERIFY(m_rows->descending);
        QTRY_COMPARE(text(0, QStringLiteral("number")), QStringLiteral("TZ-2026-999999"));
    }

    void columnsAreRememberedByTheirIds()
    {
        QHeaderView *header = view()->horizontalHeader();
        header->moveSection(header->visualIndex(columnOf(QStringLiteral("state"))), 0);
        header->resizeSection(columnOf(QStringLiteral("state")), 333);
        clickHead(QStringLiteral("capital"));
        show(10);
        header = view()->horizontalHeader();
        QCOMPARE(header->logicalIndex(0), columnOf(QStringLiteral("state")));
        QCOMPARE(header->sectionSize(columnOf(QStringLiteral("state"))), 333);
        QCOMPARE(m_rows->column, QStringLiteral("capital"));
        QVERIFY(header->isSectionHidden(columnOf(QStringLiteral("note"))));
    }

    void enterOpensTheRow()
    {
        QTRY_VERIFY(!m_list->currentId().isEmpty());
        QSignalSpy opened(m_list.get(), &RecordList::rowOpened);
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), QStringLiteral("row-1"));
    }

    void theSelectionIsCopiedAsItIsShown()
    {
        QTRY_COMPARE(text(0, QStringLiteral("number")), QStringLiteral("TZ-2026-0000"));
        view()->selectRow(1);
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("TZ-2026-0001\tТОО «Сарыарка Биржа»\tTrading platform\tCompleteness check\t")));
        QVERIFY(!QApplication::clipboard()->text().contains(QStringLiteral("note 1"))); // hidden
    }

    void selectingEverythingIsOneRange()
    {
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_list->selectedCount(), million);
        QCOMPARE(view()->selectionModel()->selection().size(), 1);
        QApplication::clipboard()->setText(QStringLiteral("before"));
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
        QTest::qWait(50);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before")); // too many: that is an export
    }

    void whatIsCopiedIsForgotten()
    {
        QTRY_COMPARE(text(0, QStringLiteral("number")), QStringLiteral("TZ-2026-0000"));
        view()->selectRow(1);
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(QStringLiteral("TZ-2026-0001")));
        m_list.reset(); // as a lock does
        QVERIFY(QApplication::clipboard()->text().isEmpty());
    }

    void noRowsSayHowToBegin()
    {
        m_rows->setRows(0);
        auto *empty = m_list->findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        m_rows->setRows(3);
        QTRY_VERIFY(view()->isVisible());
        QCOMPARE(view()->model()->rowCount(), 3);
    }

    void aRefusalIsTold()
    {
        QSignalSpy failed(m_list.get(), &RecordList::failed);
        m_rows->refuse = true;
        m_rows->setRows(500'000);
        QTRY_VERIFY(failed.count() > 0);
    }

    void changesKeepPlaceAndSelection()
    {
        QTRY_COMPARE(text(0, QStringLiteral("number")), QStringLiteral("TZ-2026-0000"));
        view()->selectRow(5);
        view()->verticalScrollBar()->setValue(3);
        const int counts = m_rows->counts;
        m_rows->setRows(million);
        QTRY_VERIFY(m_rows->counts > counts);
        QTest::qWait(20);
        QCOMPARE(m_list->selectedCount(), 1);
        QCOMPARE(view()->verticalScrollBar()->value(), 3);
    }

    void hostileNamesAreLetters()
    {
        QTRY_COMPARE(text(0, QStringLiteral("applicant")), hostileName());
        const QString tip = view()->model()->index(0, columnOf(QStringLiteral("applicant"))).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(QStringLiteral("<img")));
        QVERIFY(tip.contains(QStringLiteral("&lt;img")));
    }

private:
    void show(qint64 rows)
    {
        m_list = std::make_unique<RecordList>(*m_settings, QStringLiteral("officer/applications"));
        m_rows = new InventedRows(rows);
        m_rows->hostileName = hostileName();
        m_list->setEmptyState(new EmptyState(Glyph::Applications, m_list.get()));
        m_list->setSource(m_rows);
        m_list->resize(1100, 600);
        m_list->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
        QTRY_COMPARE(view()->model()->rowCount(), int(rows));
    }

    QTableView *view() const { return m_list->view(); }

    int columnOf(const QString &id) const
    {
        const QList<TableColumn> columns = m_rows->columns();
        for (int column = 0; column < columns.size(); ++column) {
            if (columns.at(column).id == id)
                return column;
        }
        return -1;
    }

    QString text(int row, const QString &column) const { return view()->model()->index(row, columnOf(column)).data().toString(); }

    void clickHead(const QString &column)
    {
        QHeaderView *header = view()->horizontalHeader();
        QTest::qWait(2 * QApplication::doubleClickInterval()); // two clicks, not one double click
        const int at = header->sectionViewportPosition(columnOf(column)) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {at, header->height() / 2});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<RecordList> m_list;
    InventedRows *m_rows = nullptr;
};

QTEST_MAIN(RecordListTest)
#include "RecordListTest.moc"
