#include "app/messages/ErrorText.h"
#include "app/session/OfficerOperations.h"
#include "app/session/RegistryOperations.h"
#include "app/session/RegistryParts.h"
#include "app/session/Verification.h"
#include "tests/support/CallText.h"
#include "tests/support/FirstProblem.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/FolderState.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestRegistry.h"

#include "model/storage/Migrator.h"

#include <QFile>
#include <QTest>

#include <functional>
#include <random>

#include <sys/mount.h>
#include <unistd.h>

using namespace tizilim;
namespace fs = std::filesystem;

/// Registries that must not be opened, or not for writing: each is refused with a sentence that says what to do, and
/// nothing in its folder is touched, to the byte and to the second.
class RefusalTest : public QObject {
    Q_OBJECT

    TestWorld m_world;
    std::mt19937 m_random{7};
    QString m_what; ///< was done to it

    fs::path folder() const { return m_world.path("case.tizilim"); }
    fs::path database() const { return databaseFile(folder()); }

    void beginAnew(const char *from = "test.tizilim")
    {
        fs::remove_all(folder());
        fs::copy(m_world.path(from), folder(), fs::copy_options::recursive);
    }

    static QByteArray bytesOfFile(const fs::path &file) { return TestFiles::read(QString::fromStdString(file.string())); }
    static void put(const fs::path &path, const QByteArray &bytes)
    {
        QFile file(QString::fromStdString(path.string()));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
    }

    Result<std::unique_ptr<Registry>> open(const Environment &environment) const
    {
        return Registry::unlock(folder(), QStringLiteral("admin"), TestWorld::password(), environment);
    }

    /// Opens, and looks that it was refused for one of the reasons given, in a sentence, and that nothing was touched.
    void refused(const QStringList &codes, const Environment *environment = nullptr)
    {
        const FolderState before = FolderState::of(folder());
        const auto opened = open(environment ? *environment : m_world.environment());
        QVERIFY2(!opened, qPrintable(QStringLiteral("it was opened: ") + m_what));
        QVERIFY2(codes.contains(opened.error().code), why(opened));
        QCOMPARE(opened.error().kind, ErrorKind::Registry);
        const QString sentence = errorText(opened.error());
        QVERIFY2(sentence.size() > 40 && !sentence.contains(QStringLiteral("%1")), qPrintable(sentence));
        const QString touched = before.differencesTo(FolderState::of(folder()));
        QVERIFY2(touched.isEmpty(), qPrintable(touched));
    }

    /// A log as a program that was killed leaves it, with the database that it belongs to.
    void leaveLogIn(const char *name)
    {
        const auto admin = m_world.unlock("admin", "test.tizilim").value();
        const auto worked = admin->perform(callText("reference.load_defaults", {}));
        QVERIFY2(worked, why(worked));
        QVERIFY(fs::file_size(m_world.path("test.tizilim") / "registry.db-wal") > 4096);
        fs::remove_all(m_world.path(name));
        fs::create_directories(m_world.path(name));
        for (const char *file : {"registry.db", "registry.db-wal", "registry.keys", "registry.lock"})
            fs::copy_file(m_world.path("test.tizilim") / file, m_world.path(name) / file);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_world.found());
        QVERIFY(m_world.addOfficer("officer", Role::LicensingOfficer));
        QVERIFY(m_world.found("other.tizilim"));
        leaveLogIn("killed.tizilim");
        m_world.unlock("admin", "test.tizilim").value().reset();
    }

    void whatIsNotThere()
    {
        const auto missing = m_world.unlock("admin", "nowhere.tizilim");
        QCOMPARE(missing.error().code, QStringLiteral("registry.missing"));
        QVERIFY(!fs::exists(m_world.path("nowhere.tizilim")));
    }

    void aFolderThatIsNoRegistry()
    {
        fs::remove_all(folder());
        fs::create_directories(folder());
        put(folder() / "letter.txt", "hello");
        refused({QStringLiteral("registry.not_a_registry")});
    }

    void whatWasCopiedInPart()
    {
        beginAnew();
        fs::remove(keysFile(folder()));
        refused({QStringLiteral("registry.incomplete")});
        beginAnew();
        fs::remove(database());
        refused({QStringLiteral("registry.incomplete")});
    }

    void keysOfAnotherRegistry()
    {
        beginAnew();
        put(keysFile(folder()), bytesOfFile(m_world.path("other.tizilim") / "registry.keys"));
        refused({QStringLiteral("storage.not_a_database")});
    }

    void damagedKeys()
    {
        const QByteArray keys = bytesOfFile(m_world.path("test.tizilim") / "registry.keys");
        for (const QByteArray &damaged : {QByteArray(), keys.first(keys.size() / 2), QByteArray("\0\0\0\0", 4), QByteArray(keys).replace("\"version\": 1", "\"version\": 2")}) {
            beginAnew();
            put(keysFile(folder()), damaged);
            refused({QStringLiteral("keys.malformed"), QStringLiteral("keys.newer")});
        }
    }

    void links()
    {
        fs::remove_all(folder());
        fs::create_directory_symlink(m_world.path("test.tizilim"), folder());
        refused({QStringLiteral("registry.link")});
        const auto withSlash = Registry::unlock(folder().string() + "/", QStringLiteral("admin"), TestWorld::password(), m_world.environment());
        QCOMPARE(withSlash.error().code, QStringLiteral("registry.link"));
        fs::remove(folder());
        for (const char *name : {"registry.db", "registry.keys"}) {
            beginAnew();
            fs::remove(folder() / name);
            fs::create_symlink(m_world.path("test.tizilim") / name, folder() / name);
            refused({QStringLiteral("registry.link")});
        }
    }

    void aDamagedDatabase_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("closed") << false;
        QTest::newRow("with a log left by a program that was killed") << true;
    }

    void aDamagedDatabase()
    {
        QFETCH(bool, killed);
        const char *from = killed ? "killed.tizilim" : "test.tizilim";
        const QByteArray whole = bytesOfFile(m_world.path(from) / "registry.db");
        const QStringList damaged{QStringLiteral("storage.damaged"), QStringLiteral("storage.not_a_database")};
        const auto random = [&](qsizetype size) {
            QByteArray bytes(size, Qt::Uninitialized);
            for (char &byte : bytes)
                byte = char(m_random());
            return bytes;
        };
        beginAnew(from);
        put(database(), {});
        refused(damaged);
        beginAnew(from);
        put(database(), random(whole.size()));
        refused(damaged);
        if (!killed) {
            for (int i = 0; i < 20; ++i) {
                beginAnew();
                const auto length = qsizetype(m_random() % quint32(whole.size()));
                m_what = QStringLiteral("cut to %1 of %2 bytes").arg(length).arg(whole.size());
                put(database(), whole.first(length));
                refused(damaged);
            }
            for (int bit = 0; bit < 60; ++bit) {
                beginAnew();
                QByteArray flipped = whole;
                const qsizetype at = bit < 30 ? bit : qsizetype(m_random() % 4096);
                flipped[at] = char(flipped[at] ^ (1 << (m_random() % 8)));
                m_what = QStringLiteral("a bit of byte %1").arg(at);
                put(database(), flipped);
                // The first 16 bytes are the salt, which the keys give: whatever stands there is not looked at.
                if (at < 16)
                    QVERIFY(open(m_world.environment()));
                else
                    refused(damaged);
            }
        }
    }

    void damageFurtherInIsFoundAndLeftAlone()
    {
        const QByteArray whole = bytesOfFile(m_world.path("test.tizilim") / "registry.db");
        for (int i = 0; i < 60; ++i) {
            beginAnew();
            QByteArray flipped = whole;
            const qsizetype at = 4096 + qsizetype(m_random() % quint32(whole.size() - 4096));
            flipped[at] = char(flipped[at] ^ 0x10);
            put(database(), flipped);
            const auto opened = open(m_world.environment());
            if (!opened) {
                QVERIFY2(opened.error().kind == ErrorKind::Registry, why(opened));
            } else {
                const auto report = verify(**opened, {});
                QVERIFY2(!report || !report->ok(), "damage was not seen");
            }
            if (opened)
                const_cast<Result<std::unique_ptr<Registry>> &>(opened)->reset();
            QCOMPARE(bytesOfFile(database()), flipped);
        }
    }

    void theLogOfAnotherRegistry()
    {
        // Beside a registry that was closed, and beside one whose own log it replaces.
        const QByteArray foreign = bytesOfFile(m_world.path("killed.tizilim") / "registry.db-wal");
        beginAnew("other.tizilim");
        put(folder() / "registry.db-wal", foreign);
        refused({QStringLiteral("registry.foreign_log")});
        fs::remove(folder() / "registry.db-wal");
        const auto opened = open(m_world.environment());
        QVERIFY2(opened, why(opened));
        QCOMPARE(firstProblem(**opened), QByteArray());
    }

    void aLogCutAnywhereIsNoReasonToRefuse()
    {
        const QByteArray log = bytesOfFile(m_world.path("killed.tizilim") / "registry.db-wal");
        for (int i = 0; i < 25; ++i) {
            beginAnew("killed.tizilim");
            put(folder() / "registry.db-wal", log.first(qsizetype(m_random() % quint32(log.size()))));
            fs::remove_all(m_world.path("workstation"));
            const auto opened = open(m_world.environment());
            QVERIFY2(opened, why(opened));
            QCOMPARE(firstProblem(**opened), QByteArray());
        }
    }

    void aNewerFile()
    {
        Environment newer = m_world.environment();
        newer.migrator = std::make_shared<const Migrator>(m_world.environment().migrations().followedBy({QStringLiteral("CREATE TABLE later (key INTEGER) STRICT")}));
        for (const bool killed : {false, true}) {
            beginAnew();
            fs::remove_all(m_world.path("workstation"));
            {
                auto migrated = open(newer);
                QCOMPARE(migrated.error().code, QStringLiteral("registry.migration_due"));
                const auto slot = m_world.unlock("admin", "case.tizilim").value();
                auto &database = *slot->parts().database;
                QVERIFY(database.execute(QStringLiteral("PRAGMA user_version=99")));
                if (killed) {
                    fs::remove_all(m_world.path("aside"));
                    fs::copy(folder(), m_world.path("aside"), fs::copy_options::recursive);
                }
            }
            if (killed) {
                fs::remove_all(folder());
                fs::rename(m_world.path("aside"), folder());
                fs::remove(folder() / "registry.db-shm");
                QVERIFY(fs::file_size(folder() / "registry.db-wal") > 0);
            }
            refused({QStringLiteral("registry.newer")});
        }
    }

    void anOlderFileForWhoeverIsNoAdministrator()
    {
        beginAnew();
        Environment newer = m_world.environment();
        newer.migrator = std::make_shared<const Migrator>(m_world.environment().migrations().followedBy({QStringLiteral("CREATE TABLE later (key INTEGER) STRICT")}));
        refused({QStringLiteral("registry.migration_due")}, &newer);
        const FolderState before = FolderState::of(folder());
        const auto officer = Registry::unlock(folder(), QStringLiteral("officer"), TestWorld::password(), newer);
        QCOMPARE(officer.error().code, QStringLiteral("registry.older"));
        QCOMPARE(before.differencesTo(FolderState::of(folder())), QString());
    }

    void networkDrives()
    {
        beginAnew();
        Environment far = m_world.environment();
        far.networkDrive = [](const fs::path &) { return QStringLiteral("nfs"); };
        refused({QStringLiteral("registry.network_drive")}, &far);
        QCOMPARE(networkDriveOf(folder()), QString());
        QCOMPARE(networkDriveOf("/proc"), QString());
    }

    void foldersThatAreCopiedElsewhereAreWarnedOf()
    {
        const fs::path shared = m_world.path("Shared");
        fs::create_directories(shared);
        put(shared / ".stfolder", {});
        fs::copy(m_world.path("test.tizilim"), shared / "case.tizilim", fs::copy_options::recursive);
        QCOMPARE(fileSyncOf(shared / "case.tizilim"), QStringLiteral("Syncthing"));
        QCOMPARE(fileSyncOf(m_world.path("OneDrive - Company") / "x"), QStringLiteral("OneDrive"));
        QCOMPARE(fileSyncOf(m_world.path("test.tizilim")), QString());
        const auto opened = Registry::unlock(shared / "case.tizilim", QStringLiteral("admin"), TestWorld::password(), m_world.environment());
        QVERIFY2(opened, why(opened));
        QVERIFY(!(*opened)->isReadOnly());
        QCOMPARE((*opened)->warnings().size(), size_t(1));
        QCOMPARE((*opened)->warnings().front().values.back(), QStringLiteral("Syncthing"));
        QVERIFY(errorText((*opened)->warnings().front()).contains(u"Syncthing"));
    }

    void whileSomebodyIsAloneWithIt()
    {
        beginAnew();
        const auto alone = FolderLock::take(folder(), FolderLock::Kind::Alone);
        QVERIFY(alone);
        refused({QStringLiteral("registry.in_use_alone")});
    }

    void nobodyIsAloneWithWhatIsOpen()
    {
        beginAnew();
        auto first = open(m_world.environment());
        auto second = open(m_world.environment());
        QVERIFY(first && second);
        QCOMPARE(rotateDatabaseKey(std::move(*first), [](qint64, qint64) {}, {}).error().code, QStringLiteral("registry.in_use"));
        QCOMPARE(firstProblem(**second), QByteArray());
    }

    void aWriteProtectedMediumIsReadOnly()
    {
        const fs::path medium = m_world.path("medium");
        fs::create_directories(medium);
        if (::mount("tmpfs", medium.c_str(), "tmpfs", 0, "size=32m") != 0)
            QSKIP("this user may not mount a file system");
        const auto unmount = qScopeGuard([&] { ::umount2(medium.c_str(), MNT_DETACH); });
        const fs::path inside = medium / "case.tizilim";
        for (const char *from : {"test.tizilim", "killed.tizilim"}) {
            QCOMPARE(::mount("tmpfs", medium.c_str(), "tmpfs", MS_REMOUNT, "size=32m"), 0);
            fs::remove_all(inside);
            fs::copy(m_world.path(from), inside, fs::copy_options::recursive);
            QCOMPARE(::mount("tmpfs", medium.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=32m"), 0);
            const auto opened = Registry::unlock(inside, QStringLiteral("officer"), TestWorld::password(), m_world.environment());
            QVERIFY2(opened, why(opened));
            QVERIFY((*opened)->isReadOnly());
            QCOMPARE((*opened)->notice()->code, QStringLiteral("registry.write_protected"));
            QCOMPARE(firstProblem(**opened), QByteArray());
            QVERIFY((*opened)->secondConnection());
            const auto refusedToWrite = (*opened)->perform(callText("document.add", {}));
            QCOMPARE(refusedToWrite.error().code, QStringLiteral("registry.write_protected"));
        }
    }

    void wrongPasswordsWaitLongerAndNobodyIsLockedOut()
    {
        beginAnew();
        fs::remove_all(m_world.path("workstation"));
        const auto attempt = [&](const char *login, const QString &password) {
            const auto opened = Registry::unlock(folder(), QString::fromLatin1(login), password, m_world.environment());
            return opened ? QStringLiteral("open") : opened.error().code + (opened.error().is("unlock.wait") ? u' ' + opened.error().values.front() : QString());
        };
        const QString wrong = QStringLiteral("not the password");
        // The first three are typed into another program.
        ChildProcess other([&](const ChildProcess::Say &) {
            for (int i = 0; i < 3; ++i) {
                if (attempt("admin", wrong) != QStringLiteral("unlock.wrong_password"))
                    return 1;
            }
            return 0;
        });
        other.finish();
        QCOMPARE(other.status(), 0);
        for (const int seconds : {1, 2, 4, 8, 16, 32, 60, 60}) {
            QCOMPARE(attempt("admin", TestWorld::password()), QStringLiteral("unlock.wait %1").arg(seconds));
            QCOMPARE(attempt("officer", TestWorld::password()), QStringLiteral("open")); // another officer does not wait
            m_world.clock().advance(qint64(seconds) * 1000);
            QCOMPARE(attempt("admin", wrong), QStringLiteral("unlock.wrong_password"));
        }
        m_world.clock().advance(60'000);
        QCOMPARE(attempt("admin", TestWorld::password()), QStringLiteral("open"));
        QCOMPARE(attempt("admin", wrong), QStringLiteral("unlock.wrong_password"));
        QCOMPARE(attempt("admin", TestWorld::password()), QStringLiteral("open"));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(attempt("nobody", wrong), QStringLiteral("unlock.unknown_officer"));
        QCOMPARE(attempt("nobody", wrong), QStringLiteral("unlock.wait 1"));
    }
};

QTEST_GUILESS_MAIN(RefusalTest)
#include "RefusalTest.moc"
