#include "tests/support/EventLoopWatchdog.h"

#include <QMetaObject>

#include <chrono>

namespace tizilim {

EventLoopWatchdog::EventLoopWatchdog(QObject *parent) : QObject(parent) {}

EventLoopWatchdog::~EventLoopWatchdog()
{
    stop();
}

void EventLoopWatchdog::start()
{
    stop();
    m_longest = 0;
    m_asked = -1;
    m_clock.start();
    m_running = true;
    m_watcher = std::thread([this] { watch(); });
}

void EventLoopWatchdog::stop()
{
    if (!m_running.exchange(false))
        return;
    m_watcher.join();
    // A question that was never answered counts as far as it has come.
    if (const qint64 asked = m_asked; asked >= 0)
        m_longest = qMax(m_longest.load(), m_clock.elapsed() - asked);
}

void EventLoopWatchdog::watch()
{
    while (m_running) {
        if (m_asked < 0) {
            m_asked = m_clock.elapsed();
            QMetaObject::invokeMethod(this, &EventLoopWatchdog::answer, Qt::QueuedConnection);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

void EventLoopWatchdog::answer()
{
    m_longest = qMax(m_longest.load(), m_clock.elapsed() - m_asked.load());
    m_asked = -1;
}

} // namespace tizilim
