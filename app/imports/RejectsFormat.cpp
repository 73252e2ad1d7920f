#include "app/imports/RejectsFormat.h"

#include "app/exports/SpreadsheetText.h"
#include "model/base/Decimal.h"

namespace tizilim::rejects {

namespace {

bool wouldRun(const QString &cell)
{
    return spreadsheetText(cell) != storableText(cell);
}

/// Behind the apostrophes: one more is put before those that a cell has of its own, so that none is lost.
bool wouldRunBehindApostrophes(const QString &cell)
{
    qsizetype first = 0;
    while (first < cell.size() && cell[first] == u'\'')
        ++first;
    return wouldRun(cell.mid(first));
}

} // namespace

QString reasonColumn()
{
    return QStringLiteral("tizilim_reason");
}

QString guarded(const QString &cell)
{
    return wouldRunBehindApostrophes(cell) && !Decimal::parse(cell) ? u'\'' + cell : cell;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && wouldRunBehindApostrophes(cell) ? cell.mid(1) : cell;
}

} // namespace tizilim::rejects
