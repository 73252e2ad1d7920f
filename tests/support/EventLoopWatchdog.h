#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <thread>

namespace tizilim {

/// Watches from a thread of its own how long the event loop of the thread that made it does not come round. A test
/// runs its script between start() and stop() and asks for the longest block; the manners of the window allow 50 ms.
class EventLoopWatchdog : public QObject {
    Q_OBJECT

public:
    explicit EventLoopWatchdog(QObject *parent = nullptr);
    ~EventLoopWatchdog() override;

    void start();
    void stop();
    /// In milliseconds, between start() and stop().
    qint64 longestBlock() const { return m_longest.load(); }

private:
    void watch();
    Q_INVOKABLE void answer();

    QElapsedTimer m_clock;
    std::atomic<bool> m_running{false};
    std::atomic<qint64> m_asked{-1}; ///< when the question that is not answered yet was put; -1 if there is none
    std::atomic<qint64> m_longest{0};
    std::thread m_watcher;
};

} // namespace tizilim
