#pragma once

#include "model/domain/Description.h"

namespace tizilim {

enum class PartyRole {
    Owner,
    BeneficialOwner,
    HeadOfExecutiveBody,
    Executive,      ///< managing employee
    KeyPerson,      ///< compliance, internal audit, information security
    Representative, ///< signs for the company
};

enum class PartyKind { Person, Company };

template<>
const Choices &choicesOf<PartyRole>();
template<>
const Choices &choicesOf<PartyKind>();

/// True for those who run the company: countries are barred for them (spec: domain, 1).
bool isExecutive(PartyRole role);
/// True for those who have a share in it.
bool isOwner(PartyRole role);

/// An owner, executive or key person of an exchange.
struct Party {
    RecordId id;
    RecordId exchange;
    PartyRole role = PartyRole::Owner;
    PartyKind kind = PartyKind::Person;
    QString nameKazakh;
    QString nameRussian;
    QString nameLatin;
    QString number;      ///< IIN, BIN, or the number of a foreign document
    QString citizenship; ///< of a company: where it is registered
    std::optional<Decimal> share; ///< percent
    QString position;
    QDate since;
    QDate until;
    QString note;

    static const Description<Party> &description();
};

} // namespace tizilim
