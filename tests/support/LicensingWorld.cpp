#include "tests/support/LicensingWorld.h"

#include "app/verbs/Verb.h"
#include "app/verbs/VerbCatalogue.h"

namespace tizilim {

namespace {

constexpr qint64 noon = 12 * 60 * 60 * 1000LL;

constexpr quint64 seedOfWorlds = 2; // another one than that of the registry they are copied from
constexpr auto registryName = "test.tizilim";

void say(const char *what, const Error &error)
{
    qWarning("%s: %s (%s)", what, qPrintable(error.code), qPrintable(error.values.join(u' ')));
}

/// The registry that every world starts with. Founding and enrolling costs more than most tests: done once, copied for
/// each.
struct FoundedWorld {
    FoundedWorld()
    {
        const auto admin = world.found(registryName);
        ready = admin && world.addOfficer("supervisor", Role::Supervisor) && world.addOfficer("supervisor2", Role::Supervisor)
                && world.addOfficer("officer", Role::LicensingOfficer) && world.addOfficer("officer2", Role::LicensingOfficer)
                && world.addOfficer("auditor", Role::Auditor) && admin->perform({.verb = QStringLiteral("reference.load_defaults")});
    }

    TestWorld world;
    bool ready = false;
};

} // namespace

LicensingWorld::LicensingWorld() : m_world(seedOfWorlds)
{
    static const FoundedWorld founded;
    std::error_code trouble;
    std::filesystem::copy(founded.world.path(registryName), m_world.path(registryName), std::filesystem::copy_options::recursive, trouble);
    m_ready = founded.ready && !trouble && m_world.unlock().has_value();
}

Registry &LicensingWorld::as(const char *login)
{
    std::unique_ptr<Registry> &registry = m_registries[login];
    if (!registry) {
        auto opened = m_world.unlock(login);
        if (!opened)
            qFatal("%s cannot unlock: %s", login, qPrintable(opened.error().code));
        registry = std::move(*opened);
    }
    return *registry;
}

VerbCall LicensingWorld::call(const char *verb, const Given &given, const RecordId &subject)
{
    VerbCall call{.verb = QString::fromLatin1(verb), .subject = subject};
    const Verb *found = VerbCatalogue::instance().find(call.verb);
    if (!found)
        qFatal("no verb %s", verb);
    for (const auto &[name, text] : given) {
        const Field *field = found->description().parameter(QString::fromStdString(name));
        if (!field)
            qFatal("%s has no parameter %s", verb, name.c_str());
        if (field->kind == FieldKind::File) {
            call.files.insert(field->nameText(), text.toUtf8());
            continue;
        }
        // What cannot be read goes in as it is, so that the registry refuses it.
        call.parameters.insert(field->nameText(), parseValue(*field, text).value_or(Value(text)));
    }
    return call;
}

QString LicensingWorld::error(const char *login, const char *verb, const Given &given, const RecordId &subject)
{
    const auto outcome = as(login).perform(call(verb, given, subject));
    return outcome ? QString() : outcome.error().code;
}

std::optional<VerbOutcome> LicensingWorld::act(const char *login, const char *verb, const Given &given, const RecordId &subject)
{
    const auto outcome = as(login).perform(call(verb, given, subject));
    if (outcome)
        return *outcome;
    say(verb, outcome.error());
    return std::nullopt;
}

std::optional<VerbOutcome> LicensingWorld::decide(const char *verb, const Given &given, const RecordId &subject)
{
    const auto asked = act("officer", verb, given, subject);
    if (!asked)
        return std::nullopt;
    const auto outcome = as("supervisor").approve(asked->pending);
    if (outcome)
        return *outcome;
    say(verb, outcome.error());
    return std::nullopt;
}

void LicensingWorld::goTo(QDate day)
{
    m_world.clock().set({Timestamp::startOfAlmatyDay(day).milliseconds + noon});
}

LicensingWorld::Given LicensingWorld::company(const char *bin)
{
    return {{"bin", QString::fromLatin1(bin)}, {"name_kk", QStringLiteral("«Алатау Диджитал» ЖШС")},
            {"name_ru", QStringLiteral("ТОО «Алатау Диджитал»")}, {"name_latin", QStringLiteral("Alatau Digital LLP")},
            {"region", QStringLiteral("75")}, {"capital_paid", QStringLiteral("250000000")}, {"bank", QStringLiteral("Halyk Bank")}};
}

RecordId LicensingWorld::receive(const Given &more)
{
    Given given = company();
    given["kind"] = QStringLiteral("exchange_operator");
    for (const auto &[name, text] : more)
        given[name] = text;
    const auto outcome = act("officer", "application.receive", given);
    return outcome ? outcome->record : RecordId();
}

RecordId LicensingWorld::underReview(const Given &more)
{
    const RecordId application = receive(more);
    act("officer", "application.assign", {{"officer", as("officer").officer().id.toString()}}, application);
    act("officer", "application.complete", {}, application);
    return application;
}

void LicensingWorld::meetAll(const RecordId &application)
{
    const auto items = as("officer").lines(typeOf<ChecklistItem>(), application).value();
    for (const Record &item : items)
        act("officer", "application.review_item", {{"verdict", QStringLiteral("met")}}, item.id);
}

RecordId LicensingWorld::licensed()
{
    const RecordId application = underReview();
    meetAll(application);
    decide("application.approve", {{"act_number", QStringLiteral("NB-412")}, {"act_on", QStringLiteral("2026-11-23")}}, application);
    const std::vector<Licence> licences = all<Licence>();
    return licences.empty() ? RecordId() : licences.back().id;
}

} // namespace tizilim
