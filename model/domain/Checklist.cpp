#include "model/domain/Checklist.h"

#include <algorithm>
#include <array>

namespace tizilim {

namespace {

enum Group : unsigned { Platforms = 1, Facility = 2, OwnCentre = 4, OwnEquipment = 8, Mining = OwnCentre | OwnEquipment, Everybody = 15 };

/// A row of the table: what, where it is found, of whom, since when. A change of the rules ends a row and adds another.
struct Row {
    Requirement requirement;
    DocumentType document;
    unsigned groups;
    int firstYear;
    int lastYear = 0; // 0: in force
};

constexpr std::array rows{
    Row{Requirement::ApplicationForm, DocumentType::ApplicationForm, Everybody, 2023},
    Row{Requirement::Diplomas, DocumentType::Diploma, Platforms | Facility, 2023},
    Row{Requirement::WorkHistory, DocumentType::WorkHistory, Platforms | Facility, 2023},
    Row{Requirement::ProofOfCapital, DocumentType::ProofOfCapital, Platforms, 2023},
    Row{Requirement::CapitalMinimum, DocumentType::ProofOfCapital, Platforms, 2023},
    Row{Requirement::Articles, DocumentType::Articles, Everybody, 2023},
    Row{Requirement::BankInteraction, DocumentType::BankInteraction, Platforms, 2023},
    Row{Requirement::InternalRules, DocumentType::InternalRules, Platforms | Facility, 2023},
    Row{Requirement::SignatoryAuthority, DocumentType::SignatoryAuthority, Everybody, 2023},
    Row{Requirement::BusinessPlan, DocumentType::Other, Facility, 2023},
    Row{Requirement::CustodyArrangements, DocumentType::InternalRules, Facility, 2023},
    Row{Requirement::DataCentreOwnership, DocumentType::PropertyRight, OwnCentre, 2023},
    Row{Requirement::EquipmentOwnership, DocumentType::PropertyRight, OwnEquipment, 2023},
    Row{Requirement::PlaceInDataCentre, DocumentType::Contract, OwnEquipment, 2023},
    Row{Requirement::ElectricityMeter, DocumentType::Contract, Mining, 2023},
    Row{Requirement::ExecutivesNotBarred, DocumentType::Other, Platforms | Facility, 2023},
    Row{Requirement::OwnersReputation, DocumentType::Other, Platforms | Facility, 2023},
};

Group groupOf(LicenceKind kind)
{
    switch (kind) {
    case LicenceKind::TradingFacility: return Facility;
    case LicenceKind::MiningOwnCentre: return OwnCentre;
    case LicenceKind::MiningOwnEquipment: return OwnEquipment;
    default: return Platforms;
    }
}

} // namespace

std::vector<ChecklistRequirement> checklistOf(LicenceKind kind, QDate on)
{
    std::vector<ChecklistRequirement> list;
    for (const Row &row : rows) {
        const QDate from(row.firstYear, 1, 1);
        const QDate until = row.lastYear ? QDate(row.lastYear, 12, 31) : QDate();
        if ((row.groups & groupOf(kind)) && from <= on && (!until.isValid() || on <= until))
            list.push_back({row.requirement, row.document, from, until});
    }
    return list;
}

ChecklistSummary summaryOf(const std::vector<ChecklistItem> &items)
{
    const auto count = [&](Verdict verdict) { return static_cast<int>(std::ranges::count(items, verdict, &ChecklistItem::verdict)); };
    return {count(Verdict::Met), count(Verdict::NotMet), count(Verdict::NotApplicable), count(Verdict::Open)};
}

} // namespace tizilim
