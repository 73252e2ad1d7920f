#include "app/cli/CommandContext.h"
#include "app/letters/CertificateCheck.h"

#include "model/domain/IdentifierCheck.h"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <iostream>
#include <iterator>
#include <string>

namespace tizilim {

namespace {

// Looking for the address that was meant takes milliseconds: lists of thousands of wrong ones do without.
constexpr int suggestionsPerCall = 100;

/// Answers value after value; what is written is kept together while more is at hand.
class Checker {
public:
    using Check = std::function<Result<IdentifierVerdict>(const QString &value, Suggestions suggestions)>;

    Checker(CommandContext &context, Check check) : m_context(context), m_check(std::move(check)) {}

    void check(const QString &value)
    {
        if (m_trouble)
            return;
        const Result<IdentifierVerdict> verdict = m_check(value, m_suggestionsLeft > 0 ? Suggestions::Wanted : Suggestions::NotWanted);
        if (!verdict) {
            m_trouble = verdict.error();
            return;
        }
        if (!verdict->isValid()) {
            m_allValid = false;
            --m_suggestionsLeft;
        }
        if (m_context.options().json)
            addToJson(*verdict);
        else
            addLine(*verdict);
    }

    /// The lines of standard input; empty ones are passed over.
    void checkStandardInput()
    {
        std::ios::sync_with_stdio(false); // else every character is read by itself
        std::string line;
        while (std::getline(std::cin, line)) {
            if (line.ends_with('\r'))
                line.pop_back();
            if (!line.empty())
                check(QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size())));
            if (std::cin.rdbuf()->in_avail() <= 0)
                flush();
        }
    }

    CommandResult finish()
    {
        flush();
        if (m_trouble)
            return failure(*m_trouble);
        m_context.json({{"checked", std::move(m_list)}});
        return m_allValid ? 0 : 1;
    }

private:
    void addLine(const IdentifierVerdict &verdict)
    {
        constexpr qsizetype enough = 1 << 15;
        if (!m_lines.isEmpty())
            m_lines += u'\n';
        m_lines += verdict.value % (verdict.isValid() ? QLatin1String("\tvalid\t") : QLatin1String("\tinvalid\t"))
                   % verdict.reason() % u'\t' % verdict.details;
        if (m_lines.size() > enough)
            flush();
    }

    void addToJson(const IdentifierVerdict &verdict)
    {
        m_list.push_back({{"value", utf8(verdict.value)},
                          {"valid", verdict.isValid()},
                          {"reason", utf8(verdict.reason())},
                          {"details", utf8(verdict.details)}});
    }

    void flush()
    {
        if (m_lines.isEmpty())
            return;
        m_context.line(m_lines);
        m_lines.resize(0);
        std::fflush(stdout);
    }

    CommandContext &m_context;
    Check m_check;
    std::optional<Error> m_trouble;
    int m_suggestionsLeft = suggestionsPerCall;
    bool m_allValid = true;
    QString m_lines;
    nlohmann::json m_list = nlohmann::json::array();
};

CommandResult checkAll(Checker &checker, const QStringList &values)
{
    if (values.isEmpty())
        return failure(Error::usage("cli.missing_word", {QStringLiteral("VALUE")}));
    for (const QString &value : values) {
        if (value == QLatin1String("-"))
            checker.checkStandardInput();
        else
            checker.check(value);
    }
    return checker.finish();
}

/// By the registry, where one is named; else by the keys that are given.
CommandResult checkCertificates(CommandContext &context, const Arguments &arguments)
{
    CertificateTrust trust;
    for (const QString &word : arguments.values("trust")) {
        TIZILIM_TRY_ASSIGN(std::vector<Ed25519PublicKey> keys, certificateKeys(word));
        std::ranges::move(keys, std::back_inserter(trust.keys));
    }
    std::unique_ptr<Registry> registry;
    if (!context.options().registry.isEmpty()) {
        TIZILIM_TRY_ASSIGN(registry, context.open());
        trust.registry = registry.get();
    }
    const QDate today = context.environment().clock->now().almatyDate();
    Checker checker(context, [&](const QString &value, Suggestions) { return checkCertificate(value, trust, today); });
    return checkAll(checker, arguments.positional().mid(1));
}

CommandResult check(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {QStringLiteral("chain"), QStringLiteral("trust")}, {}));
    TIZILIM_TRY_ASSIGN(const QString kindName, arguments.word(0, "iin|bin|iban|lei|dti|address|certificate"));
    if (kindName == QLatin1String("certificate"))
        return checkCertificates(context, arguments);
    TIZILIM_TRY_ASSIGN(const IdentifierKind kind, parseIdentifierKind(kindName));
    std::optional<Blockchain> chain;
    if (arguments.has("chain")) {
        TIZILIM_TRY_ASSIGN(chain, parseBlockchain(arguments.value("chain")));
    }
    Checker checker(context, [&](const QString &value, Suggestions suggestions) -> Result<IdentifierVerdict> {
        return checkIdentifier(kind, value, chain, suggestions);
    });
    return checkAll(checker, arguments.positional().mid(1));
}

} // namespace

std::vector<Command> checkCommands()
{
    return {{{QStringLiteral("check")}, QStringLiteral("iin|bin|iban|lei|dti|address|certificate [--chain C] [--trust KEY|FILE] VALUE… (-: lines of standard input)"),
             QT_TRANSLATE_NOOP("Command", "say of each value whether it is valid, why not, and what it tells"), check}};
}

} // namespace tizilim
