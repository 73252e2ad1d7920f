#include "app/imports/ImportRunner.h"

#include "app/imports/CsvReader.h"
#include "app/imports/Import.h"
#include "app/imports/ImportCatalogue.h"
#include "app/imports/ImportFindings.h"
#include "app/imports/RejectsFile.h"
#include "app/messages/ImportTexts.h"
#include "app/session/RegistryParts.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace tizilim {

namespace {

constexpr qint64 rowsBetweenLooks = 256;
constexpr qsizetype glanced = 20; // records of a file that is not read whole

/// The imports that a request leaves to choose from. Errors: import.unknown_kind.
Result<std::vector<const Import *>> candidates(const ImportRequest &request)
{
    const ImportCatalogue &catalogue = ImportCatalogue::instance();
    if (const Import *chosen = catalogue.find(request.import))
        return std::vector<const Import *>{chosen};
    std::vector<const Import *> found = catalogue.ofKind(request.kind);
    if (found.empty() || !request.import.isEmpty())
        return failure(Error::usage("import.unknown_kind", {request.import.isEmpty() ? request.kind : request.import,
                                                            catalogue.kinds().join(QStringLiteral(", "))}));
    return found;
}

Result<ColumnMapping> mappingOf(const Import &import, const QStringList &header, const QByteArray &map)
{
    return map.isEmpty() ? ColumnMapping::recognise(header, import.columns()) : ColumnMapping::fromJson(map, header, import.columns());
}

/// The import to which a map gives all columns, or most. Errors: those of ColumnMapping::fromJson().
Result<const Import *> fittedBy(const QByteArray &map, const QStringList &header, const std::vector<const Import *> &all)
{
    const Import *best = nullptr;
    qsizetype fewest = std::numeric_limits<qsizetype>::max();
    Error fault;
    for (const Import *import : all) {
        const Result<ColumnMapping> mapping = mappingOf(*import, header, map);
        const qsizetype missing = mapping ? mapping->missing().size() : fewest;
        if (missing < fewest)
            best = import;
        fewest = std::min(fewest, missing);
        fault = mapping ? fault : mapping.error();
    }
    return best ? Result<const Import *>(best) : failure(fault);
}

/// The import of a file by its header; where no header is plainly its own, by the map.
Result<const Import *> chosenFor(const QStringList &header, const ImportRequest &request)
{
    TIZILIM_TRY_ASSIGN(const std::vector<const Import *> all, candidates(request));
    if (!request.import.isEmpty())
        return all.front();
    const auto recognised = std::ranges::find_if(all, [&](const Import *import) { return import->recognises(header); });
    if (recognised != all.end())
        return *recognised;
    if (!request.map.isEmpty())
        return fittedBy(request.map, header, all);
    QStringList tried;
    for (const Import *import : all)
        tried.append(importText(import->description()));
    return failure(Error::refused("import.not_recognised", {tried.join(QStringLiteral("; "))}));
}

VerbContext contextOf(const Registry::Parts &parts)
{
    return {parts.reading(), parts.officer, *parts.environment.clock, *parts.environment.randomness};
}

char separatorOf(const TableReader &table)
{
    const auto *csv = dynamic_cast<const CsvReader *>(&table);
    return csv ? csv->separator() : ',';
}

Result<void> readInto(ImportPlan &plan, TableReader &table, const Registry &registry, const ImportWatch &watch, const QString &rejectsPath)
{
    const VerbContext context = contextOf(registry.parts());
    RejectsFile rejects(rejectsPath, plan.header, plan.separator);
    ImportFindings findings(watch, [&](const ImportRow &row, const QList<ImportProblem> &problems) { return rejects.add(row, problems); });
    TIZILIM_TRY(plan.import->read({table, plan.mapping, context}, findings));
    TIZILIM_TRY(rejects.finish());
    findings.finish(plan);
    plan.expected.ignoredColumns = plan.mapping.ignored();
    TIZILIM_TRY_ASSIGN(const QByteArray afterwards, sha256OfFile(plan.path));
    return afterwards == plan.sha256 ? Result<void>() : failure(Error::refused("import.file_changed", {plan.path}));
}

/// The first records of a file that lacks columns, so that somebody can tell which is which.
Result<void> glanceAt(ImportPlan &plan, TableReader &table)
{
    while (plan.sample.size() < glanced) {
        TIZILIM_TRY_ASSIGN(std::optional<ImportRow> row, table.next());
        if (!row)
            break;
        plan.sample.append({std::move(*row), {}});
    }
    return {};
}

Result<ImportPlan> planOf(const Registry &registry, const ImportRequest &request, const ImportWatch &watch)
{
    TIZILIM_TRY(candidates(request));
    const QFileInfo file(request.path);
    if (file.exists() && !file.isFile()) // a pipe can be read once only, a device for ever
        return failure(Error::inputOutput("import.not_a_file", {request.path}));
    ImportPlan plan{.path = request.path};
    TIZILIM_TRY_ASSIGN(plan.sha256, sha256OfFile(request.path));
    plan.bytes = file.size();
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<TableReader> table, openTable(request.path, request.options));
    plan.header = table->header();
    plan.separator = separatorOf(*table);
    const Result<const Import *> chosen = chosenFor(plan.header, request);
    if (!chosen) {
        TIZILIM_TRY(glanceAt(plan, *table)); // that it cannot be read as a table at all says more
        return failure(chosen.error());
    }
    plan.import = *chosen;
    TIZILIM_TRY(mayImport(registry, *plan.import));
    TIZILIM_TRY_ASSIGN(plan.mapping, mappingOf(*plan.import, plan.header, request.map));
    TIZILIM_TRY(plan.mapping.missing().isEmpty() ? readInto(plan, *table, registry, watch, request.rejects) : glanceAt(plan, *table));
    return plan;
}

nlohmann::json payloadOf(const ImportPlan &plan, const ImportRequest &request)
{
    const ImportDescription &import = plan.import->description();
    const ImportReport &counts = plan.expected;
    return {{"import", import.id},
            {"file", {{"name", QFileInfo(plan.path).fileName().toStdString()}, {"sha256", plan.sha256.toHex().toStdString()}, {"size", plan.bytes}}},
            {"counts", {{"rows", counts.rows}, {"taken", counts.taken}, {"changed", counts.changed}, {"duplicates", counts.duplicates},
                        {"refused", counts.refused}, {"closed", counts.closed}}},
            {"good_rows_only", request.goodRowsOnly},
            {"mapping", nlohmann::json::parse(plan.mapping.toJson().toStdString())["columns"]}};
}

/// The event's number. The plan's changes are moved out of it.
Result<qint64> carryOut(Registry::Parts &parts, ImportPlan &plan, const ImportRequest &request, const ImportWatch &watch)
{
    Deed deed{.operation = OperationCode::Import, .payload = payloadOf(plan, request), .inFileOrder = true, .listsMade = false};
    for (ImportChange &change : plan.changes)
        deed.changes.push_back(std::move(change.change));
    deed.watch = [&watch, total = static_cast<qint64>(deed.changes.size())](qint64 rows) -> Result<void> {
        if (watch.tell && (rows % rowsBetweenLooks == 0 || rows == total))
            watch.tell(rows, total);
        return watch.stop.stop_requested() ? failure(Error::refused("task.cancelled")) : Result<void>();
    };
    TIZILIM_TRY_ASSIGN(const StoredEvent event, parts.ledger->write(deed, parts.signatory()));
    return static_cast<qint64>(event.event().sequence);
}

} // namespace

Result<void> mayImport(const Registry &registry, const Import &import)
{
    const Officer &officer = registry.officer();
    if (!import.description().roles.contains(officer.role))
        return failure(Error::denied("verb.role_may_not", {codeOf(officer.role), QStringLiteral("import ") + QLatin1String(import.description().kind)}));
    return registry.parts().mayWrite();
}

Result<ImportPlan> previewImport(const Registry &registry, const ImportRequest &request, const ImportWatch &watch)
{
    QElapsedTimer clock;
    clock.start();
    TIZILIM_TRY_ASSIGN(const Transaction oneMoment, Transaction::beginReading(*registry.parts().database));
    TIZILIM_TRY_ASSIGN(ImportPlan plan, planOf(registry, request, watch));
    plan.expected.seconds = double(clock.elapsed()) / 1000;
    return plan;
}

Result<ImportReport> runImport(Registry &registry, const ImportRequest &request, const ImportWatch &watch)
{
    QElapsedTimer clock;
    clock.start();
    Registry::Parts &parts = registry.parts();
    TIZILIM_TRY(parts.mayWrite());
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(*parts.database));
    TIZILIM_TRY_ASSIGN(ImportPlan plan, planOf(registry, request, watch));
    TIZILIM_TRY(plan.mapping.complete());
    if (!request.expected.isEmpty() && request.expected != plan.sha256)
        return failure(Error::refused("import.file_changed", {request.path}));
    ImportReport report = plan.reportOf(request.goodRowsOnly);
    if (plan.mayRun(request.goodRowsOnly) && !plan.changes.empty()) {
        TIZILIM_TRY_ASSIGN(report.event, carryOut(parts, plan, request, watch));
        TIZILIM_TRY(transaction.commit());
        parts.rememberCheckpoint();
    }
    report.seconds = double(clock.elapsed()) / 1000;
    return report;
}

} // namespace tizilim
