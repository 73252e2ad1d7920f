#include "app/exports/CsvFile.h"

#include "app/exports/SpreadsheetText.h"

#include <algorithm>

namespace tizilim {

namespace {
constexpr qsizetype bufferSize = 256 * 1024;
} // namespace

CsvFile::CsvFile(OutputFile &file, Language language)
    : m_file(file), m_format(language), m_separator(language == Language::English ? u',' : u';')
{
    m_buffer.reserve(bufferSize + 4096);
    m_buffer += "\xEF\xBB\xBF";
}

void CsvFile::begin()
{
    if (!m_first)
        m_buffer += static_cast<char>(m_separator.unicode());
    m_first = false;
}

void CsvFile::field(const QString &text)
{
    begin();
    const bool quoted = std::ranges::any_of(
        text, [this](QChar c) { return c == m_separator || c == u'"' || c == u'\r' || c == u'\n'; });
    const bool edged = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    if (!quoted && !edged) {
        m_buffer += text.toUtf8();
        return;
    }
    QString doubled = text;
    doubled.replace(u'"', QStringLiteral("\"\""));
    m_buffer += '"' + doubled.toUtf8() + '"';
}

void CsvFile::text(const QString &text)
{
    field(spreadsheetText(text));
}

void CsvFile::number(QString plain)
{
    field(plain.replace(u'.', m_format.decimalMark()));
}

void CsvFile::date(QDate day)
{
    field(day.toString(Qt::ISODate));
}

void CsvFile::instant(Timestamp instant)
{
    field(instant.toAlmaty().toString(Qt::ISODate));
}

void CsvFile::value(const TypedCell &cell)
{
    if (const auto *plain = std::get_if<QString>(&cell.value))
        text(*plain);
    else if (const auto *whole = std::get_if<qint64>(&cell.value))
        number(QString::number(*whole));
    else if (const auto *money = std::get_if<Money>(&cell.value))
        number(money->toString());
    else if (const auto *decimal = std::get_if<Decimal>(&cell.value))
        number(decimal->toString());
    else if (const auto *day = std::get_if<QDate>(&cell.value))
        date(*day);
    else if (const auto *time = std::get_if<Timestamp>(&cell.value))
        instant(*time);
    else
        empty();
}

Result<void> CsvFile::endRecord()
{
    m_buffer += "\r\n";
    m_first = true;
    return m_buffer.size() < bufferSize ? Result<void>() : finish();
}

Result<void> CsvFile::finish()
{
    TIZILIM_TRY(m_file.write(m_buffer));
    m_buffer.resize(0);
    return {};
}

} // namespace tizilim
