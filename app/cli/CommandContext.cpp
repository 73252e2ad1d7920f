#include "app/cli/CommandContext.h"

#include "app/platform/PasswordPrompt.h"

#include <QFile>
#include <QTextStream>

#include <cstdio>

#include <unistd.h>

namespace tizilim {

namespace {

void writeLine(FILE *stream, const QByteArray &utf8)
{
    std::fwrite(utf8.constData(), 1, static_cast<size_t>(utf8.size()), stream);
    std::fputc('\n', stream);
}

} // namespace

Result<std::unique_ptr<Registry>> CommandContext::open() const
{
    if (m_options.registry.isEmpty())
        return failure(Error::usage("cli.no_registry"));
    if (m_options.officer.isEmpty())
        return failure(Error::usage("cli.no_officer"));
    TIZILIM_TRY_ASSIGN(const QString secret, password(m_options.officer));
    return Registry::unlock(m_options.registry.toStdString(), m_options.officer, secret, m_environment);
}

Result<QString> CommandContext::password(const QString &prompt) const
{
    const QString path = m_options.passwordFile.isEmpty() ? qEnvironmentVariable("TIZILIM_PASSWORD_FILE") : m_options.passwordFile;
    if (path.isEmpty())
        return askPassword(prompt);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::inputOutput("file.cannot_read", {path, file.errorString()}));
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<QString> CommandContext::askedPassword(const QString &prompt) const
{
    return askPassword(prompt);
}

void CommandContext::line(const QString &text) const
{
    if (!m_options.json && !m_options.quiet)
        writeLine(stdout, text.toUtf8());
}

void CommandContext::json(const nlohmann::json &object) const
{
    if (m_options.json)
        writeLine(stdout, QByteArray::fromStdString(object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)));
}

void CommandContext::progress(const QString &what, qint64 done, qint64 total) const
{
    if (m_options.quiet || isatty(STDERR_FILENO) == 0)
        return;
    const QString share = total > 0 ? QStringLiteral("%1 %").arg(100 * done / total) : QString::number(done);
    std::fprintf(stderr, "\r%s: %s   %s", qPrintable(what), qPrintable(share), total > 0 && done == total ? "\n" : "");
}

} // namespace tizilim
