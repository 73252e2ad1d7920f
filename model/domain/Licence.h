#pragma once

#include "model/domain/Description.h"
#include "model/domain/LicenseeKind.h"

namespace tizilim {

/// What acts have made of a licence. What the calendar makes of it (expired, a suspension that is over) is
/// LicenceStanding, computed by day and never stored.
enum class LicenceState { Active, Suspended, Revoked, Surrendered, Terminated };

/// Why a licence was suspended, reinstated or ended.
enum class LicenceGround {
    // suspended
    ReportMissing,
    RequirementsViolated,
    CapitalBelowMinimum,
    AmlViolation,
    OwnRequest, ///< also surrendered
    // reinstated
    ViolationMended,
    DecisionSetAside,
    // revoked
    CourtAct,
    // terminated
    Liquidation,
};

template<>
const Choices &choicesOf<LicenceState>();
template<>
const Choices &choicesOf<LicenceGround>();

/// The part of the grounds that an act can have.
const Choices &groundsOfSuspension();
const Choices &groundsOfReinstatement();
const Choices &groundsOfTermination();

/// A licence or accounting registration that an approved application has led to.
struct Licence {
    RecordId id;
    QString number;       ///< NB-EX-0011
    RecordId exchange;
    RecordId application;
    LicenceKind kind = LicenceKind::ExchangeOperator;
    Authority authority = Authority::NationalBank;
    LicenceState state = LicenceState::Active;
    QDate issuedOn;
    QDate validUntil;     ///< last day; null: without end
    QDate graceUntil;     ///< last day of grace after it, in which it can still be renewed; null: no grace
    QDate suspendedFrom;
    QDate suspendedUntil; ///< last day
    QDate endedOn;        ///< revoked, surrendered or terminated
    std::optional<LicenceGround> ground; ///< of the last act
    QString groundNote;
    QString actNumber;
    QDate actOn;
    QString services;     ///< codes joined by |
    QString conditions;
    RecordId predecessor; ///< the licence that this one renews or re-issues
    bool notPublished = false; ///< stays out of the public register
    QString suspensions;  ///< earlier ones, from and last day as in `2026-11-23/2027-02-14`, joined by |

    static const Description<Licence> &description();
};

} // namespace tizilim
