#include "app/session/Proposal.h"
#include "app/session/Today.h"
#include "app/session/WorkLists.h"
#include "tests/support/LicensingWorld.h"
#include "tests/support/PlantedRows.h"

#include "model/domain/Declaration.h"
#include "model/domain/LicenceStates.h"
#include "model/domain/Registrant.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <random>

using namespace tizilim;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Today todayOf(Registry &registry)
{
    return readToday(registry, text("en")).value();
}

qint64 countIn(const std::vector<WorkCount> &counts, const RecordType &type)
{
    for (const WorkCount &count : counts) {
        if (count.type == &type)
            return count.count;
    }
    return -1;
}

qint64 figure(const Today &today, const RecordType &type, const char *view)
{
    for (const WorkCount &count : today.figures) {
        if (count.type == &type && count.view == QLatin1String(view))
            return count.count;
    }
    return -1;
}

const TodayTask *taskOn(const Today &today, const RecordId &record)
{
    const auto found = std::ranges::find(today.tasks, record, &TodayTask::record);
    return found == today.tasks.end() ? nullptr : &*found;
}

} // namespace

class TodayTest : public QObject {
    Q_OBJECT

private slots:
    void aTermComesNearerAndPasses()
    {
        LicensingWorld world;
        const RecordId id = world.receive(); // Monday 23 November; completeness is due on Wednesday
        const auto counts = [&](QDate day) {
            world.goTo(day);
            const Today today = todayOf(world.as("supervisor"));
            return QList<qint64>{countIn(today.overdue, typeOf<Application>()), countIn(today.dueToday, typeOf<Application>()),
                                 countIn(today.soon, typeOf<Application>())};
        };
        QCOMPARE(counts({2026, 11, 23}), (QList<qint64>{0, 0, 1}));
        QCOMPARE(counts({2026, 11, 25}), (QList<qint64>{0, 1, 0}));
        QCOMPARE(counts({2026, 11, 26}), (QList<qint64>{1, 0, 0}));
        const Today today = todayOf(world.as("supervisor"));
        const TodayTask *task = taskOn(today, id);
        QVERIFY(task);
        QCOMPARE(task->step, TaskStep::CheckCompleteness);
        QCOMPARE(task->deadline.daysLeft, -1);
        QCOMPARE(task->title, text("Alatau Digital LLP"));
        QCOMPARE(task->number, world.get<Application>(id).number);
        QCOMPARE(readToday(world.as("supervisor"), text("kk"))->tasks.front().title, text("«Алатау Диджитал» ЖШС"));
    }

    void daysOffAreSaid()
    {
        LicensingWorld world;
        world.goTo({2026, 11, 28});
        const Today today = todayOf(world.as("officer"));
        QVERIFY(!today.workingDay);
        QCOMPARE(today.nextWorkingDay, QDate(2026, 11, 30));
        world.goTo({2026, 11, 30});
        QVERIFY(todayOf(world.as("officer")).workingDay);
    }

    void anOfficerSeesHisOwnAndWhatIsNobodys()
    {
        LicensingWorld world;
        const RecordId id = world.receive();
        QVERIFY(taskOn(todayOf(world.as("officer")), id));
        QVERIFY(taskOn(todayOf(world.as("officer2")), id));
        QCOMPARE(figure(todayOf(world.as("officer2")), typeOf<Application>(), "unassigned"), 1);
        QVERIFY(world.act("officer", "application.assign", {{"officer", world.as("officer").officer().id.toString()}}, id));
        QVERIFY(taskOn(todayOf(world.as("officer")), id));
        QVERIFY(!taskOn(todayOf(world.as("officer2")), id));
        QCOMPARE(countIn(todayOf(world.as("officer2")).soon, typeOf<Application>()), 0);
        QVERIFY(taskOn(todayOf(world.as("supervisor")), id));
        QVERIFY(taskOn(todayOf(world.as("auditor")), id));
        QVERIFY(todayOf(world.as("admin")).tasks.empty());
        QVERIFY(todayOf(world.as("admin")).upkeep && !todayOf(world.as("officer")).upkeep);
    }

    void aProposalWaitsAndComesBack()
    {
        LicensingWorld world;
        const RecordId id = world.underReview();
        world.meetAll(id);
        const auto asked = world.act("officer", "application.approve", {{"act_number", text("NB-412")}, {"act_on", text("2026-11-23")}}, id);
        QVERIFY(asked && asked->pending >= 0);
        QCOMPARE(todayOf(world.as("officer")).waiting.own, 1);
        QCOMPARE(todayOf(world.as("officer")).waiting.mine, 0);
        QCOMPARE(todayOf(world.as("supervisor")).waiting.mine, 1);
        QVERIFY(todayOf(world.as("supervisor")).waiting.oldestOfMine.has_value());
        QCOMPARE(readTodayCounts(world.as("supervisor"))->waiting.mine, 1);
        QVERIFY(world.as("supervisor").decline(asked->pending, text("Capital not proved <b>"), {}));
        const Today today = todayOf(world.as("officer"));
        QCOMPARE(today.declined, 1);
        QCOMPARE(today.waiting.own, 0);
        QCOMPARE(today.tasks.front().step, TaskStep::DeclinedProposal);
        QCOMPARE(today.tasks.front().verb, text("application.approve"));
        QVERIFY(today.tasks.front().note.contains(text("Capital not proved <b>")));
        QCOMPARE(todayOf(world.as("supervisor")).declined, 0);
        // Whatever is done with the record next, the decline has been seen.
        QVERIFY(world.act("officer", "application.request_information", {{"question", text("Proof of capital")}, {"answer_due", text("2026-12-07")}}, id));
        QCOMPARE(todayOf(world.as("officer")).declined, 0);
    }

    void whatOneTookBackHasNotComeBack()
    {
        LicensingWorld world;
        const RecordId id = world.underReview();
        world.meetAll(id);
        const auto asked = world.act("officer", "application.approve", {{"act_number", text("NB-412")}, {"act_on", text("2026-11-23")}}, id);
        QVERIFY(asked && world.as("officer").decline(asked->pending, text("too early"), {}));
        QCOMPARE(todayOf(world.as("officer")).declined, 0);
    }

    void anAnswerThatDidNotComeIsOverdue()
    {
        LicensingWorld world;
        const RecordId id = world.underReview();
        QVERIFY(world.act("officer", "application.request_information", {{"question", text("Diploma")}, {"answer_due", text("2026-11-30")}}, id));
        Today today = todayOf(world.as("officer"));
        QVERIFY(taskOn(today, id)->deadline.paused);
        QCOMPARE(countIn(today.soon, typeOf<Application>()), 1);
        world.goTo({2026, 12, 2});
        today = todayOf(world.as("officer"));
        QVERIFY(!taskOn(today, id)->deadline.paused);
        QCOMPARE(taskOn(today, id)->deadline.daysLeft, -2);
        QCOMPARE(countIn(today.overdue, typeOf<Application>()), 1);
    }

    void decisionsAreCountedByMonth()
    {
        LicensingWorld world;
        const RecordId licence = world.licensed();
        QVERIFY(!licence.isNull());
        const Today today = todayOf(world.as("supervisor"));
        QCOMPARE(today.applications.back().month, QDate(2026, 11, 1));
        QCOMPARE(today.applications.back().granted, 1);
        QCOMPARE(today.applications.back().refused, 0);
        QCOMPARE(today.applications.front().month, QDate(2025, 12, 1));
        QCOMPARE(figure(today, typeOf<Licence>(), "in-force"), 1);
        world.goTo({2027, 1, 5});
        QCOMPARE(todayOf(world.as("supervisor")).applications[10].month, QDate(2026, 12, 1));
        QCOMPARE(todayOf(world.as("supervisor")).applications[9].granted, 1);
    }

    void whatTheRegistryNeedsIsTheAdministrators()
    {
        LicensingWorld world;
        const Upkeep upkeep = todayOf(world.as("admin")).upkeep.value();
        QVERIFY(!upkeep.lastBackup);
        QCOMPARE(upkeep.leftSinceRotation, 0);
        QCOMPARE(upkeep.officersWaiting, 0);
        world.receive();
        world.goTo({2026, 11, 26});
        QCOMPARE(readTodayCounts(world.as("supervisor"))->overdue, 1);
        QCOMPARE(readTodayCounts(world.as("admin"))->overdue, 0); // not his to work on
        const auto asked = world.act("admin", "officer.disable", {{"ground", text("left")}}, world.as("officer2").officer().id);
        QVERIFY(asked && world.as("supervisor").approve(asked->pending));
        QCOMPARE(todayOf(world.as("admin")).upkeep->leftSinceRotation, 1);
    }

    void anEmptyRegistrySaysSo()
    {
        LicensingWorld world;
        QVERIFY(todayOf(world.as("officer")).empty);
        world.receive();
        QVERIFY(!todayOf(world.as("officer")).empty);
    }

    void everyNamedListCanBeAsked()
    {
        LicensingWorld world;
        for (const WorkList &list : workLists()) {
            const ListQuery query = workQuery(*list.type, QString::fromLatin1(list.id), {{2026, 11, 23}, world.as("officer").officer().id});
            QVERIFY2(!query.filters.empty(), list.id);
            QVERIFY2(world.as("officer").summary(query), list.id);
        }
    }

    /// The lists of licences say in conditions what standingOn() says in code.
    void listsOfLicencesAgreeWithTheirStanding()
    {
        LicensingWorld world;
        std::mt19937 random(7);
        const QDate today(2026, 11, 23);
        std::vector<Licence> licences;
        RowChanges changes;
        for (int number = 0; number < 400; ++number) {
            const auto day = [&](int chance) { return int(random() % 100) < chance ? today.addDays(int(random() % 9) - 4) : QDate(); };
            Licence licence;
            licence.id = RecordId::make({1'795'000'000'000 + number}, *world.world().environment().randomness);
            licence.number = QStringLiteral("NB-EX-%1").arg(number);
            licence.exchange = licence.id;
            licence.state = static_cast<LicenceState>(random() % 3);
            licence.issuedOn = today.addDays(int(random() % 20) - 18);
            licence.validUntil = day(60);
            licence.graceUntil = licence.validUntil.isValid() && random() % 2 ? licence.validUntil.addDays(3) : QDate();
            if (licence.state == LicenceState::Suspended) {
                licence.suspendedFrom = today.addDays(int(random() % 7) - 4);
                licence.suspendedUntil = random() % 4 ? licence.suspendedFrom.addDays(int(random() % 5)) : QDate();
            }
            if (licence.state == LicenceState::Revoked)
                licence.endedOn = today.addDays(-1);
            licences.push_back(licence);
            changes.push_back(made(licence));
        }
        QVERIFY(plant(world.as("admin"), changes));
        const auto listed = [&](const char *id) {
            return world.as("admin").summary(workQuery(typeOf<Licence>(), QString::fromLatin1(id), {today, {}}))->count;
        };
        QCOMPARE(listed("in-force"), std::ranges::count_if(licences, [&](const Licence &licence) { return isInForce(standingOn(licence, today)); }));
        QCOMPARE(listed("suspended"),
                 std::ranges::count_if(licences, [&](const Licence &licence) { return standingOn(licence, today) == LicenceStanding::Suspended; }));
        QVERIFY(listed("in-force") > 20 && listed("suspended") > 20);
    }

    void tenThousandApplicationsAreReadAtOnce()
    {
        LicensingWorld world;
        std::mt19937 random(11);
        const QDate today(2026, 11, 23);
        for (int part = 0; part < 10; ++part) {
            RowChanges changes;
            for (int number = 0; number < 1000; ++number) {
                Application application;
                application.id = RecordId::make({1'795'000'000'000 + part * 1000 + number}, *world.world().environment().randomness);
                application.number = QStringLiteral("TZ-%1").arg(part * 1000 + number);
                application.exchange = application.id;
                const bool open = random() % 10 == 0;
                application.state = open ? ApplicationState::UnderReview : ApplicationState::Approved;
                application.receivedOn = application.submittedOn = today.addDays(-int(random() % 700));
                (open ? application.dueOn : application.decidedOn) = today.addDays(int(random() % 60) - 30);
                changes.push_back(made(application));
            }
            QVERIFY(plant(world.as("admin"), changes));
        }
        Registry &registry = world.as("supervisor");
        qint64 best = 1'000'000;
        for (int run = 0; run < 3; ++run) {
            QElapsedTimer timer;
            timer.start();
            const Today reading = todayOf(registry);
            best = std::min(best, timer.elapsed());
            QCOMPARE(qint64(reading.tasks.size()), qint64(mostTasks));
            QCOMPARE(qint64(reading.tasks.size()) + reading.moreTasks, figure(reading, typeOf<Application>(), "open"));
        }
        qInfo("a day among 10 000 applications: %lld ms", best);
        QVERIFY2(best <= 200, qPrintable(QStringLiteral("%1 ms").arg(best)));
    }

    void aProposalTellsWhatItWouldChange()
    {
        LicensingWorld world;
        const RecordId id = world.underReview();
        world.meetAll(id);
        const auto asked = world.act("officer", "application.approve", {{"act_number", text("NB-412")}, {"act_on", text("2026-11-23")}}, id);
        QVERIFY(asked);
        const qint64 events = world.events();
        const Proposal proposal = readProposal(world.as("supervisor"), asked->pending, text("en")).value();
        QCOMPARE(world.events(), events); // reading changed nothing
        QVERIFY(!proposal.obstacle && !proposal.refusal);
        QCOMPARE(proposal.requesterRole, Role::LicensingOfficer);
        QCOMPARE(proposal.rows.front().record, id);
        const auto state = std::ranges::find_if(proposal.rows.front().changes, [](const Proposal::Change &change) { return change.field->nameView() == u"state"; });
        QVERIFY(state != proposal.rows.front().changes.end());
        QCOMPARE(std::get<QString>(state->before), text("under_review"));
        QCOMPARE(std::get<QString>(state->after), text("approved"));
        QVERIFY(std::ranges::any_of(proposal.rows, [](const Proposal::Row &row) { return row.made && row.type == &typeOf<Licence>(); }));
        QCOMPARE(readProposal(world.as("officer"), asked->pending, text("en"))->refusal->code, text("approval.role_may_not"));
        // Somebody touches the record: the proposal can no longer be carried out, and says so before anybody tries.
        QVERIFY(world.act("officer2", "application.request_information", {{"question", text("?")}, {"answer_due", text("2026-12-07")}}, id));
        QVERIFY(readProposal(world.as("supervisor"), asked->pending, text("en"))->obstacle.has_value());
    }

    void whoMayDecideStandsFirst()
    {
        LicensingWorld world;
        const RecordId id = world.underReview();
        world.meetAll(id);
        const auto own = world.act("supervisor", "application.approve", {{"act_number", text("NB-1")}, {"act_on", text("2026-11-23")}}, id);
        const auto other = world.act("admin", "officer.disable", {{"ground", text("left")}}, world.as("officer2").officer().id);
        QVERIFY(own && other);
        const std::vector<WaitingRequest> waiting = readWaitingRequests(world.as("supervisor"), text("en")).value();
        QCOMPARE(waiting.size(), std::size_t(2));
        QCOMPARE(waiting.front().request.id, other->pending);
        QVERIFY(waiting.front().mine && !waiting.front().own);
        QVERIFY(waiting.back().own && !waiting.back().mine);
    }
};

QTEST_GUILESS_MAIN(TodayTest)
#include "TodayTest.moc"
