#include "app/session/Session.h"

#include "app/session/Incident.h"
#include "app/session/RegistryParts.h"

#include <algorithm>
#include <array>

namespace tizilim {

namespace {
constexpr int lookEveryMilliseconds = 1000;
constexpr int patienceMilliseconds = 10; ///< the window may be held up for 50 ms in all
}

void Session::unlock(const std::filesystem::path &folder, const QString &login, const QString &password,
                     const Environment &environment, QObject *context, Answer<std::shared_ptr<Session>> answer)
{
    QThreadPool::globalInstance()->start([=, guard = QPointer<QObject>(context), window = QCoreApplication::instance()] {
        auto opened = std::make_shared<Result<std::unique_ptr<Registry>>>(Registry::unlock(folder, login, password, environment));
        QMetaObject::invokeMethod(window, [opened, guard, answer] {
            if (!guard)
                return;
            if (!*opened)
                return answer(failure(opened->error()));
            answer(Session::of(std::move(**opened)));
        }, Qt::QueuedConnection);
    });
}

Result<std::shared_ptr<Session>> Session::of(std::unique_ptr<Registry> registry)
{
    TIZILIM_TRY_ASSIGN(std::unique_ptr<Registry> reader, registry->secondConnection());
    return std::shared_ptr<Session>(new Session(std::move(registry), std::move(reader)));
}

Session::Session(std::unique_ptr<Registry> writer, std::unique_ptr<Registry> reader) : m_rooms(std::make_unique<Rooms>())
{
    m_rooms->writer = std::move(writer);
    m_rooms->reader = std::move(reader);
    // A connection belongs to one thread at a time: one thread each, kept.
    for (QThreadPool *pool : {&m_rooms->writers, &m_rooms->readers, &m_rooms->tasks}) {
        pool->setMaxThreadCount(1);
        pool->setExpiryTimeout(-1);
    }
    m_watch.setInterval(lookEveryMilliseconds);
    connect(&m_watch, &QTimer::timeout, this, &Session::lookForChanges);
    m_watch.start();
    lookForChanges();
}

Session::~Session()
{
    const QList<Task *> tasks = findChildren<Task *>();
    for (Task *task : tasks) {
        task->cancel();
        // The work still reports to it; whoever hears of its end takes it away.
        task->setParent(nullptr);
    }
    m_rooms->readers.clear();
    if (m_rooms->reader)
        m_rooms->reader->interrupt();
    const bool idle = std::ranges::all_of(std::array{&m_rooms->tasks, &m_rooms->writers, &m_rooms->readers},
                                          [](QThreadPool *pool) { return pool->waitForDone(patienceMilliseconds); });
    if (idle)
        return;
    QThreadPool::globalInstance()->start([rooms = std::shared_ptr<Rooms>(std::move(m_rooms))] {
        for (QThreadPool *pool : {&rooms->tasks, &rooms->writers, &rooms->readers})
            pool->waitForDone();
    });
}

std::vector<Error> Session::notices() const
{
    std::vector<Error> notices = m_rooms->writer->warnings();
    if (const std::optional<Error> notice = m_rooms->writer->notice())
        notices.insert(notices.begin(), *notice);
    return notices;
}

std::unique_ptr<Registry> Session::close()
{
    m_watch.stop();
    for (Task *task : findChildren<Task *>())
        task->cancel();
    for (QThreadPool *pool : {&m_rooms->tasks, &m_rooms->writers, &m_rooms->readers})
        pool->waitForDone();
    m_rooms->reader.reset();
    return std::move(m_rooms->writer);
}

Timestamp Session::now() const
{
    return m_rooms->writer->parts().environment.clock->now();
}

void Session::takeNoteOfIncident(const QString &note, QObject *context, Answer<void> answer)
{
    const auto renewReader = [this](Answer<void> then, QObject *asker) {
        read<void>(asker, [rooms = m_rooms.get()](const Registry &) -> Result<void> {
            TIZILIM_TRY_ASSIGN(rooms->reader, rooms->writer->secondConnection());
            return {};
        }, [this, then](const Result<void> &renewed) {
            emit changed();
            then(renewed);
        });
    };
    write<void>(context, [note](Registry &registry) { return recordIncident(registry, note); },
                [renewReader, answer = std::move(answer), guard = QPointer<QObject>(context)](const Result<void> &written) {
                    if (!written)
                        return answer(written);
                    if (guard)
                        renewReader(answer, guard);
                });
}

void Session::lookForChanges()
{
    read<qint64>(this, [](const Registry &registry) { return registry.changeNumber(); },
                 [this](const Result<qint64> &number) {
                     if (!number || *number == m_events)
                         return;
                     const bool first = m_events < 0;
                     m_events = *number;
                     if (!first)
                         emit changed();
                 });
}

void Session::finishUnseen(Task *task)
{
    task->finish();
    task->deleteLater();
}

} // namespace tizilim
