#include "app/verbs/licensing/LicensingVerbs.h"

#include "app/verbs/Verb.h"

namespace tizilim {

std::vector<std::unique_ptr<Verb>> licensingVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    for (const auto part : {exchangeVerbs, partyVerbs, intakeVerbs, reviewVerbs, decisionVerbs, licenceVerbs, warningVerbs, publicationVerbs}) {
        for (std::unique_ptr<Verb> &verb : part())
            verbs.push_back(std::move(verb));
    }
    return verbs;
}

} // namespace tizilim
