#include "tests/golden/maker/GoldenOffice.h"

#include "app/package/PackageWriter.h"
#include "app/reports/RegistryExport.h"
#include "app/session/OfficerOperations.h"
#include "app/session/RegistryFounding.h"
#include "app/session/RegistryOperations.h"
#include "model/crypto/KdfPolicy.h"
#include "tests/support/TestRandomness.h"

#include <QFile>

namespace tizilim {

namespace {

constexpr Timestamp start{1'795'417'200'000}; // 2026-11-23T07:00:00Z, noon in Almaty
constexpr qint64 minute = 60'000;
constexpr quint64 seed = 1;
const QString password = QStringLiteral("sary-arqa 1947 bulak");
const QString admin = QStringLiteral("admin");
const QString letter = QStringLiteral("Құжат: өтініш берушінің хаты.\n");

void nobodyLooks(qint64, qint64) {}

Result<void> write(const std::filesystem::path &path, const QByteArray &bytes)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failure(Error::inputOutput("file.cannot_write", {file.fileName(), file.errorString()}));
    return {};
}

std::string text(const QString &string)
{
    return string.toStdString();
}

} // namespace

GoldenOffice::GoldenOffice(std::filesystem::path folder, std::string name)
    : m_folder(std::move(folder)), m_name(std::move(name)), m_clock(std::make_shared<FixedClock>(start)),
      m_environment{m_clock, std::make_shared<TestRandomness>(seed), std::make_shared<const KdfPolicy>(KdfPolicy::production()),
                    m_workstation.path().toStdString()}
{
}

std::filesystem::path GoldenOffice::file(const char *ending) const
{
    return m_folder / (m_name + ending);
}

Result<std::unique_ptr<Registry>> GoldenOffice::as(const QString &login) const
{
    m_clock->advance(minute);
    return Registry::unlock(file(".tizilim"), login, password, m_environment);
}

Result<RecordId> GoldenOffice::act(const char *login, const char *verb, const Given &given, const RecordId &subject)
{
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, as(QString::fromLatin1(login)));
    TIZILIM_TRY_ASSIGN(const VerbOutcome outcome, registry->perform(LicensingWorld::call(verb, given, subject)));
    if (outcome.pending < 0)
        return outcome.record;
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> second, as(QStringLiteral("supervisor")));
    TIZILIM_TRY_ASSIGN(const VerbOutcome approved, second->approve(outcome.pending));
    return approved.record;
}

Result<void> GoldenOffice::make()
{
    TIZILIM_TRY(found());
    TIZILIM_TRY(hire(QStringLiteral("supervisor"), QStringLiteral("Сейтқали Бауыржан"), Role::Supervisor));
    TIZILIM_TRY(hire(QStringLiteral("officer"), QStringLiteral("Қонысбай Әлия"), Role::LicensingOfficer));
    TIZILIM_TRY(hire(QStringLiteral("auditor"), QStringLiteral("Иванова Мария"), Role::Auditor));
    TIZILIM_TRY(hire(QStringLiteral("leaver"), QStringLiteral("Омаров Тимур"), Role::LicensingOfficer));
    TIZILIM_TRY(work());
    TIZILIM_TRY(decide());
    TIZILIM_TRY(changeKeys());
    TIZILIM_TRY(leave());
    TIZILIM_TRY(exportPackage());
    return writeDown();
}

Result<void> GoldenOffice::found()
{
    const Founding founding{file(".tizilim"), QStringLiteral("Golden registry"), admin, QStringLiteral("Омарова Лаура"), password};
    TIZILIM_TRY_ASSIGN(const Founded founded, foundReadyRegistry(founding, m_environment));
    m_written["recovery_key"] = text(founded.recoveryKey);
    return {};
}

Result<void> GoldenOffice::hire(const QString &login, const QString &name, Role role)
{
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, as(admin));
    TIZILIM_TRY_ASSIGN(const Invited invited, inviteOfficer(*registry, login, name, role));
    return enrol(login, invited.code);
}

Result<void> GoldenOffice::enrol(const QString &login, const QString &code)
{
    TIZILIM_TRY_ASSIGN(const Enrolled enrolled, enrolOfficer(file(".tizilim"), login, code, password, m_environment));
    TIZILIM_TRY(act("admin", "officer.grant", {}, enrolled.officer));
    return {};
}

Result<void> GoldenOffice::work()
{
    Given company = LicensingWorld::company();
    company["kind"] = QStringLiteral("exchange_operator");
    TIZILIM_TRY_ASSIGN(const RecordId application, act("officer", "application.receive", company));
    Given document{{"owner", application.toString()}, {"type", QStringLiteral("letter")}, {"name", QStringLiteral("хат.txt")}, {"file", letter}};
    TIZILIM_TRY_ASSIGN(const RecordId kept, act("officer", "document.add", document));
    m_written["document"] = {{"id", text(kept.toString())}, {"text", text(letter)}};
    document["name"] = QStringLiteral("қате.txt");
    TIZILIM_TRY_ASSIGN(const RecordId mistaken, act("officer", "document.add", document));
    TIZILIM_TRY(act("officer", "document.remove", {{"ground", QStringLiteral("басқа іс")}}, mistaken));
    m_written["removed_document"] = text(mistaken.toString());
    m_written["application"] = text(application.toString());
    return {};
}

/// Three requests: one approved, one declined, one left waiting.
Result<void> GoldenOffice::decide()
{
    Given parameter{{"name", QStringLiteral("golden.value")}, {"value", QStringLiteral("1")}, {"unit", QStringLiteral("number")},
                    {"valid_from", QStringLiteral("2026-12-01")}, {"source", QStringLiteral("бұйрық 7")}};
    TIZILIM_TRY(act("admin", "reference.set_parameter", parameter));
    for (const char *value : {"2", "3"}) {
        parameter["value"] = QString::fromLatin1(value);
        TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, as(admin));
        TIZILIM_TRY_ASSIGN(const VerbOutcome asked, registry->perform(LicensingWorld::call("reference.set_parameter", parameter)));
        if (value[0] == '3') {
            m_written["pending"] = asked.pending;
            continue;
        }
        TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> second, as(QStringLiteral("supervisor")));
        TIZILIM_TRY(second->decline(asked.pending, QStringLiteral("documents_missing"), QStringLiteral("негіздеме жоқ")));
        m_written["declined"] = asked.pending;
    }
    return {};
}

/// A new password, keys made anew, a recovery and a new database key.
Result<void> GoldenOffice::changeKeys()
{
    {
        TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> auditor, as(QStringLiteral("auditor")));
        TIZILIM_TRY(changePassword(*auditor, password));
    }
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> leaver, as(QStringLiteral("leaver")));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, as(admin));
    TIZILIM_TRY_ASSIGN(const Invited again, resetOfficer(*registry, leaver->officer().id, QStringLiteral("құпиясөзін ұмытты")));
    TIZILIM_TRY(enrol(QStringLiteral("leaver"), again.code));
    const Recovery recovery{file(".tizilim"), QString::fromStdString(m_written["recovery_key"].get<std::string>()), QStringLiteral("admin2"),
                            QStringLiteral("Ахметова Дина"), password};
    TIZILIM_TRY_ASSIGN(const QString next, recoverRegistry(recovery, m_environment));
    m_written["recovery_key"] = text(next);
    return {};
}

Result<void> GoldenOffice::leave()
{
    {
        TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> leaver, as(QStringLiteral("leaver")));
        TIZILIM_TRY(act("admin", "officer.disable", {{"ground", QStringLiteral("жұмыстан шықты")}}, leaver->officer().id));
    }
    TIZILIM_TRY_ASSIGN(std::unique_ptr<Registry> registry, as(admin));
    return rotateDatabaseKey(std::move(registry), nobodyLooks, {});
}

/// A report first, so that the package has an earlier export to be consistent with.
Result<void> GoldenOffice::exportPackage()
{
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> auditor, as(QStringLiteral("auditor")));
    const ReportRequest report{QStringLiteral("compliance"), QDate(2026, 1, 1), QDate(2026, 11, 23), {Language::English, {}}};
    TIZILIM_TRY(runReport(*auditor, report, {ReportFormat::Csv}, m_workstation.filePath(QStringLiteral("reports")), {}));
    const PackageRequest package{.from = report.from, .to = report.to, .languages = report.languages, .formats = {ReportFormat::Csv, ReportFormat::Json},
                                 .out = QString::fromStdString(file(".asice").string())};
    TIZILIM_TRY_ASSIGN(const PackageMade made, createPackage(*auditor, package));
    m_written["package"] = {{"id", text(made.id.toString())}, {"event", made.event}};
    return {};
}

Result<void> GoldenOffice::writeDown()
{
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, as(admin));
    TIZILIM_TRY_ASSIGN(const RegistryInfo info, registry->info());
    TIZILIM_TRY_ASSIGN(const QByteArray checkpoint, registry->checkpoint());
    TIZILIM_TRY(write(file(".checkpoint.txt"), checkpoint));
    nlohmann::json officers = nlohmann::json::object();
    TIZILIM_TRY_ASSIGN(const ListPage page, registry->list({.type = &typeOf<Officer>(), .limit = 100}, QStringLiteral("en")));
    for (const Record &officer : page.records)
        officers[text(officer.text(u"login"))] = {{"role", text(officer.text(u"role"))}, {"state", text(officer.text(u"state"))}};
    nlohmann::json counts = nlohmann::json::object();
    for (auto each = info.counts.cbegin(); each != info.counts.cend(); ++each)
        counts[text(each.key())] = each.value();
    m_written.update({{"password", text(password)}, {"id", text(info.id)}, {"name", text(info.name)}, {"schema", info.schema}, {"events", info.events},
                      {"root", text(info.root)}, {"officers", officers}, {"counts", counts}});
    return write(file(".json"), QByteArray::fromStdString(m_written.dump(1)) + '\n');
}

} // namespace tizilim
