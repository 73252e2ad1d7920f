#pragma once

#include "model/domain/DeclarationState.h"
#include "model/domain/Description.h"

namespace tizilim {

/// Why a declaration was accepted or rejected.
enum class DeclarationGround {
    EvidenceSufficient,
    ConfirmedIndependently,
    EvidenceMissing,
    EvidenceUnreliable,
    AmountsDisagree,
    SourceUnlawful,
    FalseStatement,
    NoAnswer, ///< to a request for information
    Other,
};

template<>
const Choices &choicesOf<DeclarationGround>();

/// The grounds that fit an acceptance, and those that fit a rejection.
const Choices &groundsOfAcceptance();
const Choices &groundsOfRejection();

/// What a registrant says of where his money comes from and where it goes, for a period or for one operation. Its lines
/// are DeclarationLine.
struct Declaration {
    RecordId id;
    QString number; ///< D-YYYY-NNNN
    RecordId registrant;
    QDate periodFrom;
    QDate periodTo;
    QString operation; ///< the one operation that it is about, in words; then it has no period
    DeclarationState state = DeclarationState::Draft;
    qint64 sourceTotal = 0;      ///< tiyn, over the source lines
    qint64 destinationTotal = 0; ///< tiyn, over the destination lines
    RecordId assignedOfficer;
    QDate draftedOn;
    QDate submittedOn;
    QString question; ///< the information asked for last
    QDate answerDue;
    QString answer;
    QDate decidedOn;
    std::optional<DeclarationGround> ground; ///< of the decision
    QString note;
    RecordId supersededBy;
    qint64 acceptedSource = 0;      ///< tiyn, over the source lines that were accepted
    qint64 acceptedDestination = 0; ///< tiyn, over the destination lines that were accepted

    static const Description<Declaration> &description();

    bool isForPeriod() const { return periodFrom.isValid(); }
};

/// Whether an accepted declaration takes the place of an earlier one: same registrant, and it covers its period, or is
/// about the same operation.
bool replaces(const Declaration &newer, const Declaration &older);

/// The next number of a year after the last one that was given; the first if there is none.
QString declarationNumberAfter(const QString &last, int year);

} // namespace tizilim
