#include "ui/imports/ImportSection.h"

#include "app/imports/Import.h"
#include "app/imports/ImportCatalogue.h"
#include "app/session/Session.h"
#include "ui/imports/ImportPage.h"

#include <QtGlobal>

#include <algorithm>

namespace tizilim {

bool mayImportInto(const Session &session, const RecordType *type)
{
    return std::ranges::any_of(ImportCatalogue::instance().imports(), [&](const auto &import) {
        const ImportDescription &description = import->description();
        return (!type || description.fills == type) && description.roles.contains(session.officer().role);
    });
}

void addImportSection(WindowSections &sections, const Session &session)
{
    if (!mayImportInto(session, nullptr))
        return;
    sections.push_back({.id = ImportPage::section(),
                        .group = QT_TRANSLATE_NOOP("Section", "Licensing"),
                        .title = QT_TRANSLATE_NOOP("Section", "Import"),
                        .glyph = Glyph::Upload,
                        .makePage = [](Shell &shell, const PageAddress &) -> Page * { return new ImportPage(shell); }});
}

} // namespace tizilim
