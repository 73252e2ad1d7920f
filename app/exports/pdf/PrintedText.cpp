#include "app/exports/pdf/PrintedText.h"

#include <QList>

#include <algorithm>

namespace tizilim {

namespace {

constexpr int mostMarks = 2;

bool isOrdinary(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x20 && code < 0x7F) || (code >= 0xA0 && code < 0x250 && code != 0xAD)
           || (code >= 0x400 && code < 0x483) || (code >= 0x48A && code < 0x530) || (code >= 0x2010 && code < 0x2028)
           || code == 0x20B8 || code == 0x2116;
}

bool isNobodys(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

QString oneLineBreakKind(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : text) {
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\v' || c == u'\f')
            c = u'\n';
        else if (c == u'\t')
            c = u' ';
    }
    return text;
}

} // namespace

QString printedText(const QString &text)
{
    if (std::ranges::all_of(text, isOrdinary))
        return text;
    QString printed;
    int marks = 0;
    for (const char32_t code : oneLineBreakKind(text).toUcs4()) {
        const bool mark = QChar::isMark(code);
        marks = mark ? marks + 1 : 0;
        if (code == u'\n')
            printed += u'\n';
        else if (isNobodys(code))
            printed += QChar::ReplacementCharacter;
        else if (marks <= mostMarks)
            printed += QString::fromUcs4(&code, 1);
    }
    return printed;
}

} // namespace tizilim
