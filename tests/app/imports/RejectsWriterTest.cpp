#include "app/imports/ImportReport.h"
#include "app/imports/OpenTable.h"
#include "app/imports/RejectsFormat.h"
#include "app/imports/RejectsWriter.h"
#include "tests/support/TestFiles.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace tizilim;

class RejectsWriterTest : public QObject {
    Q_OBJECT

    TestFiles m_files;

    static ImportProblem problem(qint64 line, const char *column, const char *code, QStringList values = {})
    {
        return {.line = line, .column = QString::fromLatin1(column), .code = QString::fromLatin1(code), .values = std::move(values)};
    }

private slots:
    void guardsReversibly()
    {
        for (const char *text : {"", "a", "'", "''", "=1+1", "'=1+1", "''=1", "+77011234567", "-5.25", "-", "@x", "\tx", "\r=1", "\n=1", " =1", "'a'"}) {
            const QString cell = QString::fromLatin1(text);
            QCOMPARE(rejects::unguarded(rejects::guarded(cell)), cell);
        }
        QCOMPARE(rejects::guarded(QStringLiteral("=1+1")), QStringLiteral("'=1+1"));
        QCOMPARE(rejects::guarded(QStringLiteral("＝1")), QStringLiteral("'＝1"));
        QCOMPARE(rejects::guarded(QStringLiteral("-5.25")), QStringLiteral("-5.25"));
        QCOMPARE(rejects::unguarded(QStringLiteral("'a'")), QStringLiteral("'a'"));
    }

    void whatIsMendedIsReadAgain()
    {
        const QString source = m_files.write(QStringLiteral("source.csv"),
                                             "имя;формула;дата\n\"Әсел\n\"\"x\"\"\";=1+1;bad\n'=2;-7;\nОлжас;x;y;surplus\n");
        auto table = CsvReader::open(source);
        QVERIFY(table);
        const QString path = m_files.path(QStringLiteral("rejects.csv"));
        QList<QStringList> cells;
        {
            auto writer = RejectsWriter::create(path, (*table)->header(), (*table)->separator());
            QVERIFY(writer);
            for (;;) {
                const auto row = (*table)->next();
                QVERIFY(row);
                if (!*row)
                    break;
                cells.append((*row)->cells);
                QVERIFY((*writer)->add(**row, (*row)->faults + QList{problem((*row)->line, "дата", "cell.date", {QStringLiteral("bad"), QStringLiteral("YYYY-MM-DD")})}));
            }
            QVERIFY(!QFile::exists(path)); // whole or not at all
            QVERIFY((*writer)->finish());
        }
        const QByteArray written = TestFiles::read(path);
        QVERIFY(written.startsWith("\xEF\xBB\xBF\"имя\";\"формула\";\"дата\";\"tizilim_reason\"\r\n"));
        QVERIFY(written.contains("surplus"));

        const auto again = openTable(path);
        QVERIFY(again);
        QCOMPARE((*again)->header().size(), 4);
        for (const QStringList &expected : std::as_const(cells)) {
            const auto row = (*again)->next();
            QVERIFY(row && *row);
            QCOMPARE((*row)->cells.first(3), expected);
            QVERIFY((*row)->cells.last().contains(QStringLiteral("“bad” is not a date")));
        }
        // Refused once more, the reason takes the place of the old one.
        const QString third = m_files.path(QStringLiteral("third.csv"));
        auto writer = RejectsWriter::create(third, (*again)->header());
        QVERIFY(writer);
        QVERIFY((*writer)->add({.line = 2, .cells = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("old")}, .faults = {}},
                               {problem(2, "", "esma.no_name")}));
        QVERIFY((*writer)->finish());
        QCOMPARE(TestFiles::read(third).split('\n').at(1), QByteArray("\"a\",\"b\",\"c\",\"Line 2: The name is missing.\"\r"));
    }

    void reportsAsTheCommandLineSays()
    {
        ImportReport report;
        report.rows = 3;
        report.taken = 1;
        report.refused = 2;
        report.problems.add(problem(2, "b", "cell.boolean", {QStringLiteral("%1 x")}));
        ImportProblem warning = problem(3, "", "esma.no_name");
        warning.severity = ImportProblem::Severity::Warns;
        report.problems.add(warning);
        const auto json = report.toJson();
        QVERIFY(report.hasRefusals());
        QCOMPARE(json["rows"].get<int>(), 3);
        QCOMPARE(json["problems"].size(), std::size_t(2));
        QCOMPARE(json["problems"][0]["line"].get<int>(), 2);
        QCOMPARE(json["problems"][0]["text"].get<std::string>(), std::string("“%1 x” is neither true nor false."));
        QCOMPARE(json["problems"][1]["severity"].get<std::string>(), std::string("warning"));
        for (const char *key : {"rows", "taken", "changed", "refused", "duplicates", "seconds", "problems"})
            QVERIFY2(json.contains(key), key);
        for (qsizetype i = 0; i < ImportProblems::kept; ++i)
            report.problems.add(warning);
        QCOMPARE(report.problems.list().size(), ImportProblems::kept);
        QCOMPARE(report.problems.leftOut(), 2);
    }

    void hashesFiles()
    {
        QCOMPARE(sha256OfFile(m_files.write(QStringLiteral("abc"), "abc"))->toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256OfFile(m_files.path(QStringLiteral("absent"))).error().code, QStringLiteral("io.open_failed"));
    }
};

QTEST_GUILESS_MAIN(RejectsWriterTest)
#include "RejectsWriterTest.moc"
