#include "app/exports/ReportFacts.h"

namespace tizilim {

namespace {

ReportFact fact(QString id, PairedText label, TypedCell value)
{
    return {std::move(id), std::move(label), std::move(value)};
}

ReportFact textFact(QString id, PairedText label, QString text, ColumnType type = ColumnType::Text)
{
    return fact(std::move(id), std::move(label), {type, Cell(std::move(text))});
}

/// Labels become text, so that a writer needs no language any more.
TypedCell inWords(const ReportTexts &texts, const TypedCell &cell)
{
    if (std::holds_alternative<Coded>(cell.value) || std::holds_alternative<LocalText>(cell.value))
        return {ColumnType::Text, Cell(texts.value(cell).joined())};
    return cell;
}

PairedText labelOfSum(const PairedText &table, const PairedText &column)
{
    return {table.first + u": " + column.first,
            table.second.isEmpty() ? QString() : table.second + u": " + column.second};
}

void append(std::vector<ReportFact> &all, std::vector<ReportFact> more)
{
    std::ranges::move(more, std::back_inserter(all));
}

} // namespace

PairedText tableName(const PreparedReport &report, const ReportTable &table)
{
    if (!table.caption.isEmpty())
        return report.texts.pair(table.caption);
    for (const Section &section : report.content.sections) {
        for (const Block &block : section.blocks) {
            if (std::get_if<ReportTable>(&block) == &table)
                return report.texts.pair(section.heading);
        }
    }
    return {};
}

std::vector<ReportFact> parameterFactsOf(const PreparedReport &report)
{
    std::vector<ReportFact> facts;
    if (report.content.from.isValid()) {
        facts.push_back(fact(QStringLiteral("from"), report.texts.own(QT_TRANSLATE_NOOP("ReportPage", "From")),
                             {ColumnType::Date, report.content.from}));
        facts.push_back(fact(QStringLiteral("to"), report.texts.own(QT_TRANSLATE_NOOP("ReportPage", "To")),
                             {ColumnType::Date, report.content.to}));
    }
    for (const ReportParameter &parameter : report.content.parameters) {
        facts.push_back(fact(QStringLiteral("parameter.") + QString::fromLatin1(parameter.id),
                             report.texts.pair(parameter.label), inWords(report.texts, parameter.value)));
    }
    return facts;
}

std::vector<ReportFact> totalFactsOf(const PreparedReport &report)
{
    std::vector<ReportFact> facts;
    for (const TableSurvey &survey : report.survey.tables) {
        const PairedText name = tableName(report, *survey.table);
        const QString id = QStringLiteral("total.") + QString::fromLatin1(survey.table->id);
        facts.push_back(fact(id + QStringLiteral(".rows"),
                             labelOfSum(name, report.texts.own(QT_TRANSLATE_NOOP("ReportPage", "rows"))),
                             {ColumnType::Integer, survey.rows}));
        for (std::size_t i = 0; i < survey.columns.size(); ++i) {
            const ReportColumn &column = survey.table->columns[i];
            if (!column.summed)
                continue;
            const QString sum = survey.columns[i].sum.toString(column.type == ColumnType::Money ? 2 : 0);
            ReportFact total =
                textFact(id + u'.' + QString::fromLatin1(column.id), labelOfSum(name, report.texts.head(column)), sum);
            total.isExactNumber = true;
            facts.push_back(std::move(total));
        }
    }
    return facts;
}

std::vector<ReportFact> provenanceFactsOf(const PreparedReport &report)
{
    const ReportTexts &texts = report.texts;
    const Provenance &from = report.content.provenance;
    std::vector<ReportFact> facts;
    facts.push_back(textFact(QStringLiteral("registry.name"), texts.own(QT_TRANSLATE_NOOP("ReportPage", "Registry")),
                             from.registryName));
    facts.push_back(textFact(QStringLiteral("registry.id"), texts.own(QT_TRANSLATE_NOOP("ReportPage", "Registry id")),
                             from.registryId, ColumnType::Identifier));
    facts.push_back(fact(QStringLiteral("history.size"),
                         texts.own(QT_TRANSLATE_NOOP("ReportPage", "Events of the history")),
                         {ColumnType::Integer, static_cast<qint64>(from.size)}));
    facts.push_back(textFact(QStringLiteral("history.root"), texts.own(QT_TRANSLATE_NOOP("ReportPage", "Root hash")),
                             QString::fromLatin1(from.root.toHex()), ColumnType::Identifier));
    facts.push_back(
        textFact(QStringLiteral("made.officer"), texts.own(QT_TRANSLATE_NOOP("ReportPage", "Made by")), from.officer));
    facts.push_back(textFact(QStringLiteral("made.role"), texts.own(QT_TRANSLATE_NOOP("ReportPage", "Role")),
                             texts.line(from.role)));
    facts.push_back(fact(QStringLiteral("made.at"), texts.own(QT_TRANSLATE_NOOP("ReportPage", "Made at (Almaty time)")),
                         {ColumnType::Timestamp, from.madeAt}));
    facts.push_back(textFact(QStringLiteral("made.with"), texts.own(QT_TRANSLATE_NOOP("ReportPage", "Made with")),
                             QStringLiteral("Tizilim ") + from.programVersion));
    return facts;
}

std::vector<ReportFact> factsOf(const PreparedReport &report)
{
    std::vector<ReportFact> facts;
    facts.push_back(textFact(QStringLiteral("report"), report.texts.own(QT_TRANSLATE_NOOP("ReportPage", "Report")),
                             report.texts.line(report.content.title)));
    append(facts, parameterFactsOf(report));
    append(facts, totalFactsOf(report));
    append(facts, provenanceFactsOf(report));
    facts.push_back(textFact(QStringLiteral("checkpoint"),
                             report.texts.own(QT_TRANSLATE_NOOP("ReportPage", "Code for verification")),
                             checkpointCode(report.content.provenance)));
    return facts;
}

QString checkpointCode(const Provenance &provenance)
{
    const QByteArray root = provenance.root.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return QStringLiteral("tizilim:1:%1:%2:%3")
        .arg(provenance.registryId, QString::number(provenance.size), QString::fromLatin1(root));
}

} // namespace tizilim
