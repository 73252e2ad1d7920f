#pragma once

#include <QString>

#include <optional>

namespace tizilim {

/// The legal forms of Kazakhstan that applicants and registrants have.
enum class LegalForm {
    LimitedLiabilityPartnership, ///< ЖШС, ТОО, LLP
    JointStockCompany,           ///< АҚ, АО, JSC
    SoleProprietor,              ///< ДК (also ЖК), ИП
};

/// A company's name in two parts.
struct CompanyName {
    std::optional<LegalForm> form;
    QString name; ///< without the form and without quotation marks around the rest; as written otherwise

    bool operator==(const CompanyName &) const = default;
};

/// Splits the legal form off the beginning or the end of a name: abbreviated or in full, in Kazakh, Russian or English,
/// also typed with letters of the wrong script. A name that is nothing but a form stays whole.
CompanyName splitLegalForm(const QString &name);

/// The abbreviation of a form in a language, "kk", "ru" or, for every other, English.
QString abbreviationOf(LegalForm form, const QString &language);

} // namespace tizilim
