#include "model/crypto/KeyFile.h"
#include "tests/support/CheapKdf.h"
#include "tests/support/TestRandomness.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace tizilim;

class KeyFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    TestRandomness m_random;
    std::filesystem::path m_path;

    FoundedKeyRing found()
    {
        const SlotOwner owner{RecordId::fromBytes(QByteArray(16, 'a')).value(), QStringLiteral("admin")};
        const auto password = NewPassword::choose(QStringLiteral("seven grey herons wait"));
        return std::move(KeyRing::create(owner, *password, cheapKdfForTests(), m_random).value());
    }

private slots:
    void init() { m_path = std::filesystem::path(m_folder.path().toStdString()) / QTest::currentTestFunction(); }

    void readsWhatItWrote()
    {
        const KeyFile file(m_path);
        const FoundedKeyRing founded = found();
        QVERIFY(file.replace(founded.ring));
        QCOMPARE(file.read()->toJson(), founded.ring.toJson());
        QVERIFY(!file.hasStaged());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(m_path).permissions() & others));
    }

    void leavesTheOldFileUntilPromoted()
    {
        const KeyFile file(m_path);
        const FoundedKeyRing first = found();
        const FoundedKeyRing second = found();
        QVERIFY(file.replace(first.ring));
        QVERIFY(file.stage(second.ring));
        QVERIFY(file.hasStaged());
        QCOMPARE(file.read()->toJson(), first.ring.toJson());
        QCOMPARE(file.readStaged()->toJson(), second.ring.toJson());
        QVERIFY(file.promote());
        QCOMPARE(file.read()->toJson(), second.ring.toJson());
        QVERIFY(!file.hasStaged());
    }

    void discardsWhatWasStaged()
    {
        const KeyFile file(m_path);
        const FoundedKeyRing first = found();
        QVERIFY(file.replace(first.ring));
        QVERIFY(file.stage(found().ring));
        QVERIFY(file.discardStaged());
        QVERIFY(file.discardStaged()); // nothing there is fine
        QVERIFY(!file.hasStaged());
        QCOMPARE(file.read()->toJson(), first.ring.toJson());
    }

    void saysWhatIsWrong()
    {
        const KeyFile missing(m_path);
        QVERIFY(missing.read().error().is("keys.missing"));
        QVERIFY(missing.promote().error().is("file.cannot_write"));
        const KeyFile nowhere(m_path / "no" / "such" / "folder");
        const auto failed = nowhere.replace(found().ring);
        QVERIFY(failed.error().is("file.cannot_write"));
        QVERIFY(!failed.error().values.value(1).isEmpty());
    }

    void leavesTheOldFileWhenThereIsNoRoom()
    {
#ifdef Q_OS_UNIX
        const KeyFile file(m_path);
        const FoundedKeyRing first = found();
        QVERIFY(file.replace(first.ring));
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit little{100, before.rlim_max};
        std::signal(SIGXFSZ, SIG_IGN); // else the system ends the process
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
        const auto replaced = file.replace(found().ring);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!replaced);
        QVERIFY(replaced.error().is("file.cannot_write"));
        QCOMPARE(file.read()->toJson(), first.ring.toJson());
#else
        QSKIP("no limit of a file's size on this system");
#endif
    }

    void followsNoLinkThatSomebodyLaid()
    {
        const KeyFile file(m_path);
        const std::filesystem::path victim = m_path.parent_path() / "victim";
        QFile other(victim);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
        other.close();
        std::filesystem::path staged = m_path;
        staged += ".new";
        std::filesystem::create_symlink(victim, staged);
        QVERIFY(file.replace(found().ring));
        QCOMPARE(std::filesystem::file_size(victim), std::uintmax_t(4));
        QVERIFY(!std::filesystem::is_symlink(m_path));
    }
};

QTEST_GUILESS_MAIN(KeyFileTest)
#include "KeyFileTest.moc"
