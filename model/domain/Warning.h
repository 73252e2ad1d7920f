#pragma once

#include "model/domain/Description.h"

namespace tizilim {

enum class WarningState {
    InForce,
    Withdrawn, ///< by the authority that published it here
    Gone,      ///< missing from a newer edition of the foreign register
};

/// Why a warning is published or withdrawn: always given (spec: domain, 2).
enum class WarningReason {
    NoLicence,
    FalseClaims,
    SuspectedFraud,
    NotStated, ///< the foreign authority gives none, or only in words
    LicenceGranted,
    ActivityEnded,
    PublishedByMistake,
};

template<>
const Choices &choicesOf<WarningState>();
template<>
const Choices &choicesOf<WarningReason>();
/// The reasons for which a warning can be published, and withdrawn.
const Choices &reasonsOfPublishing();
const Choices &reasonsOfWithdrawing();

/// A public warning about somebody who provides services without a licence. Known by authority, name and website.
struct Warning {
    RecordId id;
    QString name;
    QString commercialName;
    WarningState state = WarningState::InForce;
    QString authority;
    QString authorityCountry;
    QString lei;
    QString country;
    QString websites;     ///< joined by |
    WarningReason reason = WarningReason::NotStated;
    QString reasonText;   ///< as published
    QString infringement; ///< ESMA's column: yes or no, as published
    QDate decidedOn;
    QString actNumber;
    QDate withdrawnOn;    ///< or the day on which a foreign register did not have it any more
    QString withdrawalNote;
    QString comments;
    QDate updatedOn;
    bool fromAbroad = false; ///< taken from a foreign register
    bool notPublished = false;

    static const Description<Warning> &description();
};

} // namespace tizilim
