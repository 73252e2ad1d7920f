#include "app/verbs/licensing/VenueDirectory.h"

#include "model/domain/NameFolding.h"
#include "model/domain/VenueStanding.h"

#include <QSet>

namespace tizilim {

namespace {

/// www.Example.com, https://example.com/x and example.com are one; empty for what is no website.
QString hostOf(const QString &website)
{
    QString host = website.trimmed().toLower();
    if (const qsizetype scheme = host.indexOf(QLatin1String("://")); scheme >= 0)
        host.remove(0, scheme + 3);
    host = host.section(u'/', 0, 0);
    if (host.startsWith(QLatin1String("www.")))
        host.remove(0, 4);
    return host.contains(u'.') && !host.contains(u' ') ? host : QString();
}

/// Under which a venue may be looked for. Signs in front, so that a name is never taken for a website.
QSet<QString> keysOf(const QStringList &names, const QString &lei, const QStringList &websites)
{
    QSet<QString> keys;
    const auto add = [&](QChar sign, const QString &key) {
        if (!key.isEmpty())
            keys.insert(sign + key);
    };
    for (const QString &name : names)
        add(u'n', foldedName(name));
    add(u'l', lei.trimmed().toUpper());
    for (const QString &website : websites)
        add(u'w', hostOf(website));
    return keys;
}

void addKeys(QMultiHash<QString, size_t> &places, const QSet<QString> &keys, size_t place)
{
    for (const QString &key : keys)
        places.insert(key, place);
}

QSet<size_t> placesOf(const QMultiHash<QString, size_t> &places, const QSet<QString> &keys)
{
    QSet<size_t> found;
    for (const QString &key : keys) {
        const QList<size_t> values = places.values(key);
        found.unite(QSet<size_t>(values.begin(), values.end()));
    }
    return found;
}

} // namespace

Result<VenueDirectory> VenueDirectory::read(const Reading &reading)
{
    VenueDirectory directory;
    for (const ExchangeState state : {ExchangeState::LicensedAbroad, ExchangeState::Closed}) {
        TIZILIM_TRY_ASSIGN(const std::vector<Exchange> found, reading.where<Exchange>({{"state", Value(codeOf(state))}}));
        directory.m_providers.insert(directory.m_providers.end(), found.begin(), found.end());
    }
    TIZILIM_TRY_ASSIGN(directory.m_warnings, reading.where<Warning>({}));
    for (size_t place = 0; place < directory.m_providers.size(); ++place) {
        const Exchange &provider = directory.m_providers[place];
        addKeys(directory.m_providerKeys, keysOf({provider.nameLatin, provider.commercialName}, provider.lei,
                                                 QString(provider.website + u'|' + provider.platform).split(u'|')), place);
    }
    for (size_t place = 0; place < directory.m_warnings.size(); ++place) {
        const Warning &warning = directory.m_warnings[place];
        addKeys(directory.m_warningKeys, keysOf({warning.name, warning.commercialName}, warning.lei, warning.websites.split(u'|')), place);
    }
    return directory;
}

VenueFacts VenueDirectory::factsOn(const QString &venue, QDate day) const
{
    VenueFacts facts;
    const QSet<QString> keys = keysOf({venue}, venue, {venue});
    for (const size_t place : placesOf(m_providerKeys, keys)) {
        if (isLicensedAbroadOn(m_providers[place], day))
            facts.licensedAs.push_back(m_providers[place].id);
    }
    for (const size_t place : placesOf(m_warningKeys, keys)) {
        if (isInForceOn(m_warnings[place], day))
            facts.warnings.push_back(m_warnings[place].id);
    }
    return facts;
}

} // namespace tizilim
