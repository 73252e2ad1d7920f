#include "app/exports/ReportExport.h"
#include "tests/support/ReadXlsx.h"
#include "tests/support/SampleReport.h"
#include "tests/support/SmallFiles.h"
#include "tests/support/Tool.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace tizilim;

class ReportExportTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    static std::vector<ReportFormat> allFormats()
    {
        return parseReportFormats(QStringLiteral("pdf,xlsx,csv,json")).value();
    }

private slots:
    void readsFormats()
    {
        QCOMPARE(allFormats().size(), std::size_t(4));
        QCOMPARE(parseReportFormats(QStringLiteral("csv,csv"))->size(), std::size_t(1));
        QCOMPARE(parseReportFormats(QStringLiteral("pdf,docx")).error(),
                 Error::usage("export.format_unknown", {QStringLiteral("docx")}));
        QCOMPARE(ReportLanguages::parse(QStringLiteral("kk+ru"))->toString(), QStringLiteral("kk+ru"));
        QCOMPARE(ReportLanguages::parse(QStringLiteral("ru+kk")).error().code, QStringLiteral("language.unknown"));
    }

    void theSameRowsInAllFourFormats()
    {
        const int rows = 120;
        const QString base = m_folder.filePath(QStringLiteral("four"));
        const auto paths = exportReport(longReport(rows), sampleTexts({Language::English, {}}), allFormats(), base);
        QVERIFY(paths);
        QCOMPARE(paths->size(), 5); // CSV has its parameters in a second file
        const auto json =
            nlohmann::json::parse(contentOf(base + QStringLiteral(".json")).toStdString())["sections"][0]["blocks"][0];
        const QStringList csv = QString::fromUtf8(contentOf(base + QStringLiteral(".csv")))
                                    .split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        const auto xlsx = readXlsxSheet(base + QStringLiteral(".xlsx"), 1);
        const QStringList pdf = askTool(QStringLiteral("pdftotext"),
                                        {QStringLiteral("-layout"), base + QStringLiteral(".pdf"), QStringLiteral("-")})
                                    .text()
                                    .split(u'\n')
                                    .filter(QStringLiteral("D-2026-"));
        QCOMPARE(json["rows"].size(), std::size_t(rows));
        QCOMPARE(csv.size(), rows + 1);
        QCOMPARE(pdf.size(), rows);
        const Format english(Language::English);
        for (int i = 0; i < rows; ++i) {
            const auto &row = json["rows"][static_cast<std::size_t>(i)];
            const auto text = [&](int column) {
                return QString::fromStdString(row[static_cast<std::size_t>(column)].get<std::string>());
            };
            const Money amount = Money::parse(text(3)).value();
            QVERIFY2(
                csv[i + 1].startsWith(QStringList{text(0), text(1), text(2), text(3), text(4), text(5)}.join(u',')),
                qPrintable(csv[i + 1]));
            QCOMPARE(xlsx[QStringLiteral("A%1").arg(i + 2)].value, text(0));
            QCOMPARE(xlsx[QStringLiteral("C%1").arg(i + 2)].value, text(2));
            QCOMPARE(xlsx[QStringLiteral("D%1").arg(i + 2)].value.toDouble(), text(3).toDouble());
            QCOMPARE(xlsx[QStringLiteral("E%1").arg(i + 2)].value.toDouble(), text(4).toDouble());
            QVERIFY2(pdf[i].contains(text(0)) && pdf[i].contains(text(2)) && pdf[i].contains(english.amount(amount)),
                     qPrintable(pdf[i]));
        }
    }

    void progressGoesForwardToTheEnd()
    {
        qint64 last = 0;
        bool backwards = false;
        const ExportProgress progress{{}, [&](qint64 done, qint64 total) {
                                          backwards = backwards || done < last || done > total;
                                          last = done;
                                      }};
        QVERIFY(exportReport(longReport(3000), sampleTexts({Language::Russian, {}}), allFormats(),
                             m_folder.filePath(QStringLiteral("progress")), progress));
        QVERIFY(!backwards);
        QCOMPARE(last, 1000);
    }

    void allFormatsOrNone()
    {
        const QStringList before = names();
        Result<QStringList> outcome;
        {
            const SmallFiles small(300'000); // enough for CSV and JSON
            outcome = exportReport(longReport(1000), sampleTexts({Language::Russian, {}}),
                                   {ReportFormat::Csv, ReportFormat::Json, ReportFormat::Xlsx},
                                   m_folder.filePath(QStringLiteral("none")));
        }
        if (!SmallFiles::isReal())
            return;
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("export.disk_full"));
        QCOMPARE(names(), before);
    }

    void rowsThatChangeMeanwhileAreNotSigned()
    {
        ReportContent content = longReport(0);
        auto opened = std::make_shared<int>(0);
        content.sections[0].blocks[0] = ReportTable{
            "t",
            {},
            {{"n", LocalText::verbatim(QStringLiteral("N")), ColumnType::Integer, true}},
            [opened]() -> Result<std::unique_ptr<RowSource>> { return rowsAtHand({{qint64(++*opened)}})(); }};
        const QStringList before = names();
        const auto outcome = exportReport(content, sampleTexts({Language::Russian, {}}), {ReportFormat::Json},
                                          m_folder.filePath(QStringLiteral("changed")));
        QCOMPARE(outcome.error(), Error::internal("report.rows_changed", {QStringLiteral("t")}));
        QCOMPARE(names(), before);
    }
};

QTEST_MAIN(ReportExportTest)
#include "ReportExportTest.moc"
