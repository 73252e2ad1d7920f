#pragma once

#include "app/verbs/Verb.h"
#include "app/verbs/VerbDescription.h"

#include "model/history/Ledger.h"

namespace tizilim {

/// The one way by which a person changes the registry: permission, rule, rows and signed event in one transaction; a
/// request instead, where a second person has to approve.
class VerbRunner {
public:
    VerbRunner(Ledger &ledger, Officer officer, const Ed25519Signer &signer, const Clock &clock, Randomness &randomness)
        : m_ledger(ledger), m_officer(std::move(officer)), m_signer(signer), m_clock(clock), m_randomness(randomness)
    {
    }

    /// Errors: verb.unknown, verb.role_may_not, verb.parameter_unknown, field.required, those of the verb's rule, of
    /// its parameters (FieldCheck.h) and of the store.
    [[nodiscard]] Result<VerbOutcome> perform(const VerbCall &given);
    /// Why the officer may not call the verb on the record as it stands now; nothing is written.
    [[nodiscard]] Result<void> mayPerform(const Verb &verb, const Record *subject) const;

    /// Errors: approval.not_pending, approval.own_request, approval.role_may_not, approval.moved (what the request was
    /// about has changed since), and the verb's own.
    [[nodiscard]] Result<VerbOutcome> approve(qint64 request);
    [[nodiscard]] Result<void> decline(qint64 request, const QString &ground, const QString &note);
    [[nodiscard]] Result<std::vector<PendingRequest>> pending() const;
    /// What a request would change if it were approved now; nothing is written. Errors: approval.not_pending,
    /// approval.moved, and the verb's own.
    [[nodiscard]] Result<Plan> planOfRequest(qint64 request) const;
    /// Why the officer may not approve a request.
    [[nodiscard]] Result<void> mayApprove(const PendingRequest &request) const;

private:
    /// A request as it would be carried out now.
    struct Prepared {
        const Verb *verb = nullptr;
        VerbCall call;
        Plan plan;
    };
    VerbContext contextOf(const Officer &officer) const;
    Signatory signatory() const;
    [[nodiscard]] Result<const Verb *> permitted(const VerbCall &call) const;
    [[nodiscard]] Result<Plan> planOf(const Verb &verb, const VerbCall &call, const Officer &officer) const;
    [[nodiscard]] Result<bool> needsSecondPerson(const VerbDescription &description, const Plan &plan) const;
    [[nodiscard]] Result<VerbOutcome> request(const VerbCall &call, const Plan &plan);
    [[nodiscard]] Result<VerbOutcome> carryOut(const Verb &verb, const VerbCall &call, const Plan &plan, nlohmann::json payload);
    [[nodiscard]] Result<PendingRequest> readPending(const StoredEvent &event) const;
    [[nodiscard]] Result<StoredEvent> pendingEvent(qint64 request) const;
    /// Errors: approval.moved, and the verb's own.
    [[nodiscard]] Result<Prepared> prepared(const StoredEvent &request) const;
    [[nodiscard]] Result<void> forget(qint64 request);

    Ledger &m_ledger;
    Officer m_officer;
    const Ed25519Signer &m_signer;
    const Clock &m_clock;
    Randomness &m_randomness;
};

} // namespace tizilim
