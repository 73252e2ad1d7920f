#include "ui/common/SearchField.h"

#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace tizilim;

/// The keys of a field that searches or filters.
class SearchFieldTest : public QObject {
    Q_OBJECT

private slots:
    void escapeEmptiesItBeforeItLeavesThePage()
    {
        QWidget window;
        SearchField field(&window);
        QShortcut leave(Qt::Key_Escape, &window);
        const QSignalSpy left(&leave, &QShortcut::activated);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field.setFocus();
        QTest::keyClicks(&field, QStringLiteral("almaty"));
        QCOMPARE(field.text(), QStringLiteral("almaty"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
        QCOMPARE(left.count(), 0);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }
};

QTEST_MAIN(SearchFieldTest)
#include "SearchFieldTest.moc"
