#include "tests/support/Office.h"

#include "app/session/OfficerOperations.h"
#include "app/session/RegistryFounding.h"
#include "app/session/RegistryOperations.h"

#include <QDate>

#include <array>

namespace tizilim {

namespace {

const QString admin = QStringLiteral("admin");
const QString supervisor = QStringLiteral("supervisor");
const QString officer = QStringLiteral("officer");

void nobodyLooks(qint64, qint64) {}

VerbCall call(const char *verb, QHash<QString, Value> parameters, const RecordId &subject = {})
{
    return {.verb = QString::fromLatin1(verb), .subject = subject, .parameters = std::move(parameters)};
}

} // namespace

Office::~Office()
{
    close();
}

bool Office::say(const Outcome &outcome)
{
    if (!outcome)
        qWarning("the office: %s (%s)", qPrintable(outcome.error().code), qPrintable(outcome.error().values.join(u' ')));
    return outcome.has_value();
}

bool Office::open()
{
    if (!m_world.found())
        return false;
    for (const auto &[login, role] : {std::pair{"supervisor", Role::Supervisor}, {"officer", Role::LicensingOfficer},
                                      {"auditor", Role::Auditor}, {"supervisor2", Role::Supervisor}, {"officer2", Role::LicensingOfficer}}) {
        if (!m_world.addOfficer(login, role))
            return false;
    }
    const auto loaded = as(admin)->perform(call("reference.load_defaults", {}));
    return say(loaded ? Outcome() : failure(loaded.error()));
}

Registry *Office::as(const QString &login)
{
    std::unique_ptr<Registry> &session = m_sessions[login];
    if (session)
        return session.get();
    const QString password = m_passwords.contains(login) ? m_passwords[login] : TestWorld::password();
    auto unlocked = Registry::unlock(folder(), login, password, m_world.environment());
    if (!unlocked)
        qFatal("%s cannot unlock: %s", qPrintable(login), qPrintable(unlocked.error().code));
    session = std::move(*unlocked);
    return session.get();
}

bool Office::work(int acts)
{
    for (int i = 0; i < acts; ++i) {
        m_world.clock().advance(below(90'000));
        if (!say(act()))
            return false;
    }
    return true;
}

bool Office::workOnParameters(int acts)
{
    for (int i = 0; i < acts; ++i) {
        if (!say(setParameter()))
            return false;
    }
    return true;
}

bool Office::workWithUpheavals(int acts)
{
    constexpr int between = 30;
    for (int i = 1; i <= acts; ++i) {
        if (!work(1) || (i % between == 0 && !say(upheaval())))
            return false;
    }
    return true;
}

Office::Outcome Office::act()
{
    switch (below(45)) {
    case 0: return hire();
    case 1: return dismiss();
    case 2: return changeRole();
    case 3: return changePassword();
    case 4: return reset();
    case 5:
    case 6: return removeDocument();
    case 7:
    case 8:
    case 9:
    case 10: return addDocument();
    case 11:
    case 12: return setCalendarDay();
    case 13: return setRate();
    case 14: return exportPackage();
    case 15: return lockAndUnlock();
    case 16:
    case 17: return takeInApplication();
    case 18:
    case 19: return declare();
    case 20:
    case 21: return changeStatus();
    case 22:
    case 23:
    case 24: return editUser();
    case 25:
    case 26:
    case 27:
    case 28: return registerUser();
    case 29:
    case 30:
    case 31:
    case 32: return takeBack();
    case 33: return importWarnings();
    default: return setParameter();
    }
}

Office::Outcome Office::lockAndUnlock()
{
    close();
    as(officer);
    return {};
}

Office::Outcome Office::upheaval()
{
    return ++m_upheavals % 2 == 0 ? rotate() : backUpAndRestore();
}

QString Office::text(int words)
{
    static const std::array some{"заявитель", "өтініш", "лицензия", "capital", "Kostanay", "депозит", "шот", "Review", "құжат"};
    QStringList chosen;
    for (int i = 0; i < words; ++i)
        chosen.append(QString::fromUtf8(some[static_cast<size_t>(below(int(some.size())))]));
    return chosen.join(u' ') + QString::number(++m_count);
}

/// A request is approved by one of the supervisors, or declined, or left waiting.
Office::Outcome Office::settle(const Result<VerbOutcome> &request)
{
    if (!request)
        return failure(request.error());
    if (request->pending < 0)
        return {};
    Registry *second = as(below(2) == 0 ? supervisor : QStringLiteral("supervisor2"));
    switch (below(6)) {
    case 0: return second->decline(request->pending, QStringLiteral("documents_missing"), text(2));
    case 1: return {};
    default: break;
    }
    const auto approved = second->approve(request->pending);
    // Two requests about one record: the first that is approved moves it.
    return approved || approved.error().is("approval.moved") ? Outcome() : failure(approved.error());
}

Office::Outcome Office::setParameter()
{
    const QDate from = QDate(2025, 1, 1).addDays(below(200));
    return settle(as(admin)->perform(call("reference.set_parameter", {
        {QStringLiteral("name"), QStringLiteral("test.value%1").arg(below(12))}, {QStringLiteral("value"), QString::number(below(100'000))},
        {QStringLiteral("unit"), QStringLiteral("number")}, {QStringLiteral("valid_from"), from.toString(Qt::ISODate)},
        {QStringLiteral("source"), text(3)}})));
}

Office::Outcome Office::setCalendarDay()
{
    const QDate date = QDate(2027, 1, 1).addDays(below(300));
    return settle(as(admin)->perform(call("reference.set_calendar_day", {
        {QStringLiteral("date"), date.toString(Qt::ISODate)}, {QStringLiteral("kind"), below(2) == 0 ? QStringLiteral("off") : QStringLiteral("working")},
        {QStringLiteral("ground"), text(2)}, {QStringLiteral("source"), text(2)}})));
}

Office::Outcome Office::addDocument()
{
    Registry *registry = as(below(2) == 0 ? officer : QStringLiteral("officer2"));
    VerbCall add = call("document.add", {{QStringLiteral("owner"), registry->officer().id.bytes()}, {QStringLiteral("type"), QStringLiteral("letter")},
                                         {QStringLiteral("name"), text(1) + u".txt"}, {QStringLiteral("note"), text(3)}});
    add.files[QStringLiteral("file")] = text(20 + below(400)).toUtf8();
    TIZILIM_TRY_ASSIGN(const VerbOutcome outcome, registry->perform(add));
    m_documents.append(outcome.record);
    return {};
}

Office::Outcome Office::removeDocument()
{
    if (m_documents.size() < 5)
        return addDocument();
    const RecordId document = m_documents.takeAt(below(int(m_documents.size())));
    const auto removed = as(officer)->perform(call("document.remove", {{QStringLiteral("ground"), text(2)}}, document));
    // Whoever took back that it was added was here before.
    return removed || removed.error().is("record.not_found") ? Outcome() : failure(removed.error());
}

Office::Outcome Office::grant(const RecordId &id)
{
    TIZILIM_TRY_ASSIGN(const VerbOutcome request, as(admin)->perform(call("officer.grant", {}, id)));
    if (request.pending < 0)
        return {};
    const auto approved = as(supervisor)->approve(request.pending);
    return approved ? Outcome() : failure(approved.error());
}

Office::Outcome Office::hire()
{
    if (m_casual.size() > 6)
        return setParameter();
    const QString login = QStringLiteral("casual%1").arg(++m_count);
    const std::array roles{Role::LicensingOfficer, Role::Supervisor, Role::Auditor, Role::Administrator};
    TIZILIM_TRY_ASSIGN(const Invited invited, inviteOfficer(*as(admin), login, text(2), roles[static_cast<size_t>(below(4))]));
    TIZILIM_TRY_ASSIGN(const Enrolled enrolled, enrolOfficer(folder(), login, invited.code, TestWorld::password(), m_world.environment()));
    TIZILIM_TRY(grant(enrolled.officer));
    m_casual.append(login);
    return {};
}

Office::Outcome Office::dismiss()
{
    if (m_casual.isEmpty())
        return hire();
    const QString login = m_casual.takeAt(below(int(m_casual.size())));
    const RecordId id = as(login)->officer().id;
    m_sessions.erase(login);
    TIZILIM_TRY_ASSIGN(const VerbOutcome request, as(admin)->perform(call("officer.disable", {{QStringLiteral("ground"), text(2)}}, id)));
    if (request.pending < 0)
        return {};
    const auto approved = as(supervisor)->approve(request.pending);
    return approved ? Outcome() : failure(approved.error());
}

Office::Outcome Office::changeRole()
{
    if (m_casual.isEmpty())
        return hire();
    const QString login = m_casual[below(int(m_casual.size()))];
    const std::array roles{"licensing_officer", "supervisor", "auditor"};
    const RecordId id = as(login)->officer().id;
    m_sessions.erase(login);
    TIZILIM_TRY_ASSIGN(const VerbOutcome request, as(admin)->perform(call("officer.change_role",
        {{QStringLiteral("role"), QString::fromLatin1(roles[static_cast<size_t>(below(3))])}}, id)));
    if (request.pending < 0)
        return {};
    const auto approved = as(supervisor)->approve(request.pending);
    return approved ? Outcome() : failure(approved.error());
}

Office::Outcome Office::changePassword()
{
    const QString password = QStringLiteral("a long phrase number %1").arg(++m_count);
    TIZILIM_TRY(tizilim::changePassword(*as(QStringLiteral("auditor")), password));
    m_passwords[QStringLiteral("auditor")] = password;
    return {};
}

Office::Outcome Office::reset()
{
    if (m_casual.isEmpty())
        return hire();
    const QString login = m_casual[below(int(m_casual.size()))];
    const RecordId id = as(login)->officer().id;
    m_sessions.erase(login);
    TIZILIM_TRY_ASSIGN(const Invited invited, resetOfficer(*as(admin), id, text(2)));
    TIZILIM_TRY(enrolOfficer(folder(), login, invited.code, TestWorld::password(), m_world.environment()));
    return grant(id);
}

Office::Outcome Office::rotate()
{
    close();
    TIZILIM_TRY_ASSIGN(std::unique_ptr<Registry> registry, m_world.unlock());
    return rotateDatabaseKey(std::move(registry), nobodyLooks, {});
}

Office::Outcome Office::backUpAndRestore()
{
    const std::filesystem::path backup = m_world.path(("backup" + std::to_string(++m_count)).c_str());
    TIZILIM_TRY(backUp(*as(admin), backup, nobodyLooks, {}));
    const QStringList casual = m_casual;
    const auto passwords = m_passwords;
    const QList<RecordId> documents = m_documents;
    const QList<RecordId> users = m_users;
    // What happens now is lost again.
    for (int i = below(4); i > 0; --i)
        TIZILIM_TRY(act());
    close();
    const auto aside = restoreRegistry({backup, folder(), admin, TestWorld::password()}, m_world.environment(), nobodyLooks, {});
    if (!aside)
        return failure(aside.error());
    m_casual = casual;
    m_passwords = passwords;
    m_documents = documents;
    m_users = users;
    std::filesystem::remove_all(*aside);
    std::filesystem::remove_all(backup);
    return {};
}

} // namespace tizilim
