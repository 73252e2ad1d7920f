#include "app/tasks/Task.h"


#include <chrono>

namespace tizilim {

namespace {

constexpr qint64 reportEveryMilliseconds = 33;

qint64 steadyMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

Task::Task(QString title, QObject *parent) : QObject(parent), m_title(std::move(title)) {}

void Task::cancel()
{
    m_stop.request_stop();
}

void Task::report(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    emit progressed(done, total);
}

void Task::finish()
{
    m_finished = true;
    emit finished();
}

void TaskControl::progress(qint64 done, qint64 total)
{
    const qint64 now = steadyMilliseconds();
    if (now - m_lastReport < reportEveryMilliseconds && done != total)
        return;
    m_lastReport = now;
    QMetaObject::invokeMethod(m_task, [task = m_task, done, total] { task->report(done, total); }, Qt::QueuedConnection);
}

} // namespace tizilim
