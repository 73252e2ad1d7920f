#include "app/publication/PublicRegister.h"

#include "app/reports/ReportCatalogue.h"
#include "app/session/RegistryParts.h"

#include <algorithm>

namespace tizilim {

namespace {

using What = PublicEvent::What;

bool isPublished(const Licence &licence)
{
    return !licence.notPublished && licence.authority != Authority::Ministry;
}

bool isPublished(const Warning &warning)
{
    const bool mistake = warning.state == WarningState::Withdrawn && warning.reason == WarningReason::PublishedByMistake;
    return !warning.notPublished && !warning.fromAbroad && !mistake;
}

/// The services of a licence: its own, or those that its kind stands for.
QStringList servicesOf(const Licence &licence)
{
    if (!licence.services.isEmpty())
        return licence.services.split(u'|', Qt::SkipEmptyParts);
    if (licence.kind == LicenceKind::ExchangeOperator)
        return {QStringLiteral("c"), QStringLiteral("d")};
    return {QStringLiteral("b")};
}

/// An act that ended the licence, on or before the day.
std::optional<PublicEvent> endOf(const Licence &licence, QDate day)
{
    switch (standingOn(licence, day)) {
    case LicenceStanding::Revoked: return PublicEvent{What::Revoked, licence.endedOn, {}};
    case LicenceStanding::Surrendered: return PublicEvent{What::Surrendered, licence.endedOn, {}};
    case LicenceStanding::Terminated: return PublicEvent{What::Terminated, licence.endedOn, {}};
    case LicenceStanding::Expired: {
        const QDate last = licence.graceUntil.isValid() ? licence.graceUntil : licence.validUntil;
        return PublicEvent{What::Expired, last.addDays(1), {}};
    }
    default: return std::nullopt;
    }
}

/// A suspension that began before the licence ended, and the return to work if there was one.
void addSuspension(std::vector<PublicEvent> &past, QDate from, QDate until, QDate end, QDate day)
{
    const bool begun = from.isValid() && from <= day && (!end.isValid() || from < end);
    if (!begun)
        return;
    past.push_back({What::Suspended, from, until});
    const QDate back = until.addDays(1);
    if (back.isValid() && back <= day && (!end.isValid() || back < end))
        past.push_back({What::Reinstated, back, {}});
}

Result<std::vector<PublicLicensee>> licenseesOf(const Registry &registry, QDate day)
{
    TIZILIM_TRY_ASSIGN(std::vector<Licence> licences, registry.parts().reading().where<Licence>({}));
    std::ranges::sort(licences, {}, [](const Licence &licence) { return std::pair(licence.issuedOn, licence.number); });
    QHash<RecordId, QString> numbers;
    for (const Licence &licence : licences) {
        if (isPublished(licence))
            numbers.insert(licence.id, licence.number);
    }
    std::vector<PublicLicensee> licensees;
    QHash<RecordId, size_t> places;
    for (const Licence &licence : licences) {
        if (!isPublished(licence))
            continue;
        if (!places.contains(licence.exchange)) {
            places.insert(licence.exchange, licensees.size());
            TIZILIM_TRY_ASSIGN(Exchange exchange, registry.parts().reading().get<Exchange>(licence.exchange));
            licensees.push_back({std::move(exchange), {}});
        }
        licensees[places.value(licence.exchange)].licences.push_back(
            {licence, standingOn(licence, day), numbers.value(licence.predecessor), servicesOf(licence), pastOf(licence, day)});
    }
    return licensees;
}

} // namespace

template<>
const Choices &choicesOf<PublicEvent::What>()
{
    static const Choices choices{
        {int(What::Issued), "issued", QT_TRANSLATE_NOOP("PublicRegister", "issued")},
        {int(What::Suspended), "suspended", QT_TRANSLATE_NOOP("PublicRegister", "suspended")},
        {int(What::Reinstated), "reinstated", QT_TRANSLATE_NOOP("PublicRegister", "reinstated")},
        {int(What::RanOut), "ran_out", QT_TRANSLATE_NOOP("PublicRegister", "ran out, can be renewed")},
        {int(What::Expired), "expired", QT_TRANSLATE_NOOP("PublicRegister", "expired")},
        {int(What::Revoked), "revoked", QT_TRANSLATE_NOOP("PublicRegister", "revoked")},
        {int(What::Surrendered), "surrendered", QT_TRANSLATE_NOOP("PublicRegister", "surrendered")},
        {int(What::Terminated), "terminated", QT_TRANSLATE_NOOP("PublicRegister", "terminated")},
    };
    return choices;
}

std::vector<PublicEvent> pastOf(const Licence &licence, QDate day)
{
    std::vector<PublicEvent> past{{What::Issued, licence.issuedOn, {}}};
    const std::optional<PublicEvent> end = endOf(licence, day);
    const QDate ended = end ? end->on : QDate();
    for (const QString &days : licence.suspensions.split(u'|', Qt::SkipEmptyParts))
        addSuspension(past, QDate::fromString(days.section(u'/', 0, 0), Qt::ISODate), QDate::fromString(days.section(u'/', 1, 1), Qt::ISODate), ended, day);
    addSuspension(past, licence.suspendedFrom, licence.suspendedUntil, ended, day);
    if (licence.graceUntil.isValid() && licence.validUntil.isValid() && day > licence.validUntil && (!ended.isValid() || ended > licence.validUntil.addDays(1)))
        past.push_back({What::RanOut, licence.validUntil.addDays(1), {}});
    if (end)
        past.push_back(*end);
    std::ranges::stable_sort(past, {}, &PublicEvent::on);
    return past;
}

Result<PublicRegister> PublicRegister::of(const Registry &registry)
{
    PublicRegister published{.day = registry.today(), .licensees = {}, .warnings = {}, .provenance = {}};
    TIZILIM_TRY_ASSIGN(published.licensees, licenseesOf(registry, published.day));
    TIZILIM_TRY_ASSIGN(published.warnings, registry.parts().reading().where<Warning>({}));
    std::erase_if(published.warnings, [](const Warning &warning) { return !isPublished(warning); });
    std::ranges::sort(published.warnings, {}, [](const Warning &warning) { return std::pair(warning.decidedOn, warning.name); });
    TIZILIM_TRY_ASSIGN(published.provenance, provenanceOf(registry));
    return published;
}

} // namespace tizilim
