#include "app/imports/CsvText.h"

#include <QByteArrayView>

#include <algorithm>

namespace tizilim {

namespace {

constexpr qint64 pieceSize = 64LL * 1024;

/// The length of the UTF-8 sequence that a byte begins, 1 for anything that begins none.
int sequenceLength(unsigned char lead)
{
    return lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
}

/// How many bytes at the end are the beginning of a character that is not complete yet.
qsizetype incompleteTail(const QByteArray &bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if ((byte & 0xC0) != 0x80)
            return sequenceLength(byte) > back ? back : 0;
    }
    return 0;
}

/// Where the first ill-formed sequence begins. Looked for only when the text as a whole is known to be ill-formed.
qsizetype firstInvalid(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype length = std::min<qsizetype>(sequenceLength(static_cast<unsigned char>(bytes[at])), bytes.size() - at);
        if (!QByteArrayView(bytes).sliced(at, length).isValidUtf8())
            return at;
        at += length;
    }
    return at;
}

QString hexadecimal(char byte)
{
    return QStringLiteral("0x%1").arg(static_cast<unsigned char>(byte), 2, 16, QLatin1Char('0')).toUpper().replace(u'X', u'x');
}

} // namespace

Result<std::optional<CsvText::Piece>> CsvText::next()
{
    if (m_ended)
        return std::nullopt;
    QByteArray bytes = m_carried;
    m_carried.clear();
    const QByteArray read = m_device.read(pieceSize);
    if (read.isEmpty() && !m_device.atEnd())
        return failure(Error::inputOutput("io.read_failed", {m_device.errorString()}));
    m_ended = m_device.atEnd();
    bytes += read;
    if (!m_begun) {
        m_begun = true;
        if (auto fault = passByteOrderMark(bytes)) {
            m_ended = true;
            return Piece{.text = {}, .firstByte = 1, .fault = std::move(fault)};
        }
    }
    Piece piece = m_encoding == TextEncoding::Utf8 ? decodeUtf8(std::move(bytes), m_ended) : decodeWindows1251(bytes);
    m_ended = m_ended || piece.fault;
    return piece;
}

std::optional<CsvText::Fault> CsvText::passByteOrderMark(QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return Fault{"import.utf16", 1, {}};
    if (m_encoding == TextEncoding::Utf8 && bytes.startsWith("\xEF\xBB\xBF")) {
        bytes.remove(0, 3);
        m_position = 3;
    }
    return std::nullopt;
}

CsvText::Piece CsvText::decodeUtf8(QByteArray bytes, bool last)
{
    if (const qsizetype tail = incompleteTail(bytes); tail > 0 && !last) {
        m_carried = bytes.last(tail);
        bytes.chop(tail);
    }
    Piece piece{.text = {}, .firstByte = m_position + 1, .fault = {}};
    m_position += bytes.size();
    qsizetype good = bytes.indexOf('\0');
    if (good >= 0)
        piece.fault = Fault{"import.nul", piece.firstByte + good, QStringLiteral("0x00")};
    else
        good = bytes.size();
    if (!QByteArrayView(bytes).first(good).isValidUtf8()) {
        good = firstInvalid(bytes.first(good));
        piece.fault = Fault{"import.invalid_utf8", piece.firstByte + good, hexadecimal(bytes[good])};
    }
    bytes.truncate(good);
    piece.text = std::move(bytes);
    return piece;
}

CsvText::Piece CsvText::decodeWindows1251(const QByteArray &bytes)
{
    constexpr char unassigned = '\x98';
    Piece piece{.text = {}, .firstByte = m_position + 1, .fault = {}};
    m_position += bytes.size();
    const auto bad = std::ranges::find_if(bytes, [](char byte) { return byte == '\0' || byte == unassigned; });
    const qsizetype good = bad - bytes.begin();
    if (bad != bytes.end())
        piece.fault = Fault{*bad == '\0' ? "import.nul" : "import.invalid_windows_1251", piece.firstByte + good, hexadecimal(*bad)};
    QStringDecoder decoder("windows-1251");
    const QString text = decoder(QByteArrayView(bytes).first(good));
    piece.text = text.toUtf8();
    return piece;
}

} // namespace tizilim
