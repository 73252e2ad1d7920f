#pragma once

#include "model/domain/Description.h"
#include "model/domain/Sex.h"

namespace tizilim {

/// Who buys or sells: a person or a company.
enum class RegistrantKind { Person, Company };

/// By what a registrant is known. Codes as in files of exchanges (spec: domain, section 5).
enum class IdentifierType {
    Iin,     ///< a person's number
    Bin,     ///< a company's number
    Foreign, ///< the number of a document of another country
};

enum class Residency { Resident, NonResident };

enum class IdentityDocumentType {
    IdentityCard,
    Passport,
    ResidencePermit,
    ForeignPassport,
    CompanyCertificate, ///< of state registration
    Other,
};

enum class RiskLevel { Low, Medium, High };

/// Which limits hold for a registrant: retail ones are protected by limits, qualified ones not.
enum class InvestorClass { Retail, Qualified };

/// The test of knowledge about digital assets that lifts the limits of a retail registrant.
enum class KnowledgeTest { NotTaken, Passed, Failed };

enum class RegistrantState {
    Applied,    ///< asked to be registered, not checked yet
    Registered,
    Suspended,  ///< may not buy or sell for the time being
    Closed,     ///< by own request, death, liquidation …
};

/// Why the status of a registrant was changed.
enum class RegistrantGround {
    OwnRequest,
    DocumentExpired,
    FalseData,
    WatchListMatch,
    Investigation,
    CourtAct,
    DeathOrLiquidation,
    Duplicate,
    ObstacleRemoved, ///< of a reinstatement
    Other,
};

template<>
const Choices &choicesOf<RegistrantKind>();
template<>
const Choices &choicesOf<IdentifierType>();
template<>
const Choices &choicesOf<Residency>();
template<>
const Choices &choicesOf<IdentityDocumentType>();
template<>
const Choices &choicesOf<RiskLevel>();
template<>
const Choices &choicesOf<InvestorClass>();
template<>
const Choices &choicesOf<KnowledgeTest>();
template<>
const Choices &choicesOf<RegistrantState>();
template<>
const Choices &choicesOf<RegistrantGround>();

/// A registered user: one person or company, one record. Names are kept exactly as the document gives them in each
/// script. Fields are named as in customers' files (spec: domain, section 5).
struct Registrant {
    RecordId id;
    RegistrantKind kind = RegistrantKind::Person;
    IdentifierType identifierType = IdentifierType::Iin;
    QString identifier; ///< IIN, BIN, or the number of a foreign document
    QString nameKazakh;
    QString nameRussian;
    QString nameLatin;
    QString earlierNames; ///< joined by |
    QDate birthDate;      ///< of a person
    std::optional<Sex> sex;
    QString citizenship;  ///< ISO 3166-1 alpha-2; of a company, where it was founded
    std::optional<Residency> residency;
    std::optional<IdentityDocumentType> documentType;
    QString documentNumber;
    QDate documentIssued;
    QString region; ///< the number of ISO 3166-2:KZ
    QString address;
    QString phone;
    QString email;
    QString occupation; ///< of a company, its line of business
    QString employer;
    std::optional<qint64> declaredIncome; ///< tiyn a month
    bool politicallyExposed = false;
    RiskLevel riskLevel = RiskLevel::Low;
    QString riskGround;
    InvestorClass investorClass = InvestorClass::Retail;
    KnowledgeTest knowledgeTest = KnowledgeTest::NotTaken;
    QDate knowledgeTestOn;
    RegistrantState state = RegistrantState::Applied;
    QDate registeredOn;
    QDate stateSince;
    std::optional<RegistrantGround> stateGround; ///< of the last change of state, where one was needed
    QString stateNote;

    static const Description<Registrant> &description();
};

} // namespace tizilim
