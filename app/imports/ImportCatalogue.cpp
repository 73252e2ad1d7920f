#include "app/imports/ImportCatalogue.h"

#include "app/imports/Import.h"
#include "app/imports/people/UserImport.h"
#include "app/imports/registers/EsmaImports.h"

#include <algorithm>

namespace tizilim {

namespace {

template<typename Condition>
std::vector<const Import *> those(std::span<const std::unique_ptr<Import>> imports, Condition condition)
{
    std::vector<const Import *> found;
    for (const auto &import : imports) {
        if (condition(import->description()))
            found.push_back(import.get());
    }
    return found;
}

} // namespace

ImportCatalogue::ImportCatalogue()
{
    for (const auto section : {esmaImports, userImports}) {
        for (std::unique_ptr<Import> &import : section())
            m_imports.push_back(std::move(import));
    }
}

const ImportCatalogue &ImportCatalogue::instance()
{
    static const ImportCatalogue catalogue;
    return catalogue;
}

const Import *ImportCatalogue::find(QStringView id) const
{
    const auto found = std::ranges::find_if(m_imports, [&](const auto &import) { return id == QLatin1String(import->description().id); });
    return found == m_imports.end() ? nullptr : found->get();
}

std::vector<const Import *> ImportCatalogue::ofKind(QStringView kind) const
{
    return those(m_imports, [&](const ImportDescription &import) { return kind.isEmpty() || kind == QLatin1String(import.kind); });
}

std::vector<const Import *> ImportCatalogue::filling(const RecordType &type) const
{
    return those(m_imports, [&](const ImportDescription &import) { return import.fills == &type; });
}

QStringList ImportCatalogue::kinds() const
{
    QStringList words;
    for (const auto &import : m_imports)
        words.append(QString::fromLatin1(import->description().kind));
    words.removeDuplicates();
    return words;
}

} // namespace tizilim
