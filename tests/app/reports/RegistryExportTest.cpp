#include "app/reports/AuditTrailList.h"
#include "app/reports/ExportHistory.h"
#include "app/reports/RegistryExport.h"
#include "tests/support/LicensingWorld.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace tizilim;

/// What leaves the registry stands in its history, and what does not leave it does not.
class RegistryExportTest : public QObject {
    Q_OBJECT

    static ReportRequest year() { return {QStringLiteral("compliance"), {2026, 1, 1}, {2026, 12, 31}, {Language::Kazakh, Language::Russian}}; }
    static QString folderIn(LicensingWorld &world) { return QString::fromStdString(world.world().path("out").string()); }

private slots:
    void anExportIsRememberedWithTheHashesOfItsFiles()
    {
        LicensingWorld world;
        const auto paths = runReport(world.as("auditor"), year(), {ReportFormat::Csv, ReportFormat::Json}, folderIn(world), {});
        QVERIFY(paths);
        const auto past = pastExports(world.as("supervisor")).value();
        QCOMPARE(past.size(), size_t(1));
        QCOMPARE(past.front().report, QStringLiteral("compliance"));
        QCOMPARE(past.front().officer, world.as("auditor").officer().name);
        QCOMPARE(past.front().languages, QStringLiteral("kk+ru"));
        QCOMPARE(past.front().from, QDate(2026, 1, 1));
        QVERIFY(!past.front().failed);
        QCOMPARE(qsizetype(past.front().files.size()), paths->size());
        QCOMPARE(past.front().root, world.as("auditor").info()->root);

        for (const QString &path : *paths) {
            const auto origin = exportOfFile(world.as("supervisor"), hashOfFile(path).value()).value();
            QVERIFY(origin && origin->event == past.front().event);
        }
        QFile edited(paths->first());
        QVERIFY(edited.open(QIODevice::Append) && edited.write(" ") == 1);
        edited.close();
        QVERIFY(!exportOfFile(world.as("supervisor"), hashOfFile(paths->first()).value()).value());
    }

    void whatIsCancelledLeavesNoFileAndNoEvent()
    {
        LicensingWorld world;
        const qint64 before = world.events();
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(runReport(world.as("auditor"), year(), {ReportFormat::Csv}, folderIn(world), {stop.get_token(), {}}).error().code, QStringLiteral("task.cancelled"));
        QVERIFY(QDir(folderIn(world)).entryList(QDir::Files | QDir::Hidden).isEmpty());
        QCOMPARE(world.events(), before);
    }

    void whatCannotBePutIntoPlaceIsRecordedAsFailed()
    {
        LicensingWorld world;
        // A folder stands where the file is to be.
        const QString base = QDir(folderIn(world)).filePath(reportFileName(year()));
        QVERIFY(QDir().mkpath(base + QStringLiteral(".json/full")));
        QVERIFY(!runReport(world.as("auditor"), year(), {ReportFormat::Json}, folderIn(world), {}));
        const auto past = pastExports(world.as("auditor")).value();
        QVERIFY(past.empty() || past.front().failed);
    }

    void theAuditTrailIsExportedAsItIsFiltered()
    {
        LicensingWorld world;
        world.receive();
        const AuditFilter filter{.operation = QStringLiteral("grant")};
        const ContentExport what{.content = [filter](const Registry &registry) { return auditTrailContent(registry, filter, QStringLiteral("en")); },
                                 .languages = {Language::English, {}},
                                 .formats = {ReportFormat::Csv},
                                 .base = QDir(folderIn(world)).filePath(QStringLiteral("list")),
                                 .facts = {{QStringLiteral("report"), QStringLiteral("audit-trail")}}};
        const auto paths = exportContent(world.as("auditor"), what, {});
        QVERIFY(paths);
        QByteArray lines;
        for (const QString &path : *paths) {
            QFile file(path);
            if (path.endsWith(QStringLiteral(".csv")) && file.open(QIODevice::ReadOnly))
                lines += file.readAll();
        }
        const auto granted = auditNumbers(world.as("auditor"), filter, QStringLiteral("en")).value();
        QVERIFY(!granted.empty());
        QVERIFY(lines.contains("Role granted"));
        QVERIFY(!lines.contains("Officer invited"));
        QCOMPARE(pastExports(world.as("auditor"))->front().report, QStringLiteral("audit-trail"));
    }
};

QTEST_MAIN(RegistryExportTest)
#include "RegistryExportTest.moc"
