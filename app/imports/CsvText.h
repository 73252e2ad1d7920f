#pragma once

#include "model/base/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>

#include <optional>

namespace tizilim {

/// How the letters of a text file are written. Never guessed: what is not UTF-8 is refused, and the officer who knows
/// better says so.
enum class TextEncoding { Utf8, Windows1251 };

/// Hands out a text file piece by piece as valid UTF-8 without NUL, whole characters only, without byte order mark.
class CsvText {
public:
    CsvText(QIODevice &device, TextEncoding encoding) : m_device(device), m_encoding(encoding) {}

    struct Fault {
        const char *code = nullptr;
        qint64 byte = 0; ///< from 1 in the file
        QString detail;  ///< the byte in hexadecimal
    };
    struct Piece {
        QByteArray text;
        qint64 firstByte = 1;       ///< where the text begins in the file, from 1
        std::optional<Fault> fault; ///< met right after the text; nothing follows
    };
    /// The next piece, or nothing at the end of the file. Errors: io.read_failed.
    [[nodiscard]] Result<std::optional<Piece>> next();

private:
    std::optional<Fault> passByteOrderMark(QByteArray &bytes);
    Piece decodeUtf8(QByteArray bytes, bool last);
    Piece decodeWindows1251(const QByteArray &bytes);

    QIODevice &m_device;
    TextEncoding m_encoding;
    QByteArray m_carried; // the beginning of a character whose rest comes with the next piece
    qint64 m_position = 0;
    bool m_begun = false;
    bool m_ended = false;
};

} // namespace tizilim
