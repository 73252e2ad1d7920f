#include "app/session/RegistryParts.h"
#include "tests/support/Tool.h"
#include "tests/support/Verdicts.h"

#include <nlohmann/json.hpp>

#include <QFile>

using namespace tizilim;

/// What stands beside records and history: the stored tree, indexes, the structure of the database, and older parts of
/// the file put back.
class FileTamperTest : public QObject {
    Q_OBJECT

    static constexpr qint64 pageSize = 4096;
    RobbedOffice m_office;

    static QByteArray contentOf(const std::filesystem::path &path)
    {
        QFile file(QString::fromStdString(path.string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const std::filesystem::path &path, qint64 offset, const QByteArray &bytes)
    {
        QFile file(QString::fromStdString(path.string()));
        if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", path.c_str());
    }
    void derived(const char *table, const char *sql)
    {
        Forger forger = m_office.forger();
        forger.sql(QString::fromLatin1(sql));
        VERIFY_TOLD(forger.verified(), QString::fromLatin1(sql), {QStringLiteral("derived_differs"), QString::fromLatin1(table)});
    }
    void structure(const char *name, const char *sql)
    {
        Forger forger = m_office.forger();
        forger.sql(QString::fromLatin1(sql));
        VERIFY_TOLD(forger.verified(), QString::fromLatin1(sql), {QStringLiteral("derived_differs"), QStringLiteral("schema"), {}, QString::fromLatin1(name)});
    }

private slots:
    void initTestCase() { QVERIFY(m_office.open()); }

    void theStoredTreeIsRecounted()
    {
        derived("tree_node", "UPDATE tree_node SET hash=CAST(substr(hash,2)||x'00' AS BLOB) WHERE level=0 AND position=7");
        derived("tree_node", "UPDATE tree_node SET hash=CAST(substr(hash,2)||x'00' AS BLOB) WHERE level=3 AND position=1");
        derived("tree_node", "DELETE FROM tree_node WHERE level=2 AND position=3");
        derived("tree_node", "INSERT INTO tree_node(level, position, hash) VALUES (40, 0, zeroblob(32))");
        for (int i = 0; i < 2 * RobbedOffice::rounds(); ++i) {
            Forger forger = m_office.forger();
            const qint64 nodes = forger.number(QStringLiteral("SELECT count(*) FROM tree_node"));
            const QString one = QStringLiteral("(SELECT level, position FROM tree_node LIMIT 1 OFFSET %1)").arg(m_office.below(nodes));
            forger.sql((i % 2 == 0 ? QStringLiteral("DELETE FROM tree_node WHERE (level, position)=")
                                   : QStringLiteral("UPDATE tree_node SET hash=CAST(substr(hash,2)||x'11' AS BLOB) WHERE (level, position)="))
                       + one);
            VERIFY_TOLD(forger.verified(), one, {QStringLiteral("derived_differs"), QStringLiteral("tree_node")});
        }
    }

    void waitingRequestsAreRecounted()
    {
        derived("pending", "DELETE FROM pending WHERE verb='reference.set_parameter' AND seq=(SELECT min(seq) FROM pending)");
        derived("pending", "UPDATE pending SET verb='user.admit' WHERE seq=(SELECT min(seq) FROM pending)");
        derived("pending", "UPDATE pending SET actor=zeroblob(16) WHERE seq=(SELECT min(seq) FROM pending)");
        derived("pending", "UPDATE pending SET time=time+1 WHERE seq=(SELECT max(seq) FROM pending)");
        derived("pending", "INSERT INTO pending(seq, leaf, verb, actor, time) VALUES (3, zeroblob(32), 'user.admit', zeroblob(16), 0)");
    }

    void theSearchIndexIsRecounted()
    {
        derived("search_entry", "DELETE FROM search_entry WHERE key=(SELECT max(key) FROM search_entry)");
        derived("search_entry", "UPDATE search_entry SET folded='nobody' WHERE key=(SELECT max(key) FROM search_entry)");
        derived("search_entry", "INSERT INTO search_entry(type, record, folded) VALUES (1, zeroblob(16), 'nobody')");
        derived("search", "INSERT INTO search(search) VALUES ('delete-all')");
        derived("search", "INSERT INTO search(rowid, folded) VALUES (99999, 'nobody')");
    }

    void theStructureIsThatOfTheProgram()
    {
        structure("quiet", "CREATE TRIGGER quiet AFTER INSERT ON event BEGIN DELETE FROM pending; END");
        structure("more", "CREATE TABLE more(x)");
        structure("all_users", "CREATE VIEW all_users AS SELECT * FROM registrant");
        structure("quick", "CREATE INDEX quick ON registrant(name_kk)");
        structure("registrant_client_id", "DROP INDEX registrant_client_id");
        structure("registrant", "ALTER TABLE registrant ADD COLUMN extra TEXT");
    }

    /// A table without its rule that an id comes once, and a second row under one id.
    void anIdComesOnce()
    {
        Forger forger = m_office.forger();
        forger.sql(QStringLiteral("CREATE TABLE other AS SELECT * FROM rate WHERE 0"));
        forger.sql(QStringLiteral("INSERT INTO other SELECT * FROM rate; INSERT INTO other SELECT * FROM rate LIMIT 1; "
                                  "DROP TABLE rate; ALTER TABLE other RENAME TO rate"));
        const auto report = forger.verified();
        QVERIFY(report);
        const auto told = [&](const char *kind, const char *entity) {
            return std::ranges::any_of(report->problems, [&](const auto &problem) { return problem.kind == QLatin1String(kind) && problem.entity == QLatin1String(entity); });
        };
        QVERIFY2(told("derived_differs", "schema") && told("row_inserted", "rate"), qPrintable(tizilim::told(*report)));
    }

    /// Pages of an older file, under the same key: each is whole in itself.
    void olderPagesAreNamed()
    {
        const QByteArray older = contentOf(m_office.older() / "registry.db");
        const QByteArray now = contentOf(m_office.spoils().registry / "registry.db");
        std::vector<qint64> differing;
        for (qint64 page = 0; (page + 1) * pageSize <= older.size(); ++page) {
            if (older.mid(page * pageSize, pageSize) != now.mid(page * pageSize, pageSize))
                differing.push_back(page);
        }
        QVERIFY(differing.size() > 20);
        int seen = 0;
        const bool all = qEnvironmentVariableIsSet("TIZILIM_LONG_TESTS");
        for (size_t i = 0; i < differing.size(); i += all ? 1 : differing.size() / 12) {
            const qint64 page = differing[i];
            Forger forger = m_office.forger();
            const auto report = forger.verifiedAfter([&](const auto &file) { put(file, page * pageSize, older.mid(page * pageSize, pageSize)); });
            if (!report) {
                // Pages of other ages can be so far apart that the registry does not open.
                QVERIFY2(report.error().is("storage.damaged") || report.error().is("registry.damaged"), qPrintable(report.error().code));
                ++seen;
                continue;
            }
            const bool named = std::ranges::all_of(report->problems, [](const auto &problem) { return problem.kind == QLatin1String("page_rolled_back"); });
            QVERIFY2(named, qPrintable(QStringLiteral("page %1 of %2:\n").arg(page).arg(older.size() / pageSize) + told(*report)));
            seen += report->problems.empty() ? 0 : 1;
        }
        // Of a page that nobody uses any more nobody can say that it is old, nor need to.
        QVERIFY2(seen * 10 >= static_cast<int>(all ? differing.size() : 12) * 7, qPrintable(QString::number(seen)));
    }

    void aWholeOlderFileIsTruncated()
    {
        const QByteArray older = contentOf(m_office.older() / "registry.db");
        Forger forger = m_office.forger();
        const auto report = forger.verifiedAfter([&](const auto &file) {
            std::filesystem::remove(file);
            std::filesystem::copy_file(m_office.older() / "registry.db", file);
        });
        VERIFY_TOLD(report, QStringLiteral("the older file"), {QStringLiteral("truncated")});
    }

    /// The same from outside: the key that tizilim-testkey prints, the sqlcipher way of writing, tizilim-cli's answer.
    void theProgramsTellIt()
    {
        const QString programs = QStringLiteral(TIZILIM_PROGRAMS_DIR);
        QTemporaryDir folder;
        const QString registry = folder.filePath(QStringLiteral("a.tizilim"));
        const QString password = folder.filePath(QStringLiteral("password"));
        put(password.toStdString(), 0, TestWorld::password().toUtf8() + '\n');
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("home")).toUtf8());
        const QString cli = programs + QStringLiteral("/tizilim-cli");
        const QStringList who{QStringLiteral("--officer"), QStringLiteral("admin"), QStringLiteral("--password-file"), password};
        const QStringList here = who + QStringList{QStringLiteral("--registry"), registry, QStringLiteral("--json")};
        QCOMPARE(askTool(cli, who + QStringList{QStringLiteral("registry"), QStringLiteral("create"), registry, QStringLiteral("--name"), QStringLiteral("A"),
                                                QStringLiteral("--recovery-out"), folder.filePath(QStringLiteral("recovery"))}).status, 0);
        const QStringList verify = here + QStringList{QStringLiteral("registry"), QStringLiteral("verify")};
        const ToolAnswer honest = askTool(cli, verify);
        QVERIFY2(honest.status == 0, honest.output.constData());
        QVERIFY(nlohmann::json::parse(honest.output.toStdString())["ok"].get<bool>());

        const ToolAnswer key = askTool(programs + QStringLiteral("/tizilim-testkey"), QStringList{registry} + who);
        QVERIFY2(key.status == 0, key.output.constData());
        const QByteArray literal = key.output.trimmed();
        QCOMPARE(literal.size(), 2 + 96 + 1);
        const QByteArray bytes = QByteArray::fromHex(literal.mid(2, 96));
        {
            const auto database = Database::open(registry.toStdString() + "/registry.db", bytesOf(bytes).first(32), bytesOf(bytes).subspan(32), Database::Mode::ReadWrite);
            QVERIFY(database);
            QVERIFY((*database)->execute(QStringLiteral("UPDATE officer SET name='somebody else'")));
        }
        const ToolAnswer forged = askTool(cli, verify);
        QCOMPARE(forged.status, 1);
        const nlohmann::json json = nlohmann::json::parse(forged.output.toStdString());
        QCOMPARE(json["ok"].get<bool>(), false);
        QCOMPARE(json["problems"].size(), size_t(1));
        const nlohmann::json &problem = json["problems"][0];
        for (const char *member : {"kind", "entity", "id", "field", "event", "text"})
            QVERIFY(problem.contains(member));
        QCOMPARE(problem["kind"].get<std::string>(), std::string("row_edited"));
        QCOMPARE(problem["entity"].get<std::string>(), std::string("officer"));
        QCOMPARE(problem["field"].get<std::string>(), std::string("name"));
        QCOMPARE(problem["event"].get<int>(), 0);
        QCOMPARE(askTool(programs + QStringLiteral("/tizilim-testkey"), {registry, QStringLiteral("--officer"), QStringLiteral("nobody"), QStringLiteral("--password-file"), password}).status, 1);
        QCOMPARE(askTool(programs + QStringLiteral("/tizilim-testkey"), {registry}).status, 2);
    }
};

QTEST_MAIN(FileTamperTest)
#include "FileTamperTest.moc"
