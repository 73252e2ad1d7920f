#include "app/screening/ScreeningFiles.h"

#include "app/exports/OutputFile.h"
#include "app/imports/CsvReader.h"
#include "app/messages/ScreeningText.h"
#include "app/screening/PlainTable.h"
#include "model/screening/NamePairs.h"

namespace tizilim {

namespace {

/// Writes records without quoting: what would part cells or records becomes a space.
class PlainWriter {
public:
    [[nodiscard]] static Result<PlainWriter> create(const QString &path, const QStringList &header)
    {
        TIZILIM_TRY_ASSIGN(auto file, OutputFile::create(path));
        PlainWriter writer(std::move(file));
        TIZILIM_TRY(writer.add(header));
        return writer;
    }

    [[nodiscard]] Result<void> add(const QStringList &cells)
    {
        constexpr qsizetype enough = 1 << 16;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            QString cell = cells[i];
            for (QChar &c : cell) {
                if (c.category() == QChar::Other_Control)
                    c = u' ';
            }
            m_bytes += (i > 0 ? "\t" : "") + cell.toUtf8();
        }
        m_bytes += '\n';
        return m_bytes.size() < enough ? Result<void>() : flush();
    }

    [[nodiscard]] Result<void> finish()
    {
        TIZILIM_TRY(flush());
        return m_file->commit();
    }

private:
    explicit PlainWriter(std::unique_ptr<OutputFile> file) : m_file(std::move(file)) {}

    Result<void> flush()
    {
        TIZILIM_TRY(m_file->write(m_bytes));
        m_bytes.clear();
        return {};
    }

    std::unique_ptr<OutputFile> m_file;
    QByteArray m_bytes;
};

QString scoreText(double score)
{
    return QString::number(score, 'f', 4);
}

WatchEntry entryOf(const PlainTable &table, const QStringList &record)
{
    WatchEntry entry;
    entry.id = table.cell(record, QStringLiteral("target_id"));
    entry.kind = nameKindOf(table.cell(record, QStringLiteral("kind")));
    entry.names.push_back(table.cell(record, QStringLiteral("name")));
    for (const QString &alias :
         table.cell(record, QStringLiteral("aliases")).split(QStringLiteral(" | "), Qt::SkipEmptyParts))
        entry.names.push_back(alias);
    entry.facts.birthDate = PartialDate::parse(table.cell(record, QStringLiteral("birth_date")));
    entry.list = table.cell(record, QStringLiteral("list"));
    return entry;
}

ScreenedParty partyOf(const PlainTable &table, const QStringList &record)
{
    ScreenedParty party;
    party.name = table.cell(record, QStringLiteral("query"));
    party.kind = nameKindOf(table.cell(record, QStringLiteral("query_kind")));
    party.facts.birthDate = PartialDate::parse(table.cell(record, QStringLiteral("query_birth_date")));
    return party;
}

QStringList answerOf(const WatchIndex &index, const QString &queryId, const QString &name,
                     const ScreeningResult &result)
{
    const Hit &hit = result.hits.front();
    const WatchEntry &entry = index.entries()[hit.entry];
    return {queryId, entry.id, scoreText(hit.score),
            explanationText({name, result.name}, {entry.names[hit.name], hit.listedName}, hit.explanation)};
}

/// The kind that a pair's record tells, in whichever column.
NameKind pairKind(const QStringList &header, const QStringList &cells)
{
    const QString kind = cells.value(header.indexOf(QStringLiteral("kind")));
    return kindOfSchema(kind.isEmpty() ? cells.value(header.indexOf(QStringLiteral("schema"))) : kind);
}

} // namespace

NameKind nameKindOf(QStringView text)
{
    return text == u"person" ? NameKind::Person : text == u"company" ? NameKind::Company : NameKind::Unknown;
}

Result<std::vector<WatchEntry>> readWatchList(const QString &path)
{
    TIZILIM_TRY_ASSIGN(const auto table, PlainTable::open(path));
    TIZILIM_TRY(table->require({QStringLiteral("target_id"), QStringLiteral("name")}));
    std::vector<WatchEntry> entries;
    while (true) {
        TIZILIM_TRY_ASSIGN(const std::optional<QStringList> record, table->next());
        if (!record)
            return entries;
        entries.push_back(entryOf(*table, *record));
    }
}

Result<ScreeningCount> screenBatch(const std::shared_ptr<const WatchIndex> &index, double threshold,
                                   const QString &queries, const QString &answers, const ScreeningProgress &tell)
{
    constexpr qint64 step = 1'000;
    TIZILIM_TRY_ASSIGN(const auto table, PlainTable::open(queries));
    TIZILIM_TRY(table->require({QStringLiteral("query_id"), QStringLiteral("query")}));
    TIZILIM_TRY_ASSIGN(PlainWriter writer,
                       PlainWriter::create(answers, {QStringLiteral("query_id"), QStringLiteral("target_id"),
                                                     QStringLiteral("score"), QStringLiteral("explanation")}));
    Screener screener(index);
    ScreeningCount count;
    while (true) {
        TIZILIM_TRY_ASSIGN(const std::optional<QStringList> record, table->next());
        if (!record)
            break;
        const ScreenedParty party = partyOf(*table, *record);
        const ScreeningResult result = screener.screen(party, threshold);
        ++count.screened;
        if (!result.hits.empty()) {
            ++count.hits;
            TIZILIM_TRY(
                writer.add(answerOf(*index, table->cell(*record, QStringLiteral("query_id")), party.name, result)));
        }
        if (tell && count.screened % step == 0)
            tell(count.screened);
    }
    TIZILIM_TRY(writer.finish());
    return count;
}

Result<ScreeningCount> scorePairs(const QString &pairs, const QString &scores, const ScreeningWeights &weights)
{
    TIZILIM_TRY_ASSIGN(const auto table, CsvReader::open(pairs));
    const QStringList &header = table->header();
    const qsizetype one = header.indexOf(QStringLiteral("name1"));
    const qsizetype other = header.indexOf(QStringLiteral("name2"));
    if (one < 0 || other < 0)
        return failure(Error::refused("import.missing_columns", {QStringLiteral("name1, name2")}));
    TIZILIM_TRY_ASSIGN(PlainWriter writer,
                       PlainWriter::create(scores, {header[one], header[other], QStringLiteral("score"),
                                                    QStringLiteral("match"), QStringLiteral("explanation")}));
    NamePairScorer scorer(weights);
    ScreeningCount count;
    while (true) {
        TIZILIM_TRY_ASSIGN(const std::optional<ImportRow> row, table->next());
        if (!row)
            break;
        const QString name = row->cells.value(one);
        const QString otherName = row->cells.value(other);
        const ScoredPair pair = scorer.score(name, otherName, pairKind(header, row->cells));
        const bool match = pair.score.value >= weights.threshold;
        ++count.screened;
        count.hits += match ? 1 : 0;
        TIZILIM_TRY(writer.add({name, otherName, scoreText(pair.score.value),
                                match ? QStringLiteral("true") : QStringLiteral("false"),
                                explanationText({name, pair.one}, {otherName, pair.other}, pair.score.explanation)}));
    }
    TIZILIM_TRY(writer.finish());
    return count;
}

} // namespace tizilim
