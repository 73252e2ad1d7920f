#include "ui/records/VerbProvider.h"

#include "app/session/Session.h"
#include "app/verbs/Verb.h"
#include "app/verbs/VerbCatalogue.h"
#include "ui/records/VerbTexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace tizilim {

QString VerbProvider::heading() const
{
    return QCoreApplication::translate("CommandPalette", "Things to do");
}

void VerbProvider::find(const QString &typed, Reply reply)
{
    QList<PaletteEntry> entries;
    for (const auto &verb : VerbCatalogue::instance().verbs()) {
        const VerbDescription &description = verb->description();
        if (description.subject || !description.makes || !description.roles.contains(m_session.officer().role))
            continue;
        const QString text = verbText(description);
        if (!text.contains(typed, Qt::CaseInsensitive) && !description.idText().contains(typed, Qt::CaseInsensitive))
            continue;
        const auto section = std::ranges::find(m_sections, description.makes->pluralText(), &WindowSection::id);
        if (section == m_sections.end())
            continue;
        const PageAddress address{.section = section->id, .record = {}, .view = QStringLiteral("do:") + description.idText()};
        const Glyph glyph = verbGlyph(description);
        entries.append({.text = text,
                        .detail = section->titleText(),
                        .glyph = glyph == Glyph::None ? Glyph::Add : glyph,
                        .run = [open = m_open, address] { open(address); },
                        .refusal = m_session.isReadOnly() ? QCoreApplication::translate("CommandPalette", "The registry is open for reading only")
                                                          : QString()});
    }
    reply(entries);
}

} // namespace tizilim
