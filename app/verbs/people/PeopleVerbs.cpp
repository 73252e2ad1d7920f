#include "app/verbs/people/PeopleVerbs.h"

#include "app/verbs/Verb.h"

namespace tizilim {

std::vector<std::unique_ptr<Verb>> peopleVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    for (const auto part : {userVerbs, userStatusVerbs, holdingVerbs, declarationVerbs, declarationReviewVerbs, rateVerbs}) {
        for (std::unique_ptr<Verb> &verb : part())
            verbs.push_back(std::move(verb));
    }
    return verbs;
}

} // namespace tizilim
