#include "app/session/RegistryParts.h"
#include "app/session/Session.h"
#include "tests/support/TestRegistry.h"

#include "model/domain/Officer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace tizilim;

class SessionTest : public QObject {
    Q_OBJECT

private slots:
    void unlocksInTheBackground()
    {
        TestWorld world;
        QVERIFY(world.found());
        std::shared_ptr<Session> session;
        Session::unlock(world.path("test.tizilim"), QStringLiteral("admin"), TestWorld::password(), world.environment(), this,
                        [&](Result<std::shared_ptr<Session>> opened) { session = opened.value(); });
        QVERIFY(!session);
        QTRY_VERIFY(session);
        QCOMPARE(session->registryName(), QStringLiteral("Test registry"));
        QString code;
        Session::unlock(world.path("test.tizilim"), QStringLiteral("admin"), QStringLiteral("wrong"), world.environment(), this,
                        [&](const Result<std::shared_ptr<Session>> &opened) { code = opened.error().code; });
        QTRY_COMPARE(code, QStringLiteral("unlock.wrong_password"));
    }

    void answersInTheAskingThreadAndOnlyWhileSomebodyListens()
    {
        TestWorld world;
        const auto session = Session::of(world.found()).value();
        int answers = 0;
        QThread *answeredIn = nullptr;
        session->read<qint64>(this, [](const Registry &registry) { return registry.changeNumber(); },
                              [&](const Result<qint64> &number) {
                                  QCOMPARE(number.value(), 1);
                                  answeredIn = QThread::currentThread();
                                  ++answers;
                              });
        auto listener = std::make_unique<QObject>();
        session->read<qint64>(listener.get(), [](const Registry &registry) { return registry.changeNumber(); },
                              [&](const Result<qint64> &) { ++answers; });
        listener.reset();
        QTRY_COMPARE(answers, 1);
        QCOMPARE(answeredIn, QThread::currentThread());
        QTest::qWait(20);
        QCOMPARE(answers, 1);
    }

    void runsTasksWithProgressAndCancel()
    {
        TestWorld world;
        const auto session = Session::of(world.found()).value();
        QString ended;
        QSignalSpy started(session.get(), &Session::taskStarted);
        Task *task = session->start<int>(QStringLiteral("Counting"), this,
            [](Registry &, TaskControl &control) -> Result<int> {
                for (int i = 0; !control.isCancelled(); ++i) {
                    control.progress(i, 0);
                    QThread::msleep(1);
                }
                return failure(Error::refused("task.cancelled"));
            },
            [&](const Result<int> &result) { ended = result.error().code; });
        QCOMPARE(started.count(), 1);
        QSignalSpy progressed(task, &Task::progressed);
        QTRY_VERIFY(progressed.count() > 1);
        task->cancel();
        QTRY_COMPARE(ended, QStringLiteral("task.cancelled"));
    }

    void lockingWaitsForNothing()
    {
        TestWorld world;
        auto session = Session::of(world.found()).value();
        std::atomic<bool> began = false;
        std::atomic<bool> ended = false;
        // Work that hears nothing while it runs: SQL that would take for ever, then something that cannot be broken off.
        Task *task = session->start<int>(QStringLiteral("Counting"), this,
            [&](Registry &registry, TaskControl &control) -> Result<int> {
                began = true;
                const auto counted = registry.parts().database->integer(QStringLiteral(
                    "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"));
                QThread::msleep(300);
                ended = !counted && counted.error().is("task.cancelled") && control.isCancelled();
                return failure(Error::refused("task.cancelled"));
            },
            [&](const Result<int> &) { QFAIL("nobody is there to hear"); });
        const QPointer<Task> watched(task);
        QTRY_VERIFY(began);
        QThread::msleep(100); // so that it is the SQL that runs
        QElapsedTimer took;
        took.start();
        session.reset();
        QVERIFY2(took.elapsed() < 50, qPrintable(QString::number(took.elapsed())));
        QVERIFY(!ended);
        QTRY_VERIFY(ended);
        QTRY_VERIFY(!watched);
        // The database is closed and its keys are gone: somebody else can be alone with it.
        QTRY_VERIFY(FolderLock::take(world.path("test.tizilim"), FolderLock::Kind::Alone));
    }

    void whatIsBeingCommittedIsLetFinish()
    {
        TestWorld world;
        auto session = Session::of(world.found()).value();
        session->write<VerbOutcome>(this, [](Registry &registry) -> Result<VerbOutcome> {
            QThread::msleep(100);
            return registry.perform({.verb = QStringLiteral("reference.load_defaults")});
        }, [](const Result<VerbOutcome> &) { QFAIL("nobody is there to hear"); });
        session.reset();
        QTRY_VERIFY(FolderLock::take(world.path("test.tizilim"), FolderLock::Kind::Alone));
        QCOMPARE(world.unlock().value()->info()->events, 2);
    }

    void cleanupTestCase()
    {
        // What OpenSSL keeps for a thread is freed a moment after Qt says that the thread has ended.
        QThreadPool::globalInstance()->waitForDone();
        QThread::msleep(50);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "SessionTest.moc"
