#include "app/session/Incident.h"

#include "app/session/CheckpointMemory.h"
#include "app/session/RegistryParts.h"

namespace tizilim {

namespace {

nlohmann::json treeJson(const Checkpoint &checkpoint)
{
    return {{"size", checkpoint.size}, {"root", checkpoint.root.toHex().toStdString()}};
}

Result<void> write(Registry::Parts &parts, const Checkpoint &abandoned, const QString &note)
{
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(*parts.database));
    TIZILIM_TRY_ASSIGN(const Checkpoint found, parts.ledger->log().checkpoint());
    Deed deed{.operation = OperationCode::Incident, .entityType = static_cast<quint16>(EntityCode::Registry),
              .entity = parts.ledger->log().registry()};
    deed.payload = {{"abandoned", treeJson(abandoned)}, {"found", treeJson(found)}, {"note", note.toStdString()}};
    TIZILIM_TRY(parts.ledger->write(deed, parts.signatory()));
    return transaction.commit();
}

} // namespace

Result<void> recordIncident(Registry &registry, const QString &note)
{
    Registry::Parts &parts = registry.parts();
    const CheckpointMemory memory(parts.environment.workstation, registry.id());
    const std::optional<Checkpoint> remembered = memory.remembered();
    if (!parts.notice || !parts.notice->is("registry.rolled_back") || !remembered)
        return failure(Error::refused("registry.not_rolled_back"));
    if (parts.officer.role != Role::Administrator)
        return failure(Error::denied("verb.role_may_not", {codeOf(parts.officer.role), QStringLiteral("incident")}));
    const std::optional<Error> notice = parts.notice;
    TIZILIM_TRY(parts.liftReadOnly());
    if (const Result<void> written = write(parts, *remembered, note); !written) {
        parts.notice = notice;
        parts.readOnly = true;
        TIZILIM_TRY(parts.database->execute(QStringLiteral("PRAGMA query_only=ON")));
        return written;
    }
    TIZILIM_TRY_ASSIGN(const SignedCheckpoint checkpoint, parts.signedCheckpoint());
    return memory.replace(checkpoint);
}

} // namespace tizilim
