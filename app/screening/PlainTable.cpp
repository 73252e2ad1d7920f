#include "app/screening/PlainTable.h"

#include <QStringDecoder>

#include <utility>

namespace tizilim {

Result<std::unique_ptr<PlainTable>> PlainTable::open(const QString &path)
{
    std::unique_ptr<PlainTable> table(new PlainTable(path));
    if (!table->m_file.open(QIODevice::ReadOnly))
        return failure(Error::inputOutput("file.cannot_read", {path, table->m_file.errorString()}));
    TIZILIM_TRY_ASSIGN(std::optional<QString> header, table->line());
    if (!header)
        return failure(Error::refused("import.empty_file"));
    if (header->startsWith(QChar::ByteOrderMark))
        header->remove(0, 1);
    for (const QString &name : header->split(u'\t'))
        table->m_header.append(name.trimmed());
    return table;
}

Result<void> PlainTable::require(const QStringList &columns) const
{
    QStringList missing;
    for (const QString &column : columns) {
        if (!m_header.contains(column))
            missing.append(column);
    }
    if (!missing.isEmpty())
        return failure(Error::refused("import.missing_columns", {missing.join(QStringLiteral(", "))}));
    return {};
}

Result<std::optional<QStringList>> PlainTable::next()
{
    TIZILIM_TRY_ASSIGN(const std::optional<QString> text, line());
    if (!text)
        return std::optional<QStringList>();
    return text->split(u'\t');
}

/// The next line that is not empty.
Result<std::optional<QString>> PlainTable::line()
{
    constexpr qint64 longest = 16LL * 1024 * 1024;
    while (!m_file.atEnd()) {
        QByteArray bytes = m_file.readLine(longest);
        ++m_line;
        if (bytes.isEmpty())
            return failure(Error::inputOutput("io.read_failed", {m_file.fileName(), m_file.errorString()}));
        while (bytes.endsWith('\n') || bytes.endsWith('\r'))
            bytes.chop(1);
        if (bytes.isEmpty())
            continue;
        QStringDecoder decode(QStringDecoder::Utf8,
                              QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
        QString text = decode(bytes);
        if (decode.hasError())
            return failure(Error::refused("import.invalid_utf8", {QString::number(m_line), {}, {}, {}}));
        return text;
    }
    return std::optional<QString>();
}

} // namespace tizilim
