#include "app/exports/XlsxWriter.h"
#include "app/exports/ReportExport.h"
#include "tests/support/HostileNames.h"
#include "tests/support/ReadXlsx.h"
#include "tests/support/SampleReport.h"
#include "tests/support/SmallFiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tizilim;

class XlsxWriterTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    Result<QString> write(const ReportContent &content, const QString &language,
                          const XlsxWriter &writer = XlsxWriter(), const ExportProgress &progress = {}) const
    {
        const ReportTexts texts = sampleTexts(ReportLanguages::parse(language).value());
        const auto survey = surveyForExport(content, texts, {});
        const QString base = m_folder.filePath(content.name);
        TIZILIM_TRY_ASSIGN(const WrittenFiles files, writer.write({content, *survey, texts}, base, progress));
        TIZILIM_TRY(files.front()->commit());
        return base + QStringLiteral(".xlsx");
    }

    QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private slots:
    void cellsHaveTheirTypes()
    {
        const auto cells = readXlsxSheet(write(longReport(3), QStringLiteral("kk")).value(), 1);
        QCOMPARE(cells[QStringLiteral("B1")].value, QStringLiteral("Пайдаланушы"));
        QCOMPARE(cells[QStringLiteral("C3")].type, QStringLiteral("inlineStr"));
        QCOMPARE(cells[QStringLiteral("C3")].value, QStringLiteral("001008409346"));
        QCOMPARE(cells[QStringLiteral("D3")].type, QStringLiteral("n"));
        QCOMPARE(cells[QStringLiteral("D3")].value, QStringLiteral("5001047.29"));
        QCOMPARE(cells[QStringLiteral("E3")].value, QStringLiteral("0.15485863"));
        QCOMPARE(cells[QStringLiteral("F3")].value, QStringLiteral("0.001")); // 0.1 %
        QCOMPARE(cells[QStringLiteral("G3")].value, QStringLiteral("2"));
        QCOMPARE(cells[QStringLiteral("H3")].value, QStringLiteral("қабылданды"));
        // 25 July 2026, 22:21:01 in Almaty: the day since 1899-12-30 and the part of it.
        QCOMPARE(cells[QStringLiteral("I3")].value.toDouble(), 46228 + (22 * 3600 + 21 * 60 + 1) / 86400.0);
    }

    void totalsAreFormulasThatAgree()
    {
        const auto cells = readXlsxSheet(write(longReport(500), QStringLiteral("ru")).value(), 1);
        const XlsxCell total = cells[QStringLiteral("D502")];
        QCOMPARE(total.formula, QStringLiteral("SUM(D2:D501)"));
        double sum = 0;
        for (int row = 2; row <= 501; ++row)
            sum += cells[QStringLiteral("D%1").arg(row)].value.toDouble();
        QVERIFY(qAbs(sum - total.value.toDouble()) < 0.005);
        QCOMPARE(cells[QStringLiteral("A502")].value, QStringLiteral("Итого"));
    }

    void exactTotalsStandOnTheSheetOfParameters()
    {
        const QString path = write(longReport(500), QStringLiteral("en")).value();
        QCOMPARE(readXlsxSheetNames(path),
                 (QStringList{QStringLiteral("Declarations above the threshol"), QStringLiteral("Parameters")}));
        const auto cells = readXlsxSheet(path, 2);
        QStringList found;
        for (int row = 1; cells.contains(QStringLiteral("A%1").arg(row)); ++row) {
            if (cells[QStringLiteral("A%1").arg(row)].value == QLatin1String("total.declarations.amount"))
                found.append(cells[QStringLiteral("C%1").arg(row)].value);
        }
        qint64 tiyn = 0;
        for (qint64 n = 0; n < 500; ++n)
            tiyn += (n * 104'729 + 500'000'000) % 90'000'000'007;
        QCOMPARE(found, QStringList{Money::tenge(tiyn).toString()});
    }

    void numbersBeyondFifteenDigitsAreToldInFull()
    {
        ReportContent content = longReport(0);
        const Decimal wei = Decimal::parse(QStringLiteral("12.345678901234567891")).value();
        content.sections[0].blocks[0] =
            ReportTable{"t",
                        {},
                        {{"q", LocalText::verbatim(QStringLiteral("Q")), ColumnType::Quantity, true},
                         {"m", LocalText::verbatim(QStringLiteral("M")), ColumnType::Money}},
                        rowsAtHand({{wei, Money::tenge(1'234'567'890'123'456)}, {Decimal(2), Money::tenge(5)}})};
        const auto cells = readXlsxSheet(write(content, QStringLiteral("en")).value(), 1);
        QCOMPARE(cells[QStringLiteral("A2")].value.toDouble(), 12.345678901234567891);
        QCOMPARE(cells[QStringLiteral("B2")].value, QStringLiteral("12.345678901234567891"));
        QCOMPARE(cells[QStringLiteral("B2")].type, QStringLiteral("inlineStr"));
        QVERIFY(!cells.contains(QStringLiteral("B3")));
        QCOMPARE(cells[QStringLiteral("D2")].value, QStringLiteral("12345678901234.56"));
        QCOMPARE(cells[QStringLiteral("A4")].formula, QStringLiteral("SUM(A2:A3)"));
    }

    void aLongTableGoesOnInTheNextSheet()
    {
        const QString path = write(longReport(25), QStringLiteral("ru"), XlsxWriter(10)).value();
        QCOMPARE(readXlsxSheetNames(path),
                 (QStringList{QStringLiteral("Декларации выше порога"), QStringLiteral("Декларации выше порога 2"),
                              QStringLiteral("Декларации выше порога 3"), QStringLiteral("Параметры")}));
        QStringList numbers;
        for (int sheet = 1; sheet <= 3; ++sheet) {
            const auto cells = readXlsxSheet(path, sheet);
            QCOMPARE(cells[QStringLiteral("A1")].value, QStringLiteral("Декларация"));
            for (int row = 2; cells[QStringLiteral("A%1").arg(row)].value.startsWith(QLatin1String("D-")); ++row)
                numbers.append(cells[QStringLiteral("A%1").arg(row)].value);
        }
        QCOMPARE(numbers.size(), 25);
        QCOMPARE(numbers.last(), QStringLiteral("D-2026-000025"));
        QCOMPARE(readXlsxSheet(path, 3)[QStringLiteral("D7")].formula, QStringLiteral("SUM(D2:D6)"));
    }

    void hostileTextStaysText()
    {
        QStringList texts = formulaTexts() + hostileNames();
        texts.append(QStringLiteral("_x0041_ and _x00"));
        texts.append(QString(40'000, u'Ж'));
        const auto cells = readXlsxSheet(write(reportOfTexts(texts), QStringLiteral("en")).value(), 1);
        QVERIFY(!cells.isEmpty());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const XlsxCell cell = cells[QStringLiteral("B%1").arg(i + 2)];
            QCOMPARE(cell.type, QStringLiteral("inlineStr"));
            QVERIFY(cell.formula.isEmpty());
            if (i < formulaTexts().size())
                QVERIFY2(cell.value.startsWith(u'\''), qPrintable(texts[i]));
        }
        QCOMPARE(cells[QStringLiteral("B%1").arg(texts.size())].value, QStringLiteral("_x005F_x0041_ and _x00"));
        QCOMPARE(cells[QStringLiteral("B%1").arg(texts.size() + 1)].value.size(), 32'767);
    }

    void theWholeSampleIsThere()
    {
        const QString path = write(sampleReport(), QStringLiteral("kk+ru")).value();
        QCOMPARE(readXlsxSheetNames(path),
                 (QStringList{QStringLiteral("Түйін"), QStringLiteral("Лицензиялардағы өзгерістер"),
                              QStringLiteral("Шекті сомадан асатын декларация"), QStringLiteral("Параметрлер")}));
        const auto summary = readXlsxSheet(path, 1);
        QStringList values;
        for (const XlsxCell &cell : summary)
            values.append(cell.value);
        QVERIFY(values.contains(QStringLiteral("Тіркелген пайдаланушылар\nЗарегистрированные пользователи")));
        QVERIFY(values.contains(QStringLiteral("468115")));
        QVERIFY(values.contains(QStringLiteral("0.1337"))); // 13.37 %
        QVERIFY(values.contains(QStringLiteral("159.1")));
    }

    void sameInputSameBytes()
    {
        QFile first(write(sampleReport(), QStringLiteral("kk")).value());
        QVERIFY(first.open(QIODevice::ReadOnly));
        const QByteArray bytes = first.readAll();
        QTest::qWait(1100); // a clock's second must not show
        QFile second(write(sampleReport(), QStringLiteral("kk")).value());
        QVERIFY(second.open(QIODevice::ReadOnly));
        QCOMPARE(second.readAll(), bytes);
    }

    void cancelLeavesNothing()
    {
        const QStringList before = names();
        std::stop_source stop;
        ReportContent content = longReport(5000);
        content.name = QStringLiteral("cancelled");
        const auto outcome = write(content, QStringLiteral("kk"), XlsxWriter(),
                                   {stop.get_token(), [&](qint64, qint64) { stop.request_stop(); }});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("task.cancelled"));
        QCOMPARE(names(), before);
    }

    void aFullDiskIsNoticed_data()
    {
        QTest::addColumn<int>("room");
        // While rows are written, before they are put together, and where hardly anything is missing.
        for (const int room : {1'000, 100'000, 500'000, 1'500'000, 2'000'000})
            QTest::addRow("%d", room) << room;
    }

    void aFullDiskIsNoticed()
    {
        QFETCH(int, room);
        const QStringList before = names();
        ReportContent content = longReport(4000);
        content.name = QStringLiteral("full");
        Result<QString> outcome;
        {
            const SmallFiles small(static_cast<quint64>(room));
            outcome = write(content, QStringLiteral("kk"));
        }
        if (!SmallFiles::isReal())
            return;
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("export.disk_full"));
        QCOMPARE(names(), before);
    }
};

QTEST_GUILESS_MAIN(XlsxWriterTest)
#include "XlsxWriterTest.moc"
