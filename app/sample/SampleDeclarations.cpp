#include "app/sample/SamplePeople.h"

#include "app/verbs/Verb.h"
#include "app/verbs/VerbCatalogue.h"

#include "model/domain/DeclarationLine.h"

namespace tizilim {

namespace {

using Given = SampleOffice::Given;

Result<Record> lineOf(const Given &given)
{
    Record line = Record::blank(typeOf<DeclarationLine>());
    for (const auto &[name, text] : given) {
        const Field *field = line.type->field(QString::fromStdString(name));
        if (!field)
            return failure(Error::internal("verb.line_field_unknown", {QString::fromStdString(name)}));
        TIZILIM_TRY_ASSIGN(Value value, parseValue(*field, text));
        line.set(field->nameText(), std::move(value));
    }
    return line;
}

QString tenge(qint64 amount)
{
    return QString::number(amount);
}

} // namespace

SampleDeclarations::SampleDeclarations(SampleOffice &office, SampleDice &dice, const SampleUsers &users, int count, QDate first, QDate last)
    : m_office(office), m_dice(dice), m_users(users), m_count(count), m_first(first), m_last(last)
{
}

SampleDeclarations::End SampleDeclarations::endOf(int index) const
{
    if (index >= m_count - m_count / 5)
        return static_cast<End>(index % 4);
    return index % 6 == 4 ? End::Rejected : End::Accepted;
}

void SampleDeclarations::planNext(int index)
{
    if (index >= m_count)
        return;
    const int decided = m_count - m_count / 5;
    const qint64 span = m_first.daysTo(m_last) - 90;
    const QDate day = index < decided ? m_first.addDays(60 + index * span / decided)
                                      : m_last.addDays(-20 + (index - decided) * 10 / (m_count - decided));
    const auto paper = std::make_shared<Paper>(Paper{index % 2 == 0 ? "officer" : "officer2", endOf(index), {}});
    m_office.plan(day, [this, index, paper] {
        planNext(index + 1);
        return draft(paper);
    });
}

Result<std::vector<Record>> SampleDeclarations::lines()
{
    struct Source {
        const char *category;
        const char *party;
        const char *evidence;
    };
    static constexpr Source sources[]{{"salary", "ТОО «Тұлпар»", "Жалақы туралы анықтама"},
                                      {"business_income", "ИП «Самал»", "Салық декларациясы"},
                                      {"property_sale", "Сатып алушы, жеке тұлға", "Сату-сатып алу шарты"},
                                      {"savings", "", "Банк шотының үзіндісі"},
                                      {"dividends", "АҚ «Есіл»", "Акционерлер жиналысының хаттамасы"}};
    static constexpr const char *destinations[]{"investment", "purchase_abroad", "family_support", "savings"};
    constexpr qint64 step = 50'000;
    std::vector<Record> lines;
    qint64 total = 0;
    const int count = 1 + m_dice.throwFor(2);
    for (int number = 0; number < count; ++number) {
        const Source &source = sources[m_dice.throwFor(int(std::size(sources)))];
        const qint64 amount = step * (4 + m_dice.throwFor(m_dice.throwFor(4) == 0 ? 300 : 50));
        total += amount;
        TIZILIM_TRY_ASSIGN(Record line, lineOf({{"direction", QStringLiteral("source")}, {"category", QString::fromLatin1(source.category)},
                                                {"amount", tenge(amount)}, {"currency", QStringLiteral("KZT")},
                                                {"party", QString::fromUtf8(source.party)}, {"country", QStringLiteral("KZ")},
                                                {"evidence", QString::fromUtf8(source.evidence)}}));
        lines.push_back(std::move(line));
    }
    const char *destination = destinations[m_dice.throwFor(int(std::size(destinations)))];
    TIZILIM_TRY_ASSIGN(Record line, lineOf({{"direction", QStringLiteral("destination")}, {"category", QString::fromLatin1(destination)},
                                            {"amount", tenge(total)}, {"currency", QStringLiteral("KZT")}}));
    lines.push_back(std::move(line));
    return lines;
}

Result<void> SampleDeclarations::draft(const Shared &paper)
{
    const std::vector<RecordId> &users = m_users.registered();
    const RecordId user = users[size_t(m_dice.throwFor(int(users.size())))];
    const QDate to = m_office.today().addDays(-1);
    TIZILIM_TRY_ASSIGN(VerbCall call, SampleOffice::call("declaration.draft", {{"registrant", user.toString()},
                                                                              {"period_from", to.addMonths(-6).toString(Qt::ISODate)},
                                                                              {"period_to", to.toString(Qt::ISODate)}}));
    TIZILIM_TRY_ASSIGN(std::vector<Record> given, lines());
    call.lines.insert(QStringLiteral("lines"), std::move(given));
    TIZILIM_TRY_ASSIGN(const VerbOutcome drafted, m_office.act(paper->officer, call));
    paper->id = drafted.record;
    if (paper->end > End::Draft)
        m_office.plan(m_office.today().addDays(1), [this, paper] { return submit(paper); });
    return {};
}

Result<void> SampleDeclarations::submit(const Shared &paper)
{
    TIZILIM_TRY(m_office.act(paper->officer, "declaration.submit", {}, paper->id));
    if (paper->end > End::Submitted)
        m_office.plan(m_office.today().addDays(2), [this, paper] { return begin(paper); });
    return {};
}

Result<void> SampleDeclarations::begin(const Shared &paper)
{
    TIZILIM_TRY(m_office.act(paper->officer, "declaration.begin_review", {}, paper->id));
    if (paper->end > End::UnderReview)
        m_office.plan(m_office.today().addDays(4), [this, paper] { return judge(paper); });
    return {};
}

Result<void> SampleDeclarations::judge(const Shared &paper)
{
    if (paper->end == End::Questioned) {
        TIZILIM_TRY(m_office.act(paper->officer, "declaration.request_information",
                                 {{"question", QStringLiteral("Укажите работодателя и приложите справку.")},
                                  {"answer_due", m_office.today().addDays(14).toString(Qt::ISODate)}}, paper->id));
        return {};
    }
    if (paper->end == End::Rejected) {
        TIZILIM_TRY(m_office.act(paper->officer, "declaration.reject",
                                 {{"ground", QStringLiteral("evidence_missing")}, {"note", QStringLiteral("Растайтын құжат берілмеді.")}}, paper->id));
        return {};
    }
    TIZILIM_TRY_ASSIGN(const std::vector<Record> lines, m_office.desk(paper->officer).lines(typeOf<DeclarationLine>(), paper->id));
    for (const Record &line : lines)
        TIZILIM_TRY(m_office.act(paper->officer, "declaration.judge_line", {{"verdict", QStringLiteral("accepted")}}, line.id));
    TIZILIM_TRY(m_office.decide(paper->officer, "declaration.accept", {{"ground", QStringLiteral("evidence_sufficient")}}, paper->id));
    return {};
}

} // namespace tizilim
