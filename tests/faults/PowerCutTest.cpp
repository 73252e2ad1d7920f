#include "app/session/OfficerOperations.h"
#include "app/session/RegistryOperations.h"
#include "app/session/RegistryParts.h"
#include "tests/support/CallText.h"
#include "tests/support/FirstProblem.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTest>

#include <map>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace tizilim;
namespace fs = std::filesystem;

/// A disk at two extremes, as far as a folder goes: everything written has reached it, or only what was synced to it. What a
/// power cut leaves lies between them.
class WatchedDisk {
public:
    WatchedDisk(fs::path root, fs::path images) : m_root(std::move(root)), m_images(std::move(images)) { learnAll(m_root); }

    /// A file or folder was synced.
    void synced(int descriptor)
    {
        std::error_code trouble;
        const fs::path path = fs::read_symlink("/proc/self/fd/" + std::to_string(descriptor), trouble);
        if (trouble || !path.string().starts_with(m_root.string()))
            return;
        learn(path);
        takeImages();
    }

    void renamed()
    {
        takeImages();
    }

    int images() const { return m_count; }
    fs::path image(int number, bool onlySynced) const { return m_images / (std::to_string(number) + (onlySynced ? "-synced" : "-written")); }

private:
    struct Name {
        ino_t inode;
        bool folder;
    };

    static QByteArray bytesIn(const fs::path &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static ino_t inodeOf(const fs::path &path)
    {
        struct stat status {};
        return ::lstat(path.c_str(), &status) == 0 ? status.st_ino : 0;
    }

    void learn(const fs::path &path)
    {
        if (!fs::is_directory(path)) {
            m_contents[inodeOf(path)] = bytesIn(path);
            return;
        }
        std::map<std::string, Name> &names = m_names[inodeOf(path)];
        names.clear();
        for (const auto &entry : fs::directory_iterator(path))
            names[entry.path().filename().string()] = {inodeOf(entry.path()), entry.is_directory()};
    }

    void learnAll(const fs::path &path)
    {
        learn(path);
        if (!fs::is_directory(path))
            return;
        for (const auto &entry : fs::directory_iterator(path))
            learnAll(entry.path());
    }

    void takeImages()
    {
        ++m_count;
        fs::copy(m_root, image(m_count, false), fs::copy_options::recursive);
        lay(inodeOf(m_root), image(m_count, true));
    }

    void lay(ino_t folder, const fs::path &where)
    {
        fs::create_directories(where);
        for (const auto &[name, what] : m_names[folder]) {
            if (what.folder) {
                lay(what.inode, where / name);
                continue;
            }
            QFile file(where / name);
            if (!file.open(QIODevice::WriteOnly) || file.write(m_contents[what.inode]) < 0)
                qFatal("no image");
        }
    }

    fs::path m_root;
    fs::path m_images;
    int m_count = 0;
    std::map<ino_t, QByteArray> m_contents;
    std::map<ino_t, std::map<std::string, Name>> m_names;
};

namespace {
WatchedDisk *watched = nullptr;

/// Looks away while images are made, which syncs nothing itself.
void tell(const std::function<void(WatchedDisk &)> &what)
{
    WatchedDisk *disk = std::exchange(watched, nullptr);
    if (!disk)
        return;
    what(*disk);
    watched = disk;
}

int toldSync(int descriptor, long call)
{
    const auto outcome = static_cast<int>(::syscall(call, descriptor));
    tell([&](WatchedDisk &disk) { disk.synced(descriptor); });
    return outcome;
}

int toldRename(const char *from, const char *to, unsigned flags)
{
    const auto outcome = static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags));
    tell([](WatchedDisk &disk) { disk.renamed(); });
    return outcome;
}
} // namespace

// In the place of the C library's: whatever the program does, the test hears of it.
extern "C" int fsync(int descriptor)
{
    return toldSync(descriptor, SYS_fsync);
}

extern "C" int fdatasync(int descriptor)
{
    return toldSync(descriptor, SYS_fdatasync);
}

extern "C" int rename(const char *from, const char *to) noexcept
{
    return toldRename(from, to, 0);
}

extern "C" int renameat2(int, const char *from, int, const char *to, unsigned flags) noexcept
{
    return toldRename(from, to, flags);
}

/// The power fails at every step of what exchanges files: from what is left the registry opens, holds what was committed, and
/// verifies.
class PowerCutTest : public QObject {
    Q_OBJECT

    TestWorld m_world;
    qint64 m_size = 0;
    QString m_root;

    fs::path disk() const { return m_world.path("disk"); }
    fs::path folder() const { return disk() / "work.tizilim"; }
    static void nobodyLooks(qint64, qint64) {}

    Result<std::unique_ptr<Registry>> open(const fs::path &registry, const QString &password = TestWorld::password()) const
    {
        fs::remove_all(m_world.path("workstation"));
        return Registry::unlock(registry, QStringLiteral("admin"), password, m_world.environment());
    }

    void stands(const fs::path &registry, const QString &otherPassword)
    {
        auto admin = open(registry);
        if (!admin && !otherPassword.isEmpty())
            admin = open(registry, otherPassword);
        QVERIFY2(admin, why(admin));
        QCOMPARE(firstProblem(**admin), QByteArray());
        const EventLog &log = (*admin)->parts().ledger->log();
        const Result<Digest> root = log.rootAt(quint64(m_size));
        if (root && root->toHex() == m_root)
            return;
        const auto restoration = log.lastWithOperation(OperationCode::Restore).value();
        QVERIFY2(restoration, "a committed event is lost");
        QCOMPARE(restoration->json()["abandoned"]["root"].get<std::string>(), m_root.toStdString());
    }

    /// Does the work, and looks at what a power cut at each of its steps would have left.
    void atEveryStepOf(const std::function<Result<void>()> &work, const QString &otherPassword = {})
    {
        fs::remove_all(disk());
        fs::create_directories(disk());
        fs::copy(m_world.path("test.tizilim"), folder(), fs::copy_options::recursive);
        fs::copy(m_world.path("backup.tizilim"), disk() / "backup.tizilim", fs::copy_options::recursive);
        fs::remove_all(m_world.path("images"));
        fs::create_directories(m_world.path("images"));
        const RegistryInfo info = open(folder()).value()->info().value();
        m_size = info.events;
        m_root = info.root;
        WatchedDisk watchedDisk(disk(), m_world.path("images"));
        watched = &watchedDisk;
        const Result<void> done = work();
        watched = nullptr;
        QVERIFY2(done, why(done));
        QVERIFY(watchedDisk.images() >= 2);
        for (int image = 1; image <= watchedDisk.images(); ++image) {
            for (const bool onlySynced : {false, true}) {
                stands(watchedDisk.image(image, onlySynced) / "work.tizilim", otherPassword);
                if (QTest::currentTestFailed()) {
                    qWarning("image %d of %d, %s", image, watchedDisk.images(), onlySynced ? "only what was synced" : "all that was written");
                    return;
                }
            }
        }
        qInfo("%d steps", watchedDisk.images());
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_world.found());
        QVERIFY(m_world.addOfficer("supervisor", Role::Supervisor));
        const auto admin = m_world.unlock().value();
        QVERIFY(admin->perform(callText("reference.load_defaults", {})));
        QVERIFY(backUp(*admin, m_world.path("backup.tizilim"), nobodyLooks, {}));
        QVERIFY(m_world.addOfficer("officer", Role::LicensingOfficer));
    }

    void whileAVerbWrites()
    {
        atEveryStepOf([this]() -> Result<void> {
            TIZILIM_TRY_ASSIGN(const auto admin, open(folder()));
            for (int i = 0; i < 3; ++i)
                TIZILIM_TRY(admin->perform(callText("reference.set_parameter", {{"name", QStringLiteral("test.value")}, {"value", QString::number(i)},
                    {"unit", QStringLiteral("number")}, {"valid_from", QDate(2026, 1, 1 + i).toString(Qt::ISODate)}, {"source", QStringLiteral("test")}})));
            return {};
        });
    }

    void whileTheDatabaseGetsANewKey()
    {
        atEveryStepOf([this]() -> Result<void> {
            TIZILIM_TRY_ASSIGN(auto admin, open(folder()));
            return rotateDatabaseKey(std::move(admin), nobodyLooks, {});
        });
    }

    void whileABackupIsPutInPlace()
    {
        atEveryStepOf([this]() -> Result<void> {
            TIZILIM_TRY(restoreRegistry({disk() / "backup.tizilim", folder(), QStringLiteral("admin"), TestWorld::password()}, m_world.environment(), nobodyLooks, {}));
            return {};
        });
    }

    void whileAPasswordIsChanged()
    {
        const QString next = QStringLiteral("another long phrase");
        atEveryStepOf([&]() -> Result<void> {
            TIZILIM_TRY_ASSIGN(const auto admin, open(folder()));
            return changePassword(*admin, next);
        }, next);
    }
};

QTEST_GUILESS_MAIN(PowerCutTest)
#include "PowerCutTest.moc"
