#include "tests/support/Labour.h"

#include "app/session/OfficerOperations.h"
#include "app/session/RegistryOperations.h"
#include "model/domain/Document.h"
#include "model/domain/Officer.h"
#include "tests/support/CallText.h"
#include "tests/support/TestRegistry.h"

#include <array>

namespace tizilim {

namespace {

const QString admin = QStringLiteral("admin");
const QString supervisor = QStringLiteral("supervisor");
const QString officer = QStringLiteral("officer");
const QString auditor = QStringLiteral("auditor");

void nobodyLooks(qint64, qint64) {}

template<typename T>
std::vector<T> all(const Registry &registry)
{
    std::vector<T> found;
    if (const auto page = registry.list({.type = &typeOf<T>(), .limit = 10'000}, QStringLiteral("en"))) {
        for (const Record &record : page->records)
            found.push_back(fromRecord<T>(record));
    }
    return found;
}

} // namespace

Labour::Labour(std::filesystem::path folder, Environment environment, quint64 seed, Say say)
    : m_folder(std::move(folder)), m_environment(std::move(environment)), m_random(seed), m_say(std::move(say))
{
}

Registry *Labour::as(const QString &login)
{
    return m_sessions[login].get();
}

Labour::Done Labour::sitDown()
{
    for (const QString &login : {admin, supervisor, officer, auditor}) {
        std::unique_ptr<Registry> &session = m_sessions[login];
        if (!session) {
            TIZILIM_TRY_ASSIGN(session, Registry::unlock(m_folder, login, TestWorld::password(), m_environment));
        }
    }
    return {};
}

QString Labour::text()
{
    static const std::array some{"заявитель", "өтініш", "лицензия", "capital", "Kostanay", "депозит", "шот", "құжат"};
    return QString::fromUtf8(some[static_cast<size_t>(below(int(some.size())))]) + QString::number(m_random() % 1'000'000'000);
}

Labour::Done Labour::committed()
{
    TIZILIM_TRY(sitDown());
    TIZILIM_TRY_ASSIGN(const RegistryInfo info, as(admin)->info());
    m_say("commit " + QByteArray::number(info.events) + ' ' + info.root.toLatin1());
    return {};
}

Labour::Done Labour::did(const Result<VerbOutcome> &outcome)
{
    if (!outcome)
        return failure(outcome.error());
    return committed();
}

Labour::Done Labour::verb()
{
    TIZILIM_TRY(sitDown());
    switch (below(12)) {
    case 0: return hire();
    case 1: return dismiss();
    case 2:
    case 3: return decide();
    case 4:
    case 5: return addDocument();
    case 6: return removeDocument();
    case 7:
    case 8: return registerUser();
    case 9: return setCalendarDay();
    default: return setParameter();
    }
}

Labour::Done Labour::setParameter()
{
    return did(as(admin)->perform(callText("reference.set_parameter", {
        {"name", QStringLiteral("test.value%1").arg(below(12))}, {"value", QString::number(below(100'000))}, {"unit", QStringLiteral("number")},
        {"valid_from", QDate(2025, 1, 1).addDays(below(2000)).toString(Qt::ISODate)}, {"source", text()}})));
}

Labour::Done Labour::setCalendarDay()
{
    return did(as(admin)->perform(callText("reference.set_calendar_day", {
        {"date", QDate(2027, 1, 1).addDays(below(3000)).toString(Qt::ISODate)}, {"kind", QStringLiteral("off")}, {"ground", text()}, {"source", text()}})));
}

Labour::Done Labour::registerUser()
{
    VerbCall call = callText("user.register", {{"kind", QStringLiteral("person")}, {"client_id_type", QStringLiteral("foreign")},
                                               {"client_id", QStringLiteral("N%1").arg(m_random() % 100'000'000)},
                                               {"name_latin", QStringLiteral("Aigul Serikkyzy %1").arg(below(1'000'000))}});
    return did(as(officer)->perform(call));
}

Labour::Done Labour::addDocument()
{
    Registry *registry = as(officer);
    VerbCall add = callText("document.add", {{"owner", registry->officer().id.toString()}, {"type", QStringLiteral("letter")}, {"name", text() + u".txt"}});
    add.files.insert(QStringLiteral("file"), QByteArray(1 + below(200'000), char('a' + below(26))));
    return did(registry->perform(add));
}

Labour::Done Labour::removeDocument()
{
    const std::vector<Document> documents = all<Document>(*as(officer));
    if (documents.empty())
        return addDocument();
    const RecordId document = documents[static_cast<size_t>(below(int(documents.size())))].id;
    return did(as(officer)->perform(callText("document.remove", {{"ground", text()}}, document)));
}

/// The oldest request that waits is approved or declined.
Labour::Done Labour::decide()
{
    TIZILIM_TRY_ASSIGN(const std::vector<PendingRequest> pending, as(supervisor)->pending(QStringLiteral("en")));
    if (pending.empty())
        return setParameter();
    if (below(4) > 0) {
        const auto approved = as(supervisor)->approve(pending.front().id);
        if (approved)
            return committed();
    }
    TIZILIM_TRY(as(supervisor)->decline(pending.front().id, QStringLiteral("documents_missing"), text()));
    return committed();
}

Labour::Done Labour::hire()
{
    const QString login = QStringLiteral("casual%1").arg(m_random() % 1'000'000'000);
    TIZILIM_TRY_ASSIGN(const Invited invited, inviteOfficer(*as(admin), login, login, Role::LicensingOfficer));
    TIZILIM_TRY(committed());
    TIZILIM_TRY(enrolOfficer(m_folder, login, invited.code, TestWorld::password(), m_environment));
    TIZILIM_TRY(committed());
    return did(as(admin)->perform(callText("officer.grant", {}, invited.officer)));
}

Labour::Done Labour::dismiss()
{
    for (const Officer &each : all<Officer>(*as(admin))) {
        if (each.login.startsWith(u"casual") && each.state == OfficerState::Active)
            return did(as(admin)->perform(callText("officer.disable", {{"ground", text()}}, each.id)));
    }
    return hire();
}

Labour::Done Labour::changePassword()
{
    TIZILIM_TRY(sitDown());
    const QString next = QStringLiteral("a long phrase number %1").arg(m_random());
    m_say("password " + next.toUtf8());
    TIZILIM_TRY(tizilim::changePassword(*as(auditor), next));
    TIZILIM_TRY(committed());
    m_say("password " + TestWorld::password().toUtf8());
    TIZILIM_TRY(tizilim::changePassword(*as(auditor), TestWorld::password()));
    return committed();
}

Labour::Done Labour::rotate()
{
    close();
    auto registry = Registry::unlock(m_folder, admin, TestWorld::password(), m_environment);
    if (!registry)
        return failure(registry.error());
    TIZILIM_TRY(rotateDatabaseKey(std::move(*registry), nobodyLooks, {}));
    return committed();
}

std::filesystem::path Labour::backupFolder() const
{
    std::filesystem::path backup = m_folder;
    backup += ".backup";
    return backup;
}

Labour::Done Labour::backup()
{
    TIZILIM_TRY(sitDown());
    std::filesystem::remove_all(backupFolder());
    TIZILIM_TRY(backUp(*as(admin), backupFolder(), nobodyLooks, {}));
    return committed();
}

Labour::Done Labour::restore()
{
    TIZILIM_TRY(backup());
    TIZILIM_TRY(setParameter());
    close();
    m_say("restore");
    const auto aside = restoreRegistry({backupFolder(), m_folder, admin, TestWorld::password()}, m_environment, nobodyLooks, {});
    if (!aside)
        return failure(aside.error());
    m_say("restored");
    std::filesystem::remove_all(*aside);
    return committed();
}

} // namespace tizilim
