#include "model/domain/VenueStanding.h"

namespace tizilim {

namespace {

bool hasBegun(QDate beginning, QDate day)
{
    return !beginning.isValid() || beginning <= day;
}

bool hasEnded(QDate end, QDate day)
{
    return end.isValid() && end <= day;
}

} // namespace

bool isLicensedAbroadOn(const Exchange &exchange, QDate day)
{
    const bool isForeign = exchange.state == ExchangeState::LicensedAbroad || exchange.state == ExchangeState::Closed;
    return isForeign && hasBegun(exchange.authorisedOn, day) && !hasEnded(exchange.endedOn, day) && !hasEnded(exchange.goneOn, day);
}

bool isInForceOn(const Warning &warning, QDate day)
{
    return hasBegun(warning.decidedOn, day) && !hasEnded(warning.withdrawnOn, day);
}

} // namespace tizilim
