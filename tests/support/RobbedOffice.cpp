#include "tests/support/RobbedOffice.h"

#include "app/session/OfficerOperations.h"
#include "app/session/RegistryOperations.h"
#include "app/session/RegistryParts.h"
#include "model/crypto/KeyFile.h"
#include "tests/support/CallText.h"

namespace tizilim {

namespace {

void nobodyLooks(qint64, qint64) {}

} // namespace

int RobbedOffice::rounds()
{
#ifdef __SANITIZE_ADDRESS__
    return 1; // the sanitizers look at how it is done, and take their time
#else
    return qEnvironmentVariableIsSet("TIZILIM_LONG_TESTS") ? 60 : 4;
#endif
}

bool RobbedOffice::open()
{
    if (!m_office.open() || !m_office.haveSomeOfEach() || !m_office.work(40) || !hireAndDismiss() || !inviteNewcomers())
        return false;
    m_office.close();
    auto admin = world().unlock();
    if (!admin || !rotateDatabaseKey(std::move(*admin), nobodyLooks, {}) || !m_office.work(30))
        return false;
    m_office.close();
    std::filesystem::copy(m_office.folder(), older(), std::filesystem::copy_options::recursive);
    if (!m_office.work(40))
        return false;
    const auto waiting = m_office.as(QStringLiteral("admin"))->perform(callText("reference.set_parameter", {
        {"name", QStringLiteral("test.waiting")}, {"value", QStringLiteral("7")}, {"unit", QStringLiteral("number")},
        {"valid_from", QStringLiteral("2026-01-01")}, {"source", QStringLiteral("Order")}}));
    m_waiting = waiting ? waiting->pending : -1;
    if (m_waiting < 0)
        return false;
    m_office.close();
    for (const char *login : {"admin", "supervisor", "supervisor2", "officer", "officer2", "newcomer"}) {
        if (!take(login))
            return false;
    }
    m_spoils.registry = m_office.folder();
    m_spoils.memory = world().environment().workstation;
    m_spoils.environment = world().environment();
    return true;
}

/// Opens a slot, whether or not its officer may do anything.
bool RobbedOffice::take(const char *login)
{
    const auto ring = KeyFile(keysFile(m_office.folder())).read();
    auto slot = ring ? ring->unlock(QString::fromLatin1(login), Password::entered(TestWorld::password()), *world().environment().kdf)
                     : failure(ring.error());
    if (!slot)
        return qWarning("%s: %s", login, qPrintable(slot.error().code)), false;
    m_spoils.helpers[QString::fromLatin1(login)] = std::make_shared<const OpenSlot>(std::move(*slot));
    return true;
}

bool RobbedOffice::hireAndDismiss()
{
    if (!world().addOfficer("leaver", Role::LicensingOfficer) || !take("leaver"))
        return false;
    const auto admin = world().unlock();
    const auto asked = (*admin)->perform(callText("officer.disable", {{"ground", QStringLiteral("left")}}, m_spoils.helpers[QStringLiteral("leaver")]->owner.officer));
    const auto supervisor = world().unlock("supervisor");
    return asked && (*supervisor)->approve(asked->pending);
}

bool RobbedOffice::inviteNewcomers()
{
    const auto admin = world().unlock();
    const auto newcomer = inviteOfficer(**admin, QStringLiteral("newcomer"), {}, Role::LicensingOfficer);
    const auto guest = inviteOfficer(**admin, QStringLiteral("guest"), {}, Role::Supervisor);
    if (!newcomer || !guest)
        return false;
    m_guest = guest->officer;
    return enrolOfficer(m_office.folder(), QStringLiteral("newcomer"), newcomer->code, TestWorld::password(), world().environment()).has_value();
}

Forger RobbedOffice::forger()
{
    return {m_spoils, world().path(("forger" + std::to_string(++m_copies)).c_str())};
}

QString told(const VerificationReport &report)
{
    QStringList lines;
    for (const VerificationProblem &problem : report.problems)
        lines.append(QStringList{problem.kind, problem.entity, problem.id, problem.field, QString::number(problem.event), problem.text}.join(u' '));
    return lines.join(u'\n');
}

} // namespace tizilim
