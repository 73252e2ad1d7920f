#include "app/imports/RejectsFormat.h"

#include "model/base/Decimal.h"

namespace tizilim::rejects {

namespace {

constexpr QStringView dangerous = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"; // and NUL

bool wouldRun(const QString &cell)
{
    qsizetype first = 0;
    while (first < cell.size() && cell[first] == u'\'')
        ++first;
    if (first == cell.size() || !(cell[first].isNull() || dangerous.contains(cell[first])))
        return false;
    return first > 0 || !Decimal::parse(cell);
}

} // namespace

QString reasonColumn()
{
    return QStringLiteral("tizilim_reason");
}

QString guarded(const QString &cell)
{
    return wouldRun(cell) ? u'\'' + cell : cell;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && wouldRun(cell) ? cell.mid(1) : cell;
}

} // namespace tizilim::rejects
