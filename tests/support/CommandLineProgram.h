#pragma once

#include <nlohmann/json.hpp>

#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace tizilim {

/// tizilim-cli as a process, on a small sample registry of its own.
class CommandLineProgram {
public:
    struct Answer {
        int status = -1;
        QByteArray output;
        QByteArray errors;
        nlohmann::json json() const { return nlohmann::json::parse(output.toStdString(), nullptr, false); }
    };

    /// `program`: the path of tizilim-cli. False if the registry cannot be made.
    bool makeRegistry(const QString &program)
    {
        m_program = program;
        const Answer made = run({QStringLiteral("--json"), QStringLiteral("registry"), QStringLiteral("demo"), registry()});
        const nlohmann::json json = made.json();
        if (made.status != 0 || !json.is_object())
            return false;
        QFile password(passwordFile());
        const QByteArray text = QByteArray::fromStdString(json["password"].get<std::string>());
        return password.open(QIODevice::WriteOnly) && password.write(text) == text.size();
    }

    Answer run(const QStringList &words) const
    {
        QProcess process;
        process.start(m_program, words);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// As an officer of the sample, in JSON.
    Answer as(const char *login, const QStringList &words) const
    {
        return run(QStringList{QStringLiteral("--registry"), registry(), QStringLiteral("--officer"), QString::fromLatin1(login),
                               QStringLiteral("--password-file"), passwordFile(), QStringLiteral("--json")} + words);
    }

    QString registry() const { return m_folder.filePath(QStringLiteral("sample.tizilim")); }
    QString passwordFile() const { return m_folder.filePath(QStringLiteral("password")); }

private:
    QTemporaryDir m_folder;
    QString m_program;
};

} // namespace tizilim
