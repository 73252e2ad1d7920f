#include "app/reports/RegistryExport.h"
#include "app/session/OfficerOperations.h"
#include "app/session/RegistryOperations.h"
#include "app/session/RegistryParts.h"
#include "tests/support/CallText.h"
#include "tests/support/FirstProblem.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestRegistry.h"

#include <QStringEncoder>
#include <QTest>

using namespace tizilim;
namespace fs = std::filesystem;

/// What a registry holds is nowhere to be read but in it and in what was exported from it on purpose: not in its files, in
/// what workstations remember, nor in anything temporary, whether it was closed or killed.
class PlaintextTest : public QObject {
    Q_OBJECT

    TestWorld m_world;
    fs::path m_temporary;

    const QString m_name = QStringLiteral("Қарлығашова Дүриябану");
    const QString m_latin = QStringLiteral("Qarlygashova");
    const QString m_number = QStringLiteral("871008401427");
    const QString m_word = QStringLiteral("xylophonarium");

    static void nobodyLooks(qint64, qint64) {}

    QList<QByteArray> markers() const
    {
        QList<QByteArray> markers;
        for (const QString &text : {m_name, m_name.toLower(), m_latin, m_latin.toLower(), m_number, m_word, TestWorld::password()}) {
            markers.append(text.toUtf8());
            markers.append(QStringEncoder(QStringEncoder::Utf16LE)(text));
            markers.append(QStringEncoder(QStringEncoder::Utf16BE)(text));
        }
        return markers;
    }

    /// The files under a folder in which a marker stands.
    QStringList findings(const fs::path &folder) const
    {
        const QList<QByteArray> wanted = markers();
        QStringList found;
        for (const auto &entry : fs::recursive_directory_iterator(folder)) {
            if (!entry.is_regular_file())
                continue;
            const QString path = pathText(entry.path());
            const QByteArray bytes = TestFiles::read(path);
            if (std::ranges::any_of(wanted, [&](const QByteArray &marker) { return bytes.contains(marker) || path.toUtf8().contains(marker); }))
                found.append(path);
        }
        return found;
    }

    void work(Registry &officer) const
    {
        const auto user = officer.perform(callText("user.register", {{"kind", QStringLiteral("person")}, {"client_id_type", QStringLiteral("iin")},
                                                                     {"client_id", m_number}, {"name_kk", m_name}, {"name_latin", m_latin}}));
        QVERIFY2(user, why(user));
        VerbCall add = callText("document.add", {{"owner", user->record.toString()}, {"type", QStringLiteral("letter")}, {"name", m_word + u".txt"}, {"note", m_name}});
        add.files.insert(QStringLiteral("file"), QByteArray(300'000, ' ').append(m_name.toUtf8()).append(m_word.toUtf8()));
        const auto document = officer.perform(add);
        QVERIFY2(document, why(document));
        QVERIFY(!officer.search(m_latin, 10, QStringLiteral("en"))->empty());
    }

private slots:
    void initTestCase()
    {
        m_temporary = m_world.path("tmp");
        fs::create_directories(m_temporary);
        for (const char *variable : {"TMPDIR", "SQLITE_TMPDIR", "TMP", "TEMP"})
            qputenv(variable, QByteArray::fromStdString(m_temporary.string()));
    }

    void nothingIsLeftLyingAbout()
    {
        const fs::path folder = m_world.path("test.tizilim");
        QVERIFY(m_world.found());
        QVERIFY(m_world.addOfficer("supervisor", Role::Supervisor));
        QVERIFY(m_world.addOfficer("officer", Role::LicensingOfficer));
        {
            const auto officer = m_world.unlock("officer").value();
            work(*officer);
            // While it is open: the write-ahead log holds all of it.
            QCOMPARE(findings(m_world.path("")), QStringList());
            QCOMPARE(firstProblem(*officer), QByteArray());
        }
        {
            const auto admin = m_world.unlock().value();
            QVERIFY(backUp(*admin, m_world.path("copy.tizilim"), nobodyLooks, {}));
            QVERIFY(changePassword(*admin, TestWorld::password()));
        }
        QVERIFY(rotateDatabaseKey(m_world.unlock().value(), nobodyLooks, {}));
        const auto restored = restoreRegistry({m_world.path("copy.tizilim"), folder, QStringLiteral("admin"), TestWorld::password()},
                                              m_world.environment(), nobodyLooks, {});
        QVERIFY2(restored, why(restored));
        QCOMPARE(findings(m_world.path("")), QStringList());
    }

    void nothingIsLeftByOneThatIsKilled()
    {
        ChildProcess worker([this](const ChildProcess::Say &say) {
            const auto officer = m_world.unlock("officer");
            if (!officer)
                return 1;
            VerbCall add = callText("document.add", {{"owner", (*officer)->officer().id.toString()}, {"type", QStringLiteral("letter")}, {"name", m_word + u"2.txt"}});
            add.files.insert(QStringLiteral("file"), QByteArray(3'000'000, ' ').append(m_word.toUtf8()));
            const auto added = (*officer)->perform(add);
            say(added ? "added" : "failed");
            QThread::sleep(60);
            return 0;
        });
        QCOMPARE(worker.readLine(), QByteArray("added"));
        worker.kill();
        worker.finish();
        QVERIFY(fs::file_size(m_world.path("test.tizilim") / "registry.db-wal") > 1'000'000);
        QCOMPARE(findings(m_world.path("")), QStringList());
    }

    void exportsHoldWhatTheyWereAskedFor()
    {
        const fs::path out = m_world.path("out");
        const auto officer = m_world.unlock("officer").value();
        const QDate to = officer->parts().environment.clock->now().almatyDate();
        const auto written = runReport(*officer, {QStringLiteral("compliance"), to.addYears(-1), to, ReportLanguages::parse(QStringLiteral("en")).value()},
                                       {ReportFormat::Csv, ReportFormat::Json, ReportFormat::Xlsx}, pathText(out), {});
        QVERIFY2(written, why(written));
        QVERIFY(!findings(out).isEmpty());
        for (const QString &path : findings(m_world.path("")))
            QVERIFY2(path.startsWith(pathText(out)), qPrintable(path));
        QVERIFY(fs::is_empty(m_temporary));
    }
};

QTEST_GUILESS_MAIN(PlaintextTest)
#include "PlaintextTest.moc"
