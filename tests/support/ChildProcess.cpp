#include "tests/support/ChildProcess.h"

#include <array>
#include <csignal>
#include <cstdlib>

#include <sys/wait.h>
#include <unistd.h>

namespace tizilim {

namespace {

/// One line at once: what comes through a pipe is whole or not there.
void writeLine(int pipe, const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    if (::write(pipe, whole.constData(), static_cast<size_t>(whole.size())) != whole.size())
        ::_exit(99);
}

} // namespace

ChildProcess::ChildProcess(const std::function<int(const Say &)> &work)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        qFatal("no pipe");
    m_process = ::fork();
    if (m_process < 0)
        qFatal("no process");
    if (m_process == 0) {
        ::close(ends[0]);
        const int status = work([pipe = ends[1]](const QByteArray &line) { writeLine(pipe, line); });
        ::_exit(status);
    }
    ::close(ends[1]);
    m_pipe = ends[0];
}

ChildProcess::~ChildProcess()
{
    kill();
    finish();
}

QByteArray ChildProcess::readLine()
{
    while (!m_read.contains('\n')) {
        std::array<char, 4096> some{};
        const ssize_t size = m_pipe < 0 ? 0 : ::read(m_pipe, some.data(), some.size());
        if (size <= 0)
            return {};
        m_read.append(some.data(), size);
    }
    const qsizetype end = m_read.indexOf('\n');
    const QByteArray line = m_read.first(end);
    m_read.remove(0, end + 1);
    return line;
}

void ChildProcess::kill()
{
    if (m_process > 0)
        ::kill(m_process, SIGKILL);
}

QList<QByteArray> ChildProcess::finish()
{
    QList<QByteArray> lines;
    for (QByteArray line = readLine(); !line.isNull(); line = readLine())
        lines.append(line);
    if (m_process > 0) {
        int status = 0;
        ::waitpid(m_process, &status, 0);
        if (WIFEXITED(status))
            m_status = WEXITSTATUS(status);
        else if (WTERMSIG(status) != SIGKILL)
            m_status = 128 + WTERMSIG(status); // it crashed
        m_process = -1;
        ::close(m_pipe);
        m_pipe = -1;
    }
    return lines;
}

} // namespace tizilim
