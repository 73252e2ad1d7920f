#include "ui/shell/SectionProvider.h"

#include <QCoreApplication>

namespace tizilim {

QString SectionProvider::heading() const
{
    return QCoreApplication::translate("CommandPalette", "Pages");
}

void SectionProvider::find(const QString &typed, Reply reply)
{
    QList<PaletteEntry> found;
    for (const WindowSection &section : m_sections) {
        // The identifier is found too: an officer who knows the English word gets there in any language.
        const bool fits = section.titleText().contains(typed, Qt::CaseInsensitive)
                          || section.groupText().contains(typed, Qt::CaseInsensitive)
                          || section.id.contains(typed, Qt::CaseInsensitive);
        if (fits)
            found.append({.text = section.titleText(),
                          .detail = section.groupText(),
                          .glyph = section.glyph,
                          .run = [open = m_open, id = section.id] { open({.section = id, .record = {}, .view = {}}); },
                          .refusal = {}});
    }
    reply(found);
}

} // namespace tizilim
