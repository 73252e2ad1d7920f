#include "app/exports/JsonWriter.h"

#include "app/exports/ReportFacts.h"
#include "app/exports/SpreadsheetText.h"

#include <nlohmann/json.hpp>

namespace tizilim {

namespace {

// Keeps the order in which members are added, so that a reader finds what he expects first.
using Json = nlohmann::ordered_json;
constexpr qsizetype bufferSize = 256 * 1024;

Json jsonOf(const QString &text)
{
    return storableText(text).toStdString();
}

Json jsonOf(const char *text)
{
    return std::string(text);
}

/// {"kk": "…", "ru": "…"}: one member a language of the report.
Json jsonOf(const ReportTexts &texts, const LocalText &local)
{
    Json json;
    json[languageCode(texts.first().language()).toStdString()] = jsonOf(texts.first().text(local));
    if (const LanguageTexts *second = texts.second())
        json[languageCode(second->language()).toStdString()] = jsonOf(second->text(local));
    return json;
}

Json jsonOf(const ReportTexts &texts, const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return jsonOf(*text);
    if (const auto *whole = std::get_if<qint64>(&cell))
        return *whole;
    if (const auto *money = std::get_if<Money>(&cell))
        return jsonOf(money->toString());
    if (const auto *decimal = std::get_if<Decimal>(&cell))
        return jsonOf(decimal->toString());
    if (const auto *day = std::get_if<QDate>(&cell))
        return jsonOf(day->toString(Qt::ISODate));
    if (const auto *instant = std::get_if<Timestamp>(&cell))
        return jsonOf(instant->toIso());
    if (const auto *coded = std::get_if<Coded>(&cell)) {
        Json json;
        json["code"] = jsonOf(coded->code);
        json.update(jsonOf(texts, coded->label));
        return json;
    }
    if (const auto *local = std::get_if<LocalText>(&cell))
        return jsonOf(texts, *local);
    return nullptr;
}

/// The object is written by hand only where rows stream through; all else is made by the library.
class JsonReport {
public:
    JsonReport(const PreparedReport &report, OutputFile &file, const ExportProgress &progress)
        : m_report(report), m_file(file), m_steps(progress, report.survey.rows())
    {
    }

    Result<void> write()
    {
        append(beginning().dump());
        m_buffer.chop(1); // the object stays open for its sections
        m_buffer += ",\n\"sections\":[";
        bool first = true;
        for (const Section &section : m_report.content.sections) {
            m_buffer += first ? "\n{\"heading\":" : ",\n{\"heading\":";
            append(jsonOf(m_report.texts, section.heading).dump());
            m_buffer += ",\"blocks\":[";
            TIZILIM_TRY(writeBlocks(section));
            m_buffer += "]}";
            first = false;
        }
        m_buffer += "\n]}\n";
        TIZILIM_TRY(m_steps.look());
        return flush();
    }

private:
    void append(const std::string &text) { m_buffer.append(text.data(), static_cast<qsizetype>(text.size())); }

    Result<void> flush()
    {
        TIZILIM_TRY(m_file.write(m_buffer));
        m_buffer.resize(0);
        return {};
    }

    Json beginning() const
    {
        const ReportContent &content = m_report.content;
        Json json;
        json["tizilim_report"] = 1;
        json["name"] = jsonOf(content.name);
        json["version"] = content.version;
        json["languages"] = Json::array({jsonOf(languageCode(m_report.texts.first().language()))});
        if (const LanguageTexts *second = m_report.texts.second())
            json["languages"].push_back(jsonOf(languageCode(second->language())));
        json["title"] = jsonOf(m_report.texts, content.title);
        json["from"] = content.from.isValid() ? jsonOf(content.from.toString(Qt::ISODate)) : Json();
        json["to"] = content.to.isValid() ? jsonOf(content.to.toString(Qt::ISODate)) : Json();
        json["parameters"] = Json::array();
        for (const ReportParameter &parameter : content.parameters) {
            Json one = typed(parameter.value);
            one["id"] = jsonOf(parameter.id);
            one["label"] = jsonOf(m_report.texts, parameter.label);
            json["parameters"].push_back(std::move(one));
        }
        json["provenance"] = provenance();
        return json;
    }

    Json provenance() const
    {
        const Provenance &from = m_report.content.provenance;
        Json json;
        json["registry_name"] = jsonOf(from.registryName);
        json["registry_id"] = jsonOf(from.registryId);
        json["size"] = from.size;
        json["root"] = jsonOf(QString::fromLatin1(from.root.toHex()));
        json["officer"] = jsonOf(from.officer);
        json["role"] = jsonOf(m_report.texts, from.role);
        json["made_at"] = jsonOf(from.madeAt.toIso());
        json["program_version"] = jsonOf(from.programVersion);
        json["checkpoint_code"] = jsonOf(checkpointCode(from));
        return json;
    }

    Json typed(const TypedCell &cell) const
    {
        Json json;
        json["type"] = jsonOf(columnTypeName(cell.type));
        json["value"] = jsonOf(m_report.texts, cell.value);
        return json;
    }

    Result<void> writeBlocks(const Section &section)
    {
        bool first = true;
        for (const Block &block : section.blocks) {
            m_buffer += first ? "\n" : ",\n";
            first = false;
            if (const auto *table = std::get_if<ReportTable>(&block)) {
                TIZILIM_TRY(writeTable(*table));
            } else {
                append(std::visit([this](const auto &content) { return blockOf(content); }, block).dump());
            }
        }
        return {};
    }

    Json blockOf(const ReportTable &) const { return {}; } // streamed by writeTable()

    Json blockOf(const Paragraph &paragraph) const
    {
        Json json;
        json["kind"] = "paragraph";
        json["text"] = jsonOf(m_report.texts, paragraph.text);
        return json;
    }

    Json blockOf(const KeyFigures &figures) const
    {
        Json json;
        json["kind"] = "key_figures";
        json["id"] = jsonOf(figures.id);
        json["columns"] = Json::array();
        for (const LocalText &column : figures.columns)
            json["columns"].push_back(jsonOf(m_report.texts, column));
        json["lines"] = Json::array();
        for (const KeyFigure &line : figures.lines) {
            Json one;
            one["id"] = jsonOf(line.id);
            one["label"] = jsonOf(m_report.texts, line.label);
            one["values"] = Json::array();
            for (const TypedCell &cell : line.values)
                one["values"].push_back(typed(cell));
            json["lines"].push_back(std::move(one));
        }
        return json;
    }

    Json blockOf(const Figure &figure) const
    {
        static constexpr std::array kinds{"bars", "stacked_bars", "lines", "shares"};
        Json json;
        json["kind"] = "figure";
        json["id"] = jsonOf(figure.id);
        json["chart"] = kinds[static_cast<std::size_t>(figure.kind)];
        json["title"] = jsonOf(m_report.texts, figure.title);
        json["points"] = Json::array();
        for (const LocalText &point : figure.points)
            json["points"].push_back(jsonOf(m_report.texts, point));
        json["series"] = Json::array();
        for (const Series &series : figure.series) {
            Json one;
            one["id"] = jsonOf(series.id);
            one["label"] = jsonOf(m_report.texts, series.label);
            one["values"] = Json::array();
            for (const std::optional<Decimal> &value : series.values)
                one["values"].push_back(value ? jsonOf(value->toString()) : Json());
            json["series"].push_back(std::move(one));
        }
        return json;
    }

    Json headOf(const ReportTable &table, const TableSurvey &survey) const
    {
        Json json;
        json["kind"] = "table";
        json["id"] = jsonOf(table.id);
        json["caption"] = table.caption.isEmpty() ? Json() : jsonOf(m_report.texts, table.caption);
        json["columns"] = Json::array();
        Json sums = Json::object();
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const ReportColumn &column = table.columns[i];
            Json one;
            one["id"] = jsonOf(column.id);
            one["label"] = jsonOf(m_report.texts, column.label);
            one["type"] = jsonOf(columnTypeName(column.type));
            json["columns"].push_back(std::move(one));
            if (column.summed)
                sums[column.id] = jsonOf(survey.columns[i].sum.toString(column.type == ColumnType::Money ? 2 : 0));
        }
        json["totals"] = {{"rows", survey.rows}, {"sums", std::move(sums)}};
        return json;
    }

    Result<void> writeTable(const ReportTable &table)
    {
        const TableSurvey &survey = m_report.survey.of(table);
        append(headOf(table, survey).dump());
        m_buffer.chop(1);
        m_buffer += ",\"rows\":[";
        bool first = true;
        TIZILIM_TRY(forEachRow(survey, m_steps, [&](const Row &row) -> Result<void> {
            m_buffer += first ? "\n" : ",\n";
            first = false;
            Json cells = Json::array();
            for (const Cell &cell : row)
                cells.push_back(jsonOf(m_report.texts, cell));
            append(cells.dump());
            return m_buffer.size() < bufferSize ? Result<void>() : flush();
        }));
        m_buffer += "]}";
        return {};
    }

    const PreparedReport &m_report;
    OutputFile &m_file;
    ExportSteps m_steps;
    QByteArray m_buffer;
};

} // namespace

Result<WrittenFiles> JsonWriter::write(const PreparedReport &report, const QString &base,
                                       const ExportProgress &progress) const
{
    WrittenFiles files;
    TIZILIM_TRY_ASSIGN(files.emplace_back(), OutputFile::create(base + QStringLiteral(".json")));
    TIZILIM_TRY(JsonReport(report, *files.front(), progress).write());
    return files;
}

} // namespace tizilim
