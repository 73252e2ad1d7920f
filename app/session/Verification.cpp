#include "app/session/Verification.h"

#include "app/messages/FilledText.h"
#include "app/session/CheckpointMemory.h"
#include "app/session/RegistryParts.h"
#include "app/verbs/VerbCatalogue.h"

#include "model/crypto/KeyFile.h"
#include "model/history/NamedKeys.h"
#include "model/history/Verifier.h"

#include <QCoreApplication>
#include <QFile>

namespace tizilim {

namespace {

const char *labelOf(VerificationStep step)
{
    switch (step) {
    case VerificationStep::File: return QT_TRANSLATE_NOOP("Verification", "Checking the file");
    case VerificationStep::Events: return QT_TRANSLATE_NOOP("Verification", "Reading the history");
    case VerificationStep::Signatures: return QT_TRANSLATE_NOOP("Verification", "Checking signatures");
    case VerificationStep::Authority: return QT_TRANSLATE_NOOP("Verification", "Checking roles and approvals");
    case VerificationStep::Rows: return QT_TRANSLATE_NOOP("Verification", "Checking records");
    case VerificationStep::Derived: return QT_TRANSLATE_NOOP("Verification", "Recounting derived data");
    }
    return "";
}

OperationRules rulesInForce()
{
    OperationRules rules = OperationRules::builtIn();
    for (const auto &verb : VerbCatalogue::instance().verbs()) {
        const VerbDescription &description = verb->description();
        rules.add({.operation = static_cast<OperationCode>(description.operation), .name = description.idText(), .roles = description.roles,
                   .approvers = description.approvers, .needsApproval = description.approval == Approval::Always,
                   .records = description.changedTypes(), .states = description.statesReached(), .condition = description.condition,
                   .takesBack = description.takesBack, .canBeTakenBack = description.undoes});
    }
    return rules;
}

/// Whoever signed the checkpoint must not be somebody who signed it wrongly. A key that this registry does not know may
/// be one that came after the point to which it was rolled back, so that is no error.
Result<void> checkSigners(const SignedCheckpoint &checkpoint, Database &database)
{
    TIZILIM_TRY_ASSIGN(const NamedKeys keys, NamedKeys::gather(database));
    for (const Ed25519PublicKey &key : keys.all()) {
        const Result<void> signature = checkpoint.verify(key);
        if (!signature && signature.error().is("note.signature_wrong"))
            return signature;
    }
    return {};
}

Result<KnownCheckpoint> checkpointIn(const std::filesystem::path &path, const Registry &registry)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::inputOutput("file.cannot_read", {file.fileName(), file.errorString()}));
    TIZILIM_TRY_ASSIGN(const SignedCheckpoint checkpoint, SignedCheckpoint::parse(file.readAll()));
    if (checkpoint.checkpoint.registry != registry.id())
        return failure(Error::refused("checkpoint.other_registry", {checkpoint.checkpoint.registry.toString()}));
    TIZILIM_TRY(checkSigners(checkpoint, *registry.parts().database));
    return KnownCheckpoint{checkpoint.checkpoint, true};
}

VerificationProblem shown(const Problem &problem)
{
    return {QString(nameOf(problem.kind)), problem.entity, problem.id, problem.field, problem.event,
            filledIn(QCoreApplication::translate("Problem", problem.text), problem.values)};
}

QString abandonedText(const AbandonedTree &tree)
{
    return filledIn(QCoreApplication::translate("Verification", "Event %1 says that a history of %2 events was abandoned."),
                    {QString::number(tree.event), QString::number(tree.size)});
}

VerificationReport reportOf(const VerificationOutcome &outcome)
{
    VerificationReport report{static_cast<qint64>(outcome.events), outcome.rows, outcome.root.toHex(), {}, {}};
    for (const Problem &problem : outcome.problems)
        report.problems.push_back(shown(problem));
    for (const AbandonedTree &tree : outcome.abandoned)
        report.notices.append(abandonedText(tree));
    return report;
}

} // namespace

Result<VerificationReport> verify(const Registry &registry, const VerificationOptions &options)
{
    const Registry::Parts &parts = registry.parts();
    const CheckpointMemory memory(parts.environment.workstation, registry.id());
    const OperationRules rules = rulesInForce();
    TIZILIM_TRY_ASSIGN(const KeyRing ring, KeyFile(keysFile(parts.folder)).read());

    VerificationInput input{.registry = registry.id(), .rules = &rules, .ring = &ring, .kdf = parts.environment.kdf.get(), .migrator = &parts.environment.migrations(),
                            .slotsIntact = ring.isIntact(parts.slot->databaseKeys)};
    if (!options.checkpointFile.empty()) {
        TIZILIM_TRY_ASSIGN(KnownCheckpoint given, checkpointIn(options.checkpointFile, registry));
        input.known.push_back(std::move(given));
    }
    if (const std::optional<Checkpoint> remembered = memory.remembered())
        input.known.push_back({*remembered, false});
    input.checkedBefore = memory.checkedBy(parts.signatory());
    // Without this memory the next verification merely takes longer.
    input.signaturesChecked = [&](const Checkpoint &checked) { (void)memory.rememberChecked(checked, parts.signatory()); };
    input.watch.stop = options.stop;
    if (options.progress)
        input.watch.progress = [&](VerificationStep step, qint64 done, qint64 total) { options.progress({labelOf(step), done, total}); };
    TIZILIM_TRY_ASSIGN(const VerificationOutcome outcome, Verifier(*parts.database, std::move(input)).verify());
    return reportOf(outcome);
}

nlohmann::json toJson(const VerificationReport &report)
{
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? nlohmann::json() : nlohmann::json(text.toStdString()); };
    nlohmann::json problems = nlohmann::json::array();
    for (const VerificationProblem &problem : report.problems)
        problems.push_back({{"kind", problem.kind.toStdString()}, {"entity", textOrNull(problem.entity)}, {"id", textOrNull(problem.id)},
                            {"field", textOrNull(problem.field)},
                            {"event", problem.event < 0 ? nlohmann::json() : nlohmann::json(problem.event)},
                            {"text", problem.text.toStdString()}});
    nlohmann::json json{{"ok", report.ok()}, {"events", report.events}, {"problems", problems}};
    for (const QString &notice : report.notices)
        json["notices"].push_back(notice.toStdString());
    return json;
}

} // namespace tizilim
