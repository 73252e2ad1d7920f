#pragma once

#include "app/cli/Arguments.h"
#include "app/session/Registry.h"

#include "model/base/Language.h"

#include <nlohmann/json.hpp>

#include <functional>

namespace tizilim {

/// What stands before the command.
struct GlobalOptions {
    QString registry;
    QString officer;
    QString passwordFile;
    Language language = Language::English;
    bool json = false;
    bool quiet = false;
};

/// What a command works with: the options before it, where it writes, and how it opens the registry.
class CommandContext {
public:
    CommandContext(GlobalOptions options, Environment environment) : m_options(std::move(options)), m_environment(std::move(environment)) {}

    const GlobalOptions &options() const { return m_options; }
    const Environment &environment() const { return m_environment; }
    QString languageCodeText() const { return languageCode(m_options.language); }

    /// The registry of --registry, unlocked for --officer. After several wrong passwords it waits; what an older program
    /// wrote is brought up to date if --officer is an administrator. Both is said on standard error, as is what the
    /// officer must know of the registry. Errors: cli.no_registry, cli.no_officer and those of unlocking.
    [[nodiscard]] Result<std::unique_ptr<Registry>> open() const;
    /// The password from --password-file, TIZILIM_PASSWORD_FILE or the terminal. Errors: cli.no_password, file.cannot_read.
    [[nodiscard]] Result<QString> password(const QString &prompt) const;

    /// The same, asked on the terminal whatever was given. Errors: cli.no_password.
    [[nodiscard]] Result<QString> askedPassword(const QString &prompt) const;

    /// A line for people on standard output; nothing where JSON was asked for or --quiet was given.
    void line(const QString &text) const;
    /// The one JSON object of the command; nothing unless JSON was asked for.
    void json(const nlohmann::json &object) const;
    /// The answer of commands that write files: their paths.
    void files(const QStringList &paths) const;
    /// Progress on standard error, where that is a terminal.
    void progress(const QString &what, qint64 done, qint64 total) const;

private:
    [[nodiscard]] Result<std::unique_ptr<Registry>> unlocked(const std::filesystem::path &folder, const QString &secret) const;
    [[nodiscard]] Result<void> migrate(const std::filesystem::path &folder, const QString &secret) const;
    void warn(const Registry &registry) const;
    /// A line on standard error.
    void say(const QString &text) const;

    GlobalOptions m_options;
    Environment m_environment;
};

/// What a command ends with: 0, or 1 where it was done and something is wrong.
using CommandResult = Result<int>;

/// A command of tizilim-cli.
struct Command {
    QStringList name;    ///< "registry", "create"
    QString usage;       ///< what follows the name
    const char *summary; ///< one line, context "Command"
    std::function<CommandResult(CommandContext &, const QStringList &)> run;
};

/// All commands, in the order of the help.
const std::vector<Command> &commands();

std::vector<Command> registryCommands();
std::vector<Command> verificationCommands();
std::vector<Command> demoCommands();
std::vector<Command> officerCommands();
std::vector<Command> verbCommands();
std::vector<Command> recordCommands();
std::vector<Command> checkCommands();
std::vector<Command> importCommands();
std::vector<Command> reportCommands();
std::vector<Command> packageCommands();
std::vector<Command> publicRegisterCommands();
std::vector<Command> letterCommands();
std::vector<Command> screenCommands();

/// Text as JSON.
inline std::string utf8(const QString &text)
{
    return text.toStdString();
}

} // namespace tizilim
