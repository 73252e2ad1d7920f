#include "app/reports/FailedExport.h"

namespace tizilim {

void recordFailedExport(Registry::Parts &parts, const StoredEvent &exported, const Error &error)
{
    Result<Transaction> transaction = Transaction::begin(*parts.database);
    if (!transaction)
        return;
    Deed deed{.operation = OperationCode::ExportFailed, .entityType = static_cast<quint16>(EntityCode::Export), .entity = exported.event().entity};
    deed.payload = {{"export", exported.signedEvent.leafHash().toHex().toStdString()}, {"reason", error.code.toStdString()}};
    if (parts.ledger->write(deed, parts.signatory()))
        static_cast<void>(transaction->commit());
}

} // namespace tizilim
