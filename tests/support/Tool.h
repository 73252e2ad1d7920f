#pragma once

#include <QProcess>
#include <QStringList>

namespace tizilim {

/// What another program says of our files: its exit status and its output, or -1 if it is not installed.
struct ToolAnswer {
    int status = -1;
    QByteArray output;
    QString text() const { return QString::fromUtf8(output); }
};

inline ToolAnswer askTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput() + process.readAllStandardError()};
}

} // namespace tizilim
