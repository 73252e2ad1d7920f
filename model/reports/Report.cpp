#include "model/reports/Report.h"

#include <algorithm>

namespace tizilim {

const Report *reportByName(const std::vector<Report> &reports, const QString &name)
{
    const auto found = std::ranges::find_if(reports, [&](const Report &r) { return name == QLatin1String(r.name); });
    return found == reports.end() ? nullptr : &*found;
}

Result<ReportParameters> parseReportParameters(const Report &report, const QMap<QString, QString> &given)
{
    ReportParameters parameters;
    for (auto entry = given.begin(); entry != given.end(); ++entry) {
        const auto field =
            std::ranges::find_if(report.parameters, [&](const Field &f) { return entry.key() == f.nameView(); });
        if (field == report.parameters.end())
            return failure(Error::usage("report.parameter_unknown", {QString::fromLatin1(report.name), entry.key()}));
        TIZILIM_TRY_ASSIGN(Value value, parseValue(*field, entry.value()));
        if (!isNull(value))
            parameters.insert_or_assign(entry.key(), std::move(value));
    }
    for (const Field &field : report.parameters) {
        if (field.options.required && !parameters.contains(field.nameText()))
            return failure(
                Error::usage("report.parameter_missing", {QString::fromLatin1(report.name), field.nameText()}));
    }
    return parameters;
}

} // namespace tizilim
