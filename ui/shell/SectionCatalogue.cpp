#include "ui/shell/SectionCatalogue.h"

#include "app/session/Session.h"
#include "model/domain/RecordTypes.h"
#include "ui/imports/ImportSection.h"
#include "ui/records/RecordListPage.h"
#include "ui/records/RecordPage.h"
#include "ui/shell/Shell.h"

#include <QtGlobal>

namespace tizilim {

namespace {

/// The filter of the records that a reference field gives to the officer at the keyboard.
SavedFilter mine(const char *field)
{
    return {.id = QStringLiteral("mine"),
            .label = QT_TRANSLATE_NOOP("SavedFilter", "Mine"),
            .conditions = [field](const Session &session) {
                return std::vector<ListFilter>{{QString::fromLatin1(field), ListFilter::Is::Equal, {Value(session.officer().id.bytes())}}};
            }};
}

/// A section made from the description of its records alone.
void addRecords(WindowSections &sections, const char *group, const char *title, Glyph glyph, const char *recordType,
                const RecordListTexts &texts)
{
    const RecordType *type = recordTypeByName(QString::fromLatin1(recordType));
    if (!type)
        return;
    WindowSection section{.id = type->pluralText(), .group = group, .title = title, .glyph = glyph, .makePage = {}};
    // The pages take what they need of the section; the function has its own copy without itself in it.
    section.makePage = [section, type, texts](Shell &shell, const PageAddress &address) -> Page * {
        if (address.record.isEmpty())
            return new RecordListPage(shell, section, *type, texts);
        return new RecordPage(shell, section, *type);
    };
    sections.push_back(section);
}

void addLicensing(WindowSections &sections)
{
    const char *group = QT_TRANSLATE_NOOP("Section", "Licensing");
    addRecords(sections, group, QT_TRANSLATE_NOOP("Section", "Applications"), Glyph::Applications, "application",
               {.emptyTitle = QT_TRANSLATE_NOOP("RecordList", "No applications yet"),
                .howToBegin = QT_TRANSLATE_NOOP("RecordList", "An application begins with its applicant's BIN."),
                .manualChapter = QStringLiteral("applications"),
                .filters = {mine("officer")}});
    addRecords(sections, group, QT_TRANSLATE_NOOP("Section", "Licensees"), Glyph::Licence, "licence",
               {.emptyTitle = QT_TRANSLATE_NOOP("RecordList", "No licences yet"),
                .howToBegin = QT_TRANSLATE_NOOP("RecordList", "A licence is issued from an approved application."),
                .manualChapter = QStringLiteral("licensees"),
                .filters = {}});
    addRecords(sections, group, QT_TRANSLATE_NOOP("Section", "Exchanges"), Glyph::Landmark, "exchange",
               {.emptyTitle = QT_TRANSLATE_NOOP("RecordList", "No exchanges yet"),
                .howToBegin = QT_TRANSLATE_NOOP("RecordList", "Import a public register, or enter an exchange by hand."),
                .manualChapter = QStringLiteral("exchanges"),
                .filters = {}});
    addRecords(sections, group, QT_TRANSLATE_NOOP("Section", "Warning list"), Glyph::Warning, "warning",
               {.emptyTitle = QT_TRANSLATE_NOOP("RecordList", "No warnings yet"),
                .howToBegin = QT_TRANSLATE_NOOP("RecordList", "Import the public list of operators without a licence."),
                .manualChapter = QStringLiteral("warnings"),
                .filters = {}});
}

void addPeople(WindowSections &sections)
{
    const char *group = QT_TRANSLATE_NOOP("Section", "People");
    addRecords(sections, group, QT_TRANSLATE_NOOP("Section", "Users"), Glyph::User, "registrant",
               {.emptyTitle = QT_TRANSLATE_NOOP("RecordList", "No registered users yet"),
                .howToBegin = QT_TRANSLATE_NOOP("RecordList", "A user is registered by an IIN or a BIN."),
                .manualChapter = QStringLiteral("users"),
                .filters = {}});
    addRecords(sections, group, QT_TRANSLATE_NOOP("Section", "Declarations"), Glyph::Declarations, "declaration",
               {.emptyTitle = QT_TRANSLATE_NOOP("RecordList", "No declarations yet"),
                .howToBegin = QT_TRANSLATE_NOOP("RecordList", "A declaration is taken in for a registered user."),
                .manualChapter = QStringLiteral("declarations"),
                .filters = {}});
}

void addAdministration(WindowSections &sections)
{
    const char *group = QT_TRANSLATE_NOOP("Section", "Administration");
    addRecords(sections, group, QT_TRANSLATE_NOOP("Section", "Officers"), Glyph::Officers, "officer",
               {.emptyTitle = QT_TRANSLATE_NOOP("RecordList", "No officers yet"),
                .howToBegin = QT_TRANSLATE_NOOP("RecordList", "An officer is invited by an administrator."),
                .manualChapter = QStringLiteral("officers"),
                .filters = {}});
    addRecords(sections, group, QT_TRANSLATE_NOOP("Section", "Thresholds and terms"), Glyph::ReferenceData, "parameter",
               {.manualChapter = QStringLiteral("reference-data"), .filters = {}});
    addRecords(sections, group, QT_TRANSLATE_NOOP("Section", "Working-day calendar"), Glyph::Calendar, "calendar_day",
               {.manualChapter = QStringLiteral("reference-data"), .filters = {}});
}

} // namespace

WindowSections sectionsOf(const Session &session)
{
    WindowSections sections;
    addLicensing(sections);
    addImportSection(sections, session);
    addPeople(sections);
    addAdministration(sections);
    return sections;
}

} // namespace tizilim
