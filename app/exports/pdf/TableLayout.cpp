#include "app/exports/pdf/TableLayout.h"

#include "app/exports/pdf/PrintedText.h"

#include <algorithm>
#include <numeric>

namespace tizilim {

namespace {

constexpr std::array sizes{8.25, 7.6, 7.0, 6.4, 5.8, 5.2, 4.6, 4.0};
constexpr qreal leastComfortable = 6.4;
constexpr qreal paddingPoints = 4.5;
constexpr int mostAlignedPlaces = 8;
constexpr qreal usualPart = 0.6;
constexpr qreal spare = 1.03; // rough widths are not exact
constexpr int mostPercentPlaces = 4;

/// The least width that a column can have, and the one at which nothing of it wraps.
struct Need {
    qreal least = 0;
    qreal natural = 0;
};

/// Measures what the columns of one table need in one type size.
class ColumnNeeds {
public:
    ColumnNeeds(const TableSurvey &survey, const ReportTexts &texts, const TableStyles &styles, qreal tableWidth)
        : m_survey(survey), m_texts(texts), m_styles(styles), m_tableWidth(tableWidth)
    {
    }

    Need of(std::size_t index) const
    {
        const ReportColumn &column = m_survey.table->columns[index];
        Need need = ofHead(column);
        const Need content = ofContent(column, m_survey.columns[index]);
        return {std::max(need.least, content.least), std::max(need.natural, content.natural)};
    }

private:
    static qreal widestWord(const TextStyle &style, const QString &text)
    {
        qreal widest = 0;
        for (const QString &word : text.split(u' '))
            widest = std::max(widest, style.width(word));
        return widest;
    }

    Need ofHead(const ReportColumn &column) const
    {
        const PairedText head = m_texts.head(column);
        const qreal word =
            std::max(widestWord(m_styles.head, head.first), widestWord(m_styles.headSecond, head.second));
        // A head may take two lines: better than a wide column of short numbers.
        const qreal half = std::max(m_styles.head.width(head.first), m_styles.headSecond.width(head.second)) * 0.6;
        return {word, std::max(word, half)};
    }

    Need ofContent(const ReportColumn &column, const ColumnSurvey &survey) const
    {
        if (column.type == ColumnType::Text || column.type == ColumnType::Identifier)
            return ofText(column, survey);
        const qreal width = column.type == ColumnType::Date || column.type == ColumnType::Timestamp ? ofMoments(column.type) : ofNumbers(column, survey);
        return {width, width};
    }

    /// Digits are all of one width, names of months are not.
    qreal ofMoments(ColumnType type) const
    {
        qreal width = 0;
        for (int month = 1; month <= 12; ++month) {
            const QDate day(2028, month, 28);
            const QString text = type == ColumnType::Date ? m_texts.format().date(day) : m_texts.format().dateTime(Timestamp::startOfAlmatyDay(day));
            width = std::max(width, m_styles.number.width(text));
        }
        return width;
    }

    qreal ofNumbers(const ReportColumn &column, const ColumnSurvey &survey) const
    {
        const int places = printedPlaces(column, survey);
        qreal width = 0;
        for (const TypedCell *cell : {&survey.least, &survey.greatest})
            width = std::max(width, m_styles.number.width(m_texts.cell(column, cell->value, places).first));
        if (column.summed)
            width = std::max(
                width, m_styles.total.width(m_texts.format().number(survey.sum.toString(sumPlaces(column, survey)))));
        return width;
    }

    static int sumPlaces(const ReportColumn &column, const ColumnSurvey &survey)
    {
        return column.type == ColumnType::Money ? 2 : survey.mostPlaces;
    }

    Need ofText(const ReportColumn &column, const ColumnSurvey &survey) const
    {
        const qreal most = m_tableWidth * 0.5;
        const qreal longest =
            std::min(m_styles.text.roughWidth(printedText(survey.longest).simplified()) * spare, most);
        const qreal unbroken = m_tableWidth * (column.type == ColumnType::Identifier ? 0.25 : 0.12);
        if (longest < unbroken)
            return {longest, longest};
        const qreal word = m_styles.text.roughWidth(printedText(survey.longestWord).simplified()) * spare;
        // A usual text has room on two lines.
        const qreal letters =
            static_cast<qreal>(survey.characters) / static_cast<qreal>(std::max<qint64>(1, survey.sampled));
        const qreal usual = letters * m_styles.text.roughWidth(u"н") * usualPart;
        const qreal least = std::max(std::min(word, m_tableWidth * 0.2), std::min(usual, m_tableWidth * 0.3));
        return {std::min(least, longest), longest};
    }

    const TableSurvey &m_survey;
    const ReportTexts &m_texts;
    const TableStyles &m_styles;
    qreal m_tableWidth;
};

qreal sumOf(const std::vector<Need> &needs, qreal Need::*member)
{
    return std::accumulate(needs.begin(), needs.end(), 0.0,
                           [&](qreal sum, const Need &need) { return sum + need.*member; });
}

/// Shares out a width: what columns need at least, then what they would like, then the rest to columns of text.
std::vector<qreal> sharedOut(const std::vector<Need> &needs, const std::vector<ReportColumn> &columns, qreal width)
{
    const qreal least = sumOf(needs, &Need::least);
    const qreal natural = sumOf(needs, &Need::natural);
    std::vector<qreal> widths;
    if (least >= width) { // too much for any page: everything shrinks alike
        for (const Need &need : needs)
            widths.push_back(need.least * width / least);
        return widths;
    }
    if (natural > width) {
        const qreal part = (width - least) / (natural - least);
        for (const Need &need : needs)
            widths.push_back(need.least + (need.natural - need.least) * part);
        return widths;
    }
    const auto growth = [&](std::size_t i) {
        return columns[i].type == ColumnType::Text ? needs[i].natural : needs[i].natural * 0.1;
    };
    qreal weights = 0;
    for (std::size_t i = 0; i < needs.size(); ++i)
        weights += growth(i);
    for (std::size_t i = 0; i < needs.size(); ++i)
        widths.push_back(needs[i].natural + (width - natural) * growth(i) / weights);
    return widths;
}

} // namespace

int printedPlaces(const ReportColumn &column, const ColumnSurvey &survey)
{
    if (column.places >= 0)
        return column.places;
    if (column.type == ColumnType::Percent)
        return std::min(survey.mostPlaces, mostPercentPlaces);
    return survey.mostPlaces <= mostAlignedPlaces ? survey.mostPlaces : -1;
}

TableLayout TableLayout::of(const TableSurvey &survey, const ReportTexts &texts, const ReportStyles &styles,
                            QPaintDevice *device, qreal width)
{
    const std::vector<ReportColumn> &columns = survey.table->columns;
    for (const qreal size : sizes) {
        const qreal padding = styles.points(size < leastComfortable ? paddingPoints / 2 : paddingPoints);
        const qreal room = width - 2 * padding * static_cast<qreal>(columns.size());
        TableLayout layout{TableStyles(device, styles, size), {}, padding, false};
        const ColumnNeeds needs(survey, texts, layout.styles, width);
        std::vector<Need> all;
        for (std::size_t i = 0; i < columns.size(); ++i)
            all.push_back(needs.of(i));
        const bool fits = sumOf(all, &Need::least) <= room;
        if (!fits && size != sizes.back())
            continue;
        layout.comfortable = fits && size >= leastComfortable;
        qreal left = 0;
        for (const qreal inner : sharedOut(all, columns, room)) {
            const std::size_t i = layout.columns.size();
            const bool toTheRight = columns[i].type != ColumnType::Text && columns[i].type != ColumnType::Identifier;
            layout.columns.push_back(
                {left, inner + 2 * padding, toTheRight, printedPlaces(columns[i], survey.columns[i])});
            left += inner + 2 * padding;
        }
        return layout;
    }
    return {TableStyles(device, styles, sizes.back()), {}, 0, false}; // not reached: the last size always returns
}

} // namespace tizilim
