#include "app/imports/SpreadsheetValue.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace tizilim::spreadsheet {

namespace {

constexpr int significantDigits = 15;

/// Rounds a string of digits half up; true if that made it one digit longer.
bool roundDigits(QString &digits, qsizetype keep)
{
    const bool up = digits[keep] >= u'5';
    digits.truncate(keep);
    if (!up)
        return false;
    for (qsizetype i = keep - 1; i >= 0; --i) {
        if (digits[i] != u'9') {
            digits[i] = QChar(static_cast<char16_t>(digits[i].unicode() + 1));
            return false;
        }
        digits[i] = u'0';
    }
    digits.prepend(u'1');
    return true;
}

/// `digits` with the decimal point after the first `point` of them, which may lie outside.
QString plain(QString digits, qsizetype point, bool negative)
{
    if (point <= 0)
        digits.prepend(QString(1 - point, u'0'));
    else if (point > digits.size())
        digits.append(QString(point - digits.size(), u'0'));
    const qsizetype whole = std::max<qsizetype>(point, 1);
    QString fraction = digits.mid(whole);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    QString number = digits.left(whole);
    if (!fraction.isEmpty())
        number += u'.' + fraction;
    return negative && number != QLatin1String("0") ? u'-' + number : number;
}

/// True for the usual case: digits and perhaps a point with digits after it, nothing to round, no zeros to drop.
bool isCanonical(QStringView text)
{
    if (text.isEmpty() || text.size() > significantDigits || text.back() == u'.' || text[0] == u'.')
        return false;
    if (text[0] == u'0' && text.size() > 1 && text[1] != u'.')
        return false;
    const qsizetype point = text.indexOf(u'.');
    if (point >= 0 && text.back() == u'0')
        return false;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (i != point && (text[i] < u'0' || text[i] > u'9'))
            return false;
    return true;
}

QString clock(QTime time)
{
    return time.toString(time.msec() == 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm:ss.zzz"));
}

} // namespace

std::optional<QString> canonicalNumber(QStringView text)
{
    if (isCanonical(text))
        return text.toString();
    static const QRegularExpression form(QStringLiteral("^(-?)([0-9]*)(?:\\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,4}))?$"));
    const auto match = form.match(text.toString());
    QString digits = match.captured(2) + match.captured(3);
    if (!match.hasMatch() || digits.isEmpty())
        return std::nullopt;
    qsizetype point = match.captured(2).size() + match.captured(4).toInt();
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == u'0')
        ++zeros;
    if (zeros == digits.size())
        return QStringLiteral("0");
    digits.remove(0, zeros);
    point -= zeros;
    constexpr qsizetype largestExponent = 310;
    if (std::abs(point) > largestExponent)
        return std::nullopt;
    if (digits.size() > significantDigits && roundDigits(digits, significantDigits))
        ++point;
    return plain(digits, point, !match.captured(1).isEmpty());
}

std::optional<QString> canonicalDate(double serial, bool since1904)
{
    constexpr double lastDay = 2958466; // 1 January 10000
    constexpr int neverWas = 60;        // 29 February 1900, which Lotus believed in
    constexpr qint64 dayLength = 24LL * 60 * 60 * 1000;
    if (!(serial >= 0) || serial >= lastDay)
        return std::nullopt;
    const auto instant = static_cast<qint64>(std::llround(serial * dayLength));
    const qint64 day = instant / dayLength;
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(instant % dayLength));
    if (day == 0 && !since1904)
        return clock(time);
    if (day == neverWas && !since1904)
        return std::nullopt;
    const QDate first = since1904 ? QDate(1904, 1, 1) : QDate(1899, 12, day < neverWas ? 31 : 30);
    const QString date = first.addDays(day).toString(Qt::ISODate);
    return time == QTime(0, 0) ? date : date + u'T' + clock(time) + u'Z';
}

bool isDateFormat(int formatId, QStringView formatCode)
{
    if ((formatId >= 14 && formatId <= 22) || (formatId >= 27 && formatId <= 36) || (formatId >= 45 && formatId <= 47)
        || (formatId >= 50 && formatId <= 58))
        return true;
    for (qsizetype i = 0; i < formatCode.size(); ++i) {
        const QChar c = formatCode[i].toLower();
        if (c == u'\\' || c == u'_' || c == u'*')
            ++i; // the next character is shown as it is
        else if (c == u'"')
            i = formatCode.indexOf(u'"', i + 1);
        else if (c == u'[' && !QStringView(u"hms").contains(formatCode.mid(i + 1, 1).toString().toLower()))
            i = formatCode.indexOf(u']', i + 1);
        else if (QStringView(u"dmyhs").contains(c))
            return true;
        if (i < 0)
            return false;
    }
    return false;
}

QString unescaped(const QString &text)
{
    constexpr qsizetype length = 7; // _xHHHH_
    qsizetype at = text.indexOf(QLatin1String("_x"));
    if (at < 0)
        return text;
    QString result = text.left(at);
    while (at < text.size()) {
        bool isCode = false;
        char16_t code = 0;
        if (text[at] == u'_' && at + length <= text.size() && text[at + 1] == u'x' && text[at + length - 1] == u'_')
            code = QStringView(text).mid(at + 2, 4).toUShort(&isCode, 16);
        isCode = isCode && !QChar::isSurrogate(code); // control characters are escaped, nothing else
        result += isCode ? QChar(code) : text[at];
        at += isCode ? length : 1;
    }
    return result;
}

int columnOf(QStringView reference)
{
    constexpr int most = 16'384;
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > most)
            return -1;
    }
    return column - 1;
}

} // namespace tizilim::spreadsheet
