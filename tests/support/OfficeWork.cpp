#include "tests/support/Office.h"

#include "app/imports/ImportRunner.h"
#include "app/package/PackageWriter.h"
#include "model/domain/DeclarationLine.h"
#include "model/domain/Registrant.h"
#include "tests/support/CallText.h"
#include "tests/support/EsmaFiles.h"
#include "tests/support/TestFiles.h"

#include <array>

namespace tizilim {

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

Registry *Office::anOfficer()
{
    return as(below(2) == 0 ? QStringLiteral("officer") : QStringLiteral("officer2"));
}

Result<VerbOutcome> Office::perform(Registry &registry, const char *verb, const Given &given, const RecordId &subject)
{
    return registry.perform(LicensingWorld::call(verb, given, subject));
}

bool Office::haveSomeOfEach()
{
    using Act = Outcome (Office::*)();
    constexpr int most = 40;
    for (const auto &[plural, act] : {std::pair<const char *, Act>{"users", &Office::registerUser}, {"declarations", &Office::declare},
                                      {"licences", &Office::takeInApplication}, {"rates", &Office::setRate}, {"documents", &Office::addDocument}}) {
        constexpr qint64 some = 3;
        for (int i = 0; i < most && as(QStringLiteral("admin"))->info()->counts.value(QString::fromLatin1(plural)) < some; ++i) {
            if (!say((this->*act)()))
                return false;
        }
    }
    return true;
}

/// A request is approved or declined at once.
Office::Outcome Office::decide(const Result<VerbOutcome> &request)
{
    if (!request)
        return failure(request.error());
    if (request->pending < 0)
        return {};
    Registry *second = as(below(2) == 0 ? QStringLiteral("supervisor") : QStringLiteral("supervisor2"));
    if (below(4) == 0)
        return second->decline(request->pending, QStringLiteral("documents_missing"), text(3));
    const auto approved = second->approve(request->pending);
    return approved ? Outcome() : failure(approved.error());
}

/// Any of the last events, undos among them; most of what others did cannot be taken back, which is no fault.
Office::Outcome Office::takeBack()
{
    Registry *officer = below(3) == 0 ? as(QStringLiteral("admin")) : anOfficer();
    constexpr int recent = 12;
    const qint64 event = officer->info()->events - 1 - below(recent);
    const auto undone = perform(*officer, "event.undo", {{"event", QString::number(event)}});
    if (undone)
        return decide(undone);
    const bool refused = undone.error().kind == ErrorKind::Refused || undone.error().kind == ErrorKind::Denied;
    return refused ? Outcome() : failure(undone.error());
}

/// Another edition of a foreign list: some are new, some have changed, some are gone and some have come back.
Office::Outcome Office::importWarnings()
{
    QByteArrayList records;
    for (int place = 0; place < 12; ++place) {
        const QByteArray name = "Venue " + QByteArray::number(place);
        if (below(3) > 0)
            records.append(EsmaFiles::warning(name, "https://venue" + QByteArray::number(place) + ".example", below(2) ? "01/02/2025" : "03/02/2025"));
    }
    const TestFiles files;
    const auto imported = runImport(*anOfficer(), {.path = files.write(QStringLiteral("warnings.csv"), EsmaFiles::warnings(records))}, {});
    return imported ? Outcome() : failure(imported.error());
}

Office::Outcome Office::registerUser()
{
    const SamplePerson person = samplePerson(m_dice, m_world.clock().now().almatyDate());
    const Given given{{"kind", QStringLiteral("person")}, {"client_id_type", QStringLiteral("iin")}, {"client_id", person.iin},
                      {"name_kk", person.kazakh}, {"name_ru", person.russian}, {"name_latin", person.latin},
                      {"region", QStringLiteral("75")}, {"confirm_duplicate", QStringLiteral("true")}};
    const auto made = perform(*anOfficer(), "user.register", given);
    if (made)
        m_users.append(made->record);
    return made || made.error().is("registrant.duplicate_identifier") ? Outcome() : failure(made.error());
}

Office::Outcome Office::editUser()
{
    if (m_users.isEmpty())
        return registerUser();
    const RecordId user = m_users[below(int(m_users.size()))];
    const auto edited = perform(*anOfficer(), "user.edit", {{"address", text(4)}, {"occupation", text(1)}, {"confirm_duplicate", QStringLiteral("true")}}, user);
    // Whoever has left is not edited any more.
    return edited || edited.error().is("registrant.closed") ? Outcome() : failure(edited.error());
}

Office::Outcome Office::changeStatus()
{
    if (m_users.isEmpty())
        return registerUser();
    const RecordId user = m_users[below(int(m_users.size()))];
    const QString state = as(QStringLiteral("officer"))->record(typeOf<Registrant>(), user).value().text(u"state");
    const bool registered = state == QLatin1String("registered");
    return decide(perform(*anOfficer(), registered ? "user.suspend" : "user.reinstate",
                          {{"ground", QStringLiteral("own_request")}, {"note", text(3)}}, user));
}

Office::Outcome Office::declare()
{
    if (m_users.isEmpty())
        return registerUser();
    Registry *officer = anOfficer();
    const QDate to = m_world.clock().now().almatyDate().addDays(-1);
    const QString amount = QString::number(100'000 * (1 + below(200)));
    VerbCall call = LicensingWorld::call("declaration.draft", {{"registrant", m_users[below(int(m_users.size()))].toString()},
                                                               {"period_from", iso(to.addMonths(-6))}, {"period_to", iso(to)}});
    call.lines.insert(QStringLiteral("lines"),
                      {lineText("declaration.draft", "lines", {{"direction", QStringLiteral("source")}, {"category", QStringLiteral("salary")},
                                                               {"amount", amount}, {"currency", QStringLiteral("KZT")}, {"evidence", text(2)}}),
                       lineText("declaration.draft", "lines", {{"direction", QStringLiteral("destination")}, {"category", QStringLiteral("investment")},
                                                               {"amount", amount}, {"currency", QStringLiteral("KZT")}})});
    TIZILIM_TRY_ASSIGN(const VerbOutcome drafted, officer->perform(call));
    if (below(4) == 0)
        return {};
    TIZILIM_TRY(perform(*officer, "declaration.submit", {}, drafted.record));
    TIZILIM_TRY(perform(*officer, "declaration.begin_review", {}, drafted.record));
    return judge(*officer, drafted.record);
}

Office::Outcome Office::judge(Registry &officer, const RecordId &declaration)
{
    if (below(3) == 0)
        return decide(perform(officer, "declaration.reject", {{"ground", QStringLiteral("evidence_missing")}, {"note", text(3)}}, declaration));
    TIZILIM_TRY_ASSIGN(const std::vector<Record> lines, officer.lines(typeOf<DeclarationLine>(), declaration));
    for (const Record &line : lines)
        TIZILIM_TRY(perform(officer, "declaration.judge_line", {{"verdict", QStringLiteral("accepted")}}, line.id));
    return decide(perform(officer, "declaration.accept", {{"ground", QStringLiteral("evidence_sufficient")}}, declaration));
}

Office::Outcome Office::takeInApplication()
{
    Registry *officer = anOfficer();
    const SampleCompany company = sampleCompany(m_dice, m_companies++);
    Given given = LicensingWorld::company(company.bin.toLatin1().constData());
    given["kind"] = QStringLiteral("exchange_operator");
    given["name_kk"] = company.kazakh;
    TIZILIM_TRY_ASSIGN(const VerbOutcome received, perform(*officer, "application.receive", given));
    if (below(4) == 0)
        return {};
    TIZILIM_TRY(perform(*officer, "application.assign", {{"officer", officer->officer().id.toString()}}, received.record));
    TIZILIM_TRY(perform(*officer, "application.complete", {}, received.record));
    return review(*officer, received.record);
}

Office::Outcome Office::review(Registry &officer, const RecordId &application)
{
    TIZILIM_TRY_ASSIGN(const std::vector<Record> items, officer.lines(typeOf<ChecklistItem>(), application));
    for (const Record &item : items)
        TIZILIM_TRY(perform(officer, "application.review_item", {{"verdict", QStringLiteral("met")}}, item.id));
    const QString today = iso(m_world.clock().now().almatyDate());
    Given given{{"act_number", QStringLiteral("NB-%1").arg(++m_count)}, {"act_on", today}};
    if (below(3) > 0)
        return decide(perform(officer, "application.approve", given, application));
    given["ground"] = QStringLiteral("requirements_not_met");
    given["ground_note"] = text(3);
    return decide(perform(officer, "application.refuse", given, application));
}

Office::Outcome Office::setRate()
{
    static const std::array currencies{"USD", "EUR", "RUB"};
    const QDate day = m_world.clock().now().almatyDate().addDays(-below(30));
    return decide(perform(*as(QStringLiteral("admin")), "rate.set",
                          {{"date", iso(day)}, {"currency", QString::fromLatin1(currencies[static_cast<size_t>(below(3))])},
                           {"rate", QStringLiteral("%1.%2").arg(100 + below(500)).arg(10 + below(90))}, {"units", QStringLiteral("1")},
                           {"source", text(2)}}));
}

Office::Outcome Office::exportPackage()
{
    const std::filesystem::path file = m_world.path(("package" + std::to_string(++m_count) + ".asice").c_str());
    const QDate today = m_world.clock().now().almatyDate();
    const PackageRequest request{.from = today.addYears(-1), .to = today, .languages = {Language::English, {}},
                                 .formats = {ReportFormat::Csv}, .out = QString::fromStdString(file.string())};
    const auto made = createPackage(*as(QStringLiteral("auditor")), request);
    std::filesystem::remove(file);
    return made ? Outcome() : failure(made.error());
}

} // namespace tizilim
