#include "tests/support/PlantedRows.h"

#include "app/session/RegistryParts.h"

namespace tizilim {

bool plant(Registry &registry, const RowChanges &changes)
{
    Registry::Parts &parts = registry.parts();
    auto transaction = Transaction::begin(*parts.database);
    Deed deed{.operation = OperationCode::Import};
    deed.changes = changes;
    return transaction && parts.ledger->write(deed, parts.signatory()) && transaction->commit();
}

} // namespace tizilim
