#pragma once

#include "model/domain/Choices.h"
#include "model/domain/LegalForm.h"

#include <QDate>

#include <span>

namespace tizilim {

/// What somebody is licensed or registered for (spec: domain, 1).
enum class LicenceKind {
    ExchangeOperator, ///< of unsecured digital assets
    TradingPlatform,
    DfaPlatform,      ///< digital financial assets
    TradingFacility,  ///< of digital assets, in the AIFC
    MiningOwnCentre,  ///< subtype I
    MiningOwnEquipment, ///< subtype II
};

/// Who decides.
enum class Authority {
    NationalBank,
    Aifc,     ///< by the Astana Financial Services Authority
    Ministry, ///< of artificial intelligence and digital development
};

/// What the authority gives.
enum class LicenceAct { Licence, AccountingRegistration };

template<>
const Choices &choicesOf<LicenceKind>();
template<>
const Choices &choicesOf<Authority>();
template<>
const Choices &choicesOf<LicenceAct>();

/// What is fixed for a kind of licensee. Amounts and terms are reference data: here stand only the names of their
/// parameters (resources/reference/parameters.json), empty where the law sets none.
struct LicenseeKind {
    LicenceKind kind;
    Authority authority;
    LicenceAct act;
    const char *prefix;          ///< of licence numbers: "NB-EX"
    const char *minimumCapital;  ///< parameter in tenge
    const char *decisionTerm;    ///< parameter in working days
    const char *validity;        ///< parameter in months; empty: without end
    bool inPrinciple;            ///< a decision in principle comes first
};

std::span<const LicenseeKind> licenseeKinds();
const LicenseeKind &licenseeKind(LicenceKind kind);

/// Only companies apply: JSC or LLP (spec: domain, 1).
bool mayApply(LegalForm form);

/// The text that all numbers of a year's applications begin with: "TZ-2026-".
QString applicationNumberPrefix(int year);
/// The text that all licence numbers of a kind begin with: "NB-EX-".
QString licenceNumberPrefix(LicenceKind kind);
/// The number that comes after `last` (empty if it is the first) with a prefix: four digits, more when they run out.
QString nextNumber(const QString &prefix, const QString &last);

} // namespace tizilim
