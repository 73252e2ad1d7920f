#include "model/domain/Registrant.h"

#include <QtGlobal>

namespace tizilim {

template<>
const Choices &choicesOf<RegistrantKind>()
{
    static const Choices choices{
        {int(RegistrantKind::Person), "person", QT_TRANSLATE_NOOP("Choice", "Individual")},
        {int(RegistrantKind::Company), "company", QT_TRANSLATE_NOOP("Choice", "Company")},
    };
    return choices;
}

template<>
const Choices &choicesOf<IdentifierType>()
{
    static const Choices choices{
        {int(IdentifierType::Iin), "iin", QT_TRANSLATE_NOOP("Choice", "IIN")},
        {int(IdentifierType::Bin), "bin", QT_TRANSLATE_NOOP("Choice", "BIN")},
        {int(IdentifierType::Foreign), "foreign", QT_TRANSLATE_NOOP("Choice", "Foreign document")},
    };
    return choices;
}

template<>
const Choices &choicesOf<Residency>()
{
    static const Choices choices{
        {int(Residency::Resident), "resident", QT_TRANSLATE_NOOP("Choice", "Resident")},
        {int(Residency::NonResident), "non_resident", QT_TRANSLATE_NOOP("Choice", "Non-resident")},
    };
    return choices;
}

template<>
const Choices &choicesOf<IdentityDocumentType>()
{
    static const Choices choices{
        {int(IdentityDocumentType::IdentityCard), "identity_card", QT_TRANSLATE_NOOP("Choice", "Identity card")},
        {int(IdentityDocumentType::Passport), "passport", QT_TRANSLATE_NOOP("Choice", "Passport of Kazakhstan")},
        {int(IdentityDocumentType::ResidencePermit), "residence_permit", QT_TRANSLATE_NOOP("Choice", "Residence permit")},
        {int(IdentityDocumentType::ForeignPassport), "foreign_passport", QT_TRANSLATE_NOOP("Choice", "Foreign passport")},
        {int(IdentityDocumentType::CompanyCertificate), "company_certificate",
         QT_TRANSLATE_NOOP("Choice", "Certificate of state registration")},
        {int(IdentityDocumentType::Other), "other", QT_TRANSLATE_NOOP("Choice", "Other document")},
    };
    return choices;
}

template<>
const Choices &choicesOf<RiskLevel>()
{
    static const Choices choices{
        {int(RiskLevel::Low), "low", QT_TRANSLATE_NOOP("Choice", "Low risk"), Tone::Good},
        {int(RiskLevel::Medium), "medium", QT_TRANSLATE_NOOP("Choice", "Medium risk"), Tone::Due},
        {int(RiskLevel::High), "high", QT_TRANSLATE_NOOP("Choice", "High risk"), Tone::Bad},
    };
    return choices;
}

template<>
const Choices &choicesOf<InvestorClass>()
{
    static const Choices choices{
        {int(InvestorClass::Retail), "retail", QT_TRANSLATE_NOOP("Choice", "Retail")},
        {int(InvestorClass::Qualified), "qualified", QT_TRANSLATE_NOOP("Choice", "Qualified")},
    };
    return choices;
}

template<>
const Choices &choicesOf<KnowledgeTest>()
{
    static const Choices choices{
        {int(KnowledgeTest::NotTaken), "not_taken", QT_TRANSLATE_NOOP("Choice", "Test not taken")},
        {int(KnowledgeTest::Passed), "passed", QT_TRANSLATE_NOOP("Choice", "Test passed"), Tone::Good},
        {int(KnowledgeTest::Failed), "failed", QT_TRANSLATE_NOOP("Choice", "Test failed"), Tone::Due},
    };
    return choices;
}

template<>
const Choices &choicesOf<RegistrantState>()
{
    static const Choices choices{
        {int(RegistrantState::Applied), "applied", QT_TRANSLATE_NOOP("Choice", "User applied"), Tone::Due},
        {int(RegistrantState::Registered), "registered", QT_TRANSLATE_NOOP("Choice", "User registered"), Tone::Good},
        {int(RegistrantState::Suspended), "suspended", QT_TRANSLATE_NOOP("Choice", "User suspended"), Tone::Bad},
        {int(RegistrantState::Closed), "closed", QT_TRANSLATE_NOOP("Choice", "User closed"), Tone::Neutral},
    };
    return choices;
}

template<>
const Choices &choicesOf<RegistrantGround>()
{
    static const Choices choices{
        {int(RegistrantGround::OwnRequest), "own_request", QT_TRANSLATE_NOOP("Choice", "Own request")},
        {int(RegistrantGround::DocumentExpired), "document_expired", QT_TRANSLATE_NOOP("Choice", "Identity document expired")},
        {int(RegistrantGround::FalseData), "false_data", QT_TRANSLATE_NOOP("Choice", "False data given")},
        {int(RegistrantGround::WatchListMatch), "watch_list_match", QT_TRANSLATE_NOOP("Choice", "Match on a watch list")},
        {int(RegistrantGround::Investigation), "investigation", QT_TRANSLATE_NOOP("Choice", "Investigation under way")},
        {int(RegistrantGround::CourtAct), "court_act", QT_TRANSLATE_NOOP("Choice", "Court act")},
        {int(RegistrantGround::DeathOrLiquidation), "death_or_liquidation",
         QT_TRANSLATE_NOOP("Choice", "Death, or liquidation of the company")},
        {int(RegistrantGround::Duplicate), "duplicate", QT_TRANSLATE_NOOP("Choice", "Registered twice")},
        {int(RegistrantGround::ObstacleRemoved), "obstacle_removed", QT_TRANSLATE_NOOP("Choice", "The obstacle was removed")},
        {int(RegistrantGround::Other), "other", QT_TRANSLATE_NOOP("Choice", "Other ground")},
    };
    return choices;
}

} // namespace tizilim
