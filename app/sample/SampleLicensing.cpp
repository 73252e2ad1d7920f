#include "app/sample/SampleLicensing.h"

#include "model/domain/ChecklistItem.h"

namespace tizilim {

namespace {

constexpr int reviewDays = 12;
constexpr int suspendedCase = 2;

QString isoOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

SampleLicensing::SampleLicensing(SampleOffice &office, SampleDice &dice, int count, QDate first, QDate last)
    : m_office(office), m_dice(dice), m_count(count), m_first(first), m_last(last)
{
}

void SampleLicensing::planAll()
{
    const int closed = m_count - m_count / 4;
    const qint64 span = m_first.daysTo(m_last) - 60;
    for (int index = 0; index < m_count; ++index) {
        const auto each = std::make_shared<Case>(Case{index, index % 2 == 0 ? "officer" : "officer2", {}});
        // Those that are still open came in the last three weeks.
        const QDate day = isOpen(index) ? m_last.addDays(-4 - (m_count - 1 - index) * 3 % 15) : m_first.addDays(5 + index * span / closed);
        m_office.plan(day, [this, each] { return receive(each); });
    }
}

SampleOffice::Given SampleLicensing::act(int index) const
{
    return {{"act_number", QStringLiteral("NB-%1").arg(101 + index)}, {"act_on", isoOf(m_office.today())}};
}

Result<void> SampleLicensing::receive(const Shared &each)
{
    const SampleCompany company = sampleCompany(m_dice, each->index);
    const bool platform = each->index % 4 == 1;
    static const QStringList regions = QStringLiteral("75 71 79 10 35 63").split(u' ');
    TIZILIM_TRY_ASSIGN(const VerbOutcome received,
                       m_office.act(each->officer, "application.receive",
                                    {{"kind", platform ? QStringLiteral("trading_platform") : QStringLiteral("exchange_operator")},
                                     {"bin", company.bin}, {"name_kk", company.kazakh}, {"name_ru", company.russian},
                                     {"name_latin", company.latin}, {"region", regions[each->index % regions.size()]},
                                     {"capital_paid", QString::number(1'000'000LL * (210 + m_dice.throwFor(300)))}, {"bank", QStringLiteral("Halyk Bank")}}));
    each->application = received.record;
    if (reaches(each->index, 1))
        m_office.plan(m_office.today().addDays(1), [this, each] { return assign(each); });
    return {};
}

Result<void> SampleLicensing::assign(const Shared &each)
{
    const QString officer = m_office.desk(each->officer).officer().id.toString();
    TIZILIM_TRY(m_office.act(each->officer, "application.assign", {{"officer", officer}}, each->application));
    if (reaches(each->index, 2))
        m_office.plan(m_office.today().addDays(1), [this, each] { return complete(each); });
    return {};
}

Result<void> SampleLicensing::complete(const Shared &each)
{
    TIZILIM_TRY(m_office.act(each->officer, "application.complete", {}, each->application));
    if (isOpen(each->index) && !reaches(each->index, 3))
        return {};
    if (isOpen(each->index)) {
        TIZILIM_TRY(m_office.act(each->officer, "application.request_information",
                                 {{"question", QStringLiteral("Ақша қаражатының шығу көзін растайтын құжатты ұсыныңыз.")},
                                  {"answer_due", isoOf(m_last.addDays(14))}},
                                 each->application));
        return {};
    }
    m_office.plan(m_office.today().addDays(reviewDays), [this, each] { return review(each); });
    return {};
}

Result<void> SampleLicensing::review(const Shared &each)
{
    TIZILIM_TRY_ASSIGN(const std::vector<Record> items, m_office.desk(each->officer).lines(typeOf<ChecklistItem>(), each->application));
    for (size_t place = 0; place < items.size(); ++place) {
        SampleOffice::Given verdict{{"verdict", QStringLiteral("met")}};
        if (isRefused(each->index) && place == 0)
            verdict = {{"verdict", QStringLiteral("not_met")}, {"note", QStringLiteral("Құжаттың мерзімі өткен.")}};
        TIZILIM_TRY(m_office.act(each->officer, "application.review_item", verdict, items[place].id));
    }
    m_office.plan(m_office.today().addDays(2), [this, each] { return close(each); });
    return {};
}

Result<void> SampleLicensing::close(const Shared &each)
{
    SampleOffice::Given given = act(each->index);
    if (isRefused(each->index)) {
        given["ground"] = QStringLiteral("requirements_not_met");
        given["ground_note"] = QStringLiteral("Тексеру парағының бірінші тармағы орындалмаған.");
        TIZILIM_TRY(m_office.decide(each->officer, "application.refuse", given, each->application));
        return {};
    }
    TIZILIM_TRY_ASSIGN(const VerbOutcome approved, m_office.decide(each->officer, "application.approve", given, each->application));
    if (each->index == suspendedCase && !approved.made.empty())
        m_office.plan(m_last.addDays(-20), [this, each, licence = approved.made.front()] { return suspend(*each, licence); });
    return {};
}

Result<void> SampleLicensing::suspend(const Case &each, const RecordId &licence)
{
    SampleOffice::Given given = act(m_count + each.index);
    given["ground"] = QStringLiteral("report_missing");
    given["ground_note"] = QStringLiteral("Тоқсандық есеп берілмеген.");
    given["suspended_from"] = isoOf(m_office.today().addDays(1));
    given["suspended_until"] = isoOf(m_office.today().addDays(80));
    TIZILIM_TRY(m_office.decide(each.officer, "licence.suspend", given, licence));
    return {};
}

} // namespace tizilim
