#include "app/verbs/VerbCatalogue.h"

#include "app/verbs/Verb.h"
#include "app/verbs/documents/DocumentVerbs.h"
#include "app/verbs/licensing/LicensingVerbs.h"
#include "app/verbs/officers/OfficerVerbs.h"
#include "app/verbs/people/PeopleVerbs.h"
#include "app/verbs/reference/ReferenceVerbs.h"
#include "app/verbs/undo/UndoVerb.h"

#include <algorithm>

namespace tizilim {

VerbCatalogue::VerbCatalogue()
{
    for (const auto section : {
             officerVerbs,
             licensingVerbs,
             peopleVerbs,
             referenceVerbs,
             documentVerbs,
             undoVerbs,
         }) {
        for (std::unique_ptr<Verb> &verb : section())
            m_verbs.push_back(std::move(verb));
    }
}

const VerbCatalogue &VerbCatalogue::instance()
{
    static const VerbCatalogue catalogue;
    return catalogue;
}

const Verb *VerbCatalogue::find(QStringView id) const
{
    const auto found = std::ranges::find_if(m_verbs, [&](const auto &verb) { return id == QLatin1String(verb->description().id); });
    return found == m_verbs.end() ? nullptr : found->get();
}

std::vector<const Verb *> VerbCatalogue::on(const RecordType &type) const
{
    std::vector<const Verb *> found;
    for (const auto &verb : m_verbs) {
        if (verb->description().subject == &type)
            found.push_back(verb.get());
    }
    return found;
}

const Verb *VerbCatalogue::maker(const RecordType &type) const
{
    const auto found = std::ranges::find_if(m_verbs, [&](const auto &verb) {
        return verb->description().makes == &type && !verb->description().subject;
    });
    return found == m_verbs.end() ? nullptr : found->get();
}

} // namespace tizilim
