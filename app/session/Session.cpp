#include "app/session/Session.h"

#include "app/session/Incident.h"
#include "app/session/RegistryParts.h"

#include <QCoreApplication>

namespace tizilim {

namespace {
constexpr int lookEveryMilliseconds = 1000;
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

Session::Session(std::unique_ptr<Registry> writer, std::unique_ptr<Registry> reader)
    : m_writer(std::move(writer)), m_reader(std::move(reader))
{
    // A connection belongs to one thread at a time: one thread each, kept.
    for (QThreadPool *pool : {&m_writers, &m_readers, &m_tasks}) {
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
    waitForAll();
}

void Session::waitForAll()
{
    for (Task *task : findChildren<Task *>())
        task->cancel();
    for (QThreadPool *pool : {&m_tasks, &m_writers, &m_readers})
        pool->waitForDone();
}

std::unique_ptr<Registry> Session::close()
{
    m_watch.stop();
    waitForAll();
    m_reader.reset();
    return std::move(m_writer);
}

Timestamp Session::now() const
{
    return m_writer->parts().environment.clock->now();
}

void Session::takeNoteOfIncident(const QString &note, QObject *context, Answer<void> answer)
{
    const auto renewReader = [this](Answer<void> then, QObject *asker) {
        read<void>(asker, [this](const Registry &) -> Result<void> {
            TIZILIM_TRY_ASSIGN(m_reader, m_writer->secondConnection());
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
