#include "tests/support/CommandLineProgram.h"
#include "tests/support/EsmaFiles.h"
#include "tests/support/TestFiles.h"

#include <QTest>

using namespace tizilim;

/// `tizilim-cli import exchanges` as a process: JSON, exit statuses, whole or not at all, refused records.
class ImportCommandTest : public QObject {
    Q_OBJECT

    CommandLineProgram m_program;
    TestFiles m_files;

    static QByteArray good() { return EsmaFiles::provider("One AG", EsmaFiles::firstLei, "one.de"); }
    static QByteArray bad() { return EsmaFiles::provider("Bad AG", EsmaFiles::secondLei, "bad.de", "a. custody", "2025-13-01"); }

    CommandLineProgram::Answer importFile(const QString &path, const QStringList &options = {}, const char *login = "officer") const
    {
        return m_program.as(login, QStringList{QStringLiteral("import"), QStringLiteral("exchanges"), path} + options);
    }
    qint64 events() const { return m_program.as("officer", {QStringLiteral("registry"), QStringLiteral("info")}).json()["events"].get<qint64>(); }
    static int number(const nlohmann::json &json, const char *key) { return json.is_object() && json.contains(key) ? json[key].get<int>() : -1; }

private slots:
    void initTestCase() { QVERIFY(m_program.makeRegistry(QStringLiteral(TIZILIM_PROGRAMS_DIR "/tizilim-cli"))); }

    void aFileIsTriedTakenAndKnownAgain()
    {
        const QString path = m_files.write(QStringLiteral("edition.csv"), EsmaFiles::providers({good(), good()}));
        const qint64 before = events();
        const auto tried = importFile(path, {QStringLiteral("--dry-run")});
        QCOMPARE(tried.status, 0);
        QCOMPARE(number(tried.json(), "taken"), 1);
        QCOMPARE(events(), before);

        const auto taken = importFile(path);
        QCOMPARE(taken.status, 0);
        const nlohmann::json json = taken.json();
        for (const char *key : {"rows", "taken", "changed", "refused", "duplicates", "seconds", "problems"})
            QVERIFY2(json.contains(key), key);
        QCOMPARE(number(json, "rows"), 2);
        QCOMPARE(number(json, "taken"), 1);
        QCOMPARE(number(json, "duplicates"), 1);
        QCOMPARE(number(json, "refused"), 0);
        QCOMPARE(json["problems"][0]["line"].get<int>(), 4);
        QCOMPARE(json["problems"][0]["code"].get<std::string>(), std::string("esma.twice"));
        QVERIFY(!json["problems"][0]["text"].get<std::string>().empty());
        QCOMPARE(events(), before + 1);

        const auto again = importFile(path);
        QCOMPARE(again.status, 0); // duplicates alone
        QCOMPARE(number(again.json(), "taken"), 0);
        QCOMPARE(number(again.json(), "duplicates"), 2);
        QCOMPARE(events(), before + 1);
        QCOMPARE(m_program.as("auditor", {QStringLiteral("registry"), QStringLiteral("verify")}).status, 0);
    }

    void aRefusedRecordIsNamedAndKeepsTheFileOut()
    {
        const QString path = m_files.write(QStringLiteral("bad.csv"), EsmaFiles::providers({EsmaFiles::provider("Two AG", EsmaFiles::thirdLei, "two.de"), bad()}));
        const QString rejects = m_files.path(QStringLiteral("rejects.csv"));
        const qint64 before = events();
        const auto whole = importFile(path, {QStringLiteral("--rejects"), rejects});
        QCOMPARE(whole.status, 1);
        QCOMPARE(number(whole.json(), "taken"), 0);
        QCOMPARE(number(whole.json(), "refused"), 1);
        const nlohmann::json problem = whole.json()["problems"][0];
        QCOMPARE(problem["line"].get<int>(), 4);
        QCOMPARE(problem["column"].get<std::string>(), std::string("ac_authorisationEndDate"));
        QCOMPARE(problem["code"].get<std::string>(), std::string("cell.no_such_day"));
        QVERIFY(TestFiles::read(rejects).contains("Bad AG"));
        QCOMPARE(events(), before);

        const auto partial = importFile(path, {QStringLiteral("--partial")});
        QCOMPARE(partial.status, 1);
        QCOMPARE(number(partial.json(), "taken"), 1);
        QCOMPARE(events(), before + 1);
    }

    void columnsAreMappedByAFile()
    {
        const QString path = m_files.write(QStringLiteral("other.csv"), "Authority,Company,Site,Date\nAMF,Worse,worse.fr,01/02/2025\n");
        const QString map = m_files.write(QStringLiteral("map.json"),
                                          R"({"columns": {"Authority": "ae_competentAuthority", "Company": "ae_lei_name", "Site": "ae_website", "Date": "ae_decision_date"}})");
        QCOMPARE(importFile(path).status, 1);
        const auto taken = importFile(path, {QStringLiteral("--map"), map});
        QCOMPARE(taken.status, 0);
        QCOMPARE(number(taken.json(), "taken"), 1);
    }

    void exitStatuses()
    {
        const QString path = m_files.write(QStringLiteral("exit.csv"), EsmaFiles::providers({good()}));
        QCOMPARE(importFile(m_files.path(QStringLiteral("nowhere.csv"))).status, 5);
        QCOMPARE(importFile(m_files.path({})).status, 5); // a folder
        QCOMPARE(importFile(path, {QStringLiteral("--map"), m_files.path(QStringLiteral("nowhere.json"))}).status, 5);
        QCOMPARE(importFile(path, {QStringLiteral("--frobnicate")}).status, 2);
        QCOMPARE(m_program.as("officer", {QStringLiteral("import"), QStringLiteral("nonsense"), path}).status, 2);
        QCOMPARE(m_program.as("officer", {QStringLiteral("import"), QStringLiteral("exchanges")}).status, 2);
        QCOMPARE(importFile(path, {}, "auditor").status, 3);
        const auto notATable = importFile(m_files.write(QStringLiteral("a.pdf"), "%PDF-1.7"));
        QCOMPARE(notATable.status, 1);
        QCOMPARE(notATable.json()["error"]["code"].get<std::string>(), std::string("import.not_a_table"));
    }
};

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "ImportCommandTest.moc"
