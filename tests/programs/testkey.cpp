/// tizilim-testkey: prints the raw key of a registry's database, so that whoever tests verification can open registry.db
/// with the sqlcipher shell and tamper. Built with the tests, never installed (tests/README.md).

#include "app/cli/CommandContext.h"
#include "app/messages/ErrorText.h"
#include "app/session/RegistryParts.h"

#include "model/crypto/KeyFile.h"

#include <QCoreApplication>

#include <cstdio>

using namespace tizilim;

namespace {

/// The words of the call: DIR --officer LOGIN [--password-file FILE]. Null if they are others.
std::optional<GlobalOptions> optionsIn(const QStringList &words)
{
    GlobalOptions options;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isOption = words[i].startsWith(QLatin1String("--"));
        if (isOption && i + 1 == words.size())
            return std::nullopt;
        if (words[i] == QLatin1String("--officer"))
            options.officer = words[++i];
        else if (words[i] == QLatin1String("--password-file"))
            options.passwordFile = words[++i];
        else if (isOption || !options.registry.isEmpty())
            return std::nullopt;
        else
            options.registry = words[i];
    }
    return options.registry.isEmpty() || options.officer.isEmpty() ? std::nullopt : std::optional(options);
}

/// While a rotation is under way there are two keys: the one that the file in place opens with.
const DatabaseKey &keyThatOpens(const std::filesystem::path &folder, const DatabaseKeys &keys)
{
    for (const DatabaseKey &key : keys.all()) {
        if (Database::open(databaseFile(folder), key.key, key.salt, Database::Mode::ReadOnly))
            return key;
    }
    return keys.newest();
}

Result<QByteArray> literalOf(const CommandContext &context)
{
    const std::filesystem::path folder = context.options().registry.toStdString();
    TIZILIM_TRY_ASSIGN(const KeyRing ring, KeyFile(keysFile(folder)).read());
    TIZILIM_TRY_ASSIGN(const QString password, context.password(context.options().officer));
    TIZILIM_TRY_ASSIGN(const OpenSlot slot, ring.unlock(context.options().officer, Password::entered(password), *context.environment().kdf));
    const DatabaseKey &key = keyThatOpens(folder, slot.databaseKeys);
    return "x'" + byteArrayOf(key.key).toHex() + byteArrayOf(key.salt).toHex() + "'";
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const std::optional<GlobalOptions> options = optionsIn(QCoreApplication::arguments().mid(1));
    if (!options) {
        std::fputs("tizilim-testkey DIR --officer LOGIN [--password-file FILE]\n", stderr);
        return 2;
    }
    const Result<QByteArray> literal = literalOf(CommandContext(*options, Environment::ofThisMachine()));
    if (!literal) {
        std::fprintf(stderr, "%s\n", qPrintable(errorText(literal.error())));
        return 1;
    }
    std::printf("%s\n", literal->constData());
    return 0;
}
