#include "tests/support/TestRegistry.h"

#include "app/session/OfficerOperations.h"
#include "app/session/RegistryFounding.h"

#include "model/crypto/KdfPolicy.h"
#include "tests/support/TestRandomness.h"

namespace tizilim {

namespace {
constexpr qint64 noonOfTheTwentyThird = 1'795'417'200'000; // 2026-11-23T07:00:00Z, noon in Almaty
}

TestWorld::TestWorld(quint64 seed) : m_clock(std::make_shared<FixedClock>(Timestamp{noonOfTheTwentyThird}))
{
    m_environment = {m_clock, std::make_shared<TestRandomness>(seed),
                     std::make_shared<const KdfPolicy>(KdfPolicy::forTestsOnly({.cost = 16, .blockSize = 1, .parallelism = 1})),
                     path("workstation")};
}

std::filesystem::path TestWorld::path(const char *name) const
{
    return std::filesystem::path(m_folder.path().toStdString()) / name;
}

bool TestWorld::addOfficer(const char *login, Role role, const char *name)
{
    const auto say = [](const Error &error) { qWarning("addOfficer: %s (%s)", qPrintable(error.code), qPrintable(error.values.join(u' '))); };
    const auto admin = unlock("admin", name);
    if (!admin)
        return say(admin.error()), false;
    const auto invited = inviteOfficer(**admin, QString::fromLatin1(login), QString::fromLatin1(login), role);
    if (!invited)
        return say(invited.error()), false;
    const auto enrolled = enrolOfficer(path(name), QString::fromLatin1(login), invited->code, password(), m_environment);
    if (!enrolled)
        return say(enrolled.error()), false;
    const auto granted = (*admin)->perform({.verb = QStringLiteral("officer.grant"), .subject = enrolled->officer});
    if (!granted)
        return say(granted.error()), false;
    if (granted->pending < 0)
        return true;
    const auto second = unlock("supervisor", name);
    const auto approved = second ? (*second)->approve(granted->pending) : failure(second.error());
    if (!approved)
        return say(approved.error()), false;
    return true;
}

bool TestWorld::foundStaffed()
{
    return found() && addOfficer("supervisor", Role::Supervisor) && addOfficer("officer", Role::LicensingOfficer)
        && addOfficer("auditor", Role::Auditor);
}

QString TestWorld::password()
{
    return QStringLiteral("sary-arqa 1947 bulak");
}

std::unique_ptr<Registry> TestWorld::found(const char *name)
{
    const Founding founding{path(name), QStringLiteral("Test registry"), QStringLiteral("admin"), QStringLiteral("Омарова Лаура"), password()};
    Result<Founded> founded = foundRegistry(founding, m_environment);
    if (founded)
        return std::move(founded->registry);
    qWarning("the registry was not founded: %s (%s)", qPrintable(founded.error().code), qPrintable(founded.error().values.join(u' ')));
    return nullptr;
}

Result<std::unique_ptr<Registry>> TestWorld::unlock(const char *login, const char *name) const
{
    return Registry::unlock(path(name), QString::fromLatin1(login), password(), m_environment);
}

} // namespace tizilim
