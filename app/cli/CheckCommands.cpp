#include "app/cli/CommandContext.h"

#include "model/domain/IdentifierCheck.h"

#include <QFile>

namespace tizilim {

namespace {

/// The values of the call; `-` stands for the lines of standard input.
QStringList valuesOf(const QStringList &words)
{
    QStringList values;
    for (const QString &word : words) {
        if (word != QLatin1String("-")) {
            values.append(word);
            continue;
        }
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            continue;
        for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
            while (line.endsWith('\n') || line.endsWith('\r'))
                line.chop(1);
            if (!line.isEmpty())
                values.append(QString::fromUtf8(line));
        }
    }
    return values;
}

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
    nlohmann::json list = nlohmann::json::array();
    bool allValid = true;
    const QStringList values = valuesOf(arguments.positional().mid(1));
    for (const QString &value : values) {
        const IdentifierVerdict verdict = checkIdentifier(kind, value, chain);
        allValid &= verdict.isValid();
        const QString word = verdict.isValid() ? QStringLiteral("valid") : QStringLiteral("invalid");
        context.line(QStringList{verdict.value, word, verdict.reason(), verdict.details}.join(u'\t'));
        list.push_back({{"value", utf8(verdict.value)}, {"valid", verdict.isValid()}, {"reason", utf8(verdict.reason())}, {"details", utf8(verdict.details)}});
    }
    context.json({{"checked", list}});
    return allValid ? 0 : 1;
}

} // namespace

std::vector<Command> checkCommands()
{
    return {{{QStringLiteral("check")}, QStringLiteral("iin|bin|iban|lei|dti|address [--chain C] VALUE… (-: lines of standard input)"),
             QT_TRANSLATE_NOOP("Command", "say of each value whether it is valid, why not, and what it tells"), check}};
}

} // namespace tizilim
