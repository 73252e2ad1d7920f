#pragma once

#include "model/domain/Description.h"

namespace tizilim {

/// What an application must show (spec: domain, 1). Which of them a kind of licensee has to meet: Checklist.h.
enum class Requirement {
    ApplicationForm,
    Diplomas,
    WorkHistory,
    ProofOfCapital,
    CapitalMinimum,
    Articles,
    BankInteraction,
    InternalRules,
    SignatoryAuthority,
    ExecutivesNotBarred,
    OwnersReputation,
    BusinessPlan,
    CustodyArrangements,
    DataCentreOwnership,
    EquipmentOwnership,
    PlaceInDataCentre,
    ElectricityMeter,
};

enum class Verdict { Open, Met, NotMet, NotApplicable };

template<>
const Choices &choicesOf<Requirement>();
template<>
const Choices &choicesOf<Verdict>();

/// One line of the checklist of an application. Items that are not met become the deficiencies of the letter.
struct ChecklistItem {
    RecordId id;
    RecordId application;
    qint64 position = 0;
    Requirement requirement = Requirement::ApplicationForm;
    Verdict verdict = Verdict::Open;
    QString note;
    RecordId document; ///< in which it was found
    RecordId officer;  ///< who gave the verdict
    QDate decidedOn;

    static const Description<ChecklistItem> &description();
    bool operator==(const ChecklistItem &) const = default;
};

} // namespace tizilim
