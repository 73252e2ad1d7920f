#include "app/verbs/VerbRunner.h"

#include "app/verbs/CallJson.h"
#include "app/verbs/VerbCatalogue.h"
#include "app/verbs/reference/ReferenceReading.h"

#include "model/domain/FieldCheck.h"
#include "model/history/KeyEvents.h"
#include "model/history/OperationRule.h"
#include "model/storage/DocumentStore.h"

namespace tizilim {

namespace {

QString textIn(const nlohmann::json &json, const char *key)
{
    return json.contains(key) && json[key].is_string() ? QString::fromStdString(json[key].get<std::string>()) : QString();
}

Result<void> checkRequired(const VerbDescription &description, const VerbCall &call)
{
    for (const Field &field : description.parameters) {
        const bool empty = field.kind == FieldKind::File ? !call.files.contains(field.nameText())
                                                         : isNull(call.parameters.value(field.nameText()));
        if (field.options.required && empty)
            return failure(Error::refused("field.required", {field.nameText(), description.idText()}));
    }
    return {};
}

Result<void> checkLines(const LineSet &set, std::vector<Record> &lines)
{
    for (Record &line : lines) {
        for (size_t i = 0; i < line.values.size(); ++i) {
            TIZILIM_TRY_ASSIGN(line.values[i], checkedValue(set.type->fields[i], line.values[i]));
        }
        for (const char *name : set.fields) {
            const Field *field = set.type->field(QString::fromLatin1(name));
            if (field && field->options.required && isNull(line.value(field->nameText())))
                return failure(Error::refused("field.required", {field->nameText(), QString::fromLatin1(set.name)}));
        }
    }
    return {};
}

/// The call with every value in the form in which it may be stored.
Result<VerbCall> checkedCall(const VerbDescription &description, VerbCall call)
{
    for (auto given = call.parameters.begin(); given != call.parameters.end(); ++given) {
        const Field *field = description.parameter(given.key());
        if (!field)
            return failure(Error::usage("verb.parameter_unknown", {given.key(), description.idText()}));
        TIZILIM_TRY_ASSIGN(given.value(), checkedValue(*field, given.value()));
    }
    TIZILIM_TRY(checkRequired(description, call));
    for (const LineSet &set : description.lines) {
        if (call.lines.contains(QString::fromLatin1(set.name)))
            TIZILIM_TRY(checkLines(set, call.lines[QString::fromLatin1(set.name)]));
    }
    return call;
}

/// Whether the subject is still as whoever called has seen it.
Result<void> refuseUnseen(const Reading &reading, const VerbDescription &description, const VerbCall &call)
{
    if (!description.subject || (call.seen.isEmpty() && call.seenLines.isEmpty()))
        return {};
    TIZILIM_TRY_ASSIGN(const Record subject, reading.record(*description.subject, call.subject));
    bool moved = false;
    for (auto seen = call.seen.begin(); seen != call.seen.end(); ++seen)
        moved = moved || subject.value(seen.key()) != seen.value();
    for (const LineSet &set : description.lines) {
        const auto seen = call.seenLines.constFind(QString::fromLatin1(set.name));
        if (seen == call.seenLines.cend())
            continue;
        TIZILIM_TRY_ASSIGN(const std::vector<Record> lines, reading.lines(*set.type, call.subject));
        moved = moved || lines != *seen;
    }
    return moved ? failure(Error::refused("record.moved")) : Result<void>();
}

/// A verb that changed what its description does not say would fail every verification from then on.
Result<void> checkDeclared(const VerbDescription &description, const RowChanges &changes)
{
    const QSet<quint16> types = description.changedTypes();
    const std::optional<QSet<QString>> states = description.statesReached();
    for (const RowChange &change : changes) {
        if (!types.contains(change.any().type->code))
            return failure(Error::internal("verb.changes_undeclared", {description.idText(), change.any().type->nameText()}));
        const std::optional<QString> state = stateReached(change.before, change.after);
        if (states && state && !states->contains(*state))
            return failure(Error::internal("verb.changes_undeclared", {description.idText(), change.any().type->nameText() + u' ' + *state}));
    }
    return {};
}

} // namespace

VerbContext VerbRunner::contextOf(const Officer &officer) const
{
    return {Reading(m_ledger.database()), officer, m_clock, m_randomness};
}

Signatory VerbRunner::signatory() const
{
    return {m_officer.id, static_cast<RoleCode>(m_officer.role), &m_signer};
}

Result<const Verb *> VerbRunner::permitted(const VerbCall &call) const
{
    const Verb *verb = VerbCatalogue::instance().find(call.verb);
    if (!verb)
        return failure(Error::usage("verb.unknown", {call.verb}));
    if (!verb->description().roles.contains(m_officer.role))
        return failure(Error::denied("verb.role_may_not", {codeOf(m_officer.role), call.verb}));
    return verb;
}

Result<void> VerbRunner::mayPerform(const Verb &verb, const Record *subject) const
{
    if (!verb.description().roles.contains(m_officer.role))
        return failure(Error::denied("verb.role_may_not", {codeOf(m_officer.role), verb.description().idText()}));
    return subject ? verb.allowed(*subject, contextOf(m_officer)) : Result<void>();
}

Result<Plan> VerbRunner::planOf(const Verb &verb, const VerbCall &call, const Officer &officer) const
{
    const VerbContext context = contextOf(officer);
    if (const RecordType *subject = verb.description().subject) {
        TIZILIM_TRY_ASSIGN(const Record record, context.reading().record(*subject, call.subject));
        TIZILIM_TRY(verb.allowed(record, context));
    }
    TIZILIM_TRY_ASSIGN(Plan plan, verb.plan(call, context));
    std::erase_if(plan.changes, [](const RowChange &change) { return change.changesNothing(); });
    TIZILIM_TRY(checkDeclared(verb.description(), plan.changes));
    return plan;
}

Result<bool> VerbRunner::needsSecondPerson(const VerbDescription &description, const Plan &plan) const
{
    if (description.approval != Approval::Conditional || !description.condition)
        return description.approval == Approval::Always || (description.approval == Approval::Conditional && plan.needsApproval);
    // By the day that the event will bear: verification knows no other.
    TIZILIM_TRY_ASSIGN(const Timestamp time, m_ledger.log().timeOfNext(m_clock.now()));
    TIZILIM_TRY_ASSIGN(const ParametersInForce parameters, parametersOf(Reading(m_ledger.database())));
    return std::ranges::any_of(plan.changes, [&](const RowChange &change) {
        const std::optional<qint64> stake = change.after ? description.condition->stakeIn(*change.after) : std::nullopt;
        return stake && description.condition->asks(*stake, parameters, time.almatyDate());
    });
}

Result<VerbOutcome> VerbRunner::perform(const VerbCall &given)
{
    TIZILIM_TRY_ASSIGN(const Verb *verb, permitted(given));
    const VerbDescription &description = verb->description();
    TIZILIM_TRY_ASSIGN(const VerbCall call, checkedCall(description, given));
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_ledger.database()));
    TIZILIM_TRY(refuseUnseen(Reading(m_ledger.database()), description, call));
    TIZILIM_TRY_ASSIGN(const Plan plan, planOf(*verb, call, m_officer));
    TIZILIM_TRY_ASSIGN(const bool asks, needsSecondPerson(description, plan));
    // What changes nothing is no event.
    if (!asks && plan.changes.empty())
        return VerbOutcome{{}, plan.record, -1, -1};
    TIZILIM_TRY_ASSIGN(const VerbOutcome outcome,
                       asks ? request(call, plan) : carryOut(*verb, call, plan, callToJson(description, call)));
    TIZILIM_TRY(transaction.commit());
    return outcome;
}

Result<VerbOutcome> VerbRunner::carryOut(const Verb &verb, const VerbCall &, const Plan &plan, nlohmann::json payload)
{
    for (const DocumentBytes &document : plan.documents)
        TIZILIM_TRY(DocumentStore(m_ledger.database()).put(document.document, document.bytes));
    for (const RecordId &document : plan.removedDocuments)
        TIZILIM_TRY(DocumentStore(m_ledger.database()).remove(document));
    Deed deed{.operation = static_cast<OperationCode>(verb.description().operation)};
    deed.payload = std::move(payload);
    deed.payload["subject"] = plan.record.toString().toStdString();
    deed.payload.update(plan.facts);
    if (isKeyEvent(deed.operation)) {
        TIZILIM_TRY_ASSIGN(const Digest previous, lastKeyEvent(m_ledger.log()));
        deed.payload["previous_key_event"] = previous.toHex().toStdString();
    }
    deed.changes = plan.changes;
    TIZILIM_TRY_ASSIGN(const StoredEvent event, m_ledger.write(deed, signatory()));
    return VerbOutcome{plan.made, plan.record, -1, static_cast<qint64>(event.event().sequence)};
}

Result<VerbOutcome> VerbRunner::request(const VerbCall &call, const Plan &plan)
{
    const Verb *verb = VerbCatalogue::instance().find(call.verb);
    TIZILIM_TRY_ASSIGN(const Digest root, m_ledger.rootOfTouched(plan.changes));
    Deed deed{.operation = OperationCode::Request, .entityType = static_cast<quint16>(EntityCode::Request), .entity = plan.record};
    deed.payload = callToJson(verb->description(), call);
    deed.payload["root"] = root.toHex().toStdString();
    deed.payload.update(plan.facts);
    TIZILIM_TRY_ASSIGN(const StoredEvent event, m_ledger.write(deed, signatory()));
    const auto sequence = static_cast<qint64>(event.event().sequence);
    TIZILIM_TRY_ASSIGN(Statement statement, m_ledger.database().prepare(QStringLiteral(
        "INSERT INTO pending(seq, leaf, verb, record, actor, time) VALUES (?, ?, ?, ?, ?, ?)")));
    statement.bind(1, sequence).bind(2, event.signedEvent.leafHash().bytes()).bind(3, call.verb);
    statement.bind(4, plan.record.isNull() ? Value() : Value(plan.record.bytes())).bind(5, m_officer.id.bytes());
    TIZILIM_TRY(statement.bind(6, event.event().time.milliseconds).run());
    return VerbOutcome{{}, plan.record, sequence, sequence};
}

Result<StoredEvent> VerbRunner::pendingEvent(qint64 request) const
{
    TIZILIM_TRY_ASSIGN(Statement statement, m_ledger.database().prepare(QStringLiteral("SELECT count(*) FROM pending WHERE seq=?")));
    statement.bind(1, request);
    TIZILIM_TRY(statement.step());
    if (statement.integer(0) == 0)
        return failure(Error::refused("approval.not_pending", {QString::number(request)}));
    TIZILIM_TRY_ASSIGN(std::optional<StoredEvent> event, m_ledger.log().event(static_cast<quint64>(request)));
    if (!event)
        return failure(Error::refused("approval.not_pending", {QString::number(request)}));
    return std::move(*event);
}

Result<void> VerbRunner::forget(qint64 request)
{
    TIZILIM_TRY_ASSIGN(Statement statement, m_ledger.database().prepare(QStringLiteral("DELETE FROM pending WHERE seq=?")));
    return statement.bind(1, request).run();
}

Result<PendingRequest> VerbRunner::readPending(const StoredEvent &event) const
{
    const nlohmann::json json = event.json();
    PendingRequest pending{.id = static_cast<qint64>(event.event().sequence), .verb = textIn(json, "verb"),
                           .subject = event.event().entity, .requesterId = event.event().actor, .time = event.event().time};
    if (json.contains("parameters")) {
        for (const auto &[name, value] : json["parameters"].items())
            pending.parameters.insert(QString::fromStdString(name), QString::fromStdString(value.get<std::string>()));
    }
    const Reading reading(m_ledger.database());
    TIZILIM_TRY_ASSIGN(const std::optional<Record> requester, reading.find(typeOf<Officer>(), event.event().actor));
    pending.requester = requester ? requester->text(u"name") : QString();
    const Verb *verb = VerbCatalogue::instance().find(pending.verb);
    pending.undone = textIn(json, "undoes");
    pending.subjectType = verb ? (verb->description().subject ? verb->description().subject : verb->description().makes) : nullptr;
    if (!pending.subjectType) { // a verb that is called on any record
        if (const Result<Record> subject = reading.anyRecord(pending.subject))
            pending.subjectType = subject->type;
    }
    return pending;
}

Result<std::vector<PendingRequest>> VerbRunner::pending() const
{
    TIZILIM_TRY_ASSIGN(Statement statement, m_ledger.database().prepare(QStringLiteral("SELECT seq FROM pending ORDER BY seq")));
    std::vector<PendingRequest> requests;
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return requests;
        TIZILIM_TRY_ASSIGN(const std::optional<StoredEvent> event, m_ledger.log().event(static_cast<quint64>(statement.integer(0))));
        if (!event)
            continue;
        TIZILIM_TRY_ASSIGN(PendingRequest request, readPending(*event));
        requests.push_back(std::move(request));
    }
}

Result<void> VerbRunner::mayApprove(const PendingRequest &request) const
{
    const Verb *verb = VerbCatalogue::instance().find(request.verb);
    if (!verb)
        return failure(Error::usage("verb.unknown", {request.verb}));
    if (!verb->description().approvers.contains(m_officer.role))
        return failure(Error::denied("approval.role_may_not", {codeOf(m_officer.role), request.verb}));
    if (request.requesterId == m_officer.id)
        return failure(Error::denied("approval.own_request", {QString::number(request.id)}));
    // Nobody is the second person for his own role.
    if (request.subject == m_officer.id)
        return failure(Error::denied("approval.about_oneself", {QString::number(request.id)}));
    return {};
}

Result<VerbRunner::Prepared> VerbRunner::prepared(const StoredEvent &request) const
{
    const nlohmann::json json = request.json();
    Prepared decision{VerbCatalogue::instance().find(textIn(json, "verb")), {}, {}};
    if (!decision.verb)
        return failure(Error::usage("verb.unknown", {textIn(json, "verb")}));
    TIZILIM_TRY_ASSIGN(decision.call, callFromJson(decision.verb->description(), json));
    TIZILIM_TRY_ASSIGN(const Officer requester, Reading(m_ledger.database()).get<Officer>(request.event().actor));
    TIZILIM_TRY_ASSIGN(decision.plan, planOf(*decision.verb, decision.call, requester));
    TIZILIM_TRY_ASSIGN(const Digest root, m_ledger.rootOfTouched(decision.plan.changes));
    if (root.toHex() != textIn(json, "root"))
        return failure(Error::refused("approval.moved", {QString::number(request.event().sequence)}));
    return decision;
}

Result<Plan> VerbRunner::planOfRequest(qint64 request) const
{
    TIZILIM_TRY_ASSIGN(const StoredEvent event, pendingEvent(request));
    TIZILIM_TRY_ASSIGN(Prepared decision, prepared(event));
    return std::move(decision.plan);
}

Result<VerbOutcome> VerbRunner::approve(qint64 request)
{
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_ledger.database()));
    TIZILIM_TRY_ASSIGN(const StoredEvent event, pendingEvent(request));
    TIZILIM_TRY_ASSIGN(const PendingRequest pending, readPending(event));
    TIZILIM_TRY(mayApprove(pending));
    TIZILIM_TRY_ASSIGN(const Prepared decision, prepared(event));
    nlohmann::json payload = callToJson(decision.verb->description(), decision.call);
    payload["approves"] = event.signedEvent.leafHash().toHex().toStdString();
    TIZILIM_TRY_ASSIGN(const VerbOutcome outcome, carryOut(*decision.verb, decision.call, decision.plan, std::move(payload)));
    TIZILIM_TRY(forget(request));
    TIZILIM_TRY(transaction.commit());
    return outcome;
}

Result<void> VerbRunner::decline(qint64 request, const QString &ground, const QString &note)
{
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_ledger.database()));
    TIZILIM_TRY_ASSIGN(const StoredEvent event, pendingEvent(request));
    TIZILIM_TRY_ASSIGN(const PendingRequest pending, readPending(event));
    // Whoever proposed may take it back; anybody else needs the right to approve it.
    if (pending.requesterId != m_officer.id)
        TIZILIM_TRY(mayApprove(pending));
    Deed deed{.operation = OperationCode::Decline, .entityType = static_cast<quint16>(EntityCode::Request), .entity = event.event().entity};
    deed.payload = {{"declines", event.signedEvent.leafHash().toHex().toStdString()},
                    {"verb", pending.verb.toStdString()},
                    {"ground", ground.toStdString()},
                    {"note", note.toStdString()}};
    TIZILIM_TRY(m_ledger.write(deed, signatory()));
    TIZILIM_TRY(forget(request));
    return transaction.commit();
}

} // namespace tizilim
