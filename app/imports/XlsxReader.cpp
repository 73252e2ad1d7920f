#include "app/imports/XlsxReader.h"

#include "app/imports/SpreadsheetValue.h"

namespace tizilim {

namespace {

constexpr qint64 lastRow = 1'048'576;

QString isoDate(const QString &text)
{
    if (!text.contains(u'T'))
        return text;
    if (text.endsWith(QLatin1String("T00:00:00")))
        return text.left(text.indexOf(u'T'));
    return text.endsWith(u'Z') ? text : text + u'Z';
}

} // namespace

XlsxReader::XlsxReader(XlsxParts parts, std::unique_ptr<ZipEntryDevice> device, const Options &options)
    : m_options(options), m_parts(std::move(parts)), m_device(std::move(device)), m_xml(*m_device, {.bytes = options.zip.bytes})
{
}

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(const QString &path, const Options &options)
{
    TIZILIM_TRY_ASSIGN(XlsxParts parts, XlsxParts::read(path, options.sheet, options.zip));
    TIZILIM_TRY_ASSIGN(auto device, ZipEntryDevice::open(path, parts.sheet));
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(parts), std::move(device), options));
    if (options.hasHeader)
        TIZILIM_TRY(reader->readHeader());
    return reader;
}

Result<std::optional<ImportRow>> XlsxReader::readRecord()
{
    Result<std::optional<ImportRow>> row = readNextRow();
    if (!row && m_device->isDamaged()) // the parser only knows that there was no more to read
        return failure(Error::refused("zip.damaged"));
    return row;
}

Result<std::optional<ImportRow>> XlsxReader::readNextRow()
{
    while (!m_ended) {
        TIZILIM_TRY_ASSIGN(const SafeXml::Token token, m_xml.next());
        if (token == SafeXml::Token::StartElement && m_xml.name() == u"row") {
            TIZILIM_TRY_ASSIGN(ImportRow row, readRow());
            if (row.cells.isEmpty())
                continue;
            while (row.cells.size() < header().size())
                row.cells.append(QString());
            return row;
        }
        m_ended = token == SafeXml::Token::End;
        if (token == SafeXml::Token::EndElement && m_xml.name() == u"sheetData")
            TIZILIM_TRY(readToEnd());
    }
    return std::nullopt;
}

Result<void> XlsxReader::readToEnd()
{
    while (!m_ended) {
        TIZILIM_TRY_ASSIGN(const SafeXml::Token token, m_xml.next());
        m_ended = token == SafeXml::Token::End;
    }
    return m_device->finish();
}

Result<ImportRow> XlsxReader::readRow()
{
    const QStringView number = m_xml.attribute(QLatin1String("r"));
    const qint64 line = number.isEmpty() ? m_line + 1 : number.toLongLong();
    if (line <= m_line || line > lastRow)
        return failure(refusal("import.disordered_sheet", {.line = m_line, .column = {}}));
    m_line = line;
    m_recordBytes = 0;
    ImportRow row{.line = line, .cells = {}, .faults = {}};
    row.cells.reserve(header().size());
    const int own = m_xml.depth();
    for (;;) {
        TIZILIM_TRY_ASSIGN(const SafeXml::Token token, m_xml.next());
        if (token == SafeXml::Token::EndElement && m_xml.depth() == own)
            return row;
        if (token == SafeXml::Token::StartElement && m_xml.name() == u"c")
            TIZILIM_TRY(readCell(row));
    }
}

Result<void> XlsxReader::readCell(ImportRow &row)
{
    const QString reference = m_xml.attribute(QLatin1String("r")).toString();
    const int column = reference.isEmpty() ? static_cast<int>(row.cells.size()) : spreadsheet::columnOf(reference);
    if (column < row.cells.size())
        return failure(refusal("import.disordered_sheet", {.line = row.line, .column = columnName(row.cells.size())}));
    const int style = m_xml.attribute(QLatin1String("s")).toInt();
    const QString type = m_xml.attribute(QLatin1String("t")).toString();
    const int own = m_xml.depth();
    QString value;
    for (;;) {
        TIZILIM_TRY_ASSIGN(const SafeXml::Token token, m_xml.next());
        if (token == SafeXml::Token::EndElement && m_xml.depth() == own)
            break;
        if (token != SafeXml::Token::StartElement)
            continue;
        if (m_xml.name() == u"v") {
            TIZILIM_TRY_ASSIGN(value, m_xml.elementText());
        } else if (m_xml.name() == u"is") {
            TIZILIM_TRY_ASSIGN(value, readRuns(m_xml));
        } else {
            TIZILIM_TRY(m_xml.skipElement());
        }
    }
    if (value.isEmpty() && !reference.isEmpty())
        return {}; // a format without content; without a reference it still takes its place
    TIZILIM_TRY_ASSIGN(QString text, cellText(row, column, type, style, value));
    return placeCell(row, column, std::move(text));
}

Result<QString> XlsxReader::cellText(ImportRow &row, int column, QStringView type, int style, const QString &value)
{
    if (type == u"inlineStr" || value.isEmpty())
        return value;
    if (type == u"str")
        return spreadsheet::unescaped(value);
    if (type == u"b")
        return value == QLatin1String("1") ? QStringLiteral("true") : QStringLiteral("false");
    if (type == u"d")
        return isoDate(value);
    if (type == u"e") {
        row.faults.append({.line = row.line, .column = columnName(column), .code = QStringLiteral("import.spreadsheet_error"),
                           .values = {value}});
        return value;
    }
    if (type == u"s") {
        bool isNumber = false;
        const qlonglong number = value.toLongLong(&isNumber);
        if (!isNumber || number < 0 || number >= m_parts.texts.size())
            return failure(refusal("import.disordered_sheet", {.line = row.line, .column = columnName(column)}));
        return m_parts.texts.at(number);
    }
    if (m_parts.dateStyles.value(style)) {
        if (const auto date = spreadsheet::canonicalDate(value.toDouble(), m_parts.since1904))
            return *date;
    }
    return spreadsheet::canonicalNumber(value).value_or(value);
}

Result<void> XlsxReader::placeCell(ImportRow &row, int column, QString text)
{
    const char *code = nullptr;
    m_recordBytes += text.size();
    if (column >= m_options.limits.columns)
        code = "import.too_many_columns";
    else if (text.size() > m_options.limits.cellBytes)
        code = "import.cell_too_long";
    else if (m_recordBytes > m_options.limits.recordBytes)
        code = "import.record_too_long";
    else if (text.contains(QChar::Null))
        code = "import.nul";
    if (code)
        return failure(refusal(code, {.line = row.line, .column = columnName(column)}));
    while (row.cells.size() < column)
        row.cells.append(QString());
    row.cells.append(std::move(text));
    return {};
}

} // namespace tizilim
