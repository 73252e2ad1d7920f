#include "app/sample/SamplePeople.h"

#include "model/domain/Region.h"

namespace tizilim {

namespace {

const char *officerFor(size_t index)
{
    return index % 3 == 0 ? "officer2" : "officer";
}

} // namespace

SampleUsers::SampleUsers(SampleOffice &office, SampleDice &dice, int count, QDate first, QDate last, Registered registered)
    : m_office(office), m_dice(dice), m_count(count), m_first(first), m_last(last), m_told(std::move(registered))
{
}

void SampleUsers::planNext()
{
    const auto next = static_cast<qint64>(m_registered.size());
    if (next < m_count)
        m_office.plan(m_first.addDays(2 + next * (m_first.daysTo(m_last) - 2) / m_count), [this] { return registerOne(); });
}

Result<void> SampleUsers::registerOne()
{
    Result<RecordId> registered = takeIn(officerFor(m_registered.size()), user());
    // A number that the dice threw before: another person comes in.
    while (!registered && registered.error().code == QLatin1String("registrant.duplicate_identifier"))
        registered = takeIn(officerFor(m_registered.size()), user());
    TIZILIM_TRY_ASSIGN(const RecordId id, std::move(registered));
    m_registered.push_back(id);
    if (m_told)
        m_told(static_cast<qint64>(m_registered.size()));
    planNext();
    return {};
}

Result<RecordId> SampleUsers::takeIn(const char *officer, SampleOffice::Given user)
{
    Result<VerbOutcome> outcome = m_office.act(officer, "user.register", user);
    if (!outcome && outcome.error().code == QLatin1String("registrant.likely_duplicate")) {
        user["confirm_duplicate"] = QStringLiteral("true");
        outcome = m_office.act(officer, "user.register", user);
    }
    TIZILIM_TRY_ASSIGN(const VerbOutcome made, std::move(outcome));
    return made.record;
}

SampleOffice::Given SampleUsers::user()
{
    static const std::vector<Region> regions = Region::all();
    static const QStringList occupations = QStringLiteral("Мұғалім|Дәрігер|Инженер|Бағдарламашы|Кәсіпкер|Есепші|Жүргізуші|Құрылысшы|Зейнеткер|Студент").split(u'|');
    const SamplePerson person = samplePerson(m_dice, m_last);
    SampleOffice::Given user{{"kind", QStringLiteral("person")}, {"client_id_type", QStringLiteral("iin")}, {"client_id", person.iin},
                             {"name_kk", person.kazakh}, {"name_ru", person.russian}, {"citizenship", QStringLiteral("KZ")},
                             {"residency", QStringLiteral("resident")},
                             {"region", regions[size_t(m_dice.throwFor(int(regions.size())))].number()},
                             {"occupation", occupations[m_dice.throwFor(int(occupations.size()))]},
                             {"declared_income_kzt", QString::number(150'000 + 10'000 * m_dice.throwFor(120))}};
    if (m_dice.throwFor(3) > 0)
        user["name_latin"] = person.latin;
    if (m_dice.throwFor(15) == 0) {
        user["risk_level"] = QStringLiteral("medium");
        user["risk_ground"] = QStringLiteral("Мәлімделген табыстан асатын операциялар");
    }
    return user;
}

} // namespace tizilim
