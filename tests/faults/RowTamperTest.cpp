#include "model/domain/RecordTypes.h"
#include "model/domain/Document.h"
#include "model/domain/Rate.h"
#include "model/domain/Registrant.h"
#include "model/domain/Warning.h"
#include "model/history/RowHash.h"
#include "model/storage/RecordTable.h"
#include "tests/support/Verdicts.h"

using namespace tizilim;

/// Records changed past the program, by somebody who holds the database key and an SQL shell.
class RowTamperTest : public QObject {
    Q_OBJECT

    RobbedOffice m_office;

    /// A random row of a random table that has one; not that of the officer who verifies.
    StoredRow pick(Forger &forger, const RecordType *wanted = nullptr)
    {
        while (true) {
            const RecordType &type = wanted ? *wanted : *recordTypes()[static_cast<size_t>(m_office.below(static_cast<qint64>(recordTypes().size())))];
            std::vector<StoredRow> rows;
            (void)RecordTable(forger.database(), type).forEach([&](const StoredRow &row) -> Result<void> {
                rows.push_back(row);
                return {};
            });
            if (rows.empty())
                continue;
            const StoredRow &row = rows[static_cast<size_t>(m_office.below(static_cast<qint64>(rows.size())))];
            if (&type != &typeOf<Officer>() || row.record.text(u"login") != QLatin1String("supervisor"))
                return row;
        }
    }

    Value otherThan(const Value &value)
    {
        if (const auto *text = std::get_if<QString>(&value))
            return m_office.below(2) == 0 || text->size() < 2 ? *text + u'x' : text->chopped(1);
        if (const auto *number = std::get_if<qint64>(&value))
            return *number + 1 + m_office.below(1000);
        if (const auto *decimal = std::get_if<Decimal>(&value))
            return Decimal::parse(decimal->toString() + (decimal->toString().contains(u'.') ? QStringLiteral("1") : QStringLiteral(".01"))).value();
        QByteArray bytes = std::get<QByteArray>(value);
        if (bytes.isEmpty())
            return QByteArray("x");
        const int place = m_office.below(bytes.size());
        bytes[place] = static_cast<char>(bytes[place] ^ (1 << m_office.below(8)));
        return bytes;
    }

    static Expected about(const char *kind, const StoredRow &row, const QString &field = {})
    {
        return {QString::fromLatin1(kind), row.record.type->nameText(), row.record.id.toString(), field};
    }
    static QString name(const StoredRow &row) { return row.record.type->nameText() + u' ' + row.record.id.toString(); }
    static QString table(const StoredRow &row) { return row.record.type->nameText(); }

    /// Of rows that came from a file the payloads tell nothing, so that nobody can say what differs.
    static QString saltOf(const StoredRow &row) { return row.record.type == &typeOf<Warning>() ? QString() : QStringLiteral("salt"); }

private slots:
    void initTestCase()
    {
        QVERIFY(m_office.open());
        Forger forger = m_office.forger();
        VERIFY_TOLD(forger.verified(), QStringLiteral("nothing"));
    }

    void anEditedFieldIsNamed()
    {
        for (int i = 0; i < 5 * RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            StoredRow row = pick(forger);
            size_t place = 0;
            do
                place = static_cast<size_t>(m_office.below(static_cast<qint64>(row.record.values.size())));
            while (isNull(row.record.values[place]));
            const QString field = row.record.type->fields[place].nameText();
            row.record.values[place] = otherThan(row.record.values[place]);
            QVERIFY(RecordTable(forger.database(), *row.record.type).update(row));
            VERIFY_TOLD(forger.verified(), name(row) + u'.' + field, about("row_edited", row, field));
        }
    }

    void anEmptiedFieldIsNamed()
    {
        for (int i = 0; i < RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            StoredRow row = pick(forger, &typeOf<Registrant>());
            row.record.set(u"name_ru", Value());
            QVERIFY(RecordTable(forger.database(), *row.record.type).update(row));
            VERIFY_TOLD(forger.verified(), name(row), about("row_edited", row, QStringLiteral("name_ru")));
        }
    }

    void saltsBelongToTheirRows()
    {
        for (int i = 0; i < RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            const StoredRow row = pick(forger);
            const StoredRow other = pick(forger);
            if (row.record.id == other.record.id)
                continue;
            forger.sql(u"UPDATE \"" + table(row) + u"\" SET salt=? WHERE id=?", {other.salt, row.record.id.bytes()});
            forger.sql(u"UPDATE \"" + table(other) + u"\" SET salt=? WHERE id=?", {row.salt, other.record.id.bytes()});
            VERIFY_TOLD(forger.verified(), name(row) + u" and " + name(other), about("row_edited", row, saltOf(row)), about("row_edited", other, saltOf(other)));
        }
    }

    void anotherSchemaIsSeen()
    {
        Forger forger = m_office.forger();
        const StoredRow row = pick(forger);
        forger.sql(u"UPDATE \"" + table(row) + u"\" SET schema=schema+1 WHERE id=?", {row.record.id.bytes()});
        VERIFY_TOLD(forger.verified(), name(row), about("row_edited", row));
    }

    void aDeletedRecordIsNamed()
    {
        for (int i = 0; i < 2 * RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            const StoredRow row = pick(forger);
            forger.sql(u"DELETE FROM \"" + table(row) + u"\" WHERE id=?", {row.record.id.bytes()});
            if (i % 2 == 0)
                forger.sql(QStringLiteral("DELETE FROM search_entry WHERE record=?"), {row.record.id.bytes()});
            VERIFY_TOLD(forger.verified(), name(row), about("row_deleted", row));
        }
    }

    void anInsertedRecordIsNamed()
    {
        for (int i = 0; i < 2 * RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            StoredRow row = pick(forger);
            row.record.id = RecordId::make({}, *m_office.world().environment().randomness);
            RecordTable rows(forger.database(), *row.record.type);
            if (!rows.insert(row)) {
                for (Value &value : row.record.values) {
                    if (auto *text = std::get_if<QString>(&value))
                        text->append(u'9');
                }
                QVERIFY(rows.insert(row));
            }
            VERIFY_TOLD(forger.verified(), name(row), about("row_inserted", row));
        }
    }

    /// Two records change places: each row is whole, and stands under the other's id.
    void exchangedIdsAreSeen()
    {
        for (int i = 0; i < RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            const StoredRow row = pick(forger, &typeOf<Registrant>());
            const StoredRow other = pick(forger, &typeOf<Registrant>());
            if (row.record.id == other.record.id)
                continue;
            const QString sql = QStringLiteral("UPDATE registrant SET id=? WHERE id=?");
            forger.sql(sql, {QByteArray(16, '\1'), row.record.id.bytes()});
            forger.sql(sql, {row.record.id.bytes(), other.record.id.bytes()});
            forger.sql(sql, {other.record.id.bytes(), QByteArray(16, '\1')});
            VERIFY_TOLD(forger.verified(), name(row), about("row_edited", row), about("row_edited", other));
        }
    }

    /// Old values put back one by one are an older state of the row, as an older page would be.
    void anOlderStateOfARecordIsNamed()
    {
        Forger forger = m_office.forger();
        const auto older = Database::open(m_office.older() / "registry.db", m_office.spoils().helpers.at(QStringLiteral("admin"))->databaseKeys.newest().key,
                                          m_office.spoils().helpers.at(QStringLiteral("admin"))->databaseKeys.newest().salt, Database::Mode::ReadOnly);
        QVERIFY(older);
        int found = 0;
        QVERIFY(RecordTable(**older, typeOf<Registrant>()).forEach([&](const StoredRow &row) -> Result<void> {
            RecordTable now(forger.database(), typeOf<Registrant>());
            const auto present = now.find(row.record.id).value();
            if (present && present->record != row.record && ++found == 1)
                TIZILIM_TRY(now.update(row));
            return {};
        }));
        QVERIFY(found > 0);
        const auto report = forger.verified();
        VERIFY_TOLD(report, QStringLiteral("an older state"), {QStringLiteral("page_rolled_back"), QStringLiteral("registrant")});
    }

    /// The same text to the eye and to the row hash, but searching for it no longer finds it.
    void textIsHeldToItsBytes()
    {
        for (const char *bytes : {"x'efbbbf'||", "x'efbbbfefbbbf'||"}) {
            Forger forger = m_office.forger();
            const StoredRow row = pick(forger, &typeOf<Registrant>());
            forger.sql(QStringLiteral("UPDATE registrant SET client_id = CAST(%1CAST(client_id AS BLOB) AS TEXT) WHERE id=?").arg(QString::fromLatin1(bytes)),
                       {row.record.id.bytes()});
            VERIFY_TOLD(forger.verified(), name(row), about("row_edited", row, QStringLiteral("client_id")));
        }
        Forger forger = m_office.forger();
        const StoredRow row = pick(forger, &typeOf<Registrant>());
        forger.sql(QStringLiteral("UPDATE registrant SET client_id = CAST(CAST(client_id AS BLOB)||x'0041' AS TEXT) WHERE id=?"), {row.record.id.bytes()});
        VERIFY_TOLD(forger.verified(), name(row), about("row_edited", row, QStringLiteral("client_id")));
    }

    void decimalsAreHeldToTheirBytes()
    {
        Forger forger = m_office.forger();
        const StoredRow row = pick(forger, &typeOf<Rate>());
        forger.sql(QStringLiteral("UPDATE rate SET rate = CAST(rate||x'00' AS BLOB) WHERE id=?"), {row.record.id.bytes()});
        VERIFY_TOLD(forger.verified(), name(row), about("row_edited", row, QStringLiteral("rate")));
    }

    void documentsAreHeldToTheirHash()
    {
        for (int i = 0; i < RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            const StoredRow row = pick(forger, &typeOf<Document>());
            static const std::array edits{"UPDATE document_chunk SET bytes=CAST(bytes||x'00' AS BLOB) WHERE document=?", "DELETE FROM document_chunk WHERE document=?",
                                          "UPDATE document_chunk SET bytes=CAST(x'41'||substr(bytes,2) AS BLOB) WHERE document=?",
                                          "UPDATE document_chunk SET ordinal=1 WHERE document=?"};
            forger.sql(QString::fromLatin1(edits[static_cast<size_t>(i) % edits.size()]), {row.record.id.bytes()});
            VERIFY_TOLD(forger.verified(), name(row), about("row_edited", row, QStringLiteral("sha256")));
        }
        Forger forger = m_office.forger();
        forger.sql(QStringLiteral("INSERT INTO document_chunk(document, ordinal, bytes) VALUES (?, 0, ?)"), {QByteArray(16, '\7'), QByteArray("more")});
        VERIFY_TOLD(forger.verified(), QStringLiteral("bytes without a document"), {QStringLiteral("row_inserted"), QStringLiteral("document_chunk"), QStringLiteral("07070707070707070707070707070707")});
    }

    /// The list of rows that an event of several rows keeps: each value in it is under the event's roots.
    void listsOfRowsAreHeldToTheirEvent()
    {
        static const std::array edits{"UPDATE event_row SET after=CAST(substr(after,2)||x'00' AS BLOB)", "UPDATE event_row SET before=CAST(substr(before,2)||x'01' AS BLOB)",
                                      "UPDATE event_row SET type=type+1", "UPDATE event_row SET record=CAST(substr(record,2)||x'02' AS BLOB)", "DELETE FROM event_row"};
        for (int i = 0; i < 5 * RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            const qint64 rows = forger.number(QStringLiteral("SELECT count(*) FROM event_row"));
            const QString one = QStringLiteral(" FROM event_row LIMIT 1 OFFSET %1").arg(m_office.below(rows));
            const qint64 event = forger.number(u"SELECT seq" + one);
            const qint64 ordinal = forger.number(u"SELECT ordinal" + one);
            const QString edit = QString::fromLatin1(edits[static_cast<size_t>(i) % edits.size()]);
            forger.sql(edit + QStringLiteral(" WHERE seq=%1 AND ordinal=%2").arg(event).arg(ordinal));
            VERIFY_TOLD(forger.verified(), edit, {QStringLiteral("event_edited"), QStringLiteral("event"), {}, QStringLiteral("rows"), event});
        }
        Forger forger = m_office.forger();
        forger.sql(QStringLiteral("INSERT INTO event_row(seq, ordinal, type, record, before, after) VALUES (999999, 0, 1, ?, ?, ?)"),
                   {QByteArray(16, '\1'), QByteArray(32, '\0'), QByteArray(32, '\1')});
        VERIFY_TOLD(forger.verified(), QStringLiteral("a row of no event"), {QStringLiteral("row_inserted"), QStringLiteral("event_row"), {}, {}, 999999});
    }

    /// He recomputes the row's hash and puts it where the history keeps such hashes.
    void aRecomputedHashDoesNotHelp()
    {
        for (int i = 0; i < 2 * RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            StoredRow row = pick(forger, &typeOf<Registrant>());
            row.record.set(u"address", QStringLiteral("elsewhere"));
            QVERIFY(RecordTable(forger.database(), typeOf<Registrant>()).update(row));
            const qint64 event = forger.number(QStringLiteral("SELECT max(seq) FROM event WHERE entity_id=x'%1'").arg(row.record.id.toString()));
            const Digest hash = rowHash(row.salt, typeOf<Registrant>(), row.schema, row.record.values).value();
            QByteArray leaf = forger.leafData(static_cast<quint64>(event));
            leaf.replace(182, 32, hash.bytes());
            forger.setLeafData(static_cast<quint64>(event), leaf);
            if (i % 2 == 0)
                forger.rebuildTree();
            VERIFY_TOLD(forger.verified(), name(row), {QStringLiteral("event_edited"), QStringLiteral("event"), {}, {}, event});
        }
    }
};

QTEST_MAIN(RowTamperTest)
#include "RowTamperTest.moc"
