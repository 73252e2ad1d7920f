#pragma once

#include "model/base/Error.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <stop_token>

namespace tizilim {

/// Long work in the background: its name, how far it is, and a way to stop it. Lives in the window's thread; the work
/// reports through a TaskControl from its own.
class Task : public QObject {
    Q_OBJECT

public:
    explicit Task(QString title, QObject *parent = nullptr);

    const QString &title() const { return m_title; }
    qint64 done() const { return m_done; }
    /// 0 while nobody knows how much there is.
    qint64 total() const { return m_total; }
    bool isFinished() const { return m_finished; }
    bool isCancelling() const { return m_stop.stop_requested(); }
    std::stop_token stopToken() const { return m_stop.get_token(); }

public slots:
    /// Asks the work to stop; it ends with task.cancelled and has changed nothing.
    void cancel();

signals:
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    friend class TaskControl;
    friend class Session;
    void report(qint64 done, qint64 total);
    void finish();

    QString m_title;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_finished = false;
    std::stop_source m_stop;
};

/// The work's end of a task: may be used from any thread.
class TaskControl {
public:
    explicit TaskControl(Task &task) : m_task(&task), m_stop(task.stopToken()) {}
    /// Tells how far the work is; passed on at most about thirty times a second.
    void progress(qint64 done, qint64 total);
    std::stop_token stopToken() const { return m_stop; }
    bool isCancelled() const { return m_stop.stop_requested(); }

private:
    Task *m_task;
    std::stop_token m_stop;
    qint64 m_lastReport = 0;
};

} // namespace tizilim
