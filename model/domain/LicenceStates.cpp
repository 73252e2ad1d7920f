#include "model/domain/LicenceStates.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace tizilim {

namespace {

using enum LicenceState;

constexpr std::array transitions{
    LicenceTransition{Active, "licence.suspend", Suspended},
    LicenceTransition{Active, "licence.revoke", Revoked},
    LicenceTransition{Active, "licence.surrender", Surrendered},
    LicenceTransition{Active, "licence.terminate", Terminated},

    LicenceTransition{Suspended, "licence.reinstate", Active},
    LicenceTransition{Suspended, "licence.revoke", Revoked},
    LicenceTransition{Suspended, "licence.surrender", Surrendered},
    LicenceTransition{Suspended, "licence.terminate", Terminated},
};

bool isOver(const Licence &licence, QDate day)
{
    const QDate last = licence.graceUntil.isValid() ? licence.graceUntil : licence.validUntil;
    return last.isValid() && day > last;
}

bool isSuspensionOver(const Licence &licence, QDate day)
{
    return licence.suspendedUntil.isValid() && day > licence.suspendedUntil;
}

struct Days {
    QDate first;
    QDate last;
};

std::vector<Days> suspensionsOf(const Licence &licence)
{
    std::vector<Days> suspensions;
    for (const QString &part : licence.suspensions.split(u'|', Qt::SkipEmptyParts))
        suspensions.push_back({QDate::fromString(part.section(u'/', 0, 0), Qt::ISODate), QDate::fromString(part.section(u'/', 1, 1), Qt::ISODate)});
    if (licence.suspendedFrom.isValid())
        suspensions.push_back({licence.suspendedFrom, licence.suspendedUntil});
    return suspensions;
}

bool isSuspendedOn(const Licence &licence, QDate day)
{
    const std::vector<Days> suspensions = suspensionsOf(licence);
    return std::ranges::any_of(suspensions, [&](const Days &days) {
        return days.first.isValid() && days.first <= day && (!days.last.isValid() || day <= days.last);
    });
}

LicenceStanding standingByDate(const Licence &licence, QDate day)
{
    if (isOver(licence, day))
        return LicenceStanding::Expired;
    if (day < licence.issuedOn)
        return LicenceStanding::Ahead;
    if (isSuspendedOn(licence, day))
        return LicenceStanding::Suspended;
    return licence.validUntil.isValid() && day > licence.validUntil ? LicenceStanding::Grace : LicenceStanding::Active;
}

LicenceStanding standingOfEnd(LicenceState state)
{
    switch (state) {
    case Revoked: return LicenceStanding::Revoked;
    case Surrendered: return LicenceStanding::Surrendered;
    default: return LicenceStanding::Terminated;
    }
}

} // namespace

template<>
const Choices &choicesOf<LicenceStanding>()
{
    static const Choices choices{
        {int(LicenceStanding::Ahead), "ahead", QT_TRANSLATE_NOOP("Choice", "Not yet in force")},
        {int(LicenceStanding::Active), "active", QT_TRANSLATE_NOOP("Choice", "Active"), Tone::Good},
        {int(LicenceStanding::Grace), "grace", QT_TRANSLATE_NOOP("Choice", "Ran out, in grace"), Tone::Due},
        {int(LicenceStanding::Suspended), "suspended", QT_TRANSLATE_NOOP("Choice", "Suspended"), Tone::Due},
        {int(LicenceStanding::Expired), "expired", QT_TRANSLATE_NOOP("Choice", "Expired")},
        {int(LicenceStanding::Revoked), "revoked", QT_TRANSLATE_NOOP("Choice", "Revoked"), Tone::Bad},
        {int(LicenceStanding::Surrendered), "surrendered", QT_TRANSLATE_NOOP("Choice", "Surrendered")},
        {int(LicenceStanding::Terminated), "terminated", QT_TRANSLATE_NOOP("Choice", "Terminated")},
    };
    return choices;
}

LicenceStanding standingOn(const Licence &licence, QDate day)
{
    const bool ended = licence.state != Active && licence.state != Suspended;
    // Before the act that ended it, it was what the calendar made of it.
    if (ended && (!licence.endedOn.isValid() || day >= licence.endedOn))
        return standingOfEnd(licence.state);
    return standingByDate(licence, day);
}

Licence withSuspensionEnded(Licence licence, QDate last)
{
    if (licence.suspendedFrom.isValid() && licence.suspendedFrom <= last) {
        const QDate lastDay = licence.suspendedUntil.isValid() ? std::min(last, licence.suspendedUntil) : last;
        const QString days = licence.suspendedFrom.toString(Qt::ISODate) + u'/' + lastDay.toString(Qt::ISODate);
        licence.suspensions = licence.suspensions.isEmpty() ? days : licence.suspensions + u'|' + days;
    }
    licence.suspendedFrom = licence.suspendedUntil = {};
    return licence;
}

bool isInForce(LicenceStanding standing)
{
    return standing == LicenceStanding::Active || standing == LicenceStanding::Grace;
}

std::span<const LicenceTransition> licenceTransitions()
{
    return transitions;
}

std::optional<LicenceState> stateAfter(LicenceState from, QStringView verb)
{
    const auto *const found = std::ranges::find_if(transitions, [&](const LicenceTransition &transition) {
        return transition.from == from && verb == QLatin1String(transition.verb);
    });
    return found == transitions.end() ? std::nullopt : std::optional(found->to);
}

std::optional<LicenceState> stateOn(const Licence &licence, QDate today)
{
    const bool ended = licence.state != Active && licence.state != Suspended;
    if (!ended && isOver(licence, today))
        return std::nullopt;
    return licence.state == Suspended && isSuspensionOver(licence, today) ? Active : licence.state;
}

} // namespace tizilim
