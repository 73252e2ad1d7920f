#include "app/verbs/documents/DocumentPlan.h"

#include "model/crypto/Sha256.h"
#include "model/domain/Document.h"
#include "tests/support/LicensingWorld.h"

#include <QTest>

using namespace tizilim;

class DocumentVerbsTest : public QObject {
    Q_OBJECT

    static QString text(const char *text) { return QString::fromUtf8(text); }

    static VerbCall add(const RecordId &owner, const char *name, const QByteArray &bytes, const char *type = "articles")
    {
        return {.verb = text("document.add"),
                .parameters = {{text("owner"), Value(owner.bytes())}, {text("type"), Value(text(type))}, {text("name"), Value(text(name))}},
                .files = {{text("file"), bytes}}};
    }

private slots:
    void bytesAreKeptHashedAndTypedByContent()
    {
        LicensingWorld world;
        const RecordId owner = world.receive();
        Registry &registry = world.as("officer");
        // Larger than a chunk, and called something that it is not.
        const QByteArray pdf = QByteArray("%PDF-1.7\n") + QByteArray(2'500'000, '\x5a');
        const auto added = registry.perform(add(owner, "articles.txt", pdf));
        QVERIFY(added);
        const auto document = world.get<Document>(added->record);
        QCOMPARE(document.mediaType, text("application/pdf"));
        QCOMPARE(document.size, qint64(pdf.size()));
        QCOMPARE(document.sha256, sha256(pdf).bytes());
        QCOMPARE(document.ownerType, text("application"));
        QCOMPARE(document.version, 1);
        QCOMPARE(world.as("auditor").documentBytes(document.id).value(), pdf);
        QCOMPARE(world.as("auditor").lines(typeOf<Document>(), owner)->size(), size_t(1));
        // The same name and kind: the next version. Another kind: its first.
        QCOMPARE(world.get<Document>(registry.perform(add(owner, "articles.txt", "two"))->record).version, 2);
        QCOMPARE(world.get<Document>(registry.perform(add(owner, "articles.txt", "two", "letter"))->record).version, 1);
    }

    void whatCannotBeKeptIsRefused()
    {
        LicensingWorld world;
        const RecordId owner = world.receive();
        Registry &registry = world.as("officer");
        const qint64 events = world.events();
        QCOMPARE(registry.perform(add(owner, "empty.pdf", "")).error().code, text("document.empty"));
        QCOMPARE(registry.perform(add(owner, "../x.pdf", "x")).error().code, text("document.name"));
        QCOMPARE(registry.perform(add(owner, "a\nb.pdf", "x")).error().code, text("text.control"));
        QCOMPARE(registry.perform(add(RecordId::fromBytes(QByteArray(16, 'x')).value(), "x.pdf", "x")).error().code, text("record.not_found"));
        VerbCall without = add(owner, "x.pdf", "x");
        without.files.clear();
        QCOMPARE(registry.perform(without).error().code, text("field.required"));
        QCOMPARE(registry.perform(add(owner, "large.bin", QByteArray(200 * 1024 * 1024 + 1, 'x'))).error().code, text("document.too_large"));
        QCOMPARE(world.as("auditor").perform(add(owner, "x.pdf", "x")).error().code, text("verb.role_may_not"));
        QCOMPARE(world.events(), events);
    }

    void removingTakesTheBytesAlong()
    {
        LicensingWorld world;
        const RecordId owner = world.receive();
        const RecordId id = world.as("officer").perform(add(owner, "x.pdf", "wrong file"))->record;
        QCOMPARE(world.error("officer", "document.remove", {}, id), text("field.required"));
        QVERIFY(world.act("officer", "document.remove", {{"ground", text("wrong file")}}, id));
        QVERIFY(world.as("officer").documentBytes(id)->isEmpty());
        QVERIFY(world.all<Document>().empty());
    }

    void whatLayBeforeTheDecisionStays()
    {
        LicensingWorld world;
        const RecordId owner = world.receive();
        const RecordId id = world.as("officer").perform(add(owner, "x.pdf", "articles"))->record;
        QVERIFY(world.act("officer", "application.withdraw", {{"ground", text("applicants_request")}}, owner));
        QCOMPARE(world.error("officer", "document.remove", {{"ground", text("wrong file")}}, id), text("document.owner_decided"));
        QVERIFY(world.as("officer").perform(add(owner, "withdrawal.pdf", "letter", "letter"))); // adding goes on
    }
};

QTEST_GUILESS_MAIN(DocumentVerbsTest)
#include "DocumentVerbsTest.moc"
