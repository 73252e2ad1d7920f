#include "app/imports/CsvReader.h"
#include "tests/support/TestFiles.h"

#include <QTest>

using namespace tizilim;

namespace {

/// The records as one text: cells in brackets, the line in front.
QString dump(TableReader &reader)
{
    QString text;
    for (;;) {
        auto row = reader.next();
        if (!row)
            return text + row.error().code + u'(' + row.error().values.join(u',') + u')';
        if (!*row)
            return text;
        text += QString::number((*row)->line) + u'[' + (*row)->cells.join(u'|') + u']';
        for (const ImportProblem &fault : (*row)->faults)
            text += u'!' + fault.code;
    }
}

} // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT

    TestFiles m_files;

    QString read(const QByteArray &content, const CsvReader::Options &options = {})
    {
        auto reader = CsvReader::open(m_files.write(QStringLiteral("t.csv"), content), options);
        if (!reader)
            return reader.error().code + u'(' + reader.error().values.join(u',') + u')';
        return (*reader)->header().join(u'|') + u'>' + dump(**reader);
    }

private slots:
    void readsRecords_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &content, const char *expected) {
            QTest::newRow(name) << content << QString::fromUtf8(expected);
        };
        row("comma", "a,b\n1,2\n", "a|b>2[1|2]");
        row("semicolon", "a;b,c\n1;2,5\n", "a;b|c>2[1;2|5]"); // a tie: the comma
        row("semicolons", "a;b;c,d\n1;2;3,5\n", "a|b|c,d>2[1|2|3,5]");
        row("tab", "a\tb\n1\t2", "a|b>2[1|2]");
        row("separator inside quotation marks", "\"a,b,c\";d\n1;2\n", "a,b,c|d>2[1|2]");
        row("one column", "a\n1\n\n2\n", "a>2[1]4[2]");
        row("byte order mark and CRLF", "\xEF\xBB\xBF" "a,b\r\n1,2\r\n", "a|b>2[1|2]");
        row("no newline at the end", "a,b\n1,", "a|b>2[1|]");
        row("quotation marks", "a,b\n\"x \"\"y\"\"\",\"1,2\"\n", "a|b>2[x \"y\"|1,2]");
        row("spaces belong to the cell", "a,b\n x , y\n", "a|b>2[ x | y]");
        row("names are trimmed", " a ,\tb\n1,2\n", "a|b>2[1|2]");
        row("records over several lines", "a,b\n\"1\n\n2\",3\n4,\"5\r\n6\"\n7,8\n", "a|b>2[1\n\n2|3]5[4|5\r\n6]7[7|8]");
        row("blank lines and blank records", "a,b\n\n\r\n,\n1,2\n\n", "a|b>5[1|2]");
        row("comma behind the header", "a,b,\n1,2\n3,4,\n", "a|b>2[1|2]3[3|4]");
        row("too few", "a,b,c\n1,2\n3,4,5\n", "a|b|c>2[1|2|]!import.too_few_cells3[3|4|5]");
        row("too many", "a,b\n1,2,3\n1,2,\n", "a|b>2[1|2]!import.too_many_cells3[1|2]");
        row("Kazakh", "аты,ЖСН\nӘсел Қасым,1\n", "аты|ЖСН>2[Әсел Қасым|1]");
        row("four bytes", "a\n\xF0\x9F\x98\x80\n", "a>2[😀]");
    }

    void readsRecords()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        QCOMPARE(read(content), expected);
    }

    // Values: line, column, byte in the file, detail.
    void refusesWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &content, const char *expected) {
            QTest::newRow(name) << content << QString::fromUtf8(expected);
        };
        row("empty", "", "import.empty_file()");
        row("blank", "\n\n", "import.no_header(1,,0,)");
        row("nameless", ",,\n1,2,3\n", "import.no_header(1,,0,)");
        row("twice", "a,b,A\n", "import.duplicate_header(1,A,0,)");
        row("invalid UTF-8", "a,b\n1,2\n3,\xC3(\n", "a|b>2[1|2]import.invalid_utf8(3,b,11,0xC3)");
        row("surrogate", "a\n\xED\xA0\x80\n", "a>import.invalid_utf8(2,a,3,0xED)");
        row("overlong", "a\n\xC0\xAF\n", "a>import.invalid_utf8(2,a,3,0xC0)");
        row("cut short", "a\n\xD0", "a>import.invalid_utf8(2,a,3,0xD0)");
        row("behind a byte order mark", "\xEF\xBB\xBF" "a\n\xFF\n", "a>import.invalid_utf8(2,a,6,0xFF)");
        row("in the header", "a,\xFF\n1,2\n", "import.invalid_utf8(1,2,3,0xFF)");
        row("NUL", QByteArray("a,b\n1,x\0y\n", 10), "a|b>import.nul(2,b,8,0x00)");
        row("UTF-16 LE", QByteArray("\xFF\xFE" "a\0", 4), "import.utf16(1,1,1,)");
        row("UTF-16 BE", QByteArray("\xFE\xFF\0a", 4), "import.utf16(1,1,1,)");
        row("never closed", "a,b\n1,2\n3,\"x\n4,5\n", "a|b>2[1|2]import.unclosed_quote(5,b,17,3)");
        row("never closed, and another opens", "a,b\n1,\"x\n2,\"y\"\n", "a|b>import.stray_quote(3,b,13,2)");
        row("inside a cell", "a,b\n1,x\"y\n", "a|b>import.stray_quote(2,b,8,2)");
        row("old Macintosh", "a,b\r1,2\r", "a|b>import.bare_carriage_return(1,a,1,1)");
    }

    void refusesWithThePlace()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        QCOMPARE(read(content), expected);
    }

    void readsWindows1251OnlyWhenTold()
    {
        const QByteArray content("\xE8\xEC\xFF,n\n\xC0\xF1\xE5\xEB\xFC,1\n");
        QCOMPARE(read(content), QStringLiteral("import.invalid_utf8(1,1,1,0xE8)"));
        QCOMPARE(read(content, {.encoding = TextEncoding::Windows1251}), QStringLiteral("имя|n>2[Асель|1]"));
        QCOMPARE(read("a\n\x98\n", {.encoding = TextEncoding::Windows1251}),
                 QStringLiteral("a>import.invalid_windows_1251(2,a,3,0x98)"));
    }

    void keepsToItsLimits()
    {
        const TableLimits limits{.cellBytes = 10, .recordBytes = 25, .columns = 3};
        const auto code = [&](const QByteArray &content) { return read(content, {.limits = limits}); };
        QCOMPARE(code("a,b,c\n0123456789,0123456789,01234\n"), QStringLiteral("a|b|c>2[0123456789|0123456789|01234]"));
        QCOMPARE(code("a\n0123456789x\n").section(u'(', 0, 0), QStringLiteral("a>import.cell_too_long"));
        QCOMPARE(code("a,b,c\n0123456789,0123456789,012345\n").section(u'(', 0, 0), QStringLiteral("a|b|c>import.record_too_long"));
        QCOMPARE(code("a,b,c,d\n").section(u'(', 0, 0), QStringLiteral("import.too_many_columns"));
    }

    void placesAreRightFarBehindTheFirstPiece()
    {
        QByteArray content("a,b\n");
        QString expected;
        for (int line = 2; line < 30'000; ++line)
            content += "қазақ,\"x\"\n";
        const QByteArray good = content;
        content += "y,\xFF";
        const QString text = read(content);
        QVERIFY(text.endsWith(QStringLiteral("29999[қазақ|x]import.invalid_utf8(30000,b,%1,0xFF)").arg(good.size() + 3)));
        QCOMPARE(text.count(u'['), 29'998);
    }

    void theSamePieceByPiece()
    {
        // Every way in which the end of a piece can fall into a record: characters, quotation marks and CRLF are cut.
        for (int shift = 0; shift < 12; ++shift) {
            const QByteArray filler(64 * 1024 - 8 - shift, 'x');
            const QByteArray content = "a\n" + filler + "\r\n\"я\"\"\r\nі\"\r\nend\r\n";
            QCOMPARE(read(content).mid(filler.size() + 4), QStringLiteral("]3[я\"\r\nі]5[end]"));
        }
    }

    void readsWithoutHeader()
    {
        QCOMPARE(read("1,2\n3\n", {.hasHeader = false}), QStringLiteral(">1[1|2]2[3]"));
        QCOMPARE(read("1;2\t3\n", {.separator = '\t', .hasHeader = false}), QStringLiteral(">1[1;2|3]"));
    }

    void tellsWhatCannotBeOpened()
    {
        const auto reader = CsvReader::open(m_files.path(QStringLiteral("absent.csv")));
        QVERIFY(!reader);
        QCOMPARE(reader.error().kind, ErrorKind::InputOutput);
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "CsvReaderTest.moc"
