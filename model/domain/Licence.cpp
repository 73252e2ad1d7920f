#include "model/domain/Licence.h"

#include <QtGlobal>

namespace tizilim {

namespace {

Choices part(std::initializer_list<LicenceGround> grounds)
{
    Choices choices;
    for (const LicenceGround ground : grounds)
        choices.push_back(*choiceByValue(choicesOf<LicenceGround>(), int(ground)));
    return choices;
}

} // namespace

template<>
const Choices &choicesOf<LicenceState>()
{
    static const Choices choices{
        {int(LicenceState::Active), "active", QT_TRANSLATE_NOOP("Choice", "Active"), Tone::Good},
        {int(LicenceState::Suspended), "suspended", QT_TRANSLATE_NOOP("Choice", "Suspended"), Tone::Due},
        {int(LicenceState::Revoked), "revoked", QT_TRANSLATE_NOOP("Choice", "Revoked"), Tone::Bad},
        {int(LicenceState::Surrendered), "surrendered", QT_TRANSLATE_NOOP("Choice", "Surrendered")},
        {int(LicenceState::Terminated), "terminated", QT_TRANSLATE_NOOP("Choice", "Terminated")},
    };
    return choices;
}

template<>
const Choices &choicesOf<LicenceGround>()
{
    static const Choices choices{
        {int(LicenceGround::ReportMissing), "report_missing", QT_TRANSLATE_NOOP("Choice", "Report not submitted")},
        {int(LicenceGround::RequirementsViolated), "requirements_violated", QT_TRANSLATE_NOOP("Choice", "Requirements for licensees violated")},
        {int(LicenceGround::CapitalBelowMinimum), "capital_below_minimum", QT_TRANSLATE_NOOP("Choice", "Capital fell below the minimum")},
        {int(LicenceGround::AmlViolation), "aml_violation", QT_TRANSLATE_NOOP("Choice", "Violation of the law against money laundering")},
        {int(LicenceGround::OwnRequest), "own_request", QT_TRANSLATE_NOOP("Choice", "Request of the licensee")},
        {int(LicenceGround::ViolationMended), "violation_mended", QT_TRANSLATE_NOOP("Choice", "The violation was mended")},
        {int(LicenceGround::DecisionSetAside), "decision_set_aside", QT_TRANSLATE_NOOP("Choice", "The decision to suspend was set aside")},
        {int(LicenceGround::CourtAct), "court_act", QT_TRANSLATE_NOOP("Choice", "Act of a court")},
        {int(LicenceGround::Liquidation), "liquidation", QT_TRANSLATE_NOOP("Choice", "The licensee was liquidated")},
    };
    return choices;
}

const Choices &groundsOfSuspension()
{
    static const Choices choices = part({LicenceGround::ReportMissing, LicenceGround::RequirementsViolated,
                                         LicenceGround::CapitalBelowMinimum, LicenceGround::AmlViolation, LicenceGround::OwnRequest});
    return choices;
}

const Choices &groundsOfReinstatement()
{
    static const Choices choices = part({LicenceGround::ViolationMended, LicenceGround::DecisionSetAside, LicenceGround::OwnRequest});
    return choices;
}

const Choices &groundsOfTermination()
{
    static const Choices choices = part({LicenceGround::Liquidation});
    return choices;
}

const Description<Licence> &Licence::description()
{
    static const Description<Licence> description = [] {
        Description<Licence> d;
        d.type = {.code = 4, .name = "licence", .plural = "licences",
                  .label = QT_TRANSLATE_NOOP("RecordType", "Licence"),
                  .labelPlural = QT_TRANSLATE_NOOP("RecordType", "Licences"),
                  .fields = {}, .titleFields = {"number"}, .numberField = "number", .subjectField = "exchange", .stateField = "state"};
        d.field(1, "number", &Licence::number, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Number"), {.required = true, .listed = true, .searchable = true})
            .field(2, "exchange", &Licence::exchange, FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Licensee"), {.required = true, .listed = true, .reference = "exchange"})
            .field(3, "application", &Licence::application, FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Application"), {.reference = "application"})
            .field(4, "kind", &Licence::kind, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Kind of licensee"), {.required = true, .listed = true})
            .field(5, "authority", &Licence::authority, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Authority"), {.required = true})
            .field(6, "state", &Licence::state, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Status"), {.required = true, .listed = true})
            .field(7, "issued_on", &Licence::issuedOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Issued on"), {.required = true, .listed = true})
            .field(8, "valid_until", &Licence::validUntil, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Valid until"), {.listed = true})
            .field(9, "grace_until", &Licence::graceUntil, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Grace until"))
            .field(10, "suspended_from", &Licence::suspendedFrom, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Suspended from"))
            .field(11, "suspended_until", &Licence::suspendedUntil, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Suspended until"), {.listed = true})
            .field(12, "ended_on", &Licence::endedOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Ended on"))
            .field(13, "ground", &Licence::ground, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Ground"))
            .field(14, "ground_note", &Licence::groundNote, FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Explanation of the ground"))
            .field(15, "act_number", &Licence::actNumber, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Number of the act"), {.searchable = true})
            .field(16, "act_on", &Licence::actOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Date of the act"))
            .field(17, "services", &Licence::services, FieldKind::Codes, QT_TRANSLATE_NOOP("Field", "Services"))
            .field(18, "conditions", &Licence::conditions, FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Conditions"))
            .field(19, "predecessor", &Licence::predecessor, FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Renews or re-issues"), {.reference = "licence"})
            .field(20, "not_published", &Licence::notPublished, FieldKind::Boolean, QT_TRANSLATE_NOOP("Field", "Not published"))
            .field(21, "suspensions", &Licence::suspensions, FieldKind::Codes, QT_TRANSLATE_NOOP("Field", "Earlier suspensions"));
        return d;
    }();
    return description;
}

} // namespace tizilim
