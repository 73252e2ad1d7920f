#pragma once

#include "app/session/Registry.h"
#include "app/tasks/Task.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace tizilim {

/// An unlocked registry as the window uses it: nothing here blocks. Reading and writing each have a thread and a
/// connection of their own; answers come back to the window's thread, and only while whoever asked is still there.
class Session : public QObject {
    Q_OBJECT

public:
    template<typename T>
    using Answer = std::function<void(Result<T>)>;

    /// Unlocks in the background; `answer` is called in this thread, unless `context` has gone meanwhile.
    static void unlock(const std::filesystem::path &folder, const QString &login, const QString &password,
                       const Environment &environment, QObject *context, Answer<std::shared_ptr<Session>> answer);
    /// Takes over a registry that is open already (just founded, or a test's).
    [[nodiscard]] static Result<std::shared_ptr<Session>> of(std::unique_ptr<Registry> registry);
    /// Never waits for work: what runs is broken off, a change that is being committed is let finish, and the database is
    /// closed in the background as soon as that is done.
    ~Session() override;

    const Officer &officer() const { return m_rooms->writer->officer(); }
    QString registryName() const { return m_rooms->writer->name(); }
    QString registryId() const { return m_rooms->writer->id().toString(); }
    const std::filesystem::path &folder() const { return m_rooms->writer->folder(); }
    bool isReadOnly() const { return m_rooms->writer->isReadOnly(); }
    /// What the officer must be told first: why nothing can be written, else what should be mended.
    std::vector<Error> notices() const;
    /// The day in Almaty.
    QDate today() const { return m_rooms->writer->today(); }
    /// What the officer must be told first (Registry::notice()).
    std::optional<Error> notice() const { return m_rooms->writer->notice(); }

    /// Runs `work` on the reading connection and hands its result to `answer`.
    template<typename T>
    void read(QObject *context, std::function<Result<T>(const Registry &)> work, Answer<T> answer)
    {
        // Looked up when it runs: the connection may have been renewed meanwhile, in this same thread.
        run<T>(m_rooms->readers, [rooms = m_rooms.get(), work = std::move(work)] { return work(*rooms->reader); }, context, std::move(answer));
    }

    /// Runs `work` on the writing connection, then tells everybody that the registry may have changed.
    template<typename T>
    void write(QObject *context, std::function<Result<T>(Registry &)> work, Answer<T> answer)
    {
        run<T>(m_rooms->writers, [registry = m_rooms->writer.get(), work = std::move(work)] { return work(*registry); }, context,
               [this, answer = std::move(answer)](Result<T> result) {
                   lookForChanges();
                   answer(std::move(result));
               });
    }

    /// Long work on a connection of its own, shown in the task strip with progress and cancel. The task is owned by the
    /// session and deletes itself after `answer`.
    template<typename T>
    Task *start(const QString &title, QObject *context, std::function<Result<T>(Registry &, TaskControl &)> work, Answer<T> answer)
    {
        auto *task = new Task(title, this);
        run<T>(m_rooms->tasks,
               [rooms = m_rooms.get(), task, work = std::move(work)]() -> Result<T> {
                   TaskControl control(*task);
                   if (control.isCancelled())
                       return failure(Error::refused("task.cancelled"));
                   TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, rooms->writer->secondConnection());
                   // Whatever SQL is running stops at once; between statements the work looks for itself.
                   const std::stop_callback atOnce(control.stopToken(), [&registry] { registry->interrupt(); });
                   return work(*registry, control);
               },
               context,
               [this, task, answer = std::move(answer)](Result<T> result) {
                   task->finish();
                   lookForChanges();
                   answer(std::move(result));
                   task->deleteLater();
               },
               task);
        emit taskStarted(task);
        return task;
    }

    /// An administrator takes note of a history that was rolled back (app/session/Incident.h); from then on the registry
    /// can be written through this session.
    void takeNoteOfIncident(const QString &note, QObject *context, Answer<void> answer);

    /// Ends the session and hands its registry over, for work that must have it alone. What runs is cancelled and waited for.
    [[nodiscard]] std::unique_ptr<Registry> close();

    /// The time by the registry's clock.
    Timestamp now() const;

    /// Asks whether anybody, another process included, has committed; emits changed() if so.
    void lookForChanges();
    /// Number of events when last looked.
    qint64 events() const { return m_events; }

signals:
    /// Somebody committed: this officer, or another process on the same registry.
    void changed();
    void taskStarted(tizilim::Task *task);

private:
    Session(std::unique_ptr<Registry> writer, std::unique_ptr<Registry> reader);

    /// `always` is told of the end even where the context has gone (a task that must be finished). Work may outlive the
    /// session, so its end is heard by the application.
    template<typename T>
    void run(QThreadPool &pool, std::function<Result<T>()> work, QObject *context, Answer<T> answer, Task *always = nullptr)
    {
        pool.start([session = QPointer<Session>(this), work = std::move(work), guard = QPointer<QObject>(context), answer = std::move(answer), always] {
            auto result = std::make_shared<Result<T>>(work());
            QMetaObject::invokeMethod(QCoreApplication::instance(), [session, result, guard, answer, always] {
                if (session && guard)
                    answer(std::move(*result));
                else if (always)
                    finishUnseen(always);
            }, Qt::QueuedConnection);
        });
    }
    static void finishUnseen(Task *task);

    /// Where work goes on, each room with a connection and a thread of its own. Closed apart from the session, when the last
    /// work has ended.
    struct Rooms {
        std::unique_ptr<Registry> writer;
        std::unique_ptr<Registry> reader;
        QThreadPool writers;
        QThreadPool readers;
        QThreadPool tasks;
    };
    std::unique_ptr<Rooms> m_rooms;
    QTimer m_watch;
    qint64 m_events = -1;
};

} // namespace tizilim
