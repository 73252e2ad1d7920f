#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace tizilim {

/// Runs the public `openssl` program in a folder, to hear from somebody else whether a signature is good.
class OpenSslProgram {
public:
    explicit OpenSslProgram(QString folder) : m_folder(std::move(folder)) {}

    static bool isThere() { return QProcess::execute(QStringLiteral("openssl"), {QStringLiteral("version")}) == 0; }

    /// True if it ended with 0. Words are separated by single spaces.
    bool run(const char *words)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("openssl"), QString::fromLatin1(words).split(u' '));
        process.waitForFinished(60'000);
        m_said = process.readAll();
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    /// What the last run printed.
    const QByteArray &said() const { return m_said; }

    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder + u'/' + QString::fromLatin1(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
    }
    QByteArray read(const char *name)
    {
        QFile file(m_folder + u'/' + QString::fromLatin1(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QString m_folder;
    QByteArray m_said;
};

} // namespace tizilim
