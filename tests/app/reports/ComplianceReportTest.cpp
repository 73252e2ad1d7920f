#include "app/reports/ComplianceReport.h"

#include "tests/support/LicensingWorld.h"

#include <QTest>

#include <algorithm>

using namespace tizilim;

/// The report tells what was so at the end of its period, whatever happened since.
class ComplianceReportTest : public QObject {
    Q_OBJECT

    static QString text(const char *text) { return QString::fromUtf8(text); }

    static ReportContent report(Registry &registry, QDate from, QDate to)
    {
        return makeReport(registry, {QStringLiteral("compliance"), from, to, {Language::English, {}}}).value();
    }
    static std::vector<Row> rowsOf(const ReportContent &content, const char *table)
    {
        std::vector<Row> rows;
        for (const ReportTable *each : tablesOf(content)) {
            if (QLatin1String(each->id) != QLatin1String(table))
                continue;
            const auto source = each->open().value();
            Row row;
            while (source->next(row).value())
                rows.push_back(row);
        }
        return rows;
    }
    static std::vector<TypedCell> figure(const ReportContent &content, const char *id)
    {
        const auto &figures = std::get<KeyFigures>(content.sections.front().blocks.front());
        for (const KeyFigure &line : figures.lines) {
            if (QLatin1String(line.id) == QLatin1String(id))
                return line.values;
        }
        return {};
    }
    static qint64 number(const TypedCell &cell) { return std::get<qint64>(cell.value); }
    static QString code(const Cell &cell) { return std::get<Coded>(cell).code; }

    static bool suspend(LicensingWorld &world, const RecordId &licence, const char *from, const char *until, const char *on)
    {
        return world.decide("licence.suspend",
                            {{"ground", text("report_missing")}, {"suspended_from", text(from)}, {"suspended_until", text(until)}, {"act_number", text("NB-500")},
                             {"act_on", text(on)}, {"ground_note", text("as the report says")}},
                            licence)
            .has_value();
    }

private slots:
    void aLicenceSuspendedAfterThePeriodWasInForceAtItsEnd()
    {
        LicensingWorld world;
        const RecordId licence = world.licensed(); // on 23 November
        world.goTo({2026, 12, 14});
        QVERIFY(suspend(world, licence, "2026-12-15", "2027-02-14", "2026-12-14"));
        world.goTo({2027, 1, 11});
        Registry &auditor = world.as("auditor");

        const ReportContent november = report(auditor, {2026, 11, 1}, {2026, 11, 30});
        QCOMPARE(code(rowsOf(november, "licences").at(0).at(3)), text("active"));
        QCOMPARE(number(figure(november, "licences_active")[1]), 1);
        QCOMPARE(number(figure(november, "licences_suspended")[1]), 0);
        QCOMPARE(number(figure(november, "licences_issued")[1]), 1);
        QCOMPARE(number(figure(november, "licences_active")[0]), 0); // October
        QCOMPARE(number(figure(november, "licences_active")[2]), 1); // the change

        const ReportContent december = report(auditor, {2026, 12, 1}, {2026, 12, 31});
        QCOMPARE(code(rowsOf(december, "licences").at(0).at(3)), text("suspended"));
        QCOMPARE(number(figure(december, "licences_active")[0]), 1);
        QCOMPARE(number(figure(december, "licences_active")[1]), 0);
        QCOMPARE(number(figure(december, "licences_suspended")[1]), 1);
    }

    void whatHappenedToLicencesIsListedWithGroundAndDay()
    {
        LicensingWorld world;
        const RecordId licence = world.licensed();
        world.goTo({2026, 12, 14});
        QVERIFY(suspend(world, licence, "2026-12-15", "2027-02-14", "2026-12-14"));
        Registry &auditor = world.as("auditor");
        const auto changes = rowsOf(report(auditor, {2026, 11, 1}, {2026, 12, 31}), "licence_changes");
        QCOMPARE(changes.size(), size_t(2));
        QCOMPARE(QLatin1String(std::get<LocalText>(changes[0][3]).source()), QLatin1String("issued"));
        QCOMPARE(std::get<QDate>(changes[0][5]), QDate(2026, 11, 23));
        QCOMPARE(QLatin1String(std::get<LocalText>(changes[1][3]).source()), QLatin1String("suspended until %1"));
        QCOMPARE(code(changes[1][4]), text("report_missing"));
        QCOMPARE(std::get<QString>(changes[1][2]), text("940140000385"));
        QCOMPARE(rowsOf(report(auditor, {2026, 12, 1}, {2026, 12, 31}), "licence_changes").size(), size_t(1));
    }

    void aPeriodThatIsNotOverSaysSo()
    {
        LicensingWorld world;
        world.licensed();
        Registry &auditor = world.as("auditor");
        const auto saysSo = [](const ReportContent &content) {
            return std::ranges::any_of(content.sections.front().blocks, [](const Block &block) { return std::holds_alternative<Paragraph>(block); });
        };
        QVERIFY(saysSo(report(auditor, {2026, 10, 1}, {2026, 12, 31})));
        QVERIFY(!saysSo(report(auditor, {2026, 7, 1}, {2026, 9, 30})));
        QCOMPARE(number(figure(report(auditor, {2026, 10, 1}, {2026, 12, 31}), "licences_active")[1]), 1);
        QCOMPARE(number(figure(report(auditor, {2026, 7, 1}, {2026, 9, 30}), "licences_active")[1]), 0);
    }
};

QTEST_GUILESS_MAIN(ComplianceReportTest)
#include "ComplianceReportTest.moc"
