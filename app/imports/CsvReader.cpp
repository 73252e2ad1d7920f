#include "app/imports/CsvReader.h"

#include <csv.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <deque>

namespace tizilim {

namespace {

/// The separator that stands most often outside quotation marks in the first record; a comma if none does.
char recogniseSeparator(const QByteArray &text)
{
    constexpr std::array candidates{',', ';', '\t'};
    std::array<qsizetype, candidates.size()> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '\n' || c == '\r'))
            break;
        else if (const auto found = std::ranges::find(candidates, c); !quoted && found != candidates.end())
            ++counts[static_cast<std::size_t>(found - candidates.begin())];
    }
    return candidates[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

} // namespace

/// libcsv with the places that it does not tell: it is fed one physical line after another, so that the line is known
/// at which a record and a cell begin.
class CsvReader::Parser {
public:
    struct Fault {
        const char *code;
        qint64 line;
        qsizetype column; // from 0
        qint64 byte;
        QString detail;
    };

    Parser(char separator, const TableLimits &limits) : m_limits(limits)
    {
        csv_init(&m_csv, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_csv, static_cast<unsigned char>(separator));
        csv_set_space_func(&m_csv, [](unsigned char) { return 0; }); // RFC 4180: spaces are part of a field
    }
    ~Parser() { csv_free(&m_csv); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    void feed(const QByteArray &text, qint64 firstByte)
    {
        const char *const begin = text.constData();
        const char *const end = begin + text.size();
        for (const char *at = begin; at < end && !m_fault;) {
            const void *newline = std::memchr(at, '\n', static_cast<std::size_t>(end - at));
            const char *next = newline ? static_cast<const char *>(newline) + 1 : end;
            feedWithinLine({at, next}, firstByte + (at - begin));
            if (newline && !m_fault)
                beginLine();
            at = next;
        }
    }

    void finish(qint64 lastByte)
    {
        m_byte = lastByte;
        if (!m_fault && csv_fini(&m_csv, &Parser::cellEnded, &Parser::recordEnded, this) != 0)
            fail("import.unclosed_quote", m_cellLine);
    }

    bool takeRow(ImportRow &row)
    {
        if (m_rows.empty())
            return false;
        row = std::move(m_rows.front());
        m_rows.pop_front();
        return true;
    }

    const std::optional<Fault> &fault() const { return m_fault; }
    qint64 line() const { return m_line; }
    qsizetype column() const { return m_cells.size(); }
    char separator() const { return static_cast<char>(m_csv.delim_char); }

private:
    void feedWithinLine(QByteArrayView part, qint64 firstByte)
    {
        constexpr int betweenRecords = 0; // libcsv's ROW_NOT_BEGUN
        if (m_csv.pstate == betweenRecords)
            m_recordLine = m_cellLine = m_line;
        m_byte = firstByte;
        const std::size_t done = csv_parse(&m_csv, part.data(), static_cast<std::size_t>(part.size()), &Parser::cellEnded,
                                           &Parser::recordEnded, this);
        if (m_fault)
            return;
        m_byte = firstByte + static_cast<qint64>(done);
        if (done != static_cast<std::size_t>(part.size()))
            fail("import.stray_quote", m_cellLine);
        else if (m_csv.entry_pos > static_cast<std::size_t>(m_limits.cellBytes))
            fail("import.cell_too_long", m_cellLine);
    }

    void beginLine()
    {
        ++m_line;
        m_recordEndedOnLine = false;
    }

    /// `cellLine`: where the cell begins, which tells which quotation mark was left open.
    void fail(const char *code, qint64 cellLine) { m_fault = Fault{code, m_line, m_cells.size(), m_byte, QString::number(cellLine)}; }

    static void cellEnded(void *text, std::size_t length, void *parser)
    {
        static_cast<Parser *>(parser)->takeCell(QByteArrayView(static_cast<const char *>(text), static_cast<qsizetype>(length)));
    }

    static void recordEnded(int, void *parser) { static_cast<Parser *>(parser)->takeRecord(); }

    void takeCell(QByteArrayView text)
    {
        if (m_fault)
            return;
        m_recordBytes += text.size();
        if (m_recordEndedOnLine)
            fail("import.bare_carriage_return", m_cellLine);
        else if (text.size() > m_limits.cellBytes)
            fail("import.cell_too_long", m_cellLine);
        else if (m_cells.size() >= m_limits.columns)
            fail("import.too_many_columns", m_cellLine);
        else if (m_recordBytes > m_limits.recordBytes)
            fail("import.record_too_long", m_cellLine);
        else
            m_cells.append(QString::fromUtf8(text));
        m_cellLine = m_line;
    }

    void takeRecord()
    {
        if (m_fault)
            return;
        const qsizetype width = m_cells.size();
        m_rows.push_back({.line = m_recordLine, .cells = std::move(m_cells), .faults = {}});
        m_cells = {};
        m_cells.reserve(width);
        m_recordBytes = 0;
        m_recordEndedOnLine = true;
    }

    csv_parser m_csv{};
    TableLimits m_limits;
    std::deque<ImportRow> m_rows;
    QStringList m_cells;
    qsizetype m_recordBytes = 0;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    qint64 m_cellLine = 1;
    qint64 m_byte = 1;
    bool m_recordEndedOnLine = false;
    std::optional<Fault> m_fault;
};

CsvReader::CsvReader(const QString &path, const Options &options)
    : m_file(path), m_options(options), m_text(m_file, options.encoding)
{
}

CsvReader::~CsvReader() = default;

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString &path, const Options &options)
{
    std::unique_ptr<CsvReader> reader(new CsvReader(path, options));
    if (!reader->m_file.open(QIODevice::ReadOnly))
        return failure(Error::inputOutput("io.open_failed", {path, reader->m_file.errorString()}));
    if (reader->m_file.size() == 0)
        return failure(Error::refused("import.empty_file"));
    TIZILIM_TRY(reader->readPiece());
    if (options.hasHeader)
        TIZILIM_TRY(reader->readHeader());
    return reader;
}

char CsvReader::separator() const
{
    return m_parser->separator();
}

double CsvReader::progress() const
{
    return m_file.size() > 0 ? static_cast<double>(m_file.pos()) / static_cast<double>(m_file.size()) : 1;
}

Result<std::optional<ImportRow>> CsvReader::readRecord()
{
    ImportRow row;
    while (!m_parser->takeRow(row)) {
        if (auto error = stopped())
            return failure(std::move(*error));
        if (m_ended)
            return std::nullopt;
        TIZILIM_TRY(readPiece());
    }
    return row;
}

Result<void> CsvReader::readPiece()
{
    TIZILIM_TRY_ASSIGN(const std::optional<CsvText::Piece> piece, m_text.next());
    if (!m_parser)
        m_parser = std::make_unique<Parser>(m_options.separator.value_or(recogniseSeparator(piece->text)), m_options.limits);
    if (piece)
        m_parser->feed(piece->text, piece->firstByte);
    else
        m_parser->finish(m_file.size());
    m_textFault = piece ? piece->fault : std::nullopt;
    m_ended = !piece;
    return {};
}

std::optional<Error> CsvReader::stopped() const
{
    if (const auto &fault = m_parser->fault())
        return refusal(fault->code, {.line = fault->line, .column = columnName(fault->column), .byte = fault->byte}, fault->detail);
    if (m_textFault)
        return refusal(m_textFault->code,
                       {.line = m_parser->line(), .column = columnName(m_parser->column()), .byte = m_textFault->byte},
                       m_textFault->detail);
    return std::nullopt;
}

} // namespace tizilim
