#include "app/exports/JsonWriter.h"
#include "tests/support/HostileNames.h"
#include "tests/support/SampleReport.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace tizilim;

class JsonWriterTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string written(const ReportContent &content, const QString &language) const
    {
        const ReportTexts texts = sampleTexts(ReportLanguages::parse(language).value());
        const auto survey = surveyReport(content, [&](const LocalText &text) { return texts.line(text); });
        const auto files =
            JsonWriter().write({content, *survey, texts}, m_folder.filePath(QStringLiteral("report")), {});
        if (!files || !files->front()->commit())
            return {};
        QFile file(m_folder.filePath(QStringLiteral("report.json")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

private slots:
    void saysEverythingTheReportSays()
    {
        const auto json = nlohmann::json::parse(written(sampleReport(), QStringLiteral("kk+ru")));
        QVERIFY(json["tizilim_report"] == 1);
        QVERIFY(json["languages"] == nlohmann::json::array({"kk", "ru"}));
        QVERIFY(json["title"]["ru"] == "Отчёт о соблюдении требований");
        QVERIFY(json["from"] == "2026-07-01");
        QVERIFY(json["provenance"]["size"] == 48213);
        QVERIFY(json["provenance"]["checkpoint_code"]
                == "tizilim:1:7f3a4c0e9d1b52a8e6f7c0d41b8e19c2:48213:Wx6Qqnwz8BieJ9ZEELWjyP8CcW4tlLihw1UH6dhvSxI");
        QCOMPARE(json["sections"].size(), std::size_t(4));
        const auto &key = json["sections"][0]["blocks"][0];
        QVERIFY(key["lines"][2]["values"][2]["value"] == "13.37");
        const auto &changes = json["sections"][1]["blocks"][0];
        QVERIFY(changes["rows"][0][2] == "240340012341");
        QVERIFY(changes["rows"][1][3]["kk"] == "тоқтата тұрылды; соңы: 14.02.2027");
        QVERIFY(changes["rows"][2][4]["code"] == "own_request");
        QVERIFY(json["sections"][2]["blocks"][1]["series"][0]["values"][4].is_null());
    }

    void rowsAndTotalsAreExact()
    {
        const auto json = nlohmann::json::parse(written(longReport(2500), QStringLiteral("en")));
        const auto &table = json["sections"][0]["blocks"][0];
        QCOMPARE(table["rows"].size(), std::size_t(2500));
        QVERIFY(table["totals"]["rows"] == 2500);
        qint64 tiyn = 0;
        ExactSum quantity;
        for (const auto &row : table["rows"]) {
            tiyn += Money::parse(QString::fromStdString(row[3])).value().hundredths;
            quantity.add(Decimal::parse(QString::fromStdString(row[4])).value());
        }
        QCOMPARE(QString::fromStdString(table["totals"]["sums"]["amount"]), Money::tenge(tiyn).toString());
        QCOMPARE(QString::fromStdString(table["totals"]["sums"]["quantity"]), quantity.toString());
        QVERIFY(table["rows"][1][8] == "2026-07-25T17:21:01.000Z");
        QVERIFY(table["rows"][5][8].is_null());
    }

    void hostileTextComesBackAsItWas()
    {
        const QStringList texts = formulaTexts() + hostileNames();
        const auto json = nlohmann::json::parse(written(reportOfTexts(texts), QStringLiteral("en")));
        const auto &rows = json["sections"][0]["blocks"][0]["rows"];
        QCOMPARE(rows.size(), static_cast<std::size_t>(texts.size()));
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QString expected = QString(texts[i]).replace(QChar(0), QChar::ReplacementCharacter);
            QCOMPARE(QByteArray::fromStdString(rows[static_cast<std::size_t>(i)][1]), expected.toUtf8());
        }
    }

    void aReportWithoutRowsIsWhole()
    {
        const auto json = nlohmann::json::parse(written(longReport(0), QStringLiteral("ru")));
        QVERIFY(json["sections"][0]["blocks"][0]["rows"].empty());
        QVERIFY(json["sections"][0]["blocks"][0]["totals"]["sums"]["amount"] == "0.00");
    }
};

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "JsonWriterTest.moc"
