#include "app/cli/CommandContext.h"

#include "model/domain/IdentifierCheck.h"

#include <cstdio>
#include <iostream>
#include <string>

namespace tizilim {

namespace {

// Looking for the address that was meant takes milliseconds: lists of thousands of wrong ones do without.
constexpr int suggestionsPerCall = 100;

/// Answers value after value; what is written is kept together while more is at hand.
class Checker {
public:
    Checker(CommandContext &context, IdentifierKind kind, std::optional<Blockchain> chain)
        : m_context(context), m_kind(kind), m_chain(chain)
    {
    }

    void check(const QString &value)
    {
        const bool suggest = m_suggestionsLeft > 0;
        const IdentifierVerdict verdict
            = checkIdentifier(m_kind, value, m_chain, suggest ? Suggestions::Wanted : Suggestions::NotWanted);
        if (!verdict.isValid()) {
            m_allValid = false;
            --m_suggestionsLeft;
        }
        if (m_context.options().json)
            addToJson(verdict);
        else
            addLine(verdict);
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

    int finish()
    {
        flush();
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
    IdentifierKind m_kind;
    std::optional<Blockchain> m_chain;
    int m_suggestionsLeft = suggestionsPerCall;
    bool m_allValid = true;
    QString m_lines;
    nlohmann::json m_list = nlohmann::json::array();
};

CommandResult check(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments, Arguments::read(words, {QStringLiteral("chain")}, {}));
    TIZILIM_TRY_ASSIGN(const QString kindName, arguments.word(0, "iin|bin|iban|lei|dti|address"));
    TIZILIM_TRY_ASSIGN(const IdentifierKind kind, parseIdentifierKind(kindName));
    std::optional<Blockchain> chain;
    if (arguments.has("chain")) {
        TIZILIM_TRY_ASSIGN(chain, parseBlockchain(arguments.value("chain")));
    }
    if (arguments.positional().size() < 2)
        return failure(Error::usage("cli.missing_word", {QStringLiteral("VALUE")}));
    Checker checker(context, kind, chain);
    for (const QString &value : arguments.positional().mid(1)) {
        if (value == QLatin1String("-"))
            checker.checkStandardInput();
        else
            checker.check(value);
    }
    return checker.finish();
}

} // namespace

std::vector<Command> checkCommands()
{
    return {{{QStringLiteral("check")}, QStringLiteral("iin|bin|iban|lei|dti|address [--chain C] VALUE… (-: lines of standard input)"),
             QT_TRANSLATE_NOOP("Command", "say of each value whether it is valid, why not, and what it tells"), check}};
}

} // namespace tizilim
