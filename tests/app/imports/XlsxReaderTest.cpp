#include "app/imports/XlsxReader.h"
#include "tests/support/TestFiles.h"

#include <xlsxwriter.h>

#include <QTest>

using namespace tizilim;

namespace {

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
            text += u'!' + fault.code + u'@' + fault.column;
    }
}

const QByteArray rootRels = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
const QByteArray bookRels = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/s.xml"/><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chart.xml"/></Relationships>)";
const QByteArray book = R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Chart" r:id="r9"/><sheet name="Data" r:id="r1"/></sheets></workbook>)";

} // namespace

class XlsxReaderTest : public QObject {
    Q_OBJECT

    TestFiles m_files;

    QString open(const QString &path, const XlsxReader::Options &options = {})
    {
        auto reader = XlsxReader::open(path, options);
        if (!reader)
            return reader.error().code + u'(' + reader.error().values.join(u',') + u')';
        return (*reader)->header().join(u'|') + u'>' + dump(**reader);
    }

    /// A workbook by hand whose only sheet has the rows given.
    QString sheet(const QByteArray &rows)
    {
        return open(m_files.writeZip(QStringLiteral("hand.xlsx"),
                                     {{"_rels/.rels", rootRels}, {"xl/workbook.xml", book}, {"xl/_rels/workbook.xml.rels", bookRels},
                                      {"xl/worksheets/s.xml", "<worksheet xmlns=\"x\"><sheetData>" + rows + "</sheetData></worksheet>"}}));
    }

    QString writeWorkbook(bool streaming)
    {
        const QString path = m_files.path(QStringLiteral("written.xlsx"));
        lxw_workbook_options options{};
        options.constant_memory = streaming;
        lxw_workbook *workbook = workbook_new_opt(path.toLocal8Bit().constData(), &options);
        lxw_worksheet *data = workbook_add_worksheet(workbook, "Data");
        lxw_worksheet *other = workbook_add_worksheet(workbook, "Other");
        lxw_format *date = workbook_add_format(workbook);
        format_set_num_format(date, "dd.mm.yyyy");
        lxw_format *time = workbook_add_format(workbook);
        format_set_num_format(time, "dd.mm.yyyy hh:mm:ss");
        const char *const names[] = {"text", "number", "date", "time", "flag", "formula", "last"};
        for (lxw_col_t column = 0; column < 7; ++column)
            worksheet_write_string(data, 0, column, names[column], nullptr);
        worksheet_write_string(data, 1, 0, "Әсел <b>&amp;", nullptr);
        worksheet_write_number(data, 1, 1, 8469308.86, nullptr);
        lxw_datetime when{2026, 2, 9, 13, 45, 30};
        worksheet_write_datetime(data, 1, 2, &when, date);
        worksheet_write_datetime(data, 1, 3, &when, time);
        worksheet_write_boolean(data, 1, 4, 1, nullptr);
        worksheet_write_formula_num(data, 1, 5, "=1+1", nullptr, 2);
        worksheet_write_string(data, 3, 6, "behind a gap", nullptr);
        worksheet_write_string(other, 0, 0, "sheet", nullptr);
        worksheet_write_string(other, 1, 0, "two", nullptr);
        workbook_close(workbook);
        return path;
    }

private slots:
    void readsWhatOthersWrite_data()
    {
        QTest::addColumn<bool>("streaming"); // libxlsxwriter then writes inline strings, as every writer does that streams
        QTest::newRow("shared strings") << false;
        QTest::newRow("inline strings") << true;
    }

    void readsWhatOthersWrite()
    {
        QFETCH(bool, streaming);
        const QString path = writeWorkbook(streaming);
        QCOMPARE(open(path), QStringLiteral("text|number|date|time|flag|formula|last>"
                                            "2[Әсел <b>&amp;|8469308.86|2026-02-09T13:45:30Z|2026-02-09T13:45:30Z|true|2|]"
                                            "4[||||||behind a gap]"));
        QCOMPARE(open(path, {.sheet = QStringLiteral("OTHER")}), QStringLiteral("sheet>2[two]"));
        QCOMPARE(open(path, {.sheet = QStringLiteral("Third")}), QStringLiteral("import.no_sheet(Third,Data, Other)"));
    }

    void passesOverSheetsWithoutCells() { QCOMPARE(sheet("<row><c t='str'><v>a</v></c></row>"), QStringLiteral("a>")); }

    void readsCellsWithoutReferences()
    {
        QCOMPARE(sheet("<row><c t='str'><v>a</v></c><c t='str'><v>b</v></c></row><row r='7'><c r='B7'><v>1E-7</v></c></row><row><c/><c><v>2</v></c></row>"),
                 QStringLiteral("a|b>7[|0.0000001]8[|2]"));
    }

    void readsRichTextWithoutPhoneticGuides()
    {
        QCOMPARE(sheet("<row><c t='inlineStr'><is><r><rPr><b/></rPr><t>a</t></r><r><t> b</t></r><rPh><t>no</t></rPh></is></c></row>"
                       "<row><c t='inlineStr'><is><t>x_x000A_y</t></is></c></row>"),
                 QStringLiteral("a b>2[x\ny]"));
    }

    void namesErrorsOfFormulas()
    {
        QCOMPARE(sheet("<row><c t='str'><v>a</v></c><c t='str'><v>b</v></c></row><row><c t='e'><f>1/0</f><v>#DIV/0!</v></c><c t='b'><v>0</v></c></row>"),
                 QStringLiteral("a|b>2[#DIV/0!|false]!import.spreadsheet_error@a"));
    }

    void refusesDamage_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &rows, const char *code) {
            QTest::newRow(name) << rows << QString::fromLatin1(code);
        };
        row("rows out of order", "<row r='2'><c><v>1</v></c></row><row r='2'><c><v>2</v></c></row>", "import.disordered_sheet");
        row("row too far", "<row r='1048577'><c><v>1</v></c></row>", "import.disordered_sheet");
        row("cells out of order", "<row><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>", "import.disordered_sheet");
        row("column too far", "<row><c r='XFE1'><v>1</v></c></row>", "import.disordered_sheet");
        row("text that is not there", "<row><c t='s'><v>5</v></c></row>", "import.disordered_sheet");
        row("too many columns", "<row><c r='NTQ1'><v>1</v></c></row>", "import.too_many_columns");
        row("NUL", "<row><c t='str'><v>a_x0000_</v></c></row>", "import.nul");
        row("not well-formed", "<row><c></row>", "xml.malformed");
        row("too long", "<row><c t='str'><v>" + QByteArray(1024 * 1024 + 1, 'x') + "</v></c></row>", "import.cell_too_long");
        row("no header", "<row/><row><c/></row>", "import.no_header");
    }

    void refusesDamage()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, code);
        QVERIFY2(sheet(rows).contains(code), qPrintable(sheet(rows)));
    }

    void refusesASheetWhoseChecksumIsWrong()
    {
        const QString path = m_files.writeZip(QStringLiteral("crc.xlsx"),
                                              {{"_rels/.rels", rootRels}, {"xl/workbook.xml", book}, {"xl/_rels/workbook.xml.rels", bookRels},
                                               {"xl/worksheets/s.xml", "<worksheet><sheetData><row><c t='str'><v>name</v></c></row>"
                                                                       "<row><c><v>1000</v></c></row></sheetData></worksheet>"}});
        QByteArray bytes = TestFiles::read(path);
        QVERIFY(bytes.contains("1000"));
        bytes.replace("1000", "9000"); // still well-formed
        QVERIFY2(open(m_files.write(QStringLiteral("crc2.xlsx"), bytes)).endsWith(QStringLiteral("zip.damaged()")),
                 qPrintable(open(m_files.path(QStringLiteral("crc2.xlsx")))));
    }

    void refusesWhatIsNoSpreadsheet()
    {
        QCOMPARE(open(m_files.writeZip(QStringLiteral("a.zip"), {{"a.txt", "x"}})), QStringLiteral("import.no_spreadsheet()"));
        QCOMPARE(open(m_files.writeZip(QStringLiteral("a.zip"), {{"_rels/.rels", rootRels}})), QStringLiteral("import.no_spreadsheet()"));
        QCOMPARE(open(m_files.writeZip(QStringLiteral("a.zip"), {{"_rels/.rels", "<!DOCTYPE x><x/>"}})), QStringLiteral("xml.doctype(1,13)"));
        const QByteArray whole = TestFiles::read(writeWorkbook(false));
        for (qsizetype length = 0; length < whole.size(); length += 97) // cut short anywhere
            QVERIFY2(open(m_files.write(QStringLiteral("cut.xlsx"), whole.first(length))).contains(u'('), qPrintable(QString::number(length)));
    }
};

QTEST_GUILESS_MAIN(XlsxReaderTest)
#include "XlsxReaderTest.moc"
