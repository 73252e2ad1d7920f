#include "model/domain/Declaration.h"

#include <QtGlobal>

#include <algorithm>

namespace tizilim {

namespace {

using Ground = DeclarationGround;
using Fields = Description<Declaration>;

Choices choicesAmong(std::initializer_list<Ground> wanted)
{
    Choices found;
    for (const Ground ground : wanted)
        found.push_back(*choiceByValue(choicesOf<Ground>(), static_cast<int>(ground)));
    return found;
}

void describeSubject(Fields &d)
{
    d.field(1, "declaration_no", &Declaration::number, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Declaration number"),
            {.required = true, .listed = true, .searchable = true})
        .field(2, "registrant", &Declaration::registrant, FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Registered user"),
               {.required = true, .listed = true, .reference = "registrant"})
        .field(3, "period_from", &Declaration::periodFrom, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Period from"), {.listed = true})
        .field(4, "period_to", &Declaration::periodTo, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Period to"), {.listed = true})
        .field(5, "operation", &Declaration::operation, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Operation"),
               {.hint = QT_TRANSLATE_NOOP("FieldHint", "If the declaration is about one operation and not a period.")})
        .field(6, "state", &Declaration::state, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Status"), {.required = true, .listed = true})
        .field(7, "source_total_kzt", &Declaration::sourceTotal, FieldKind::Tenge, QT_TRANSLATE_NOOP("Field", "Sources in all"), {.listed = true})
        .field(8, "destination_total_kzt", &Declaration::destinationTotal, FieldKind::Tenge, QT_TRANSLATE_NOOP("Field", "Destinations in all"),
               {.listed = true});
}

void describeReview(Fields &d)
{
    d.field(9, "assigned_officer", &Declaration::assignedOfficer, FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Assigned officer"),
            {.listed = true, .reference = "officer"})
        .field(10, "drafted_on", &Declaration::draftedOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Drafted on"))
        .field(11, "submitted_on", &Declaration::submittedOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Submitted on"), {.listed = true})
        .field(12, "question", &Declaration::question, FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Information requested"))
        .field(13, "answer_due", &Declaration::answerDue, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Answer due on"))
        .field(14, "answer", &Declaration::answer, FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Answer"))
        .field(15, "decided_on", &Declaration::decidedOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Decided on"), {.listed = true})
        .field(16, "ground", &Declaration::ground, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Ground"))
        .field(17, "note", &Declaration::note, FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Note"))
        .field(18, "superseded_by", &Declaration::supersededBy, FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Superseded by"),
               {.reference = "declaration"})
        .field(19, "accepted_source_kzt", &Declaration::acceptedSource, FieldKind::Tenge, QT_TRANSLATE_NOOP("Field", "Sources accepted"))
        .field(20, "accepted_destination_kzt", &Declaration::acceptedDestination, FieldKind::Tenge,
               QT_TRANSLATE_NOOP("Field", "Destinations accepted"));
}

/// Counted from 1; 0 if the text is no number of that year.
int placeInYear(const QString &number, const QString &prefix)
{
    return number.startsWith(prefix) ? number.sliced(prefix.size()).toInt() : 0;
}

} // namespace

template<>
const Choices &choicesOf<DeclarationGround>()
{
    static const Choices choices{
        {int(Ground::EvidenceSufficient), "evidence_sufficient", QT_TRANSLATE_NOOP("Choice", "The evidence suffices")},
        {int(Ground::ConfirmedIndependently), "confirmed_independently", QT_TRANSLATE_NOOP("Choice", "Confirmed by an independent source")},
        {int(Ground::EvidenceMissing), "evidence_missing", QT_TRANSLATE_NOOP("Choice", "Evidence is missing")},
        {int(Ground::EvidenceUnreliable), "evidence_unreliable", QT_TRANSLATE_NOOP("Choice", "The evidence is not reliable")},
        {int(Ground::AmountsDisagree), "amounts_disagree", QT_TRANSLATE_NOOP("Choice", "The amounts disagree with the evidence")},
        {int(Ground::SourceUnlawful), "source_unlawful", QT_TRANSLATE_NOOP("Choice", "The source is unlawful")},
        {int(Ground::FalseStatement), "false_statement", QT_TRANSLATE_NOOP("Choice", "False statement")},
        {int(Ground::NoAnswer), "no_answer", QT_TRANSLATE_NOOP("Choice", "Requested information was not given")},
        {int(Ground::Other), "other", QT_TRANSLATE_NOOP("Choice", "Other ground")},
    };
    return choices;
}

const Choices &groundsOfAcceptance()
{
    static const Choices choices = choicesAmong({Ground::EvidenceSufficient, Ground::ConfirmedIndependently, Ground::Other});
    return choices;
}

const Choices &groundsOfRejection()
{
    static const Choices choices = choicesAmong({Ground::EvidenceMissing, Ground::EvidenceUnreliable, Ground::AmountsDisagree,
                                                 Ground::SourceUnlawful, Ground::FalseStatement, Ground::NoAnswer, Ground::Other});
    return choices;
}

const Description<Declaration> &Declaration::description()
{
    static const Fields description = [] {
        Fields d;
        d.type = {.code = 23, .name = "declaration", .plural = "declarations",
                  .label = QT_TRANSLATE_NOOP("RecordType", "Source-of-funds declaration"),
                  .labelPlural = QT_TRANSLATE_NOOP("RecordType", "Declarations"),
                  .fields = {}, .titleFields = {"declaration_no"}, .numberField = "declaration_no", .subjectField = "registrant", .stateField = "state"};
        describeSubject(d);
        describeReview(d);
        return d;
    }();
    return description;
}

bool replaces(const Declaration &newer, const Declaration &older)
{
    if (newer.id == older.id || newer.registrant != older.registrant || newer.isForPeriod() != older.isForPeriod())
        return false;
    if (newer.isForPeriod())
        return newer.periodFrom <= older.periodFrom && newer.periodTo >= older.periodTo;
    return newer.operation.compare(older.operation, Qt::CaseInsensitive) == 0;
}

QString declarationNumberAfter(const QString &last, int year)
{
    const QString prefix = QStringLiteral("D-%1-").arg(year);
    return prefix + QStringLiteral("%1").arg(placeInYear(last, prefix) + 1, 4, 10, QLatin1Char('0'));
}

} // namespace tizilim
