#include "app/exports/CsvWriter.h"
#include "tests/support/HostileNames.h"
#include "tests/support/SampleReport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tizilim;

class CsvWriterTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    Result<WrittenFiles> write(const ReportContent &content, const QString &language,
                               const ExportProgress &progress = {}) const
    {
        const ReportTexts texts = sampleTexts(ReportLanguages::parse(language).value());
        const auto survey = surveyReport(content, [&](const LocalText &text) { return texts.line(text); });
        return CsvWriter().write({content, *survey, texts}, m_folder.filePath(language), progress);
    }

    QByteArray written(const ReportContent &content, const QString &language, const QString &ending) const
    {
        const auto files = write(content, language);
        for (const auto &file : *files) {
            if (!file->commit())
                return {};
        }
        QFile file(m_folder.filePath(language + ending));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QList<QByteArray> lines(const QByteArray &csv) { return csv.mid(3).replace("\r\n", "\n").split('\n'); }

private slots:
    void semicolonAndDecimalCommaInKazakhAndRussian()
    {
        const QByteArray csv = written(longReport(3), QStringLiteral("kk"), QStringLiteral(".csv"));
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(csv.count("\r\n"), 4);
        QCOMPARE(
            lines(csv)[0],
            QByteArray("Декларация;Пайдаланушы;ЖСН;Сома,\u00A0₸;Саны;Үлесі,\u00A0%;Жолдар саны;Күйі;Шешім уақыты"));
        QCOMPARE(lines(csv)[2],
                 QByteArray("D-2026-000002;Әбенова Гүлнар "
                            "Маратқызы;001008409346;5001047,29;0,15485863;0,1;2;қабылданды;2026-07-25T22:21:01+05:00"));
    }

    void commaAndPointInEnglish()
    {
        const QByteArray csv = written(longReport(2), QStringLiteral("en"), QStringLiteral(".csv"));
        QCOMPARE(lines(csv)[0],
                 QByteArray("Declaration,User,IIN,\"Amount,\u00A0₸\",Quantity,\"Share,\u00A0%\",Lines,Status,Decided"));
        QCOMPARE(lines(csv)[2],
                 QByteArray("D-2026-000002,Әбенова Гүлнар "
                            "Маратқызы,001008409346,5001047.29,0.15485863,0.1,2,accepted,2026-07-25T22:21:01+05:00"));
    }

    void twoLanguagesStandSideBySide()
    {
        const QByteArray csv = written(longReport(1), QStringLiteral("kk+ru"), QStringLiteral(".csv"));
        QVERIFY(csv.contains("Пайдаланушы · Пользователь;ЖСН · ИИН;"));
        QVERIFY(csv.contains(";қабылданды · принята;"));
    }

    void theFirstTableHasThePlainName()
    {
        const auto files = write(sampleReport(), QStringLiteral("ru"));
        QStringList names;
        for (const auto &file : *files)
            names.append(QFileInfo(file->destination()).fileName());
        names.sort();
        QCOMPARE(names, (QStringList{QStringLiteral("ru.assets.csv"), QStringLiteral("ru.csv"),
                                     QStringLiteral("ru.declarations.csv"), QStringLiteral("ru.destinations.csv"),
                                     QStringLiteral("ru.growth.csv"), QStringLiteral("ru.key.csv"),
                                     QStringLiteral("ru.outflow.csv"), QStringLiteral("ru.parameters.csv")}));
    }

    void parametersHoldTheExactTotals()
    {
        const QByteArray csv = written(longReport(1000), QStringLiteral("en"), QStringLiteral(".parameters.csv"));
        qint64 tiyn = 0;
        for (qint64 n = 0; n < 1000; ++n)
            tiyn += (n * 104'729 + 500'000'000) % 90'000'000'007;
        const QByteArray sum = Money::tenge(tiyn).toString().toUtf8();
        QVERIFY2(csv.contains(QByteArray(
                     "total.declarations.amount,\"Declarations above the threshold: Amount,\u00A0₸\"," + sum + "\r\n")),
                 csv.constData());
        QVERIFY(csv.contains("total.declarations.rows,Declarations above the threshold: rows,1000\r\n"));
        QVERIFY(csv.contains("history.size,Events of the history,48213\r\n"));
    }

    void nothingIsRunAsAFormula()
    {
        const QStringList texts = formulaTexts() + hostileNames();
        const QString csv =
            QString::fromUtf8(written(reportOfTexts(texts), QStringLiteral("en"), QStringLiteral(".csv")));
        for (const QString &formula : formulaTexts()) {
            const QString cell =
                u'\''
                + QString(formula).replace(QChar(0), QChar::ReplacementCharacter).replace(u'"', QStringLiteral("\"\""));
            QVERIFY2(csv.contains(u',' + cell) || csv.contains(QStringLiteral(",\"") + cell), qPrintable(formula));
        }
        QVERIFY(!csv.contains(QChar(0)));
    }

    void quotesWhatNeedsIt()
    {
        const QByteArray csv = written(reportOfTexts({QStringLiteral("a;b"), QStringLiteral("say \"no\""),
                                                      QStringLiteral("two\nlines"), QStringLiteral(" edge")}),
                                       QStringLiteral("ru"), QStringLiteral(".csv"));
        QVERIFY(csv.contains("1;\"a;b\";"));
        QVERIFY(csv.contains("2;\"say \"\"no\"\"\";"));
        QVERIFY(csv.contains("3;\"two\nlines\";"));
        QVERIFY(csv.contains("4;\" edge\";"));
    }

    void cancelLeavesNothing()
    {
        std::stop_source stop;
        const auto files = write(longReport(10'000), QStringLiteral("ru"),
                                 {stop.get_token(), [&](qint64, qint64) { stop.request_stop(); }});
        QVERIFY(!files);
        QCOMPARE(files.error().code, QStringLiteral("task.cancelled"));
        QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral(".*.part")}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void sameInputSameBytes()
    {
        const QByteArray first = written(sampleReport(), QStringLiteral("kk+ru"), QStringLiteral(".declarations.csv"));
        QVERIFY(!first.isEmpty());
        QCOMPARE(written(sampleReport(), QStringLiteral("kk+ru"), QStringLiteral(".declarations.csv")), first);
    }
};

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "CsvWriterTest.moc"
