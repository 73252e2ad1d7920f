#include "app/session/DeclinedProposals.h"

#include "app/session/RegistryParts.h"
#include "app/verbs/Verb.h"
#include "app/verbs/VerbCatalogue.h"

#include <algorithm>

namespace tizilim {

namespace {

constexpr int mostLookedAt = 100; // declines; older ones are history

QString textIn(const nlohmann::json &json, const char *key)
{
    return json.contains(key) && json[key].is_string() ? QString::fromStdString(json[key].get<std::string>()) : QString();
}

const RecordType *typeOfVerb(const QString &id)
{
    const Verb *verb = VerbCatalogue::instance().find(id);
    if (!verb)
        return nullptr;
    return verb->description().subject ? verb->description().subject : verb->description().makes;
}

/// The decline as a task of the officer's; none if somebody has gone on since, or if the request was not his.
Result<std::optional<DeclinedProposal>> taskOf(const StoredEvent &decline, const Registry::Parts &parts)
{
    const Event &event = decline.event();
    if (event.actor == parts.officer.id || event.entity.isNull())
        return std::optional<DeclinedProposal>();
    TIZILIM_TRY_ASSIGN(const std::vector<StoredEvent> about, parts.ledger->log().about(event.entity));
    if (about.empty() || about.back().event().sequence != event.sequence)
        return std::optional<DeclinedProposal>();
    const nlohmann::json json = decline.json();
    const QByteArray leaf = textIn(json, "declines").toLatin1();
    const bool own = std::ranges::any_of(about, [&](const StoredEvent &request) {
        return request.event().operation == OperationCode::Request && request.event().actor == parts.officer.id
               && request.signedEvent.leafHash().toHex().toLatin1() == leaf;
    });
    const RecordType *type = typeOfVerb(textIn(json, "verb"));
    if (!own || !type)
        return std::optional<DeclinedProposal>();
    TIZILIM_TRY_ASSIGN(const std::optional<Record> decliner, parts.reading().find(typeOf<Officer>(), event.actor));
    return DeclinedProposal{textIn(json, "verb"), type, event.entity, decliner ? decliner->text(u"name") : QString(),
                            textIn(json, "ground"), event.time};
}

} // namespace

Result<std::vector<DeclinedProposal>> declinedProposals(const Registry &registry)
{
    const Registry::Parts &parts = registry.parts();
    TIZILIM_TRY_ASSIGN(const std::vector<StoredEvent> declines, parts.ledger->log().newestWithOperation(OperationCode::Decline, mostLookedAt));
    std::vector<DeclinedProposal> proposals;
    for (const StoredEvent &decline : declines) {
        TIZILIM_TRY_ASSIGN(const std::optional<DeclinedProposal> task, taskOf(decline, parts));
        if (task)
            proposals.push_back(*task);
    }
    return proposals;
}

} // namespace tizilim
