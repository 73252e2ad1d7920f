#include "tests/support/CommandLineProgram.h"
#include "tests/support/TestFiles.h"

#include <QFileInfo>
#include <QTest>

using namespace tizilim;

/// `letter`, `check certificate` and `public-register` as processes: answers and exit statuses.
class LetterCommandTest : public QObject {
    Q_OBJECT

    CommandLineProgram m_program;
    TestFiles m_files;

    CommandLineProgram::Answer letter(const char *kind, const char *id, const char *login = "officer") const
    {
        return m_program.as(login, {QStringLiteral("letter"), QStringLiteral("make"), QString::fromLatin1(kind), QString::fromLatin1(id),
                                    QStringLiteral("--out"), m_files.path(QString::fromLatin1(kind) + QStringLiteral(".pdf"))});
    }

    static QString textIn(const nlohmann::json &json, const char *key)
    {
        return json.is_object() && json.contains(key) ? QString::fromStdString(json[key].get<std::string>()) : QString();
    }

    CommandLineProgram::Answer check(const QStringList &words) const { return m_program.run(QStringList{QStringLiteral("check"), QStringLiteral("certificate")} + words); }

private slots:
    void initTestCase() { QVERIFY(m_program.makeRegistry(QStringLiteral(TIZILIM_PROGRAMS_DIR "/tizilim-cli"))); }

    void aCertificateIsMadeAndProved()
    {
        const auto made = letter("certificate", "NB-EX-0001");
        QCOMPARE(made.status, 0);
        const QString line = textIn(made.json(), "certificate");
        const QString key = textIn(made.json(), "key");
        QVERIFY(line.startsWith(QStringLiteral("tizilim:certificate:1:")) && key.size() == 64);
        QVERIFY(TestFiles::read(textIn(made.json(), "file")).startsWith("%PDF"));

        const auto alone = check({line});
        QCOMPARE(alone.status, 1);
        QVERIFY(alone.output.startsWith((line + QStringLiteral("\tinvalid\tcertificate.not_proved\tnumber=NB-EX-0001;holder=")).toUtf8()));
        const auto byKey = check({QStringLiteral("--trust"), key, line});
        QCOMPARE(byKey.status, 0);
        QVERIFY(byKey.output.startsWith((line + QStringLiteral("\tvalid\t\tnumber=NB-EX-0001;")).toUtf8()));
        const auto byRegistry = m_program.as("auditor", {QStringLiteral("check"), QStringLiteral("certificate"), line});
        QCOMPARE(byRegistry.status, 0);
        const nlohmann::json told = byRegistry.json()["checked"][0];
        QVERIFY(told["valid"].get<bool>() && textIn(told, "details").endsWith(QStringLiteral(";status=active")));

        const QString forged = QString(line).replace(QStringLiteral("NB-EX-0001"), QStringLiteral("NB-EX-0009"));
        QCOMPARE(check({QStringLiteral("--trust"), key, forged}).status, 1);
        QCOMPARE(textIn(m_program.as("auditor", {QStringLiteral("check"), QStringLiteral("certificate"), forged}).json()["checked"][0], "reason"),
                 QStringLiteral("certificate.forged"));
    }

    void wrongCallsAreTold()
    {
        QCOMPARE(check({}).status, 2);
        QCOMPARE(check({QStringLiteral("--trust"), m_files.path(QStringLiteral("nothing")), QStringLiteral("x")}).status, 5);
        QCOMPARE(letter("postcard", "NB-EX-0001").status, 2);
        QCOMPARE(letter("certificate", "NB-EX-9999").status, 1);
        QCOMPARE(letter("refusal", "TZ-2023-0001").status, 1); // it was approved
        QCOMPARE(textIn(letter("refusal", "TZ-2023-0001").json()["error"], "code"), QStringLiteral("letter.state_refuses"));
        QCOMPARE(letter("certificate", "NB-EX-0001", "auditor").status, 3);
        QVERIFY(!QFileInfo::exists(m_files.path(QStringLiteral("refusal.pdf"))));
    }

    void thePublicRegisterIsWrittenAndKnownAgain()
    {
        const auto written = m_program.as("officer", {QStringLiteral("public-register"), QStringLiteral("--out"), m_files.path(QStringLiteral("public"))});
        QCOMPARE(written.status, 0);
        QCOMPARE(written.json()["files"].size(), size_t(7));
        for (const char *language : {"kk", "ru", "en"}) {
            const QString path = m_files.path(QStringLiteral("public/licensed-exchanges.%1.csv").arg(QString::fromLatin1(language)));
            const auto known = m_program.as("officer", {QStringLiteral("import"), QStringLiteral("exchanges"), path});
            QCOMPARE(known.status, 0);
            for (const char *count : {"taken", "changed", "closed", "refused"})
                QVERIFY2(known.json()[count] == 0, count);
            QVERIFY(known.json()["duplicates"] == known.json()["rows"] && known.json()["rows"] > 0);
        }
        QCOMPARE(m_program.as("officer", {QStringLiteral("public-register")}).status, 2);
        QCOMPARE(m_program.as("auditor", {QStringLiteral("registry"), QStringLiteral("verify")}).status, 0);
    }
};

QTEST_GUILESS_MAIN(LetterCommandTest)
#include "LetterCommandTest.moc"
