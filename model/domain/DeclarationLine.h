#pragma once

#include "model/domain/Description.h"

namespace tizilim {

/// Whether a line tells where money comes from or where it goes.
enum class FundsDirection { Source, Destination };

/// What kind of source or destination (spec: domain, section 4); some fit both.
enum class FundsCategory {
    Salary,
    BusinessIncome,
    Dividends,
    PropertySale,
    Inheritance,
    Gift,
    Loan,
    Savings, ///< both
    Mining,
    CryptoProfit,
    Investment,
    PurchaseAbroad,
    FamilySupport,
    LoanRepayment,
    Other, ///< both
};

/// How far a line is confirmed.
enum class Corroboration {
    None,
    Customer,    ///< by what the registrant gave himself
    Independent, ///< by somebody else: a bank, a state register
};

enum class LineVerdict { Open, Accepted, NotAccepted };

template<>
const Choices &choicesOf<FundsDirection>();
template<>
const Choices &choicesOf<FundsCategory>();
template<>
const Choices &choicesOf<Corroboration>();
template<>
const Choices &choicesOf<LineVerdict>();

/// Whether lines of a direction can have a category.
bool fits(FundsCategory category, FundsDirection direction);

/// One source or destination of a declaration. Fields are named as in files of declarations (spec: domain, section 5).
struct DeclarationLine {
    RecordId id;
    RecordId declaration;
    qint64 number = 0; ///< from 1 within the declaration
    FundsDirection direction = FundsDirection::Source;
    FundsCategory category = FundsCategory::Other;
    Decimal amount;
    QString currency; ///< ISO 4217
    std::optional<qint64> amountInTenge; ///< tiyn; null while no rate is known
    std::optional<Decimal> rate; ///< tenge for rateUnits of the currency; null for tenge
    std::optional<qint64> rateUnits;
    QDate rateDate;
    QString rateSource;
    QString party;   ///< payer or recipient
    QString country; ///< ISO 3166-1 alpha-2
    QString iban;
    QString wallet;
    QString venue;   ///< where a destination is bought or sent through
    QDate periodFrom;
    QDate periodTo;
    QString evidence; ///< in words: what the document is
    RecordId evidenceDocument;
    Corroboration corroboration = Corroboration::None;
    LineVerdict verdict = LineVerdict::Open;
    QString verdictNote;

    static const Description<DeclarationLine> &description();
};

} // namespace tizilim
