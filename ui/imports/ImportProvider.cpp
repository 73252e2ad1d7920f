#include "ui/imports/ImportProvider.h"

#include "app/imports/Import.h"
#include "app/imports/ImportCatalogue.h"
#include "app/messages/ImportTexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace tizilim {

QString ImportProvider::heading() const
{
    return QCoreApplication::translate("CommandPalette", "Imports");
}

void ImportProvider::find(const QString &typed, Reply reply)
{
    const QString text = QCoreApplication::translate("CommandPalette", "Import a file…");
    // Found by what can be imported, too.
    const bool fits = text.contains(typed, Qt::CaseInsensitive)
                   || std::ranges::any_of(ImportCatalogue::instance().imports(), [&](const auto &import) {
                          return importText(import->description()).contains(typed, Qt::CaseInsensitive);
                      });
    reply(fits ? QList<PaletteEntry>{{.text = text, .detail = QStringLiteral("Ctrl+O"), .glyph = Glyph::Upload, .run = m_choose, .refusal = {}}}
               : QList<PaletteEntry>());
}

} // namespace tizilim
