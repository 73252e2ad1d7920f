#include "app/session/Proposal.h"

#include "app/session/Fingerprint.h"
#include "app/session/RegistryParts.h"
#include "app/session/Titles.h"
#include "app/verbs/VerbCatalogue.h"

#include "model/domain/RecordTypes.h"
#include "model/history/OperationCode.h"

#include <algorithm>

namespace tizilim {

namespace {

Proposal::Row rowOf(const RowChange &change, const QString &language)
{
    const Record &record = change.any();
    Proposal::Row row{record.type, record.id, titleOf(record, language), !change.before, !change.after, {}};
    for (std::size_t at = 0; at < record.type->fields.size(); ++at) {
        Value before = change.before ? change.before->values[at] : Value();
        Value after = change.after ? change.after->values[at] : Value();
        if (before != after)
            row.changes.push_back({&record.type->fields[at], std::move(before), std::move(after)});
    }
    return row;
}

void addTitle(Proposal &proposal, const Registry &registry, const Field &field, const Value &value, const QString &language)
{
    const RecordId id = ValueCodec<RecordId>::read(value);
    const RecordType *type = field.kind == FieldKind::Reference && field.options.reference
                               ? recordTypeByName(QString::fromLatin1(field.options.reference))
                               : nullptr;
    if (!type || id.isNull() || proposal.titles.contains(id))
        return;
    if (const Result<QString> title = registry.title(*type, id, language))
        proposal.titles.insert(id, *title);
}

void addRows(Proposal &proposal, const Registry &registry, const Plan &plan, const QString &language)
{
    for (const RowChange &change : plan.changes)
        proposal.rows.push_back(rowOf(change, language));
    std::ranges::stable_partition(proposal.rows, [&](const Proposal::Row &row) { return row.record == plan.record; });
    for (const Proposal::Row &row : proposal.rows) {
        for (const Proposal::Change &change : row.changes) {
            addTitle(proposal, registry, *change.field, change.before, language);
            addTitle(proposal, registry, *change.field, change.after, language);
        }
    }
}

/// Where keys get a role, who approves compares them with their owner.
Result<QString> fingerprintToCompare(const Proposal &proposal, const Registry &registry)
{
    const Verb *verb = VerbCatalogue::instance().find(proposal.request.verb);
    if (!verb || static_cast<OperationCode>(verb->description().operation) != OperationCode::Grant)
        return QString();
    TIZILIM_TRY_ASSIGN(const Record officer, registry.record(typeOf<Officer>(), proposal.request.subject));
    return fingerprintOf(fromRecord<Officer>(officer).signingKey);
}

int placeOf(const WaitingRequest &waiting)
{
    return waiting.mine ? 0 : waiting.own ? 1 : 2;
}

} // namespace

Result<std::vector<WaitingRequest>> readWaitingRequests(const Registry &registry, const QString &language)
{
    TIZILIM_TRY_ASSIGN(std::vector<PendingRequest> pending, registry.pending(language));
    std::vector<WaitingRequest> waiting;
    for (PendingRequest &request : pending) {
        const bool own = request.requesterId == registry.officer().id;
        const bool mine = registry.mayApprove(request).has_value();
        waiting.push_back({std::move(request), own, mine});
    }
    std::ranges::stable_sort(waiting, {}, placeOf);
    return waiting;
}

Result<Proposal> readProposal(const Registry &registry, qint64 request, const QString &language)
{
    TIZILIM_TRY_ASSIGN(const std::vector<PendingRequest> pending, registry.pending(language));
    const auto found = std::ranges::find(pending, request, &PendingRequest::id);
    if (found == pending.end())
        return failure(Error::refused("approval.not_pending", {QString::number(request)}));
    Proposal proposal;
    proposal.request = *found;
    if (const auto requester = registry.record(typeOf<Officer>(), found->requesterId))
        proposal.requesterRole = fromRecord<Officer>(*requester).role;
    TIZILIM_TRY_ASSIGN(proposal.fingerprint, fingerprintToCompare(proposal, registry));
    if (const Result<Plan> plan = registry.parts().runner().planOfRequest(request))
        addRows(proposal, registry, *plan, language);
    else
        proposal.obstacle = plan.error();
    if (const Result<void> may = registry.mayApprove(*found); !may)
        proposal.refusal = may.error();
    return proposal;
}

} // namespace tizilim
