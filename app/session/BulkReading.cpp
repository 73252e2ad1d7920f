#include "app/session/BulkReading.h"

#include "app/session/RegistryParts.h"
#include "app/verbs/reference/ReferenceReading.h"

#include "model/domain/ParameterNames.h"

#include <algorithm>

namespace tizilim {

namespace {

bool holdsPersonalData(const RecordType &type)
{
    return std::ranges::any_of(type.fields, [](const Field &field) { return field.options.personal; });
}

Result<qint64> mostUnnoted(const Registry::Parts &parts)
{
    TIZILIM_TRY_ASSIGN(const ParametersInForce parameters, parametersOf(parts.reading()));
    const Result<qint64> limit = parameters.integer(QString::fromLatin1(parameters::readingBulkRows), parts.environment.clock->now().almatyDate());
    if (!limit && limit.error().is("parameter.missing"))
        return 0;
    return limit;
}

} // namespace

Result<void> noteReading(Registry &registry, const RecordType &type, qint64 rows)
{
    Registry::Parts &parts = registry.parts();
    if (registry.isReadOnly() || !holdsPersonalData(type))
        return {};
    TIZILIM_TRY_ASSIGN(const qint64 unnoted, mostUnnoted(parts));
    if (rows <= unnoted)
        return {};
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(*parts.database));
    Deed deed{.operation = OperationCode::Read, .entityType = static_cast<quint16>(EntityCode::Registry), .entity = registry.id()};
    deed.payload = {{"list", type.plural}, {"count", rows}};
    TIZILIM_TRY(parts.ledger->write(deed, parts.signatory()));
    TIZILIM_TRY(transaction.commit());
    parts.rememberCheckpoint();
    return {};
}

} // namespace tizilim
