#include "model/reports/ReportContent.h"

namespace tizilim {

std::vector<const ReportTable *> tablesOf(const ReportContent &content)
{
    std::vector<const ReportTable *> tables;
    for (const Section &section : content.sections) {
        for (const Block &block : section.blocks) {
            if (const auto *table = std::get_if<ReportTable>(&block))
                tables.push_back(table);
        }
    }
    return tables;
}

} // namespace tizilim
