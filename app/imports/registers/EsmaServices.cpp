#include "app/imports/registers/EsmaServices.h"

#include "app/imports/Cells.h"

#include <QRegularExpression>

namespace tizilim {

namespace {

struct Service {
    char16_t letter;
    const char16_t *words; // enough of the regulation's words to tell it from the others
};

const Service services[] = {
    {u'a', u"custody"},   {u'b', u"trading platform"}, {u'c', u"for funds"},          {u'd', u"for other"},
    {u'e', u"execution"}, {u'f', u"placing"},          {u'g', u"reception"},          {u'h', u"advice"},
    {u'i', u"portfolio"}, {u'j', u"transfer services"},
};

QStringList lettersByWords(const QString &part)
{
    QStringList letters;
    for (const Service &service : services)
        if (part.contains(QStringView(service.words), Qt::CaseInsensitive))
            letters.append(QString(QChar(service.letter)));
    return letters;
}

/// The letters written before a dot or bracket, at the beginning or behind a comma or semicolon.
QStringList lettersWritten(const QString &part)
{
    static const QRegularExpression form(QStringLiteral("(?:^|[,;])\\s*\\(?([a-j])[.)]"), QRegularExpression::CaseInsensitiveOption);
    QStringList letters;
    for (auto match = form.globalMatch(part); match.hasNext();)
        letters.append(match.next().captured(1).toLower());
    return letters;
}

} // namespace

EsmaServices EsmaServices::read(const QString &cell)
{
    EsmaServices found;
    for (const QString &raw : cells::list(cell)) {
        const QString part = raw.simplified();
        const QStringList written = lettersWritten(part);
        QStringList letters = lettersByWords(part);
        if (letters.isEmpty())
            letters = written;
        if (letters.isEmpty())
            found.unknown.append(part);
        for (const QString &letter : written)
            if (!letters.contains(letter) && !found.contradictions.contains(part))
                found.contradictions.append(part);
        found.letters += letters;
    }
    found.letters.removeDuplicates();
    found.letters.sort();
    return found;
}

} // namespace tizilim
