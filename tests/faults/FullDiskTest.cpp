#include "app/package/PackageWriter.h"
#include "app/reports/RegistryExport.h"
#include "app/session/OfficerOperations.h"
#include "app/session/RegistryParts.h"
#include "tests/support/CallText.h"
#include "tests/support/FirstProblem.h"
#include "tests/support/Labour.h"
#include "tests/support/SmallDisk.h"
#include "tests/support/TestRandomness.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <optional>

using namespace tizilim;
namespace fs = std::filesystem;

/// A disk that is full at every possible step: a clear error, nothing lost, nothing left behind, and the same thing works
/// once there is room.
class FullDiskTest : public QObject {
    Q_OBJECT

    TestWorld m_world;
    Environment m_environment;
    std::unique_ptr<SmallDisk> m_disk;
    std::unique_ptr<Labour> m_labour;
    QByteArray m_password; ///< the last that the auditor was given, if it is another than at the beginning
    qint64 m_size = 0;
    QString m_root;

    fs::path folder() const { return m_disk->path() / "work.tizilim"; }
    fs::path out() const { return m_disk->path() / "out"; }

    void hear(const QByteArray &line)
    {
        const QList<QByteArray> words = line.split(' ');
        if (words.first() == "commit") {
            m_size = words.value(1).toLongLong();
            m_root = QString::fromLatin1(words.value(2));
        } else if (words.first() == "password") {
            m_password = line.mid(9) == TestWorld::password().toUtf8() ? m_password : line.mid(9);
        } else if (words.first() == "restored") {
            m_size = 0;
        }
    }

    void beginAnew()
    {
        m_labour.reset();
        m_disk->makeRoom();
        for (const auto &entry : fs::directory_iterator(m_disk->path()))
            fs::remove_all(entry.path());
        fs::copy(m_world.path("test.tizilim"), folder(), fs::copy_options::recursive);
        fs::create_directories(out());
        m_environment = m_world.environment();
        m_environment.randomness = std::make_shared<TestRandomness>(quint64(m_size) + 99);
        m_environment.workstation = m_disk->path() / "workstation";
        m_size = 0;
        m_password = TestWorld::password().toUtf8();
        m_labour = std::make_unique<Labour>(folder(), m_environment, 5, [this](const QByteArray &line) { hear(line); });
        const auto seated = m_labour->sitDown();
        QVERIFY2(seated, why(seated));
    }

    /// What the work left behind that should not be there.
    QStringList leftovers() const
    {
        QStringList found;
        for (const auto &entry : fs::recursive_directory_iterator(m_disk->path())) {
            const QString name = pathText(entry.path());
            for (const char *mark : {".part", ".restoring", ".new", "/out/"}) {
                if (name.contains(QLatin1String(mark)))
                    found.append(name);
            }
        }
        return found;
    }

    void nothingIsLost()
    {
        auto admin = Registry::unlock(folder(), QStringLiteral("admin"), TestWorld::password(), m_environment);
        QVERIFY2(admin, why(admin));
        if (m_size > 0)
            QCOMPARE((*admin)->parts().ledger->log().rootAt(quint64(m_size)).value().toHex(), m_root);
        QCOMPARE(firstProblem(**admin), QByteArray());
        // A change of password that came half of the way is taken back, so that the next round finds it as it was.
        if (m_password == TestWorld::password().toUtf8())
            return;
        if (auto changed = Registry::unlock(folder(), QStringLiteral("auditor"), QString::fromUtf8(m_password), m_environment))
            QVERIFY(changePassword(**changed, TestWorld::password()));
        m_password = TestWorld::password().toUtf8();
    }

    using Act = std::function<Result<void>()>;

    /// Tries an act with less room than it needs, from none upwards until it succeeds.
    void withLittleRoom(const Act &act)
    {
        const bool thorough = qEnvironmentVariableIsSet("TIZILIM_LONG_TESTS");
        int refused = 0;
        qint64 free = 0;
        for (int step = 0; step < 1000; ++step) {
            m_disk->leaveFree(free);
            const Result<void> done = act();
            if (done)
                break;
            ++refused;
            m_labour->close();
            m_disk->makeRoom();
            nothingIsLost();
            QVERIFY2(done.error().kind == ErrorKind::InputOutput, qPrintable(QStringLiteral("%1, with %2 bytes free").arg(QString::fromUtf8(why(done))).arg(free)));
            QVERIFY2(leftovers().isEmpty(), qPrintable(leftovers().join(u' ')));
            if (QTest::currentTestFailed()) {
                qWarning("with %lld bytes free", static_cast<long long>(free));
                return;
            }
            const auto again = m_labour->sitDown();
            QVERIFY2(again, why(again));
            free = thorough ? free + 4096 : std::max(free + 8192, free * 5 / 3);
        }
        QVERIFY(refused > 0);
        m_labour->close();
        m_disk->makeRoom();
        nothingIsLost();
        const auto seated = m_labour->sitDown();
        QVERIFY2(seated, why(seated));
        const Result<void> repeated = act();
        QVERIFY2(repeated, why(repeated));
    }

private slots:
    void initTestCase()
    {
        m_disk = std::make_unique<SmallDisk>(m_world.path("disk"), 48 * 1024);
        if (!m_disk->isThere())
            QSKIP("this user may not mount a file system to fill up");
        QVERIFY(m_world.foundStaffed());
        const auto ready = m_world.unlock().value()->perform(callText("reference.load_defaults", {}));
        QVERIFY2(ready, why(ready));
    }

    void init()
    {
        if (m_disk)
            beginAnew();
    }

    void whileVerbsWrite()
    {
        withLittleRoom([this]() -> Result<void> {
            for (int i = 0; i < 5; ++i)
                TIZILIM_TRY(m_labour->verb());
            return {};
        });
    }

    void whileAPasswordIsChanged()
    {
        withLittleRoom([this] { return m_labour->changePassword(); });
    }

    void whileABackupIsMade()
    {
        withLittleRoom([this] { return m_labour->backup(); });
    }

    void whileTheDatabaseGetsANewKey()
    {
        withLittleRoom([this] { return m_labour->rotate(); });
    }

    void whileABackupIsPutInPlace()
    {
        withLittleRoom([this] { return m_labour->restore(); });
    }

    void whileAReportIsWritten()
    {
        withLittleRoom([this]() -> Result<void> {
            const QDate to = m_environment.clock->now().almatyDate();
            const auto written = runReport(*m_labour->as(QStringLiteral("auditor")), {QStringLiteral("compliance"), to.addYears(-1), to, ReportLanguages::parse(QStringLiteral("en")).value()},
                                           {ReportFormat::Csv, ReportFormat::Json, ReportFormat::Xlsx}, pathText(out()), {});
            if (!written)
                return failure(written.error());
            fs::remove_all(out());
            fs::create_directories(out());
            return {};
        });
    }

    void whileAPackageIsWritten()
    {
        withLittleRoom([this]() -> Result<void> {
            const QDate to = m_environment.clock->now().almatyDate();
            PackageRequest request{.from = to.addYears(-1), .to = to, .languages = ReportLanguages::parse(QStringLiteral("en")).value(),
                                   .formats = {ReportFormat::Csv, ReportFormat::Json}, .out = pathText(out() / "audit.asice")};
            const auto made = createPackage(*m_labour->as(QStringLiteral("auditor")), request);
            if (!made)
                return failure(made.error());
            fs::remove(out() / "audit.asice");
            return {};
        });
    }

    void cleanupTestCase()
    {
        m_labour.reset();
        m_disk.reset();
    }
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "FullDiskTest.moc"
