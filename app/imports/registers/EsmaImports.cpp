#include "app/imports/registers/EsmaImports.h"

#include "app/imports/Import.h"
#include "app/imports/registers/EsmaRegister.h"
#include "app/imports/registers/ForeignRegister.h"
#include "app/verbs/licensing/LicensingRules.h"

#include <QtGlobal>

namespace tizilim {

namespace {

class EsmaImport : public Import {
public:
    EsmaImport(EsmaRegister::Edition edition, const ForeignRegister &foreign, const ImportDescription &description)
        : m_edition(edition), m_foreign(foreign), m_description(description)
    {
    }

    const ImportDescription &description() const override { return m_description; }
    const ImportColumns &columns() const override { return EsmaRegister::columns(m_edition); }
    bool recognises(const QStringList &header) const override { return EsmaRegister::editionOf(header) == m_edition; }

    Result<void> read(const ImportSource &source, ImportFindings &findings) const override
    {
        TIZILIM_TRY_ASSIGN(const EsmaRegister edition, EsmaRegister::read(m_edition, source.table, source.mapping, findings));
        return takeEdition(m_foreign, registerEntries(edition), source.context, findings);
    }

private:
    EsmaRegister::Edition m_edition;
    const ForeignRegister &m_foreign;
    ImportDescription m_description;
};

} // namespace

std::vector<std::unique_ptr<Import>> esmaImports()
{
    std::vector<std::unique_ptr<Import>> imports;
    imports.push_back(std::make_unique<EsmaImport>(
        EsmaRegister::Edition::AuthorisedProviders, foreignProviders(),
        ImportDescription{.id = "esma_providers", .kind = "exchanges",
                          .label = QT_TRANSLATE_NOOP("ImportKind", "Providers licensed abroad (register of ESMA)"),
                          .fills = &foreignProviders().type, .roles = licensingRoles}));
    imports.push_back(std::make_unique<EsmaImport>(
        EsmaRegister::Edition::Warnings, foreignWarnings(),
        ImportDescription{.id = "esma_warnings", .kind = "exchanges",
                          .label = QT_TRANSLATE_NOOP("ImportKind", "Warnings of foreign authorities (list of ESMA)"),
                          .fills = &foreignWarnings().type, .roles = licensingRoles}));
    return imports;
}

} // namespace tizilim
