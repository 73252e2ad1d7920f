#include "app/cli/CommandContext.h"
#include "app/messages/FilledText.h"
#include "app/messages/ScreeningText.h"
#include "app/screening/ScreeningFiles.h"

#include <QCoreApplication>

#include <cmath>

namespace tizilim {

namespace {

Result<double> thresholdFrom(const Arguments &arguments, double otherwise)
{
    if (!arguments.has("threshold"))
        return otherwise;
    bool ok = false;
    const double threshold = arguments.value("threshold").toDouble(&ok);
    if (!ok || !(threshold >= 0 && threshold <= 1))
        return failure(Error::usage("cli.not_a_score", {arguments.value("threshold")}));
    return threshold;
}

Result<std::shared_ptr<const WatchIndex>> indexFrom(const Arguments &arguments)
{
    if (!arguments.has("list"))
        return failure(Error::usage("cli.missing_word", {QStringLiteral("--list FILE")}));
    std::vector<WatchEntry> entries;
    for (const QString &path : arguments.values("list")) {
        TIZILIM_TRY_ASSIGN(std::vector<WatchEntry> list, readWatchList(path));
        entries.insert(entries.end(), std::make_move_iterator(list.begin()), std::make_move_iterator(list.end()));
    }
    return WatchIndex::make(std::move(entries));
}

CommandResult tell(const CommandContext &context, const ScreeningCount &count)
{
    const auto say = [&](const char *text, qint64 number) {
        context.line(filledIn(QCoreApplication::translate("Command", text), {QString::number(number)}));
    };
    say(QT_TRANSLATE_NOOP("Command", "Names screened: %1"), count.screened);
    say(QT_TRANSLATE_NOOP("Command", "Hits: %1"), count.hits);
    context.json({{"screened", count.screened}, {"hits", count.hits}});
    return 0;
}

CommandResult screenPairs(CommandContext &context, const Arguments &arguments)
{
    ScreeningWeights weights;
    TIZILIM_TRY_ASSIGN(weights.threshold, thresholdFrom(arguments, weights.threshold));
    TIZILIM_TRY_ASSIGN(const ScreeningCount count, scorePairs(arguments.value("pairs"), arguments.value("out"), weights));
    return tell(context, count);
}

CommandResult screenFile(CommandContext &context, const Arguments &arguments)
{
    TIZILIM_TRY_ASSIGN(const auto index, indexFrom(arguments));
    TIZILIM_TRY_ASSIGN(const double threshold, thresholdFrom(arguments, index->weights().threshold));
    const QString file = arguments.value("batch");
    TIZILIM_TRY_ASSIGN(const ScreeningCount count,
                       screenBatch(index, threshold, file, arguments.value("out"), [&](qint64 done) { context.progress(file, done, 0); }));
    return tell(context, count);
}

/// One hit for people and as JSON.
nlohmann::json show(const CommandContext &context, const WatchIndex &index, const QString &name, const ScreeningResult &result,
                    const Hit &hit)
{
    const WatchEntry &entry = index.entries()[hit.entry];
    const QString score = QString::number(hit.score, 'f', 4);
    const QString strength = strengthText(strengthOf(hit.score, index.weights()));
    const QString why = explanationText({name, result.name}, {entry.names[hit.name], hit.listedName}, hit.explanation);
    context.line(QStringList{score, strength, entry.id, entry.names[hit.name], entry.list, why}.join(u'\t'));
    return {{"target_id", utf8(entry.id)}, {"name", utf8(entry.names[hit.name])}, {"list", utf8(entry.list)},
            {"score", std::round(hit.score * 1e4) / 1e4}, {"strength", utf8(strength)}, {"explanation", utf8(why)}};
}

CommandResult screenName(CommandContext &context, const Arguments &arguments)
{
    ScreenedParty party;
    TIZILIM_TRY_ASSIGN(party.name, arguments.word(0, "NAME"));
    party.name = arguments.positional().join(u' ');
    party.kind = nameKindOf(arguments.value("kind"));
    if (arguments.has("birth-date")) {
        TIZILIM_TRY(arguments.date("birth-date"));
        party.facts.birthDate = PartialDate::parse(arguments.value("birth-date"));
    }
    TIZILIM_TRY_ASSIGN(const auto index, indexFrom(arguments));
    TIZILIM_TRY_ASSIGN(const double threshold, thresholdFrom(arguments, index->weights().threshold));
    Screener screener(index);
    const ScreeningResult result = screener.screen(party, threshold);
    nlohmann::json hits = nlohmann::json::array();
    for (const Hit &hit : result.hits)
        hits.push_back(show(context, *index, party.name, result, hit));
    context.json({{"hits", std::move(hits)}});
    return 0;
}

CommandResult screen(CommandContext &context, const QStringList &words)
{
    TIZILIM_TRY_ASSIGN(const Arguments arguments,
                       Arguments::read(words, {QStringLiteral("pairs"), QStringLiteral("batch"), QStringLiteral("out"), QStringLiteral("list"),
                                               QStringLiteral("threshold"), QStringLiteral("birth-date"), QStringLiteral("kind")}, {}));
    const bool toFile = arguments.has("pairs") || arguments.has("batch");
    if (toFile && !arguments.has("out"))
        return failure(Error::usage("cli.missing_word", {QStringLiteral("--out FILE")}));
    return arguments.has("pairs")   ? screenPairs(context, arguments)
           : arguments.has("batch") ? screenFile(context, arguments)
                                    : screenName(context, arguments);
}

} // namespace

std::vector<Command> screenCommands()
{
    return {{{QStringLiteral("screen")},
             QStringLiteral("NAME|--batch FILE.tsv --out FILE.tsv --list FILE.tsv… [--birth-date D] [--kind person|company] [--threshold X] | --pairs FILE.csv --out FILE.tsv"),
             QT_TRANSLATE_NOOP("Command", "say who on a watch list a name may mean, and why; or score pairs of names"), screen}};
}

} // namespace tizilim
