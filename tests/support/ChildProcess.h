#pragma once

#include <QByteArray>
#include <QList>

#include <functional>

#include <sys/types.h>

namespace tizilim {

/// A process that does some work of the test's and tells of it in lines, so that it can be killed in the middle. Forked:
/// nothing of the registry may be open, and no thread running, where it is begun.
class ChildProcess {
public:
    using Say = std::function<void(const QByteArray &line)>;

    /// `work` runs in the child, which then ends without tidying up; what it returns is its exit status.
    explicit ChildProcess(const std::function<int(const Say &say)> &work);
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;

    /// The next line; null when the child has ended.
    QByteArray readLine();
    /// kill -9.
    void kill();
    /// The lines that were not read yet, once the child has ended; reaps it.
    QList<QByteArray> finish();
    /// After finish(): the exit status, or -1 if it was killed.
    int status() const { return m_status; }

private:
    pid_t m_process = -1;
    int m_pipe = -1;
    int m_status = -1;
    QByteArray m_read;
};

} // namespace tizilim
