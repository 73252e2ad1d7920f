#include "app/session/RegistryParts.h"
#include "app/session/Verification.h"
#include "model/domain/Document.h"
#include "model/domain/Party.h"
#include "tests/support/LicensingWorld.h"

#include <QTest>

using namespace tizilim;

/// Taking back what was done, by a signed event of its own.
class UndoTest : public QObject {
    Q_OBJECT

    static QString text(const char *text) { return QString::fromUtf8(text); }

    static QString undo(LicensingWorld &world, const char *login, qint64 event)
    {
        return world.error(login, "event.undo", {{"event", QString::number(event)}});
    }

    /// The number of the newest event.
    static qint64 last(LicensingWorld &world) { return world.events() - 1; }

    static LicensingWorld::Given owner(const char *number, const char *share)
    {
        return {{"role", text("owner")}, {"kind", text("person")}, {"name_ru", text("Ахметов Дамир")}, {"number", text(number)}, {"citizenship", text("KZ")}, {"share", text(share)}};
    }

    static RecordId exchange(LicensingWorld &world) { return world.act("officer", "exchange.register", LicensingWorld::company())->record; }

private slots:
    void anEditIsTakenBackAndBroughtBack()
    {
        LicensingWorld world;
        const RecordId id = exchange(world);
        const auto before = toRecord(world.get<Exchange>(id));
        const auto edit = world.act("officer", "exchange.edit", {{"bank", text("Jusan Bank")}, {"lei", QString()}}, id);
        const auto edited = toRecord(world.get<Exchange>(id));
        QVERIFY(edited != before);
        const auto undone = world.act("officer2", "event.undo", {{"event", QString::number(edit->event)}});
        QVERIFY(undone);
        QCOMPARE(undone->record, id);
        QCOMPARE(toRecord(world.get<Exchange>(id)), before);
        // Nothing is deleted from the history, and an undo can be undone.
        const auto redone = world.act("officer", "event.undo", {{"event", QString::number(undone->event)}});
        QVERIFY(redone && redone->event == undone->event + 1);
        QCOMPARE(toRecord(world.get<Exchange>(id)), edited);
        const auto history = world.as("auditor").history(id).value();
        QCOMPARE(history.back().operation, text("event.undo"));
        QCOMPARE(history.back().undone, text("exchange.edit"));
        QVERIFY(verify(world.as("auditor"), {})->ok());
    }

    void whatMovedMeanwhileStays()
    {
        LicensingWorld world;
        const RecordId id = exchange(world);
        const auto edit = world.act("officer", "exchange.edit", {{"bank", text("Jusan Bank")}}, id);
        QVERIFY(world.act("officer2", "exchange.edit", {{"phone", text("+7 727 000 00 00")}}, id));
        const qint64 events = world.events();
        QCOMPARE(undo(world, "officer", edit->event), text("undo.moved"));
        QCOMPARE(world.events(), events);
        // Once the later change is taken back, so can be the earlier.
        QCOMPARE(undo(world, "officer2", last(world)), QString());
        QCOMPARE(undo(world, "officer", edit->event), QString());
        QCOMPARE(undo(world, "officer", edit->event), text("undo.moved")); // once is enough
    }

    void linesComeAndGo()
    {
        LicensingWorld world;
        const RecordId id = exchange(world);
        const auto added = world.act("officer", "party.add", owner("871008401427", "62"), id);
        QCOMPARE(undo(world, "officer", added->event), QString());
        QVERIFY(world.all<Party>().empty());
        QCOMPARE(undo(world, "officer", last(world)), QString());
        QCOMPARE(world.all<Party>().size(), size_t(1));
        const auto removed = world.act("officer", "party.remove", {{"ground", text("mistake")}}, added->made.front());
        QVERIFY(world.act("officer", "party.add", owner("760212350620", "50"), id));
        // What came meanwhile leaves no room for the one who would come back.
        QCOMPARE(undo(world, "officer", removed->event), text("party.shares_exceed"));
        QVERIFY(verify(world.as("auditor"), {})->ok());
    }

    void aVerdictIsTakenBackWhileItCanBeGiven()
    {
        LicensingWorld world;
        const RecordId application = world.underReview();
        const RecordId item = world.as("officer").lines(typeOf<ChecklistItem>(), application)->front().id;
        const auto met = world.act("officer", "application.review_item", {{"verdict", text("met")}}, item);
        QCOMPARE(undo(world, "officer", met->event), QString());
        QVERIFY(world.get<ChecklistItem>(item).verdict == Verdict::Open);
        const auto again = world.act("officer", "application.review_item", {{"verdict", text("met")}}, item);
        QVERIFY(world.act("officer", "application.withdraw", {{"ground", text("applicants_request")}}, application));
        QCOMPARE(undo(world, "officer", again->event), text("application.state_refuses")); // decided things stay as they lay
    }

    void whatWasApprovedNeedsASecondPersonAgain()
    {
        LicensingWorld world;
        const RecordId licence = world.licensed();
        const auto suspended = world.decide("licence.suspend", {{"suspended_from", text("2026-11-23")}, {"suspended_until", text("2027-01-23")},
                                                                {"ground", text("requirements_violated")}, {"ground_note", text("see act")},
                                                                {"act_number", text("NB-500")}, {"act_on", text("2026-11-23")}}, licence);
        QVERIFY(suspended);
        const auto asked = world.act("officer", "event.undo", {{"event", QString::number(suspended->event)}});
        QVERIFY(asked && asked->pending >= 0);
        QVERIFY(world.get<Licence>(licence).state == LicenceState::Suspended);
        const auto waiting = world.as("supervisor").pending(text("en")).value();
        QCOMPARE(waiting.size(), size_t(1));
        QCOMPARE(waiting.front().undone, text("licence.suspend"));
        QCOMPARE(waiting.front().subject, licence);
        QVERIFY(waiting.front().subjectType == &typeOf<Licence>());
        QCOMPARE(world.as("officer").approve(asked->pending).error().code, text("approval.role_may_not"));
        QVERIFY(world.as("supervisor").approve(asked->pending));
        QVERIFY(world.get<Licence>(licence).state == LicenceState::Active);
        QVERIFY(verify(world.as("auditor"), {})->ok());
    }

    void bytesGoWithADocumentAndDoNotComeBack()
    {
        LicensingWorld world;
        const RecordId application = world.receive();
        const auto added = world.act("officer", "document.add", {{"owner", application.toString()}, {"type", text("articles")}, {"name", text("a.pdf")}, {"file", text("bytes")}});
        QCOMPARE(undo(world, "officer", added->event), QString());
        QVERIFY(world.all<Document>().empty());
        QVERIFY(world.as("officer").documentBytes(added->record)->isEmpty());
        QCOMPARE(undo(world, "officer", last(world)), text("undo.bytes_gone"));
    }

    void whatOthersRestOnStays()
    {
        LicensingWorld world;
        const RecordId application = world.underReview();
        const auto added = world.act("officer", "document.add", {{"owner", application.toString()}, {"type", text("articles")}, {"name", text("a.pdf")}, {"file", text("bytes")}});
        const RecordId item = world.as("officer").lines(typeOf<ChecklistItem>(), application)->front().id;
        QVERIFY(world.act("officer", "application.review_item", {{"verdict", text("met")}, {"document", added->record.toString()}}, item));
        QCOMPARE(undo(world, "officer", added->event), text("undo.in_use"));
    }

    void anUndoThatNamesItselfEnds()
    {
        LicensingWorld world;
        const RecordId id = exchange(world);
        const auto edit = world.act("officer", "exchange.edit", {{"bank", text("Jusan Bank")}}, id);
        const auto undone = world.act("officer", "event.undo", {{"event", QString::number(edit->event)}});
        Database &database = *world.as("officer").parts().database;
        QVERIFY(database.execute(QStringLiteral("UPDATE event SET payload=CAST(replace(CAST(payload AS TEXT), '\"event\":\"%1\"', '\"event\":\"%2\"') AS BLOB) WHERE seq=%2")
                                     .arg(edit->event).arg(undone->event)));
        QCOMPARE(database.integer(QStringLiteral("SELECT changes()")).value(), 1);
        QCOMPARE(undo(world, "officer", undone->event), text("undo.cannot"));
    }

    void notEverythingCanBeTakenBack()
    {
        LicensingWorld world;
        const RecordId application = world.receive();
        QCOMPARE(undo(world, "officer", last(world)), text("undo.cannot")); // an application was received
        QCOMPARE(undo(world, "officer", 0), text("undo.cannot"));           // the registry was founded
        QCOMPARE(undo(world, "officer", 1'000'000), text("undo.no_event"));
        QCOMPARE(undo(world, "officer", -1), text("undo.no_event"));
        const auto assigned = world.act("officer", "application.assign", {{"officer", world.as("officer").officer().id.toString()}}, application);
        QCOMPARE(undo(world, "auditor", assigned->event), text("verb.role_may_not"));
        QCOMPARE(undo(world, "admin", assigned->event), text("verb.role_may_not")); // who may not do it may not take it back
        QCOMPARE(undo(world, "officer2", assigned->event), QString());
        QVERIFY(world.get<Application>(application).state == ApplicationState::Submitted);
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "UndoTest.moc"
