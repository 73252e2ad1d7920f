#include "app/imports/ImportRunner.h"
#include "app/session/Verification.h"
#include "model/domain/Exchange.h"
#include "model/domain/Warning.h"
#include "tests/support/LicensingWorld.h"
#include "tests/support/TestFiles.h"

#include <QTest>

#include <algorithm>

using namespace tizilim;

/// ESMA's registers of 9 February 2026 into a registry and out of it again.
class EsmaImportTest : public QObject {
    Q_OBJECT

    static Result<ImportReport> take(LicensingWorld &world, const QString &path)
    {
        return runImport(world.as("officer"), {.path = path, .kind = QStringLiteral("exchanges")}, {});
    }

private slots:
    void theWholeRegisterAsPublished()
    {
        TIZILIM_VECTORS(folder, "esma");
        LicensingWorld world;
        const auto providers = take(world, folder + QStringLiteral("/CASP20260209.csv"));
        const auto warnings = take(world, folder + QStringLiteral("/NCASP20260209.csv"));
        QVERIFY(providers && warnings);
        QCOMPARE(providers->rows, 150);
        QCOMPARE(providers->taken, 149); // one provider stands twice
        QCOMPARE(providers->duplicates, 1);
        QCOMPARE(providers->refused, 0);
        QCOMPARE(providers->problems.list().size(), 21);
        QCOMPARE(warnings->rows, 101);
        QCOMPARE(warnings->taken, 100);
        QCOMPARE(warnings->refused, 0);
        const auto exchanges = world.all<Exchange>();
        QCOMPARE(exchanges.size(), size_t(149));
        QVERIFY(std::ranges::all_of(exchanges, [](const Exchange &exchange) { return exchange.state == ExchangeState::LicensedAbroad; }));
        QCOMPARE(world.all<Warning>().size(), size_t(100));
        const auto report = verify(world.as("auditor"), {});
        QVERIFY(report && report->ok());
    }

    void againAndWithACommaBehindTheHeader()
    {
        TIZILIM_VECTORS(folder, "esma");
        LicensingWorld world;
        TestFiles files;
        for (const char *name : {"/CASP20260209.csv", "/NCASP20260209.csv"}) {
            const QString path = folder + QLatin1String(name);
            QVERIFY(take(world, path));
            const qint64 events = world.events();
            const auto again = take(world, path);
            QVERIFY(again);
            QCOMPARE(again->taken + again->changed + again->closed, 0);
            QCOMPARE(again->duplicates, again->rows);
            QByteArray bytes = TestFiles::read(path);
            bytes.insert(bytes.indexOf('\r'), ',');
            const auto comma = take(world, files.write(QStringLiteral("comma.csv"), bytes));
            QVERIFY(comma);
            QCOMPARE(comma->duplicates, comma->rows);
            QCOMPARE(world.events(), events);
        }
    }

    void aNewerEdition()
    {
        TIZILIM_VECTORS(folder, "esma");
        LicensingWorld world;
        TestFiles files;
        const QString path = folder + QStringLiteral("/CASP20260209.csv");
        QVERIFY(take(world, path));
        QByteArray newer = TestFiles::read(path);
        newer.replace("Bitpanda GmbH", "Bitpanda AG");
        const qsizetype last = newer.lastIndexOf('\n', newer.size() - 3);
        newer.truncate(last + 1); // the last record is one line
        const auto report = take(world, files.write(QStringLiteral("newer.csv"), newer));
        QVERIFY(report);
        QCOMPARE(report->rows, 149);
        QCOMPARE(report->taken, 0);
        QCOMPARE(report->changed, 1);
        QCOMPARE(report->closed, 1);
        QCOMPARE(report->duplicates, 148);
        const auto exchanges = world.all<Exchange>();
        QCOMPARE(std::ranges::count(exchanges, ExchangeState::Closed, &Exchange::state), 1);
        QCOMPARE(std::ranges::count(exchanges, QStringLiteral("Bitpanda AG"), &Exchange::nameLatin), 1);
        const auto verified = verify(world.as("auditor"), {});
        QVERIFY(verified && verified->ok());
    }
};

QTEST_GUILESS_MAIN(EsmaImportTest)
#include "EsmaImportTest.moc"
