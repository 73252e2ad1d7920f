#include "app/exports/pdf/ReportPages.h"

#include "app/exports/QrCode.h"
#include "app/exports/ReportFacts.h"
#include "app/exports/pdf/KeyFiguresPrinter.h"
#include "app/exports/pdf/PrintedText.h"
#include "app/exports/pdf/TablePrinter.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace tizilim {

namespace {

// All in points.
constexpr qreal sideMargin = 45;
constexpr qreal topOfFirstPage = 42;
constexpr qreal topOfLaterPages = 66;
constexpr qreal footHeight = 68;
constexpr qreal bodyToFoot = 10;
constexpr qreal qrSize = 45;
constexpr qreal gapBeforeSection = 16;
constexpr qreal gapBetweenBlocks = 14;

QString grouped(const QByteArray &hex)
{
    QString text;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        text += (i == 0 ? QString() : QStringLiteral(" ")) + QString::fromLatin1(hex.mid(i, 4));
    return text;
}

} // namespace

ReportPages::ReportPages(const PreparedReport &report, QPagedPaintDevice &device)
    : m_report(report), m_device(device), m_styles(&device),
      m_portrait(std::min(device.width(), device.height()), std::max(device.width(), device.height()))
{
}

Result<int> ReportPages::run(QPainter *painter, int total, ExportSteps &steps)
{
    const qreal side = points(sideMargin);
    PageFlow flow(m_device, painter, m_portrait, beginsLandscape(), [&](QSizeF paper, bool first) {
        const qreal top = first ? topOfFirstPage : topOfLaterPages;
        return QRectF(side, points(top), paper.width() - 2 * side,
                      paper.height() - points(top + footHeight + bodyToFoot));
    });
    m_flow = &flow;
    m_total = total;
    m_bookmarks.clear();
    flow.setPageBegin([this] {
        runningHead();
        foot();
    });
    letterhead();
    foot();
    titleBlock();
    facts();
    for (std::size_t i = 0; i < m_report.content.sections.size(); ++i)
        TIZILIM_TRY(section(i + 1, m_report.content.sections[i], steps));
    TIZILIM_TRY(steps.look());
    return flow.page();
}

void ReportPages::lines(const QString &text, const TextStyle &style, qreal width)
{
    for (const QString &line : style.wrapped(printedText(text), width)) {
        m_flow->need(style.lineHeight());
        m_flow->text(m_flow->left(), m_flow->y() + style.ascent(), style, line);
        m_flow->advance(style.lineHeight());
    }
}

void ReportPages::letterhead()
{
    const TextStyle &style = m_styles.letterhead;
    const qreal half = m_flow->width() * 0.46;
    const QStringList kazakh = style.wrapped(printedText(m_report.content.letterhead.kazakh), half);
    const QStringList russian = style.wrapped(printedText(m_report.content.letterhead.russian), half);
    for (qsizetype i = 0; i < std::max(kazakh.size(), russian.size()); ++i) {
        const qreal baseline = m_flow->y() + style.ascent();
        m_flow->text(m_flow->left(), baseline, style, kazakh.value(i));
        m_flow->textBefore(m_flow->left() + m_flow->width(), baseline, style, russian.value(i));
        m_flow->advance(style.lineHeight());
    }
    m_flow->advance(points(7));
    m_flow->rule(m_flow->left(), m_flow->left() + m_flow->width(), m_flow->y(), m_styles.accent, points(1));
    m_flow->advance(points(18));
}

void ReportPages::runningHead()
{
    const TextStyle &style = m_styles.foot;
    const qreal baseline = points(topOfFirstPage) + style.ascent();
    const QString period = m_report.texts.period(m_report.content).first;
    const QString title = m_report.texts.pair(m_report.content.title).first;
    m_flow->textBefore(m_flow->left() + m_flow->width(), baseline, style, period);
    m_flow->text(m_flow->left(), baseline, style,
                 style.elided(title, m_flow->width() - style.width(period) - points(20)));
    m_flow->rule(m_flow->left(), m_flow->left() + m_flow->width(), points(topOfFirstPage + 12), m_styles.rule,
                 points(0.5));
}

void ReportPages::foot()
{
    if (!m_flow->isPainting())
        return;
    const Provenance &from = m_report.content.provenance;
    const ReportTexts &texts = m_report.texts;
    const TextStyle &style = m_styles.foot;
    const qreal top = m_flow->paper().height() - points(footHeight);
    const qreal right = m_flow->left() + m_flow->width();
    m_flow->rule(m_flow->left(), right, top, m_styles.rule, points(0.5));
    paintQrCode(m_flow->painter(), QRectF(m_flow->left(), top + points(7), points(qrSize), points(qrSize)),
                checkpointCode(from));

    const LocalText pageLabel("ReportPage", QT_TRANSLATE_NOOP("ReportPage", "Page %1 of %2"),
                              {{ColumnType::Integer, qint64(m_flow->page())}, {ColumnType::Integer, qint64(m_total)}});
    const PairedText page = texts.pair(pageLabel);
    const qreal widest = std::max(style.width(page.first), style.width(page.second));
    const QString separator = QStringLiteral(" · ");
    const QString events = texts.line(LocalText::counted("ReportPage", QT_TRANSLATE_N_NOOP("ReportPage", "%n event(s)"),
                                                         static_cast<qint64>(from.size)));
    const QStringList lines{printedText(from.registryName) + separator + from.registryId + separator + events,
                            texts.own(QT_TRANSLATE_NOOP("ReportPage", "Root hash")).joined() + QStringLiteral(": ")
                                + grouped(from.root.toHex()),
                            texts.own(QT_TRANSLATE_NOOP("ReportPage", "Verify")).joined()
                                + QStringLiteral(": tizilim-cli package verify · openssl cms -verify")};
    const qreal left = m_flow->left() + points(qrSize + 10);
    qreal baseline = top + points(14) + style.ascent();
    for (const QString &line : lines) {
        m_flow->text(left, baseline, style, style.elided(line, right - widest - points(12) - left));
        baseline += style.lineHeight() + points(2.5);
    }
    baseline = top + points(14) + style.ascent();
    m_flow->textBefore(right, baseline, style, page.first);
    m_flow->textBefore(right, baseline + style.lineHeight() + points(2.5), style, page.second);
}

void ReportPages::titleBlock()
{
    const PairedText title = m_report.texts.pair(m_report.content.title);
    const PairedText period = m_report.texts.period(m_report.content);
    m_bookmarks.push_back({title.first, 1, 0});
    lines(title.first, m_styles.title, m_flow->width());
    m_flow->advance(points(2));
    QStringList below;
    for (const QString &text : {title.second, period.first, period.second}) {
        if (!text.isEmpty())
            below.append(text);
    }
    if (!below.isEmpty())
        lines(below.join(QStringLiteral(" · ")), m_styles.subtitle, m_flow->width());
    m_flow->advance(points(10));
}

void ReportPages::fact(const QString &label, const QStringList &values)
{
    const qreal width = m_flow->width() * 0.74;
    const qreal inset = points(4.5);
    const qreal labelWidth = width * 0.36;
    const QStringList names = m_styles.bodyMuted.wrapped(label, labelWidth - 2 * inset);
    QStringList all;
    for (const QString &value : values)
        all += m_styles.body.wrapped(printedText(value), width - labelWidth - inset);
    const qsizetype most = std::max(names.size(), all.size());
    const qreal height = static_cast<qreal>(most) * m_styles.body.lineHeight() + points(7);
    m_flow->need(height);
    qreal baseline = m_flow->y() + points(3.5) + m_styles.body.lineHeight() * 0.5 + m_styles.body.capHeight() * 0.5;
    for (qsizetype i = 0; i < most; ++i) {
        m_flow->text(m_flow->left() + inset, baseline, m_styles.bodyMuted, names.value(i));
        m_flow->text(m_flow->left() + labelWidth, baseline, m_styles.body, all.value(i));
        baseline += m_styles.body.lineHeight();
    }
    m_flow->advance(height);
    m_flow->rule(m_flow->left(), m_flow->left() + width, m_flow->y(), m_styles.rule, points(0.5));
}

void ReportPages::facts()
{
    const Provenance &from = m_report.content.provenance;
    const ReportTexts &texts = m_report.texts;
    const QString separator = QStringLiteral(" · ");
    fact(texts.own(QT_TRANSLATE_NOOP("ReportPage", "Registry")).joined(),
         {from.registryName + separator + from.registryId});
    fact(texts.own(QT_TRANSLATE_NOOP("ReportPage", "Made by")).joined(),
         {texts.line(from.role) + u' ' + from.officer + separator + texts.format().dateTimeWithOffset(from.madeAt)});
    for (const ReportParameter &parameter : m_report.content.parameters)
        fact(texts.line(parameter.label), {texts.value(parameter.value).joined()});
    if (!m_report.survey.tables.empty())
        fact(texts.own(QT_TRANSLATE_NOOP("ReportPage", "Rows · control total")).joined(u" / "), totalsLines());
}

QStringList ReportPages::totalsLines() const
{
    QStringList all;
    for (const TableSurvey &survey : m_report.survey.tables) {
        QStringList parts;
        for (std::size_t i = 0; i < survey.columns.size(); ++i) {
            const ReportColumn &column = survey.table->columns[i];
            if (!column.summed)
                continue;
            const bool money = column.type == ColumnType::Money;
            const QString sum = m_report.texts.format().number(survey.columns[i].sum.toString(money ? 2 : 0));
            const QString part =
                m_report.texts.pair(column.label).first + u' ' + sum + (money ? QStringLiteral(" ₸") : QString());
            parts.append(QString(part).replace(u' ', QChar(QChar::Nbsp))); // lines break between sums only
        }
        const QString name = m_report.survey.tables.size() > 1
                                 ? tableName(m_report, *survey.table).first + QStringLiteral(": ")
                                 : QString();
        all.append(name + m_report.texts.format().integer(survey.rows));
        if (!parts.isEmpty())
            all.append(parts.join(QStringLiteral("\u00A0· ")));
    }
    return all;
}

void ReportPages::heading(const QString &text, qreal following)
{
    const TextStyle &style = m_styles.heading;
    if (!m_flow->isAtTop())
        m_flow->advance(points(gapBeforeSection));
    const QStringList wrapped = style.wrapped(printedText(text), m_flow->width());
    const qreal height = static_cast<qreal>(wrapped.size()) * style.lineHeight() + points(7);
    m_flow->need(height + following);
    m_bookmarks.push_back({text, m_flow->page(), m_flow->y() / m_styles.unit});
    lines(text, style, m_flow->width());
    m_flow->advance(points(7));
}

qreal ReportPages::leastHeightOf(const Block &block) const
{
    if (const auto *figure = std::get_if<Figure>(&block))
        return chartHeight(*figure, m_styles.chart) + points(30);
    return points(55);
}

qreal ReportPages::uprightWidth() const
{
    return m_portrait.width() - 2 * points(sideMargin);
}

bool ReportPages::beginsLandscape() const
{
    const std::vector<Section> &sections = m_report.content.sections;
    return !sections.empty() && !sections.front().blocks.empty() && needsLandscape(sections.front().blocks.front());
}

bool ReportPages::needsLandscape(const Block &block) const
{
    const auto *table = std::get_if<ReportTable>(&block);
    return table
           && !TableLayout::of(m_report.survey.of(*table), m_report.texts, m_styles, &m_device, uprightWidth())
                   .comfortable;
}

Result<void> ReportPages::section(std::size_t number, const Section &section, ExportSteps &steps)
{
    const QString text = QString::number(number) + QStringLiteral(". ") + m_report.texts.line(section.heading);
    m_flow->turn(!section.blocks.empty() && needsLandscape(section.blocks.front()));
    heading(text, section.blocks.empty() ? 0 : leastHeightOf(section.blocks.front()));
    for (std::size_t i = 0; i < section.blocks.size(); ++i) {
        m_flow->turn(needsLandscape(section.blocks[i]));
        if (i > 0)
            m_flow->advance(points(gapBetweenBlocks));
        TIZILIM_TRY(std::visit([&](const auto &content) { return block(content, steps); }, section.blocks[i]));
    }
    return {};
}

Result<void> ReportPages::block(const Paragraph &paragraph, ExportSteps &)
{
    const PairedText text = m_report.texts.pair(paragraph.text);
    lines(text.first, m_styles.body, m_flow->width());
    if (!text.second.isEmpty()) {
        m_flow->advance(points(3));
        lines(text.second, m_styles.bodyMuted, m_flow->width());
    }
    return {};
}

Result<void> ReportPages::block(const KeyFigures &figures, ExportSteps &)
{
    KeyFiguresPrinter(*m_flow, figures, m_report.texts, m_styles, &m_device).print();
    return {};
}

void ReportPages::figureTitle(const PairedText &title)
{
    m_flow->text(m_flow->left(), m_flow->y() + m_styles.bodyBold.ascent(), m_styles.bodyBold,
                 m_styles.bodyBold.elided(title.first, m_flow->width()));
    const qreal after = m_styles.bodyBold.width(title.first) + points(6);
    if (after + m_styles.bodyMuted.width(title.second) > m_flow->width()) {
        m_flow->advance(m_styles.body.lineHeight());
        m_flow->text(m_flow->left(), m_flow->y() + m_styles.body.ascent(), m_styles.bodyMuted,
                     m_styles.bodyMuted.elided(title.second, m_flow->width()));
    } else {
        m_flow->text(m_flow->left() + after, m_flow->y() + m_styles.body.ascent(), m_styles.bodyMuted, title.second);
    }
    m_flow->advance(m_styles.body.lineHeight() + points(4));
}

Result<void> ReportPages::block(const Figure &figure, ExportSteps &)
{
    const qreal height = chartHeight(figure, m_styles.chart);
    m_flow->need(height + points(30));
    figureTitle(m_report.texts.pair(figure.title));
    if (m_flow->isPainting())
        paintChart(m_flow->painter(), QRectF(m_flow->left(), m_flow->y(), m_flow->width(), height), figure,
                   m_report.texts, m_styles.chart);
    m_flow->advance(height);
    return {};
}

Result<void> ReportPages::block(const ReportTable &table, ExportSteps &steps)
{
    const TableSurvey &survey = m_report.survey.of(table);
    const TableLayout layout = TableLayout::of(survey, m_report.texts, m_styles, &m_device, m_flow->width());
    TablePrinter printer(*m_flow, survey, m_report.texts, m_styles, layout);
    if (!table.caption.isEmpty()) {
        m_flow->need(m_styles.body.lineHeight() + points(4) + printer.leastHeight());
        figureTitle(m_report.texts.pair(table.caption));
    }
    printer.begin();
    TIZILIM_TRY(forEachRow(survey, steps, [&](const Row &row) -> Result<void> {
        printer.row(row);
        return {};
    }));
    printer.end();
    return {};
}

} // namespace tizilim
