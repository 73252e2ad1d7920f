#include "app/imports/registers/RegisterDifference.h"

#include "app/imports/Cells.h"
#include "app/imports/registers/EsmaRegister.h"

namespace tizilim {

namespace {

QString listText(const QStringList &list)
{
    return list.join(u'|');
}

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate); // empty if there is none
}

bool isList(const QString &field)
{
    return field == QLatin1String("services") || field == QLatin1String("service_states");
}

/// The fields of one that the other says otherwise.
QStringList differences(const QMap<QString, QString> &one, const QMap<QString, QString> &other)
{
    QStringList names;
    for (auto field = one.cbegin(); field != one.cend(); ++field)
        if (other.value(field.key()) != field.value())
            names.append(field.key());
    return names;
}

QString united(const QString &first, const QString &second)
{
    QStringList all = cells::list(first) + cells::list(second);
    all.removeDuplicates();
    all.sort();
    return listText(all);
}

/// One entry for each key, in the file's order.
QList<RegisterEntry> distinct(const QList<RegisterEntry> &edition, QList<RegisterDifference::Duplicate> &duplicates)
{
    QList<RegisterEntry> entries;
    QHash<QString, qsizetype> places;
    for (const RegisterEntry &entry : edition) {
        const qsizetype place = places.value(entry.key, -1);
        if (place < 0) {
            places.insert(entry.key, entries.size());
            entries.append(entry);
            continue;
        }
        RegisterEntry &first = entries[place];
        duplicates.append({entry.line, first.line, differences(entry.fields, first.fields)});
        for (auto field = first.fields.begin(); field != first.fields.end(); ++field)
            if (isList(field.key()))
                *field = united(*field, entry.fields.value(field.key()));
    }
    return entries;
}

QString sortedList(QStringList list)
{
    list.sort();
    return listText(list);
}

} // namespace

QList<ImportProblem> RegisterDifference::problems() const
{
    QList<ImportProblem> list;
    for (const Duplicate &duplicate : duplicates) {
        const bool same = duplicate.fields.isEmpty();
        list.append({.line = duplicate.line, .column = {},
                     .code = same ? QStringLiteral("esma.twice") : QStringLiteral("esma.twice_different"),
                     .values = {QString::number(duplicate.firstLine), duplicate.fields.join(QStringLiteral(", "))},
                     .severity = ImportProblem::Severity::Warns});
    }
    return list;
}

QString registerKey(const QString &authority, const QString &knownBy, const QString &websites)
{
    constexpr QChar unitSeparator(0x1F); // stands in none of the parts
    const auto folded = [](const QString &text) { return text.simplified().toCaseFolded(); };
    return folded(authority) + unitSeparator + folded(knownBy) + unitSeparator + folded(websites);
}

RegisterEntry registerEntry(const AuthorisedProvider &provider)
{
    return {.key = provider.key(),
            .line = provider.line,
            .fields = {{QStringLiteral("authority"), provider.authority},
                       {QStringLiteral("home_state"), provider.homeState},
                       {QStringLiteral("name"), provider.name},
                       {QStringLiteral("lei"), provider.lei},
                       {QStringLiteral("lei_country"), provider.leiCountry},
                       {QStringLiteral("commercial_name"), provider.commercialName},
                       {QStringLiteral("address"), provider.address},
                       {QStringLiteral("website"), listText(provider.websites)},
                       {QStringLiteral("platform"), listText(provider.platforms)},
                       {QStringLiteral("authorised_on"), dateText(provider.authorisedOn)},
                       {QStringLiteral("ended_on"), dateText(provider.endedOn)},
                       {QStringLiteral("services"), sortedList(provider.services)},
                       {QStringLiteral("service_states"), sortedList(provider.serviceStates)},
                       {QStringLiteral("comments"), provider.comments},
                       {QStringLiteral("last_update"), dateText(provider.lastUpdate)}}};
}

RegisterEntry registerEntry(const ProviderWarning &warning)
{
    return {.key = warning.key(),
            .line = warning.line,
            .fields = {{QStringLiteral("authority"), warning.authority},
                       {QStringLiteral("home_state"), warning.homeState},
                       {QStringLiteral("name"), warning.name},
                       {QStringLiteral("lei"), warning.lei},
                       {QStringLiteral("lei_country"), warning.leiCountry},
                       {QStringLiteral("commercial_name"), warning.commercialName},
                       {QStringLiteral("website"), listText(warning.websites)},
                       {QStringLiteral("infringement"), warning.infringement},
                       {QStringLiteral("reason"), warning.reason},
                       {QStringLiteral("decided_on"), dateText(warning.decidedOn)},
                       {QStringLiteral("comments"), warning.comments},
                       {QStringLiteral("last_update"), dateText(warning.lastUpdate)}}};
}

QList<RegisterEntry> registerEntries(const EsmaRegister &edition)
{
    QList<RegisterEntry> entries;
    for (const AuthorisedProvider &provider : edition.providers)
        entries.append(registerEntry(provider));
    for (const ProviderWarning &warning : edition.warnings)
        entries.append(registerEntry(warning));
    return entries;
}

RegisterDifference compareRegister(const KnownEntries &known, const QList<RegisterEntry> &edition)
{
    RegisterDifference difference;
    QHash<QString, bool> seen;
    for (RegisterEntry &entry : distinct(edition, difference.duplicates)) {
        seen.insert(entry.key, true);
        const auto before = known.constFind(entry.key);
        if (before == known.cend()) {
            difference.added.append(std::move(entry));
            continue;
        }
        QStringList fields = differences(entry.fields, *before);
        if (fields.isEmpty())
            difference.unchanged.append(std::move(entry));
        else
            difference.changed.append({std::move(entry), std::move(fields)});
    }
    for (auto entry = known.cbegin(); entry != known.cend(); ++entry)
        if (!seen.contains(entry.key()))
            difference.gone.append(entry.key());
    difference.gone.sort();
    return difference;
}

} // namespace tizilim
