#include "ui/records/RecordProvider.h"

#include "app/messages/LanguageNames.h"
#include "app/session/Session.h"

#include <QCoreApplication>

#include <algorithm>

namespace tizilim {

namespace {

constexpr int mostFound = 12;
constexpr int pauseMilliseconds = 80; // less than between two keys of a fast typist

} // namespace

RecordProvider::RecordProvider(Session &session, const WindowSections &sections, Open open)
    : m_session(session), m_sections(sections), m_open(std::move(open))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &RecordProvider::ask);
}

QString RecordProvider::heading() const
{
    return QCoreApplication::translate("CommandPalette", "Records");
}

void RecordProvider::find(const QString &typed, Reply reply)
{
    m_pause.stop();
    if (typed.isEmpty())
        return reply({});
    m_typed = typed;
    m_reply = std::move(reply);
    m_pause.start();
}

void RecordProvider::ask()
{
    m_session.read<std::vector<Found>>(
        this,
        [typed = m_typed, language = languageCode(interfaceLanguage())](const Registry &registry) {
            return registry.search(typed, mostFound, language);
        },
        [this, reply = m_reply](const Result<std::vector<Found>> &found) {
            QList<PaletteEntry> entries;
            for (const Found &each : found ? *found : std::vector<Found>()) {
                // Records are opened in the section of their type; a line has none of its own.
                const auto section = std::ranges::find(m_sections, each.type->pluralText(), &WindowSection::id);
                if (section == m_sections.end())
                    continue;
                const QString number = each.type->numberField ? each.record.text(QString::fromLatin1(each.type->numberField)) : QString();
                const QString label = QCoreApplication::translate("RecordType", each.type->label);
                const PageAddress address{.section = section->id, .record = each.record.id.toString(), .view = {}};
                entries.append({.text = each.title,
                                .detail = number.isEmpty() ? label : label + QStringLiteral(" · ") + number,
                                .glyph = section->glyph,
                                .run = [open = m_open, address] { open(address); },
                                .refusal = {}});
            }
            reply(entries);
        });
}

} // namespace tizilim
