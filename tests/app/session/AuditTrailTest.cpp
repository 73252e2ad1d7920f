#include "app/session/AuditTrail.h"

#include "model/domain/Application.h"
#include "model/domain/Parameter.h"
#include "tests/support/LicensingWorld.h"

#include <QTest>

#include <algorithm>
#include <stop_token>

using namespace tizilim;

/// The history as an auditor looks through it.
class AuditTrailTest : public QObject {
    Q_OBJECT

    static QString text(const char *text) { return QString::fromUtf8(text); }
    static std::vector<qint64> numbers(Registry &registry, const AuditFilter &filter)
    {
        return auditNumbers(registry, filter, QStringLiteral("en")).value();
    }
    static std::vector<AuditEvent> events(Registry &registry, const AuditFilter &filter)
    {
        return auditEvents(registry, numbers(registry, filter), QStringLiteral("en")).value();
    }

private slots:
    void allEventsComeNewestFirst()
    {
        LicensingWorld world;
        world.receive();
        const std::vector<qint64> all = numbers(world.as("auditor"), {});
        QCOMPARE(qint64(all.size()), world.events());
        QCOMPARE(all.front(), world.events() - 1);
        QCOMPARE(all.back(), qint64(0));
    }

    void filtersByOfficerKindPeriodAndWords()
    {
        LicensingWorld world;
        const RecordId application = world.underReview();
        Registry &auditor = world.as("auditor");
        const RecordId officer = world.as("officer").officer().id;
        const auto byOfficer = events(auditor, {.actor = officer});
        QVERIFY(!byOfficer.empty());
        for (const AuditEvent &event : byOfficer)
            QCOMPARE(event.entry.actor, officer);

        for (const AuditEvent &event : events(auditor, {.recordType = text("application")}))
            QVERIFY(event.type == &typeOf<Application>() || !event.record.isNull());
        QVERIFY(!numbers(auditor, {.recordType = text("application")}).empty());
        QVERIFY(numbers(auditor, {.recordType = text("declaration")}).empty());

        const qint64 before = world.events();
        world.goTo({2026, 12, 1});
        QVERIFY(world.act("officer", "application.assign", {{"officer", world.as("officer2").officer().id.toString()}}, application));
        const auto december = numbers(auditor, {.from = {2026, 12, 1}, .to = {2026, 12, 31}});
        QCOMPARE(december, std::vector<qint64>{before});
        QCOMPARE(qint64(numbers(auditor, {.to = {2026, 11, 30}}).size()), before);
        QVERIFY(numbers(auditor, {.from = {2027, 1, 1}}).empty());

        // The words of a payload, in any case; and the names of what an event is about.
        const Record record = auditor.record(typeOf<Application>(), application).value();
        QVERIFY(!numbers(auditor, {.text = record.text(u"number").toLower()}).empty());
        QVERIFY(numbers(auditor, {.text = text("no such words anywhere")}).empty());
    }

    void aRequestAndItsDecisionLeadToEachOther()
    {
        LicensingWorld world;
        const RecordId licence = world.licensed();
        const LicensingWorld::Given suspension{{"ground", text("report_missing")}, {"suspended_from", text("2026-11-24")}, {"suspended_until", text("2027-02-14")},
                                               {"act_number", text("NB-500")}, {"act_on", text("2026-11-23")}, {"ground_note", text("as the report says")}};
        const auto asked = world.act("officer", "licence.suspend", suspension, licence);
        QVERIFY(asked && asked->pending >= 0);
        Registry &auditor = world.as("auditor");
        QVERIFY(auditDetails(auditor, asked->pending, QStringLiteral("en"))->event.entry.waits);
        const auto decided = world.as("supervisor").approve(asked->pending);
        QVERIFY(decided);

        // Both are found under the verb, the request by what it asks for.
        const std::vector<qint64> both = numbers(auditor, {.operation = text("licence.suspend")});
        QCOMPARE(both, (std::vector<qint64>{decided->event, asked->pending}));
        const AuditDetails request = auditDetails(auditor, asked->pending, QStringLiteral("en")).value();
        QCOMPARE(request.event.kind, AuditEvent::Kind::Request);
        QCOMPARE(request.decision, decided->event);
        QVERIFY(!request.event.entry.waits);
        const AuditDetails approval = auditDetails(auditor, decided->event, QStringLiteral("en")).value();
        QCOMPARE(approval.request, asked->pending);
        QCOMPARE(approval.event.record, licence);
        QVERIFY(std::ranges::any_of(approval.event.entry.changes, [](const HistoryEntry::Change &change) {
            return change.field == QLatin1String("state") && change.before == QLatin1String("active") && change.after == QLatin1String("suspended");
        }));

        const auto second = world.act("officer2", "licence.revoke", {{"act_number", text("2-17")}, {"act_on", text("2026-11-23")}, {"ground_note", text("court")}}, licence);
        QVERIFY(second && world.as("supervisor").decline(second->pending, text("no court act"), {}));
        QCOMPARE(auditDetails(auditor, second->pending, QStringLiteral("en"))->decision, second->pending + 1);
        const auto refusal = events(auditor, {.operation = text("decline")});
        QCOMPARE(refusal.size(), size_t(1));
        QCOMPARE(refusal.front().kind, AuditEvent::Kind::Refusal);
        QCOMPARE(refusal.front().entry.ground, text("no court act"));
    }

    void anEventThatIsNotThereIsAnError()
    {
        LicensingWorld world;
        QCOMPARE(auditDetails(world.as("auditor"), 1'000'000, QStringLiteral("en")).error().code, text("event.not_found"));
    }

    void asksNobodyToWait()
    {
        LicensingWorld world;
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(auditNumbers(world.as("auditor"), {.text = text("a")}, QStringLiteral("en"), stop.get_token()).error().code, text("task.cancelled"));
    }
};

QTEST_GUILESS_MAIN(AuditTrailTest)
#include "AuditTrailTest.moc"
