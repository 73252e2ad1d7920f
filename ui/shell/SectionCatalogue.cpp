#include "ui/shell/SectionCatalogue.h"

#include "app/session/Session.h"
#include "app/session/WorkLists.h"
#include "model/domain/RecordTypes.h"
#include "ui/administration/BackupPage.h"
#include "ui/approvals/ApprovalsPage.h"
#include "ui/history/AuditTrailPage.h"
#include "ui/history/EventPage.h"
#include "ui/history/VerificationPage.h"
#include "ui/imports/ImportSection.h"
#include "ui/letters/LetterRecordPage.h"
#include "ui/officers/InvitationPage.h"
#include "ui/officers/OfficerPage.h"
#include "ui/officers/OfficersPage.h"
#include "ui/officers/PasswordPage.h"
#include "ui/records/RecordListPage.h"
#include "ui/records/RecordPage.h"
#include "ui/reports/PackagePage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/shell/Shell.h"
#include "ui/today/TodayPage.h"

#include <QtGlobal>

namespace tizilim {

namespace {

/// The lists of a type that have a name of their own (WorkLists.h).
std::vector<SavedFilter> filtersOf(const RecordType &type)
{
    std::vector<SavedFilter> filters;
    for (const WorkList &list : workLists()) {
        if (list.type == &type)
            filters.push_back({.id = QString::fromLatin1(list.id), .label = list.label, .conditions = [&list](const Session &session) {
                                   return list.conditions({session.today(), session.officer().id});
                               }});
    }
    return filters;
}

/// A section made from the description of its records alone.
void addRecords(WindowSections &sections, const char *group, const char *title, Glyph glyph, const char *recordType,
                RecordListTexts texts)
{
    const RecordType *type = recordTypeByName(QString::fromLatin1(recordType));
    if (!type)
        return;
    texts.filters = filtersOf(*type);
    WindowSection section{.id = type->pluralText(), .group = group, .title = title, .glyph = glyph, .makePage = {}};
    // The pages take what they need of the section; the function has its own copy without itself in it.
    section.makePage = [section, type, texts](Shell &shell, const PageAddress &address) -> Page * {
        if (address.record.isEmpty())
            return new RecordListPage(shell, section, *type, texts);
        RecordPage *page = LetterRecordPage::fits(*type) ? new LetterRecordPage(shell, section, *type) : new RecordPage(shell, section, *type);
        page->setManualChapter(texts.manualChapter);
        return page;
    };
    sections.push_back(section);
}

/// What stands above all groups.
void addDay(WindowSections &sections)
{
    sections.push_back({.id = TodayPage::section(), .title = QT_TRANSLATE_NOOP("Section", "Today"), .glyph = Glyph::Today,
                        .makePage = [](Shell &shell, const PageAddress &) -> Page * { return new TodayPage(shell); }});
    sections.push_back({.id = ApprovalsPage::section(), .title = QT_TRANSLATE_NOOP("Section", "Waiting for approval"), .glyph = Glyph::Verified,
                        .makePage = [](Shell &shell, const PageAddress &) -> Page * { return new ApprovalsPage(shell); }});
}

void addLicensing(WindowSections &sections)
{
    const char *group = QT_TRANSLATE_NOOP("Section", "Licensing");
    addRecords(sections, group, QT_TRANSLATE_NOOP("Section", "Applications"), Glyph::Applications, "application",
               {.emptyTitle = QT_TRANSLATE_NOOP("RecordList", "No applications yet"),
                .howToBegin = QT_TRANSLATE_NOOP("RecordList", "An application begins with its applicant's BIN."),
                .manualChapter = QStringLiteral("applications"),
                .filters = {}});
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

/// Officers have pages of their own: they are invited, not entered.
void addOfficers(WindowSections &sections, const char *group)
{
    const RecordType &type = typeOf<Officer>();
    WindowSection section{.id = type.pluralText(), .group = group, .title = QT_TRANSLATE_NOOP("Section", "Officers"), .glyph = Glyph::Officers,
                          .makePage = {}, .roles = {Role::Supervisor, Role::Auditor, Role::Administrator}};
    section.makePage = [section, &type](Shell &shell, const PageAddress &address) -> Page * {
        if (InvitationPage::isAddress(address))
            return new InvitationPage(shell);
        if (!address.record.isEmpty())
            return new OfficerPage(shell, section, type);
        return new OfficersPage(shell, section, type,
                                {.emptyTitle = QT_TRANSLATE_NOOP("RecordList", "No officers yet"),
                                 .howToBegin = QT_TRANSLATE_NOOP("RecordList", "An officer is invited by an administrator."),
                                 .manualChapter = QStringLiteral("officers"),
                                 .filters = {}});
    };
    sections.push_back(section);
    sections.push_back({.id = PasswordPage::section(), .title = QT_TRANSLATE_NOOP("Section", "My password"), .glyph = Glyph::Key,
                        .makePage = [](Shell &shell, const PageAddress &) -> Page * { return new PasswordPage(shell); }, .listed = false});
}

void addEvidence(WindowSections &sections)
{
    const char *group = QT_TRANSLATE_NOOP("Section", "Evidence");
    sections.push_back({.id = QStringLiteral("reports"), .group = group, .title = QT_TRANSLATE_NOOP("Section", "Reports"), .glyph = Glyph::Reports,
                        .makePage = [](Shell &shell, const PageAddress &address) -> Page * {
                            if (address.record == PackagePage::record())
                                return new PackagePage(shell);
                            return new ReportsPage(shell);
                        }});
    sections.push_back({.id = AuditTrailPage::section(), .group = group, .title = QT_TRANSLATE_NOOP("Section", "Audit trail"), .glyph = Glyph::AuditTrail,
                        .makePage = [](Shell &shell, const PageAddress &address) -> Page * {
                            if (address.record == VerificationPage::record())
                                return new VerificationPage(shell);
                            if (!address.record.isEmpty())
                                return new EventPage(shell);
                            return new AuditTrailPage(shell);
                        }});
}

void addBackup(WindowSections &sections, const char *group)
{
    sections.push_back({.id = QStringLiteral("backup"), .group = group, .title = QT_TRANSLATE_NOOP("Section", "Backup"), .glyph = Glyph::Backup,
                        .makePage = [](Shell &shell, const PageAddress &) -> Page * { return new BackupPage(shell); },
                        .roles = {Role::Supervisor, Role::Auditor, Role::Administrator}});
}

void addAdministration(WindowSections &sections)
{
    const char *group = QT_TRANSLATE_NOOP("Section", "Administration");
    addOfficers(sections, group);
    addRecords(sections, group, QT_TRANSLATE_NOOP("Section", "Thresholds and terms"), Glyph::ReferenceData, "parameter",
               {.manualChapter = QStringLiteral("reference-data"), .filters = {}});
    addRecords(sections, group, QT_TRANSLATE_NOOP("Section", "Working-day calendar"), Glyph::Calendar, "calendar_day",
               {.manualChapter = QStringLiteral("reference-data"), .filters = {}});
    addBackup(sections, group);
}

} // namespace

WindowSections sectionsOf(const Session &session)
{
    WindowSections sections;
    addDay(sections);
    addLicensing(sections);
    addImportSection(sections, session);
    addPeople(sections);
    addEvidence(sections);
    addAdministration(sections);
    std::erase_if(sections, [role = session.officer().role](const WindowSection &section) { return !section.roles.contains(role); });
    return sections;
}

} // namespace tizilim
