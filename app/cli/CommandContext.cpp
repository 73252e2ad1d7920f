#include "app/cli/CommandContext.h"

#include "app/messages/ErrorText.h"
#include "app/platform/PasswordPrompt.h"
#include "app/session/Migration.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>
#include <QThread>

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
    const std::filesystem::path folder = m_options.registry.toStdString();
    Result<std::unique_ptr<Registry>> registry = unlocked(folder, secret);
    if (!registry && registry.error().is("registry.migration_due")) {
        TIZILIM_TRY(migrate(folder, secret));
        registry = unlocked(folder, secret);
    }
    if (registry)
        warn(**registry);
    return registry;
}

/// Wrong passwords in a row make the next one wait, whoever types it; nobody is turned away.
Result<std::unique_ptr<Registry>> CommandContext::unlocked(const std::filesystem::path &folder, const QString &secret) const
{
    while (true) {
        Result<std::unique_ptr<Registry>> registry = Registry::unlock(folder, m_options.officer, secret, m_environment);
        if (registry || !registry.error().is("unlock.wait"))
            return registry;
        say(errorText(registry.error()));
        QThread::sleep(registry.error().values.front().toULong());
    }
}

Result<void> CommandContext::migrate(const std::filesystem::path &folder, const QString &secret) const
{
    const QString step = QCoreApplication::translate("Command", "Backing up");
    TIZILIM_TRY_ASSIGN(const Migrated migrated,
                       migrateRegistry({folder, m_options.officer, secret}, m_environment,
                                       [&](qint64 done, qint64 total) { progress(step, done, total); }, {}));
    say(QCoreApplication::translate("Command", "The registry was brought up from format %1 to %2. As it was before, it lies in %3.")
            .arg(migrated.from).arg(migrated.to).arg(QString::fromStdString(migrated.backup.string())));
    return {};
}

void CommandContext::warn(const Registry &registry) const
{
    if (const std::optional<Error> notice = registry.notice())
        say(errorText(*notice));
    for (const Error &warning : registry.warnings())
        say(errorText(warning));
}

void CommandContext::say(const QString &text) const
{
    std::fprintf(stderr, "tizilim-cli: %s\n", text.toUtf8().constData());
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

void CommandContext::files(const QStringList &paths) const
{
    nlohmann::json list = nlohmann::json::array();
    for (const QString &path : paths) {
        list.push_back(utf8(path));
        line(path);
    }
    json({{"files", list}});
}

void CommandContext::progress(const QString &what, qint64 done, qint64 total) const
{
    if (m_options.quiet || isatty(STDERR_FILENO) == 0)
        return;
    const QString share = total > 0 ? QStringLiteral("%1 %").arg(100 * done / total) : QString::number(done);
    std::fprintf(stderr, "\r%s: %s   %s", qPrintable(what), qPrintable(share), total > 0 && done == total ? "\n" : "");
}

} // namespace tizilim
