#include "app/package/PackageVerifier.h"
#include "app/session/Migration.h"
#include "app/session/Verification.h"
#include "model/crypto/KdfPolicy.h"
#include "model/domain/Document.h"
#include "model/storage/Migrator.h"
#include "tests/support/TestRandomness.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace tizilim;

namespace {

namespace fs = std::filesystem;

const fs::path golden(TIZILIM_SOURCE_DIR "/tests/golden");
constexpr qint64 aYearLater = 1'795'417'200'000 + 365LL * 86'400'000;

QByteArray bytesOfFile(const fs::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A registry and a package of the first format, made once and kept: this version opens, verifies and lists them.
class GoldenTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    nlohmann::json m_written;
    Environment m_environment;

    fs::path copy() const { return fs::path(m_folder.path().toStdString()) / "copy.tizilim"; }
    QString text(const char *name) const { return QString::fromStdString(m_written.at(name).get<std::string>()); }

    Result<std::unique_ptr<Registry>> unlock(const char *login = "admin") const
    {
        return Registry::unlock(copy(), QString::fromLatin1(login), text("password"), m_environment);
    }

    /// A later version does not work in it before an administrator has migrated it.
    void bringUpToDate() const
    {
        QCOMPARE(unlock().error().code, QStringLiteral("registry.older"));
        const auto migrated = migrateRegistry({copy(), QStringLiteral("admin"), text("password")}, m_environment, [](qint64, qint64) {}, {});
        QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().code));
    }

private slots:
    void initTestCase()
    {
        m_written = nlohmann::json::parse(bytesOfFile(golden / "format-1.json").toStdString());
        m_environment = {std::make_shared<FixedClock>(Timestamp{aYearLater}), std::make_shared<TestRandomness>(7),
                         std::make_shared<const KdfPolicy>(KdfPolicy::production()), m_folder.path().toStdString()};
    }

    /// Every test has a copy of its own: nothing may touch what is kept.
    void init()
    {
        for (const fs::directory_entry &left : fs::directory_iterator(m_folder.path().toStdString()))
            fs::remove_all(left.path());
        fs::create_directories(copy());
        for (const char *file : {"registry.db", "registry.keys"})
            QVERIFY(fs::copy_file(golden / "format-1.tizilim" / file, copy() / file));
        if (m_written.at("schema").get<qint64>() < m_environment.migrations().newestVersion())
            bringUpToDate();
    }

    void opens()
    {
        const auto registry = unlock();
        QVERIFY2(registry, registry ? "" : qPrintable(registry.error().code));
        QVERIFY(!(*registry)->notice());
        const RegistryInfo info = (*registry)->info().value();
        QCOMPARE(info.id, text("id"));
        QCOMPARE(info.name, text("name"));
        for (const auto &[type, count] : m_written.at("counts").items())
            QCOMPARE(info.counts.value(QString::fromStdString(type), -1), count.get<qint64>());
        // Whoever migrates it adds events; what was there is held to its checkpoint below.
        QVERIFY(info.events >= m_written.at("events").get<qint64>());
        if (info.schema == m_written.at("schema").get<qint64>())
            QCOMPARE(info.root, text("root"));
    }

    void everyOfficerIsWhoHeWas()
    {
        for (const auto &[login, officer] : m_written.at("officers").items()) {
            const auto registry = unlock(login.c_str());
            if (officer.at("state") == "active") {
                QVERIFY2(registry, login.c_str());
                QCOMPARE(codeOf((*registry)->officer().role).toStdString(), officer.at("role").get<std::string>());
            } else {
                QVERIFY2(!registry, login.c_str());
            }
        }
    }

    void verifies()
    {
        const auto registry = unlock().value();
        VerificationOptions options;
        options.checkpointFile = golden / "format-1.checkpoint.txt";
        const auto report = verify(*registry, options);
        QVERIFY2(report, report ? "" : qPrintable(report.error().code));
        for (const VerificationProblem &problem : report->problems)
            qWarning("%s: %s", qPrintable(problem.kind), qPrintable(problem.text));
        QVERIFY(report->ok());
        QVERIFY(report->events >= m_written.at("events").get<qint64>());
    }

    void listsWhatIsInIt()
    {
        const auto registry = unlock("officer").value();
        const RecordId document = RecordId::parse(QString::fromStdString(m_written.at("document").at("id").get<std::string>())).value();
        QCOMPARE(registry->documentBytes(document).value().toStdString(), m_written.at("document").at("text").get<std::string>());
        QVERIFY(registry->record(typeOf<Document>(), document));
        QVERIFY(!registry->record(typeOf<Document>(), RecordId::parse(text("removed_document")).value()));
        const RecordId application = RecordId::parse(text("application")).value();
        QVERIFY(!registry->history(application).value().empty());
        const auto pending = registry->pending(QStringLiteral("en")).value();
        QCOMPARE(pending.size(), size_t(1));
        QCOMPARE(pending.front().id, m_written.at("pending").get<qint64>());
        const auto found = registry->search(QStringLiteral("alatau"), 10, QStringLiteral("en")).value();
        QVERIFY(!found.empty());
    }

    void packageProvesItsOrigin()
    {
        const QByteArray package = bytesOfFile(golden / "format-1.asice");
        const PackageVerdict verdict = verifyPackage(package, {text("id"), {}}).value();
        for (const PackageProblem &problem : verdict.problems)
            qWarning("%s %s: %s", qPrintable(problem.kind), qPrintable(problem.member), qPrintable(problem.text));
        QVERIFY(verdict.isGood());
        QCOMPARE(verdict.facts.package.toStdString(), m_written.at("package").at("id").get<std::string>());
        QVERIFY(!verifyPackage(package, {QString(32, u'0'), {}})->isGood());
    }
};

QTEST_GUILESS_MAIN(GoldenTest)
#include "GoldenTest.moc"
