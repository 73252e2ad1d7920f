#pragma once

#include "model/domain/Description.h"
#include "model/domain/LegalForm.h"

namespace tizilim {

/// What an exchange is to the registry. Whether a licence is in force on a day is computed from the licence
/// (LicenceStates.h), never stored.
enum class ExchangeState {
    Known,          ///< registered here, no licence
    Licensed,       ///< holds a licence of the registry that has not been ended by an act
    Former,         ///< its licence was revoked, surrendered or terminated
    LicensedAbroad, ///< authorised by a foreign authority, as that authority publishes
    Closed,         ///< gone from the foreign register, or authorised no longer
};

template<>
const Choices &choicesOf<ExchangeState>();
template<>
const Choices &choicesOf<LegalForm>();

/// A company that exchanges digital assets or wants to: an applicant or licensee of Kazakhstan, known by its BIN, or a
/// provider from abroad, known by authority, LEI and website.
struct Exchange {
    RecordId id;
    QString bin;
    std::optional<LegalForm> legalForm;
    QString nameKazakh;
    QString nameRussian;
    QString nameLatin;
    QString commercialName;
    ExchangeState state = ExchangeState::Known;
    QString lei;
    QString country; ///< of registration
    QString region;
    QString address;
    QString website;  ///< several joined by |
    QString platform; ///< addresses of the platform itself, joined by |
    QString phone;
    QString email;
    std::optional<qint64> capitalPaid; ///< tiyn
    QString bank;
    QString foreignAuthority;
    QString authorityCountry;
    QDate authorisedOn;
    QDate endedOn;
    QString services;         ///< letters a–j of Regulation (EU) 2023/1114, article 3(1)(16), joined by |
    QString serviceCountries; ///< joined by |
    QString comments;
    QDate updatedOn;          ///< last update, as the foreign register says
    QDate goneOn;             ///< day on which it was missing from the foreign register for the first time

    static const Description<Exchange> &description();
};

} // namespace tizilim
