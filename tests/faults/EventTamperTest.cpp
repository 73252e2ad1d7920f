#include "model/crypto/Sha256.h"
#include "model/history/KeyEvents.h"
#include "model/history/Payload.h"
#include "tests/support/Verdicts.h"

#include <QFile>

using namespace tizilim;

/// The history itself changed past the program, by somebody who holds the database key and an SQL shell.
class EventTamperTest : public QObject {
    Q_OBJECT

    RobbedOffice m_office;

    quint64 anEvent(Forger &forger, quint64 first = 1, quint64 fromEnd = 2)
    {
        return first + static_cast<quint64>(m_office.below(static_cast<qint64>(forger.size() - first - fromEnd)));
    }
    /// Two different events, the lower first.
    std::pair<quint64, quint64> twoEvents(Forger &forger)
    {
        const quint64 one = anEvent(forger);
        quint64 other = one;
        while (other == one)
            other = anEvent(forger);
        return std::minmax({one, other});
    }
    static Expected about(const char *kind, quint64 event, const QString &field = {})
    {
        return {QString::fromLatin1(kind), QStringLiteral("event"), {}, field, static_cast<qint64>(event)};
    }
    static QString at(const char *what, quint64 event) { return QStringLiteral("%1 %2").arg(QString::fromLatin1(what)).arg(event); }

    static void exchange(Forger &forger, quint64 one, quint64 other, const QString &columns)
    {
        forger.sql(QStringLiteral("CREATE TEMP TABLE both AS SELECT * FROM event WHERE seq IN (%1, %2)").arg(one).arg(other));
        for (const QString &column : columns.split(u','))
            forger.sql(QStringLiteral("UPDATE event SET %1=(SELECT b.%1 FROM temp.both b WHERE b.seq=CASE event.seq WHEN %2 THEN %3 ELSE %2 END) WHERE seq IN (%2, %3)")
                           .arg(column).arg(one).arg(other));
        forger.sql(QStringLiteral("DROP TABLE temp.both"));
    }
    static void remove(Forger &forger, quint64 first, quint64 last)
    {
        for (const char *table : {"event_row", "pending", "event"})
            forger.sql(QStringLiteral("DELETE FROM %1 WHERE seq BETWEEN %2 AND %3").arg(QString::fromLatin1(table)).arg(first).arg(last));
    }
    static void insertCopy(Forger &forger, quint64 from, quint64 to)
    {
        forger.sql(QStringLiteral("INSERT INTO event(seq, leaf_data, payload, nonce) SELECT %1, leaf_data, payload, nonce FROM event WHERE seq=%2").arg(to).arg(from));
    }
    /// An event as it would stand at a place, by a key that nobody knows, or by an officer's.
    QByteArray forged(Forger &forger, quint64 sequence, const Ed25519Signer &signer, const char *actor = "officer")
    {
        Event event = SignedEvent::fromLeafData(forger.leafData(sequence - 1))->event;
        event.previousLeaf = merkleLeafHash(bytesOf(forger.leafData(sequence - 1)));
        event.sequence = sequence;
        event.actor = forger.officer(actor);
        event.role = RoleCode::LicensingOfficer;
        event.operation = OperationCode::Read;
        event.entityType = 0;
        event.entity = {};
        event.before = event.after = {};
        event.actorKeyHash = sha256(signer.publicKey().bytes());
        event.payloadCommitment = payloadCommitment(QByteArray(32, '\3'), "{}").value();
        return SignedEvent{event, signer.sign(event.encode())}.leafData();
    }
    static void insert(Forger &forger, quint64 sequence, const QByteArray &leafData)
    {
        forger.sql(QStringLiteral("INSERT INTO event(seq, leaf_data, payload, nonce) VALUES (?, ?, ?, ?)"),
                   {static_cast<qint64>(sequence), leafData, QByteArray("{}"), QByteArray(32, '\3')});
    }
    Ed25519Signer strangersKey() { return Ed25519Signer::make(*m_office.world().environment().randomness); }

private slots:
    void initTestCase() { QVERIFY(m_office.open()); }

    void anEditedEventIsNamed()
    {
        for (int i = 0; i < 6 * RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            const quint64 event = anEvent(forger, 0, 1);
            QByteArray leaf = forger.leafData(event);
            const int place = m_office.below(leaf.size());
            leaf[place] = static_cast<char>(leaf[place] ^ (1 << m_office.below(8)));
            forger.setLeafData(event, leaf);
            if (i % 2 == 1)
                forger.rebuildTree();
            VERIFY_TOLD(forger.verified(), at("event, byte", event) + QStringLiteral(" %1").arg(place), about("event_edited", event));
        }
    }

    void theEditedPartIsNamed()
    {
        using Part = std::tuple<const char *, int, int>;
        static constexpr std::array parts{Part{"label", 3, 1}, Part{"registry", 20, 1}, Part{"sequence", 40, 1}, Part{"previous", 50, 1}, Part{"actor_key", 100, 1}};
        for (const auto &[field, place, change] : parts) {
            Forger forger = m_office.forger();
            const quint64 event = anEvent(forger);
            QByteArray leaf = forger.leafData(event);
            leaf[place] = static_cast<char>(leaf[place] ^ change);
            forger.setLeafData(event, leaf);
            VERIFY_TOLD(forger.verified(), at(field, event), about("event_edited", event, QString::fromLatin1(field)));
        }
    }

    void theLastEventIsNamedToo()
    {
        for (int i = 0; i < 2 * RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            const quint64 event = forger.size() - 1;
            QByteArray leaf = forger.leafData(event);
            leaf[150 + m_office.below(64)] ^= 1;
            forger.setLeafData(event, leaf);
            if (i % 2 == 1)
                forger.rebuildTree();
            // Where nothing is left that knew the event as it was, it could as well have been put there.
            const char *kind = i % 4 == 3 ? "event_inserted" : "event_edited";
            VERIFY_TOLD(forger.verified("supervisor", i % 4 < 2), at("the last event", event), about(kind, event));
        }
    }

    void aShortenedEventIsNamed()
    {
        Forger forger = m_office.forger();
        const quint64 event = anEvent(forger);
        forger.setLeafData(event, forger.leafData(event).chopped(1));
        VERIFY_TOLD(forger.verified(), at("shortened", event), about("event_edited", event));
    }

    void deletedEventsAreNamed()
    {
        for (int i = 0; i < 4 * RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            const int run = 1 + i % 3;
            const quint64 first = anEvent(forger, 1, static_cast<quint64>(run) + 1);
            remove(forger, first, first + static_cast<quint64>(run) - 1);
            if (i % 2 == 1) {
                forger.renumber(first + static_cast<quint64>(run), -run);
                forger.rebuildTree();
            }
            VERIFY_TOLD(forger.verified(), at(i % 2 == 1 ? "deleted, closed up" : "deleted", first) + QStringLiteral(" %1").arg(run), about("event_deleted", first));
        }
    }

    void theFirstEventIsMissed()
    {
        Forger forger = m_office.forger();
        remove(forger, 0, 0);
        VERIFY_TOLD(forger.verified(), QStringLiteral("event 0"), about("event_deleted", 0));
    }

    void aCutOffEndIsTruncated()
    {
        for (int i = 0; i < 3 * RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            const quint64 size = forger.size() - 1 - static_cast<quint64>(m_office.below(20));
            remove(forger, size, forger.size());
            const bool remembers = i % 3 != 2;
            if (i % 3 == 1)
                forger.rebuildTree();
            VERIFY_TOLD(forger.verified("supervisor", remembers), at(remembers ? "cut off, remembered" : "cut off", size), about("truncated", size));
        }
    }

    void aCheckpointShowsWhatWasCutOff()
    {
        for (int i = 0; i < RobbedOffice::rounds(); ++i) {
            const auto path = m_office.world().path("checkpoint.txt");
            QFile file(QString::fromStdString(path.string()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(m_office.world().unlock("supervisor").value()->checkpoint().value());
            file.close();
            Forger forger = m_office.forger();
            const quint64 size = forger.size() - 1 - static_cast<quint64>(m_office.below(20));
            remove(forger, size, forger.size());
            forger.rebuildTree();
            const auto report = forger.verified("supervisor", false, path);
            QVERIFY(report && !report->problems.empty());
            QVERIFY2(std::ranges::any_of(report->problems, [&](const auto &problem) { return fits(problem, about("rolled_back", size)); }), qPrintable(told(*report)));
        }
    }

    void aForgedEventInTheMiddleIsNamed()
    {
        for (int i = 0; i < 2 * RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            const quint64 event = anEvent(forger, 5);
            const Ed25519Signer stranger = strangersKey();
            const QByteArray leaf = forged(forger, event, i % 2 == 0 ? stranger : forger.helper("officer").keys.signer);
            forger.renumber(event, 1);
            insert(forger, event, leaf);
            forger.rebuildTree();
            VERIFY_TOLD(forger.verified(), at(i % 2 == 0 ? "a stranger's" : "an officer's", event), about("event_inserted", event));
        }
    }

    void aStrangersEventAtTheEndIsNamed()
    {
        Forger forger = m_office.forger();
        const quint64 event = forger.size();
        const QByteArray leaf = forged(forger, event, strangersKey());
        insert(forger, event, leaf);
        forger.rebuildTree();
        VERIFY_TOLD(forger.verified(), at("a stranger's", event), about("wrong_key", event));
    }

    void exchangedEventsAreReordered()
    {
        for (int i = 0; i < 3 * RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            const auto [one, other] = twoEvents(forger);
            exchange(forger, one, other, i % 3 == 0 ? QStringLiteral("leaf_data") : QStringLiteral("leaf_data,payload,nonce"));
            if (i % 3 == 2)
                forger.rebuildTree();
            VERIFY_TOLD(forger.verified(), at("exchanged", one) + at(" with", other), about("event_reordered", one));
        }
    }

    void anEventThatMovedIsReordered()
    {
        for (int i = 0; i < RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            const auto [one, other] = twoEvents(forger);
            insertCopy(forger, other, forger.size() + 10);
            remove(forger, other, other);
            forger.sql(QStringLiteral("UPDATE event SET seq=-seq WHERE seq BETWEEN %1 AND %2").arg(one).arg(other));
            forger.sql(QStringLiteral("UPDATE event SET seq=-seq+1 WHERE seq<0"));
            forger.sql(QStringLiteral("UPDATE event SET seq=%1 WHERE seq=(SELECT max(seq) FROM event)").arg(one));
            forger.rebuildTree();
            const auto report = forger.verified();
            QVERIFY2(report && !report->problems.empty() && report->problems.front().kind == QLatin1String("event_reordered"), qPrintable(at("moved", other) + at(" to", one) + (report ? told(*report) : QString())));
        }
    }

    void duplicatesAreNamed()
    {
        for (int i = 0; i < 3 * RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            const auto [one, other] = twoEvents(forger);
            if (i % 3 == 0) { // appended
                const quint64 end = forger.size();
                insertCopy(forger, one, end);
                VERIFY_TOLD(forger.verified(), at("appended", one), about("event_duplicated", end));
            } else if (i % 3 == 1) { // put in
                forger.renumber(other, 1);
                insertCopy(forger, one, other);
                forger.rebuildTree();
                VERIFY_TOLD(forger.verified(), at("put in", one) + at(" at", other), about("event_duplicated", other));
            } else { // over another
                forger.sql(QStringLiteral("DELETE FROM event WHERE seq=%1").arg(other));
                insertCopy(forger, one, other);
                VERIFY_TOLD(forger.verified(), at("copied", one) + at(" over", other), about("event_duplicated", other));
            }
        }
    }

    void swappedPayloadsAreNamed()
    {
        static const std::array edits{"payload=CAST(replace(CAST(payload AS TEXT), ':', ': ') AS BLOB)", "payload=CAST('{}' AS BLOB)", "nonce=CAST(substr(nonce,2)||x'ff' AS BLOB)",
                                      "payload=NULL, nonce=NULL", "nonce=x'00'"};
        for (int i = 0; i < 5 * RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            const quint64 event = anEvent(forger, 1, 1);
            const QString edit = QString::fromLatin1(edits[static_cast<size_t>(i) % edits.size()]);
            forger.sql(QStringLiteral("UPDATE event SET %1 WHERE seq=%2").arg(edit).arg(event));
            VERIFY_TOLD(forger.verified(), edit + at(" of", event), about("payload_swapped", event));
        }
        for (int i = 0; i < 2 * RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            const auto [one, other] = twoEvents(forger);
            exchange(forger, one, other, QStringLiteral("payload,nonce"));
            VERIFY_TOLD(forger.verified(), at("payloads of", one) + at(" and", other), about("payload_swapped", one), about("payload_swapped", other));
        }
    }

    /// Payload and commitment are changed together: then the signature no longer fits.
    void aCommitmentThatFollowsItsPayloadIsAnEdit()
    {
        for (int i = 0; i < RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            const quint64 event = anEvent(forger);
            QByteArray leaf = forger.leafData(event);
            leaf.replace(214, 32, payloadCommitment(QByteArray(32, '\3'), "{}").value().bytes());
            forger.setLeafData(event, leaf);
            forger.sql(QStringLiteral("UPDATE event SET payload=CAST('{}' AS BLOB), nonce=? WHERE seq=%1").arg(event), {QByteArray(32, '\3')});
            forger.rebuildTree();
            const auto report = forger.verified();
            QVERIFY2(report && !report->problems.empty() && fits(report->problems.front(), about("event_edited", event)), qPrintable(at("commitment", event) + (report ? told(*report) : QString())));
        }
    }

    void anotherKeysSignatureIsNamed()
    {
        for (int i = 0; i < 4 * RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            const quint64 event = anEvent(forger, 5);
            Event signedAnew = SignedEvent::fromLeafData(forger.leafData(event))->event;
            const char *other = signedAnew.actor == forger.officer("officer2") ? "officer" : "officer2";
            const Ed25519Signer stranger = strangersKey();
            const Ed25519Signer &signer = i % 4 < 2 ? forger.helper(other).keys.signer : stranger;
            if (i % 2 == 1)
                signedAnew.actorKeyHash = sha256(signer.publicKey().bytes());
            // A stranger's signature under the officer's own key is no more than a wrong signature.
            const char *kind = i % 4 == 2 ? "event_edited" : "wrong_key";
            forger.setLeafData(event, SignedEvent{signedAnew, signer.sign(signedAnew.encode())}.leafData());
            forger.rebuildTree();
            VERIFY_TOLD(forger.verified(), at(i % 2 == 1 ? "signed anew" : "signature", event) + QStringLiteral(" way %1").arg(i % 4), about(kind, event));
        }
    }

    /// Somebody who helps signs his own event anew with another content: the next event does not name it any more.
    void anEventSignedAnewIsEdited()
    {
        for (int i = 0; i < 2 * RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            quint64 event = 0;
            Event signedAnew;
            do {
                event = anEvent(forger, 5);
                signedAnew = SignedEvent::fromLeafData(forger.leafData(event))->event;
            } while (signedAnew.actor != forger.officer("officer") || isKeyEvent(signedAnew.operation));
            signedAnew.time.milliseconds += i % 2;
            signedAnew.after = sha256(QByteArray::number(i));
            forger.setLeafData(event, SignedEvent{signedAnew, forger.helper("officer").keys.signer.sign(signedAnew.encode())}.leafData());
            forger.rebuildTree();
            VERIFY_TOLD(forger.verified(), at("signed anew", event), about("event_edited", event));
        }
    }

    void aRewrittenEndIsAFork()
    {
        Forger forger = m_office.forger();
        const quint64 last = forger.size() - 1;
        Event event = SignedEvent::fromLeafData(forger.leafData(last))->event;
        for (const auto &[login, slot] : m_office.spoils().helpers) {
            if (slot->owner.officer != event.actor)
                continue;
            event.time.milliseconds += 1;
            const SignedEvent rewritten{event, slot->keys.signer.sign(event.encode())};
            forger.setLeafData(last, rewritten.leafData());
            forger.sql(QStringLiteral("UPDATE pending SET leaf=?, time=time+1 WHERE seq=%1").arg(last), {rewritten.leafHash().bytes()});
            forger.rebuildTree();
            VERIFY_TOLD(forger.verified(), at("rewritten", last), about("forked", last + 1));
            return;
        }
        QFAIL("nobody helps who signed the last event");
    }
};

QTEST_MAIN(EventTamperTest)
#include "EventTamperTest.moc"
