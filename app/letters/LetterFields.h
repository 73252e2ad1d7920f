#pragma once

#include "app/messages/LanguageTexts.h"
#include "app/session/Registry.h"

#include "model/domain/Application.h"
#include "model/domain/ChecklistItem.h"
#include "model/domain/Exchange.h"
#include "model/domain/Licence.h"

#include <QStringList>

#include <optional>

namespace tizilim {

/// What a letter is about, read from the registry.
struct LetterMatter {
    Exchange exchange;
    std::optional<Application> application;
    std::optional<Licence> licence;
    std::vector<ChecklistItem> deficiencies; ///< items of the checklist that are not met
    QString predecessor;                     ///< number of the licence that this one renews
    QDate today;

    /// Errors: those of the store.
    [[nodiscard]] static Result<LetterMatter> of(const Registry &registry, const Record &subject);

    LicenceKind kind() const { return licence ? licence->kind : application->kind; }
    Authority authority() const { return licence ? licence->authority : application->authority; }
};

/// The names of the fields that a template may have (docs/manual/letters.md).
const QStringList &letterFieldNames();

/// Their values in the words of a language; what is not given is empty. `aboutLicence`: grounds and acts are those of the
/// licence, not of the application.
QHash<QString, QString> letterFields(const LetterMatter &matter, bool aboutLicence, const LanguageTexts &texts);

/// The name of the applicant or licensee in a language.
QString holderOf(const LetterMatter &matter, Language language);

} // namespace tizilim
