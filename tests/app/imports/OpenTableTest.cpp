#include "app/imports/OpenTable.h"
#include "tests/support/TestFiles.h"

#include <QTest>

using namespace tizilim;

class OpenTableTest : public QObject {
    Q_OBJECT

    TestFiles m_files;

    QString open(const QByteArray &content)
    {
        const auto reader = openTable(m_files.write(QStringLiteral("whatever.bin"), content));
        return reader ? (*reader)->header().join(u'|') : reader.error().code;
    }

private slots:
    void knowsAFileByItsContent()
    {
        QCOMPARE(open("a,b\n1,2\n"), QStringLiteral("a|b"));
        QCOMPARE(open("PK\3\4"), QStringLiteral("zip.damaged"));
        QCOMPARE(open("PK\3\4...mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), QStringLiteral("import.open_document"));
        QCOMPARE(open("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), QStringLiteral("import.old_spreadsheet"));
        QCOMPARE(open("%PDF-1.7"), QStringLiteral("import.not_a_table"));
        QCOMPARE(open("\xEF\xBB\xBF<?xml version='1.0'?>"), QStringLiteral("import.not_a_table"));
        QCOMPARE(open(""), QStringLiteral("import.empty_file"));
        QCOMPARE(openTable(m_files.path(QStringLiteral("absent"))).error().code, QStringLiteral("io.open_failed"));
        QCOMPARE(openTable(m_files.path({})).error().code, QStringLiteral("io.open_failed"));
    }
};

QTEST_GUILESS_MAIN(OpenTableTest)
#include "OpenTableTest.moc"
