#include "model/domain/DeclarationLine.h"

#include <QtGlobal>

namespace tizilim {

namespace {

using Category = FundsCategory;
using Fields = Description<DeclarationLine>;

void describeMoney(Fields &d)
{
    d.field(1, "declaration", &DeclarationLine::declaration, FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Declaration"),
            {.required = true, .reference = "declaration"})
        .field(2, "line_no", &DeclarationLine::number, FieldKind::Integer, QT_TRANSLATE_NOOP("Field", "Line"), {.listed = true})
        .field(3, "direction", &DeclarationLine::direction, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Direction"),
               {.required = true, .listed = true})
        .field(4, "category", &DeclarationLine::category, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Category"),
               {.required = true, .listed = true})
        .field(5, "amount", &DeclarationLine::amount, FieldKind::Quantity, QT_TRANSLATE_NOOP("Field", "Amount"),
               {.required = true, .listed = true})
        .field(6, "currency", &DeclarationLine::currency, FieldKind::CurrencyCode, QT_TRANSLATE_NOOP("Field", "Currency"),
               {.required = true, .listed = true})
        .field(7, "amount_kzt", &DeclarationLine::amountInTenge, FieldKind::Tenge, QT_TRANSLATE_NOOP("Field", "Amount in tenge"), {.listed = true})
        .field(8, "rate", &DeclarationLine::rate, FieldKind::Quantity, QT_TRANSLATE_NOOP("Field", "Rate"))
        .field(9, "rate_units", &DeclarationLine::rateUnits, FieldKind::Integer, QT_TRANSLATE_NOOP("Field", "Units of the rate"))
        .field(10, "rate_date", &DeclarationLine::rateDate, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Rate of"))
        .field(11, "rate_source", &DeclarationLine::rateSource, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Source of the rate"));
}

void describeParties(Fields &d)
{
    d.field(12, "party", &DeclarationLine::party, FieldKind::Name, QT_TRANSLATE_NOOP("Field", "Payer or recipient"),
            {.listed = true, .personal = true})
        .field(13, "country", &DeclarationLine::country, FieldKind::Country, QT_TRANSLATE_NOOP("Field", "Country"), {.listed = true})
        .field(14, "bank_iban", &DeclarationLine::iban, FieldKind::Iban, QT_TRANSLATE_NOOP("Field", "IBAN"), {.personal = true})
        .field(15, "wallet", &DeclarationLine::wallet, FieldKind::WalletAddress, QT_TRANSLATE_NOOP("Field", "Wallet address"), {.personal = true})
        .field(16, "venue", &DeclarationLine::venue, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Venue"))
        .field(17, "period_from", &DeclarationLine::periodFrom, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Period from"))
        .field(18, "period_to", &DeclarationLine::periodTo, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Period to"));
}

void describeEvidence(Fields &d)
{
    d.field(19, "evidence", &DeclarationLine::evidence, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Evidence"), {.listed = true})
        .field(20, "evidence_document", &DeclarationLine::evidenceDocument, FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Evidence document"),
               {.reference = "document"})
        .field(21, "corroboration", &DeclarationLine::corroboration, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Corroboration"), {.listed = true})
        .field(22, "verdict", &DeclarationLine::verdict, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Verdict"), {.listed = true})
        .field(23, "verdict_note", &DeclarationLine::verdictNote, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Note on the verdict"));
}

} // namespace

template<>
const Choices &choicesOf<FundsDirection>()
{
    static const Choices choices{
        {int(FundsDirection::Source), "source", QT_TRANSLATE_NOOP("Choice", "Source of funds")},
        {int(FundsDirection::Destination), "destination", QT_TRANSLATE_NOOP("Choice", "Destination of funds")},
    };
    return choices;
}

template<>
const Choices &choicesOf<FundsCategory>()
{
    static const Choices choices{
        {int(Category::Salary), "salary", QT_TRANSLATE_NOOP("Choice", "Salary")},
        {int(Category::BusinessIncome), "business_income", QT_TRANSLATE_NOOP("Choice", "Business income")},
        {int(Category::Dividends), "dividends", QT_TRANSLATE_NOOP("Choice", "Dividends")},
        {int(Category::PropertySale), "property_sale", QT_TRANSLATE_NOOP("Choice", "Sale of property")},
        {int(Category::Inheritance), "inheritance", QT_TRANSLATE_NOOP("Choice", "Inheritance")},
        {int(Category::Gift), "gift", QT_TRANSLATE_NOOP("Choice", "Gift")},
        {int(Category::Loan), "loan", QT_TRANSLATE_NOOP("Choice", "Loan")},
        {int(Category::Savings), "savings", QT_TRANSLATE_NOOP("Choice", "Savings")},
        {int(Category::Mining), "mining", QT_TRANSLATE_NOOP("Choice", "Mining")},
        {int(Category::CryptoProfit), "crypto_profit", QT_TRANSLATE_NOOP("Choice", "Earlier profit on digital assets")},
        {int(Category::Investment), "investment", QT_TRANSLATE_NOOP("Choice", "Investment")},
        {int(Category::PurchaseAbroad), "purchase_abroad", QT_TRANSLATE_NOOP("Choice", "Purchase abroad")},
        {int(Category::FamilySupport), "family_support", QT_TRANSLATE_NOOP("Choice", "Support of family")},
        {int(Category::LoanRepayment), "loan_repayment", QT_TRANSLATE_NOOP("Choice", "Repayment of a loan")},
        {int(Category::Other), "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
    return choices;
}

template<>
const Choices &choicesOf<Corroboration>()
{
    static const Choices choices{
        {int(Corroboration::None), "none", QT_TRANSLATE_NOOP("Choice", "Not corroborated"), Tone::Due},
        {int(Corroboration::Customer), "customer", QT_TRANSLATE_NOOP("Choice", "Corroborated by the customer"), Tone::InWork},
        {int(Corroboration::Independent), "independent", QT_TRANSLATE_NOOP("Choice", "Corroborated independently"), Tone::Good},
    };
    return choices;
}

template<>
const Choices &choicesOf<LineVerdict>()
{
    static const Choices choices{
        {int(LineVerdict::Open), "open", QT_TRANSLATE_NOOP("Choice", "Not judged yet"), Tone::Due},
        {int(LineVerdict::Accepted), "accepted", QT_TRANSLATE_NOOP("Choice", "Line accepted"), Tone::Good},
        {int(LineVerdict::NotAccepted), "not_accepted", QT_TRANSLATE_NOOP("Choice", "Line not accepted"), Tone::Bad},
    };
    return choices;
}

bool fits(FundsCategory category, FundsDirection direction)
{
    switch (category) {
    case Category::Savings:
    case Category::Other: return true;
    case Category::Investment:
    case Category::PurchaseAbroad:
    case Category::FamilySupport:
    case Category::LoanRepayment: return direction == FundsDirection::Destination;
    default: return direction == FundsDirection::Source;
    }
}

const Description<DeclarationLine> &DeclarationLine::description()
{
    static const Fields description = [] {
        Fields d;
        d.type = {.code = 24, .name = "declaration_line", .plural = "declaration_lines",
                  .label = QT_TRANSLATE_NOOP("RecordType", "Line of a declaration"),
                  .labelPlural = QT_TRANSLATE_NOOP("RecordType", "Lines of a declaration"),
                  .fields = {}, .numberField = "line_no", .stateField = "verdict", .parentField = "declaration"};
        describeMoney(d);
        describeParties(d);
        describeEvidence(d);
        return d;
    }();
    return description;
}

} // namespace tizilim
