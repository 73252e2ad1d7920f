#include "model/reports/TableSurvey.h"

#include <algorithm>

namespace tizilim {

namespace {

constexpr qint64 textSample = 20'000;
constexpr qsizetype longestKept = 120;
constexpr qint64 rowsBetweenLooks = 512;

int trailingZeros(Decimal::Units units, int most)
{
    int zeros = 0;
    while (zeros < most && units % 10 == 0) {
        units /= 10;
        ++zeros;
    }
    return zeros;
}

void addNumber(ColumnSurvey &column, ColumnType type, const Cell &cell, Decimal::Units scaled)
{
    column.beyondFifteenDigits = column.beyondFifteenDigits || exceedsDouble(scaled);
    const auto smaller = [](const Cell &a, const Cell &b) {
        if (const auto *decimal = std::get_if<Decimal>(&a))
            return *decimal < std::get<Decimal>(b);
        if (const auto *money = std::get_if<Money>(&a))
            return money->hundredths < std::get<Money>(b).hundredths;
        return std::get<qint64>(a) < std::get<qint64>(b);
    };
    if (column.filled == 1 || smaller(cell, column.least.value))
        column.least = {type, cell};
    if (column.filled == 1 || smaller(column.greatest.value, cell))
        column.greatest = {type, cell};
}

void addCell(ColumnSurvey &column, const ReportColumn &description, const Cell &cell)
{
    if (const auto *money = std::get_if<Money>(&cell)) {
        column.sum.add(*money);
        addNumber(column, description.type, cell, money->hundredths);
    } else if (const auto *whole = std::get_if<qint64>(&cell)) {
        column.sum.add(*whole);
        addNumber(column, description.type, cell, *whole);
    } else if (const auto *decimal = std::get_if<Decimal>(&cell)) {
        if (description.type == ColumnType::Quantity)
            column.sum.add(*decimal);
        column.mostPlaces = std::max(column.mostPlaces, placesOf(*decimal));
        addNumber(column, description.type, cell, decimal->units());
    }
}

QString longestWordOf(const QString &text)
{
    QStringView longest;
    for (const QStringView word : QStringView(text).split(u' ')) {
        if (word.size() > longest.size())
            longest = word;
    }
    return longest.left(longestKept).toString();
}

} // namespace

bool exceedsDouble(Decimal::Units units)
{
    constexpr Decimal::Units bound = 1'000'000'000'000'000;
    const auto below = [](Decimal::Units value) { return value > -bound && value < bound; };
    if (below(units))
        return false;
    while (units % 1'000'000 == 0)
        units /= 1'000'000;
    while (units % 10 == 0)
        units /= 10;
    return !below(units);
}

int placesOf(const Decimal &decimal)
{
    constexpr Decimal::Units million = 1'000'000'000'000; // 10^-6 in units
    Decimal::Units fraction = decimal.units() % (million * 1'000'000);
    if (fraction == 0)
        return 0;
    return fraction % million == 0 ? 6 - trailingZeros(fraction / million, 6)
                                   : Decimal::places - trailingZeros(fraction, Decimal::places);
}

Surveyor::Surveyor(const ReportTable &table, std::function<QString(const LocalText &)> label)
    : m_label(std::move(label))
{
    m_survey.table = &table;
    m_survey.columns.resize(table.columns.size());
}

Result<void> Surveyor::add(const Row &row)
{
    const std::vector<ReportColumn> &columns = m_survey.table->columns;
    const auto mismatch = [&](const char *column) {
        return failure(Error::internal("report.cell_type",
                                       {QString::fromLatin1(m_survey.table->id), QString::fromLatin1(column)}));
    };
    if (row.size() != columns.size())
        return mismatch("");
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!fits(columns[i].type, row[i]))
            return mismatch(columns[i].id);
        if (std::holds_alternative<std::monostate>(row[i]))
            continue;
        ColumnSurvey &column = m_survey.columns[i];
        ++column.filled;
        addCell(column, columns[i], row[i]);
        if (m_survey.rows < textSample)
            addText(column, row[i]);
    }
    ++m_survey.rows;
    return {};
}

void Surveyor::addText(ColumnSurvey &column, const Cell &cell) const
{
    QString text;
    if (const auto *plain = std::get_if<QString>(&cell))
        text = *plain;
    else if (const auto *coded = std::get_if<Coded>(&cell))
        text = m_label(coded->label);
    else if (const auto *local = std::get_if<LocalText>(&cell))
        text = m_label(*local);
    else
        return;
    ++column.sampled;
    column.characters += text.size();
    if (text.size() > column.longest.size())
        column.longest = text.left(longestKept);
    if (text.size() > column.longestWord.size()) {
        const QString word = longestWordOf(text);
        if (word.size() > column.longestWord.size())
            column.longestWord = word;
    }
}

TotalsCheck::TotalsCheck(const TableSurvey &survey) : m_survey(survey)
{
    for (std::size_t i = 0; i < survey.columns.size(); ++i) {
        if (survey.table->columns[i].summed)
            m_summed.push_back(i);
    }
    m_sums.resize(m_summed.size());
}

bool TotalsCheck::add(const Row &row)
{
    if (row.size() != m_survey.columns.size())
        return false;
    ++m_rows;
    for (std::size_t i = 0; i < m_summed.size(); ++i) {
        const Cell &cell = row[m_summed[i]];
        if (const auto *money = std::get_if<Money>(&cell))
            m_sums[i].add(*money);
        else if (const auto *whole = std::get_if<qint64>(&cell))
            m_sums[i].add(*whole);
        else if (const auto *decimal = std::get_if<Decimal>(&cell))
            m_sums[i].add(*decimal);
    }
    return true;
}

Result<void> TotalsCheck::finish() const
{
    bool same = m_rows == m_survey.rows;
    for (std::size_t i = 0; i < m_summed.size(); ++i)
        same = same && m_sums[i] == m_survey.columns[m_summed[i]].sum;
    if (!same)
        return failure(Error::internal("report.rows_changed", {QString::fromLatin1(m_survey.table->id)}));
    return {};
}

qint64 ReportSurvey::rows() const
{
    qint64 sum = 0;
    for (const TableSurvey &table : tables)
        sum += table.rows;
    return sum;
}

const TableSurvey &ReportSurvey::of(const ReportTable &table) const
{
    return *std::ranges::find(tables, &table, &TableSurvey::table);
}

Result<ReportSurvey> surveyReport(const ReportContent &content, const std::function<QString(const LocalText &)> &label,
                                  const std::stop_token &stop, const std::function<void(qint64)> &seen)
{
    ReportSurvey survey;
    qint64 rows = 0;
    for (const ReportTable *table : tablesOf(content)) {
        Surveyor surveyor(*table, label);
        TIZILIM_TRY_ASSIGN(const std::unique_ptr<RowSource> source, table->open());
        Row row;
        while (true) {
            TIZILIM_TRY_ASSIGN(const bool more, source->next(row));
            if (!more)
                break;
            TIZILIM_TRY(surveyor.add(row));
            if (++rows % rowsBetweenLooks != 0)
                continue;
            if (stop.stop_requested())
                return failure(Error::refused("task.cancelled"));
            if (seen)
                seen(rows);
        }
        survey.tables.push_back(surveyor.take());
    }
    return survey;
}

} // namespace tizilim
