#include "app/reports/ReportCatalogue.h"

#include "app/reports/ComplianceReport.h"
#include "app/session/RegistryParts.h"

#include <QCoreApplication>

namespace tizilim {

namespace {

using SectionMaker = Result<std::vector<Section>> (*)(const Registry &, const ReportRequest &);

struct Entry {
    const Report &report;
    SectionMaker sections;
};

const std::vector<Entry> &entries()
{
    static const std::vector<Entry> all{{complianceReport, complianceSections}};
    return all;
}

} // namespace

Result<Provenance> provenanceOf(const Registry &registry)
{
    TIZILIM_TRY_ASSIGN(const Checkpoint checkpoint, registry.parts().ledger->log().checkpoint());
    const Officer &officer = registry.officer();
    const Choice *role = choiceByValue(choicesOf<Role>(), static_cast<int>(officer.role));
    return Provenance{registry.name(), registry.id().toString(), checkpoint.size, checkpoint.root.bytes(), officer.name,
                      LocalText("Choice", role->label), registry.parts().environment.clock->now(), QCoreApplication::applicationVersion()};
}

const std::vector<Report> &reportCatalogue()
{
    static const std::vector<Report> reports = [] {
        std::vector<Report> list;
        for (const Entry &entry : entries())
            list.push_back(entry.report);
        return list;
    }();
    return reports;
}

Result<ReportContent> makeReport(const Registry &registry, const ReportRequest &request)
{
    const auto found = std::ranges::find_if(entries(), [&](const Entry &entry) { return request.name == QLatin1String(entry.report.name); });
    if (found == entries().end())
        return failure(Error::usage("report.unknown", {request.name}));
    if (!request.from.isValid() || !request.to.isValid() || request.from > request.to)
        return failure(Error::usage("report.period", {request.from.toString(Qt::ISODate), request.to.toString(Qt::ISODate)}));
    ReportContent content;
    content.name = request.name;
    content.version = found->report.version;
    content.title = LocalText("Report", found->report.title);
    content.from = request.from;
    content.to = request.to;
    content.letterhead = {QStringLiteral("ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ\nҰЛТТЫҚ БАНКІ"), QStringLiteral("НАЦИОНАЛЬНЫЙ БАНК\nРЕСПУБЛИКИ КАЗАХСТАН")};
    TIZILIM_TRY_ASSIGN(content.sections, found->sections(registry, request));
    TIZILIM_TRY_ASSIGN(content.provenance, provenanceOf(registry));
    return content;
}

} // namespace tizilim
