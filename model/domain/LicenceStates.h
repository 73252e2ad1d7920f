#pragma once

#include "model/domain/Licence.h"

#include <span>

namespace tizilim {

/// What a licence is worth on a day: acts and calendar together. Computed, never stored.
enum class LicenceStanding {
    Ahead,       ///< issued for a later day
    Active,
    Grace,       ///< ran out, can still be renewed; in force
    Suspended,
    Expired,
    Revoked,
    Surrendered,
    Terminated,
};

template<>
const Choices &choicesOf<LicenceStanding>();

/// A suspension ends with its last day; what ran out has expired once its grace is over.
LicenceStanding standingOn(const Licence &licence, QDate day);

/// The same licence once its current suspension, if it has one, belongs to the past: it keeps the days on which it was
/// suspended, `last` being the last of them.
Licence withSuspensionEnded(Licence licence, QDate last);

/// The holder may work.
bool isInForce(LicenceStanding standing);

/// One step that a licence can take.
struct LicenceTransition {
    LicenceState from;
    const char *verb;
    LicenceState to;
};

/// The state machine of licences, whole (spec: domain, 2).
std::span<const LicenceTransition> licenceTransitions();

/// Where a verb leads from a state; empty if it cannot be called there.
std::optional<LicenceState> stateAfter(LicenceState from, QStringView verb);

/// The state from which acts start on a day: a suspension that is over counts no more. Empty if the licence has
/// expired: nothing can be done with it any more.
std::optional<LicenceState> stateOn(const Licence &licence, QDate today);

} // namespace tizilim
