#include "tests/support/ScreeningSet.h"

#include "app/imports/CsvReader.h"
#include "model/screening/NamePairs.h"

#include <QCryptographicHash>
#include <QFile>

#include <chrono>

namespace tizilim {

namespace {

/// The records of a file without quoting, behind its header.
std::vector<QStringList> plainRecords(const QString &path)
{
    QFile file(path);
    std::vector<QStringList> records;
    if (!file.open(QIODevice::ReadOnly))
        return records;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1))
        records.push_back(line.split(u'\t'));
    return records;
}

NameKind kindOf(const QString &text)
{
    return text == u"company" ? NameKind::Company : text == u"person" ? NameKind::Person : NameKind::Unknown;
}

} // namespace

std::vector<WatchEntry> screeningTargets(const QString &folder)
{
    std::vector<WatchEntry> entries;
    for (const QStringList &cells : plainRecords(folder + u"/screening/targets.tsv")) {
        WatchEntry entry;
        entry.id = cells.value(0);
        entry.kind = kindOf(cells.value(1));
        entry.names.push_back(cells.value(2));
        entry.facts.birthDate = PartialDate::parse(cells.value(3));
        for (const QString &alias : cells.value(4).split(QStringLiteral(" | "), Qt::SkipEmptyParts))
            entry.names.push_back(alias);
        entry.list = cells.value(5);
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<ScreeningQuery> screeningQueries(const QString &folder)
{
    std::vector<ScreeningQuery> queries;
    for (const QStringList &cells : plainRecords(folder + u"/screening/public.tsv")) {
        ScreeningQuery query;
        query.id = cells.value(0);
        query.party.name = cells.value(1);
        query.party.facts.birthDate = PartialDate::parse(cells.value(2));
        query.party.kind = kindOf(cells.value(3));
        query.expected = cells.value(4).split(u'|', Qt::SkipEmptyParts);
        query.category = cells.value(5);
        queries.push_back(std::move(query));
    }
    return queries;
}

std::vector<NamePair> namePairs(const QString &folder)
{
    std::vector<NamePair> pairs;
    const auto reader = CsvReader::open(folder + u"/name_pairs/cases.csv");
    if (!reader)
        return pairs;
    const QStringList &header = (*reader)->header();
    const auto at = [&](const char *column) { return header.indexOf(QString::fromLatin1(column)); };
    for (auto row = (*reader)->next(); row && *row; row = (*reader)->next()) {
        const QStringList &cells = (*row)->cells;
        pairs.push_back({cells.value(at("schema")), cells.value(at("name1")), cells.value(at("name2")),
                         cells.value(at("is_match")) == u"true"});
    }
    return pairs;
}

ScreeningEvaluation evaluate(const std::shared_ptr<const WatchIndex> &index, const std::vector<ScreeningQuery> &queries)
{
    using Clock = std::chrono::steady_clock;
    ScreeningEvaluation evaluation;
    Screener screener(index);
    for (const ScreeningQuery &query : queries) {
        const auto start = Clock::now();
        const ScreeningResult result = screener.screen(query.party, index->weights().threshold);
        evaluation.seconds.push_back(std::chrono::duration<double>(Clock::now() - start).count());
        ScreeningEvaluation::Category &category = evaluation.categories[query.category];
        const bool answered = !result.hits.empty();
        const bool right = answered && query.expected.contains(index->entries()[result.hits.front().entry].id);
        ++category.queries;
        ++(query.expected.isEmpty() ? evaluation.withoutAnswer : evaluation.withAnswer);
        category.answered += answered ? 1 : 0;
        category.right += right ? 1 : 0;
        evaluation.answered += answered ? 1 : 0;
        evaluation.right += right ? 1 : 0;
        evaluation.negativesHit += answered && query.expected.isEmpty() ? 1 : 0;
    }
    return evaluation;
}

PairsEvaluation evaluate(const std::vector<NamePair> &pairs, const ScreeningWeights &weights)
{
    PairsEvaluation evaluation;
    NamePairScorer scorer(weights);
    for (const NamePair &pair : pairs) {
        const bool found =
            scorer.score(pair.one, pair.other, kindOfSchema(pair.schema)).score.value >= weights.threshold;
        evaluation.right += found && pair.same ? 1 : 0;
        evaluation.wrong += found && !pair.same ? 1 : 0;
        evaluation.missed += !found && pair.same ? 1 : 0;
    }
    return evaluation;
}

bool isInFirstHalf(const ScreeningQuery &query)
{
    return (QCryptographicHash::hash(query.id.toUtf8(), QCryptographicHash::Md5)[0] & 1) == 0;
}

} // namespace tizilim
