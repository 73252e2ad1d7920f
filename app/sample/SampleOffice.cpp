#include "app/sample/SampleOffice.h"

#include "app/session/OfficerOperations.h"
#include "app/session/RegistryFounding.h"
#include "app/verbs/Verb.h"
#include "app/verbs/VerbCatalogue.h"

#include <algorithm>

namespace tizilim {

namespace {

constexpr qint64 nineInTheMorning = 9 * 60 * 60 * 1000LL;
constexpr qint64 betweenDeeds = 20 * 1000;

QDate workday(QDate day)
{
    return day.addDays(-std::max(0, day.dayOfWeek() - int(Qt::Friday)));
}

} // namespace

SampleOffice::SampleOffice(std::filesystem::path folder, std::shared_ptr<FixedClock> clock, Environment environment)
    : m_folder(std::move(folder)), m_clock(std::move(clock)), m_environment(std::move(environment))
{
}

QStringList SampleOffice::logins()
{
    return QStringLiteral("admin officer officer2 supervisor supervisor2 auditor").split(u' ');
}

QString SampleOffice::password()
{
    return QStringLiteral("qyran 1847 sary dala");
}

Result<std::unique_ptr<SampleOffice>> SampleOffice::found(const std::filesystem::path &folder, QDate day, const Environment &environment)
{
    auto clock = std::make_shared<FixedClock>(Timestamp{Timestamp::startOfAlmatyDay(workday(day)).milliseconds + nineInTheMorning});
    Environment own = environment;
    own.clock = clock;
    std::unique_ptr<SampleOffice> office(new SampleOffice(folder, clock, own));
    const Founding founding{folder, QStringLiteral("Ұлттық Банк, үлгі тізілім"), QStringLiteral("admin"), QStringLiteral("Омарова Лаура"), password()};
    TIZILIM_TRY_ASSIGN(Founded founded, foundRegistry(founding, own));
    office->m_desks["admin"] = std::move(founded.registry);
    TIZILIM_TRY(office->bringIn("supervisor", "Сейітов Марат", Role::Supervisor));
    TIZILIM_TRY(office->sitDown("supervisor"));
    TIZILIM_TRY(office->bringIn("supervisor2", "Есенова Динара", Role::Supervisor));
    TIZILIM_TRY(office->bringIn("officer", "Ержанов Данияр", Role::LicensingOfficer));
    TIZILIM_TRY(office->bringIn("officer2", "Қасымова Әсем", Role::LicensingOfficer));
    TIZILIM_TRY(office->bringIn("auditor", "Садықов Талғат", Role::Auditor));
    TIZILIM_TRY(office->sitDown("officer"));
    TIZILIM_TRY(office->sitDown("officer2"));
    TIZILIM_TRY(office->act("admin", "reference.load_defaults", {}));
    return office;
}

Result<void> SampleOffice::bringIn(const char *login, const char *name, Role role)
{
    const QString loginText = QString::fromLatin1(login);
    Registry &admin = desk("admin");
    TIZILIM_TRY_ASSIGN(const Invited invited, inviteOfficer(admin, loginText, QString::fromUtf8(name), role));
    m_clock->advance(betweenDeeds);
    TIZILIM_TRY_ASSIGN(const Enrolled enrolled, enrolOfficer(m_folder, loginText, invited.code, password(), m_environment));
    TIZILIM_TRY(decide("admin", "officer.grant", {}, enrolled.officer));
    return {};
}

Result<void> SampleOffice::sitDown(const char *login)
{
    TIZILIM_TRY_ASSIGN(m_desks[login], Registry::unlock(m_folder, QString::fromLatin1(login), password(), m_environment));
    return {};
}

Result<VerbCall> SampleOffice::call(const char *verb, const Given &given, const RecordId &subject)
{
    VerbCall call{.verb = QString::fromLatin1(verb), .subject = subject};
    const Verb *found = VerbCatalogue::instance().find(call.verb);
    if (!found)
        return failure(Error::internal("verb.unknown", {call.verb}));
    for (const auto &[name, text] : given) {
        const QString nameText = QString::fromStdString(name);
        const Field *field = found->description().parameter(nameText);
        if (!field)
            return failure(Error::internal("verb.parameter_unknown", {call.verb, nameText}));
        TIZILIM_TRY_ASSIGN(Value value, parseValue(*field, text));
        call.parameters.insert(nameText, std::move(value));
    }
    return call;
}

Result<VerbOutcome> SampleOffice::act(const char *login, const VerbCall &call)
{
    m_clock->advance(betweenDeeds);
    return desk(login).perform(call);
}

Result<VerbOutcome> SampleOffice::act(const char *login, const char *verb, const Given &given, const RecordId &subject)
{
    TIZILIM_TRY_ASSIGN(const VerbCall made, call(verb, given, subject));
    return act(login, made);
}

Result<VerbOutcome> SampleOffice::decide(const char *login, const char *verb, const Given &given, const RecordId &subject)
{
    TIZILIM_TRY_ASSIGN(const VerbOutcome proposed, act(login, verb, given, subject));
    if (proposed.pending < 0)
        return proposed;
    m_clock->advance(betweenDeeds);
    return desk("supervisor").approve(proposed.pending);
}

QDate SampleOffice::today() const
{
    return m_clock->now().almatyDate();
}

void SampleOffice::goTo(QDate day)
{
    const qint64 morning = Timestamp::startOfAlmatyDay(day).milliseconds + nineInTheMorning;
    m_clock->set(Timestamp{std::max(morning, m_clock->now().milliseconds)});
}

void SampleOffice::plan(QDate day, Task task)
{
    m_agenda.emplace(workday(day), std::move(task));
}

Result<void> SampleOffice::workUntil(QDate last)
{
    while (!m_agenda.empty() && m_agenda.begin()->first <= last) {
        auto next = m_agenda.extract(m_agenda.begin());
        goTo(next.key());
        TIZILIM_TRY(next.mapped()());
    }
    return {};
}

} // namespace tizilim
