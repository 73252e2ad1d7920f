#include "app/session/CheckpointMemory.h"
#include "app/session/Incident.h"
#include "app/session/RegistryParts.h"
#include "app/session/Verification.h"
#include "model/history/Checkpoint.h"
#include "tests/support/RobbedOffice.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTest>

using namespace tizilim;

namespace {

void copyRegistry(const std::filesystem::path &from, const std::filesystem::path &to)
{
    std::filesystem::remove_all(to);
    std::filesystem::copy(from, to, std::filesystem::copy_options::recursive);
}

} // namespace

class VerificationTest : public QObject {
    Q_OBJECT

private slots:
    void anHonestOfficeIsInOrder()
    {
        Office office;
        QVERIFY(office.open());
        QVERIFY(office.work(60));
        const auto report = verify(*office.as(QStringLiteral("auditor")), {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().code + report.error().values.join(u' ')));
        QVERIFY2(report->ok(), qPrintable(told(*report)));
        QVERIFY(report->events > 60);
        QCOMPARE(report->root, office.as(QStringLiteral("admin"))->info()->root);
        const nlohmann::json json = toJson(*report);
        QCOMPARE(json["ok"].get<bool>(), true);
        QVERIFY(json["problems"].empty());
    }

    void upheavalsAreInOrderToo()
    {
        Office office(7);
        QVERIFY(office.open());
        QVERIFY(office.workWithUpheavals(120));
        const auto report = verify(*office.as(QStringLiteral("admin")), {});
        QVERIFY(report);
        QVERIFY2(report->ok(), qPrintable(told(*report)));
        QVERIFY(!report->notices.isEmpty());
    }

    void anOlderCopyIsReadOnlyUntilAnIncidentIsRecorded()
    {
        Office office;
        QVERIFY(office.open());
        office.close();
        copyRegistry(office.folder(), office.world().path("older.tizilim"));
        QVERIFY(office.work(5));
        const QByteArray checkpoint = office.as(QStringLiteral("officer"))->checkpoint().value();
        office.close();
        copyRegistry(office.world().path("older.tizilim"), office.folder());

        const auto admin = office.world().unlock().value();
        QVERIFY(admin->isReadOnly());
        QCOMPARE(admin->notice()->code, QStringLiteral("registry.rolled_back"));
        QCOMPARE(admin->perform({.verb = QStringLiteral("reference.load_defaults")}).error().code, QStringLiteral("registry.rolled_back"));
        const auto remembered = verify(*admin, {});
        QCOMPARE(remembered->problems.size(), size_t(1));
        QCOMPARE(remembered->problems.front().kind, QStringLiteral("truncated"));
        const auto path = office.world().path("checkpoint.txt");
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(checkpoint);
        file.close();
        const auto given = verify(*admin, {.checkpointFile = path});
        QCOMPARE(given->problems.front().kind, QStringLiteral("rolled_back"));

        QCOMPARE(recordIncident(*office.world().unlock("officer").value(), {}).error().code, QStringLiteral("verb.role_may_not"));
        QVERIFY(recordIncident(*admin, QStringLiteral("the disk was replaced")));
        QVERIFY(!admin->isReadOnly());
        QVERIFY(!office.world().unlock("officer").value()->isReadOnly());
        const auto recorded = verify(*admin, {});
        QVERIFY2(recorded->ok(), qPrintable(told(*recorded)));
        QCOMPARE(recorded->notices.size(), 1);
        QCOMPARE(recordIncident(*admin, {}).error().code, QStringLiteral("registry.not_rolled_back"));
    }

    void anOlderCopyThatWentItsOwnWayIsAFork()
    {
        Office office;
        QVERIFY(office.open());
        office.close();
        copyRegistry(office.folder(), office.world().path("older.tizilim"));
        QVERIFY(office.work(3));
        office.close();
        const auto memory = office.world().environment().workstation;
        std::filesystem::rename(memory, office.world().path("memory"));
        copyRegistry(office.world().path("older.tizilim"), office.folder());
        QVERIFY(office.workOnParameters(20));
        office.close();
        std::filesystem::remove_all(memory);
        std::filesystem::rename(office.world().path("memory"), memory);
        const auto admin = office.world().unlock().value();
        QCOMPARE(admin->notice()->code, QStringLiteral("registry.rolled_back"));
        const auto report = verify(*admin, {});
        QCOMPARE(report->problems.size(), size_t(1));
        QCOMPARE(report->problems.front().kind, QStringLiteral("forked"));
    }

    void cancellingKeepsWhatWasChecked()
    {
        Office office;
        QVERIFY(office.open());
        Registry *admin = office.as(QStringLiteral("admin"));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(verify(*admin, {.stop = stop.get_token()}).error().code, QStringLiteral("task.cancelled"));
        const CheckpointMemory memory(admin->parts().environment.workstation, admin->id());
        QVERIFY(!memory.checkedBy(admin->parts().signatory()));
        QStringList steps;
        QVERIFY(verify(*admin, {.progress = [&](const VerificationProgress &progress) { steps.append(QString::fromLatin1(progress.step)); }}));
        QVERIFY(steps.contains(QStringLiteral("Checking signatures")));
        const auto checked = memory.checkedBy(admin->parts().signatory());
        QVERIFY(checked);
        QCOMPARE(checked->size, static_cast<quint64>(admin->info()->events));
        // Nobody else's memory is believed, and not one under a checkpoint's name.
        QVERIFY(!memory.checkedBy(office.as(QStringLiteral("auditor"))->parts().signatory()));
        steps.clear();
        QVERIFY(verify(*admin, {.progress = [&](const VerificationProgress &progress) { steps.append(QString::fromLatin1(progress.step)); }})->ok());
        QVERIFY(!steps.contains(QStringLiteral("Checking signatures")));
    }

    /// Called off once the signatures were through: the next time they are skipped, the rows are not.
    void whatIsResumedSkipsSignaturesOnly()
    {
        Office office;
        QVERIFY(office.open());
        QVERIFY(office.work(20));
        Registry *admin = office.as(QStringLiteral("admin"));
        std::stop_source stop;
        const auto stopAtRoles = [&](const VerificationProgress &progress) {
            if (QLatin1String(progress.step) == QLatin1String("Checking roles and approvals"))
                stop.request_stop();
        };
        QCOMPARE(verify(*admin, {.progress = stopAtRoles, .stop = stop.get_token()}).error().code, QStringLiteral("task.cancelled"));
        QVERIFY(admin->parts().database->execute(QStringLiteral("UPDATE parameter SET value=value||'0' WHERE key=(SELECT min(key) FROM parameter)")));
        QStringList steps;
        const auto report = verify(*admin, {.progress = [&](const VerificationProgress &progress) { steps.append(QString::fromLatin1(progress.step)); }});
        QVERIFY(!steps.contains(QStringLiteral("Checking signatures")));
        QVERIFY(steps.contains(QStringLiteral("Checking records")));
        QCOMPARE(report->problems.size(), size_t(1));
        QCOMPARE(report->problems.front().kind, QStringLiteral("row_edited"));
        QCOMPARE(report->problems.front().field, QStringLiteral("value"));
    }

    void aCheckpointOfAnotherRegistryIsRefused()
    {
        Office office;
        QVERIFY(office.open());
        const auto other = office.world().found("other.tizilim");
        const auto path = office.world().path("checkpoint.txt");
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(other->checkpoint().value());
        file.close();
        QCOMPARE(verify(*office.as(QStringLiteral("admin")), {.checkpointFile = path}).error().code, QStringLiteral("checkpoint.other_registry"));
    }
};

QTEST_MAIN(VerificationTest)
#include "VerificationTest.moc"
