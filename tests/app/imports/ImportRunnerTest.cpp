#include "app/imports/Import.h"
#include "app/imports/ImportCatalogue.h"
#include "app/imports/ImportRunner.h"
#include "app/session/RegistryParts.h"
#include "app/session/Verification.h"
#include "app/verbs/licensing/VenueDirectory.h"
#include "model/domain/Exchange.h"
#include "model/domain/Warning.h"
#include "tests/support/EsmaFiles.h"
#include "tests/support/LicensingWorld.h"
#include "tests/support/TestFiles.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>
#include <QTest>

#include <memory>

using namespace tizilim;

/// A file goes in whole or not at all, as one signed event; the next edition changes what it says otherwise.
class ImportRunnerTest : public QObject {
    Q_OBJECT

    TestFiles m_files;
    std::unique_ptr<LicensingWorld> m_world;

    static QByteArray first() { return EsmaFiles::provider("One AG", EsmaFiles::firstLei, "one.de"); }
    static QByteArray second() { return EsmaFiles::provider("Two AG", EsmaFiles::secondLei, "two.de"); }
    static QByteArray third() { return EsmaFiles::provider("Three AG", EsmaFiles::thirdLei, "three.de"); }
    static QByteArray broken() { return EsmaFiles::provider("Bad AG", EsmaFiles::thirdLei, "bad.de", "a. custody", "31/02/2025"); }

    ImportRequest request(const QByteArray &content) { return {.path = m_files.write(QStringLiteral("edition.csv"), content), .kind = QStringLiteral("exchanges")}; }

    Result<ImportReport> run(const QByteArray &content, bool goodRowsOnly = false, const char *login = "officer")
    {
        ImportRequest wanted = request(content);
        wanted.goodRowsOnly = goodRowsOnly;
        return runImport(m_world->as(login), wanted, {});
    }

    ImportReport done(const QByteArray &content, bool goodRowsOnly = false)
    {
        const auto report = run(content, goodRowsOnly);
        if (!report)
            qWarning("%s %s", qPrintable(report.error().code), qPrintable(report.error().values.join(u' ')));
        return report.value_or(ImportReport());
    }

    static QList<qint64> counts(const ImportReport &report)
    {
        return {report.rows, report.taken, report.changed, report.closed, report.duplicates, report.refused};
    }

    /// Names of the exchanges in a state.
    QStringList named(ExchangeState state)
    {
        QStringList names;
        for (const Exchange &exchange : m_world->all<Exchange>()) {
            if (exchange.state == state)
                names.append(exchange.nameLatin);
        }
        names.sort();
        return names;
    }

    void verifyHistory()
    {
        const auto report = verify(m_world->as("auditor"), {});
        QVERIFY(report);
        QVERIFY2(report->ok(), report->ok() ? "" : qPrintable(report->problems.front().kind + report->problems.front().text));
    }

private slots:
    void init() { m_world = std::make_unique<LicensingWorld>(); }

    void everyImportIsDescribed()
    {
        QSet<QString> ids;
        for (const auto &import : ImportCatalogue::instance().imports()) {
            const ImportDescription &description = import->description();
            ids.insert(description.idText());
            QVERIFY2(description.fills && *description.label && !import->columns().columns.isEmpty(), description.id);
            QVERIFY(ImportCatalogue::instance().kinds().contains(QLatin1String(description.kind)));
            QCOMPARE(ImportCatalogue::instance().find(description.idText()), import.get());
        }
        QCOMPARE(ids.size(), qsizetype(ImportCatalogue::instance().imports().size()));
    }

    void aPreviewWritesNothing()
    {
        const qint64 events = m_world->events();
        const auto plan = previewImport(m_world->as("officer"), request(EsmaFiles::providers({first(), second(), first()})), {});
        QVERIFY(plan);
        QCOMPARE(counts(plan->expected), (QList<qint64>{3, 2, 0, 0, 1, 0}));
        QCOMPARE(plan->import->description().idText(), QStringLiteral("esma_providers"));
        QCOMPARE(plan->changes.size(), size_t(2));
        QCOMPARE(plan->changes[1].line, 4); // the first record has two lines
        QCOMPARE(plan->changes[1].change.after->text(u"name_latin"), QStringLiteral("Two AG"));
        QCOMPARE(plan->sample.size(), 3);
        QCOMPARE(plan->sample[2].problems.first().code, QStringLiteral("esma.twice"));
        QCOMPARE(m_world->events(), events);
        QVERIFY(m_world->all<Exchange>().empty());
    }

    void anImportIsOneSignedEvent()
    {
        const QByteArray file = EsmaFiles::providers({second(), first()});
        const ImportReport report = done(file);
        QCOMPARE(counts(report), (QList<qint64>{2, 2, 0, 0, 0, 0}));
        QCOMPARE(report.event, m_world->events() - 1);
        QCOMPARE(named(ExchangeState::LicensedAbroad), (QStringList{QStringLiteral("One AG"), QStringLiteral("Two AG")}));

        const auto event = m_world->as("officer").parts().ledger->log().event(static_cast<quint64>(report.event));
        QVERIFY(event && *event);
        QCOMPARE((*event)->event().operation, OperationCode::Import);
        const nlohmann::json payload = (*event)->json();
        QCOMPARE(QString::fromStdString(payload["file"]["sha256"].get<std::string>()), QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(QString::fromStdString(payload["file"]["name"].get<std::string>()), QStringLiteral("edition.csv"));
        QCOMPARE(payload["counts"]["taken"].get<int>(), 2);
        QCOMPARE(QString::fromStdString(payload["mapping"]["ae_lei"].get<std::string>()), QStringLiteral("ae_lei"));
        QCOMPARE(QString::fromStdString(payload["root"].get<std::string>()), (*event)->event().after.toHex());
        QVERIFY(!payload.contains("rows")); // the file's hash stands for what is new
        verifyHistory();
    }

    void whatTheRegisterSaysIsKept()
    {
        (void)done(EsmaFiles::providers({EsmaFiles::provider("One AG", "9.60E+19", "\"one.de|https://one.com/x\"", "a. custody | j. transfer services")}));
        const Exchange one = m_world->all<Exchange>().front();
        QCOMPARE(one.foreignAuthority, QStringLiteral("BaFin"));
        QCOMPARE(one.authorityCountry, QStringLiteral("DE"));
        QCOMPARE(one.lei, QStringLiteral("9.60E+19"));
        QCOMPARE(one.website, QStringLiteral("one.de|https://one.com/x"));
        QCOMPARE(one.services, QStringLiteral("a|j"));
        QCOMPARE(one.serviceCountries, QStringLiteral("DE|FI"));
        QCOMPARE(one.authorisedOn, QDate(2025, 5, 28));
        QCOMPARE(one.address, QStringLiteral("Street 1, Bonn"));
        (void)done(EsmaFiles::warnings({EsmaFiles::warning("Bad", "bad.it")}));
        const Warning bad = m_world->all<Warning>().front();
        QVERIFY(bad.fromAbroad);
        QCOMPARE(bad.authority, QStringLiteral("CONSOB"));
        QCOMPARE(bad.reason, WarningReason::NotStated);
        QCOMPARE(bad.decidedOn, QDate(2025, 2, 1));
    }

    void theSameFileAgainAddsNoEvent()
    {
        const QByteArray file = EsmaFiles::providers({first(), second(), first()});
        (void)done(file);
        const qint64 events = m_world->events();
        const ImportReport again = done(file);
        QCOMPARE(counts(again), (QList<qint64>{3, 0, 0, 0, 3, 0}));
        QCOMPARE(again.event, -1);
        QCOMPARE(m_world->events(), events);
    }

    void aNewerEditionUpdatesAndClosesWhatIsGone()
    {
        (void)done(EsmaFiles::providers({first(), second()}));
        m_world->goTo(QDate(2026, 12, 1));
        const QByteArray newer = EsmaFiles::providers({EsmaFiles::provider("One Bank AG", EsmaFiles::firstLei, "ONE.de "), third()});
        const ImportReport report = done(newer);
        QCOMPARE(counts(report), (QList<qint64>{2, 1, 1, 1, 0, 0}));
        QCOMPARE(named(ExchangeState::LicensedAbroad), (QStringList{QStringLiteral("One Bank AG"), QStringLiteral("Three AG")}));
        QCOMPARE(named(ExchangeState::Closed), QStringList{QStringLiteral("Two AG")});
        QCOMPARE(m_world->all<Exchange>().size(), size_t(3));

        // The record's own history tells what changed.
        for (const Exchange &exchange : m_world->all<Exchange>()) {
            if (exchange.state != ExchangeState::Closed)
                continue;
            QCOMPARE(exchange.goneOn, QDate(2026, 12, 1));
            const auto history = m_world->as("auditor").history(exchange.id);
            QVERIFY(history);
            QCOMPARE(history->size(), size_t(2));
            QCOMPARE(history->back().parameters.value(QStringLiteral("file")), QStringLiteral("edition.csv"));
            QVERIFY(std::ranges::any_of(history->back().changes, [](const auto &change) { return change.field == u"state" && change.after == u"closed"; }));
        }
        m_world->goTo(QDate(2026, 12, 2));
        QCOMPARE(counts(done(newer)), (QList<qint64>{2, 0, 0, 0, 2, 0})); // gone for good, not once more
        QCOMPARE(counts(done(EsmaFiles::providers({first(), second(), third()}))), (QList<qint64>{3, 0, 2, 0, 1, 0})); // it is back
        QVERIFY(named(ExchangeState::Closed).isEmpty());
        verifyHistory();
    }

    void warningsAreUpdatedAndClosedToo()
    {
        (void)done(EsmaFiles::warnings({EsmaFiles::warning("Bad", "bad.it"), EsmaFiles::warning("Worse", "worse.it")}));
        const ImportReport report = done(EsmaFiles::warnings({EsmaFiles::warning("Bad", "bad.it", "03/02/2025")}));
        QCOMPARE(counts(report), (QList<qint64>{1, 0, 1, 1, 0, 0}));
        for (const Warning &warning : m_world->all<Warning>())
            QCOMPARE(warning.state, warning.name == u"Bad" ? WarningState::InForce : WarningState::Gone);
        verifyHistory();
    }

    void oneRecordAloneIsAnEventAsWell()
    {
        (void)done(EsmaFiles::providers({first()}));
        QCOMPARE(m_world->all<Exchange>().size(), size_t(1));
        verifyHistory();
    }

    void aRefusedRecordKeepsTheWholeFileOut()
    {
        const QByteArray file = EsmaFiles::providers({first(), broken()});
        const qint64 events = m_world->events();
        const ImportReport report = done(file);
        QCOMPARE(counts(report), (QList<qint64>{2, 0, 0, 0, 0, 1}));
        QVERIFY(report.hasRefusals());
        const ImportProblem &problem = report.problems.list().first();
        QCOMPARE(problem.line, 4);
        QCOMPARE(problem.column, QStringLiteral("ac_authorisationEndDate"));
        QCOMPARE(problem.code, QStringLiteral("cell.no_such_day"));
        QCOMPARE(m_world->events(), events);
        QVERIFY(m_world->all<Exchange>().empty());
        QCOMPARE(counts(done(file, true)), (QList<qint64>{2, 1, 0, 0, 0, 1}));
        QCOMPARE(named(ExchangeState::LicensedAbroad), QStringList{QStringLiteral("One AG")});
    }

    void nothingIsClosedBesideARefusedRecord()
    {
        (void)done(EsmaFiles::providers({first(), third()}));
        const ImportReport report = done(EsmaFiles::providers({first(), broken()}), true);
        QCOMPARE(counts(report), (QList<qint64>{2, 0, 0, 0, 1, 1}));
        QCOMPARE(report.problems.list().last().code, QStringLiteral("import.closing_withheld"));
        QVERIFY(named(ExchangeState::Closed).isEmpty());
    }

    void anEmptyRegisterClosesNothing()
    {
        (void)done(EsmaFiles::providers({first()}));
        const auto empty = run(EsmaFiles::providers({}));
        QVERIFY(!empty);
        QCOMPARE(empty.error().code, QStringLiteral("esma.no_records"));
        QVERIFY(named(ExchangeState::Closed).isEmpty());
    }

    void refusedRecordsCanBeMendedAndSentAgain()
    {
        ImportRequest wanted = request(EsmaFiles::providers({first(), broken()}));
        wanted.rejects = m_files.path(QStringLiteral("rejects.csv"));
        QVERIFY(previewImport(m_world->as("officer"), wanted, {}));
        QByteArray rejects = TestFiles::read(wanted.rejects);
        QVERIFY(rejects.contains("Bad AG") && !rejects.contains("One AG"));
        QVERIFY(rejects.contains("tizilim_reason") && rejects.contains("31/02/2025"));
        rejects.replace("\"31/02/2025\"", "\"\"");
        QCOMPARE(counts(done(rejects)), (QList<qint64>{1, 1, 0, 0, 0, 0}));
    }

    void onlyWhoTakesInMayImport_data()
    {
        QTest::addColumn<QByteArray>("login");
        QTest::addColumn<QString>("answer");
        QTest::newRow("officer") << QByteArray("officer") << QString();
        QTest::newRow("supervisor") << QByteArray("supervisor") << QString();
        QTest::newRow("auditor") << QByteArray("auditor") << QStringLiteral("verb.role_may_not");
        QTest::newRow("administrator") << QByteArray("admin") << QStringLiteral("verb.role_may_not");
    }

    void onlyWhoTakesInMayImport()
    {
        QFETCH(QByteArray, login);
        QFETCH(QString, answer);
        const auto report = run(EsmaFiles::providers({first()}), false, login.constData());
        QCOMPARE(report ? QString() : report.error().code, answer);
        QCOMPARE(m_world->all<Exchange>().size(), size_t(answer.isEmpty() ? 1 : 0));
        verifyHistory();
    }

    void stoppingLeavesNothing_data()
    {
        QTest::addColumn<qint64>("atStep");
        QTest::newRow("at the first record") << qint64(1);
        QTest::newRow("when all rows are written") << qint64(4);
    }

    void stoppingLeavesNothing()
    {
        QFETCH(qint64, atStep);
        const qint64 events = m_world->events();
        std::stop_source stop;
        qint64 steps = 0;
        const ImportWatch watch{stop.get_token(), [&](qint64, qint64) {
                                    if (++steps == atStep)
                                        stop.request_stop();
                                }};
        // Three records are read, then all rows are written: four steps.
        const auto report = runImport(m_world->as("officer"), request(EsmaFiles::providers({first(), second(), third()})), watch);
        QVERIFY(!report);
        QCOMPARE(report.error().code, QStringLiteral("task.cancelled"));
        QCOMPARE(steps, atStep);
        QCOMPARE(m_world->events(), events);
        QVERIFY(m_world->all<Exchange>().empty());
    }

    void aFileThatChangedSinceItsPreviewIsNotTaken()
    {
        ImportRequest wanted = request(EsmaFiles::providers({first()}));
        const auto plan = previewImport(m_world->as("officer"), wanted, {});
        QVERIFY(plan);
        wanted.expected = plan->sha256;
        (void)request(EsmaFiles::providers({second()})); // the same name
        const auto report = runImport(m_world->as("officer"), wanted, {});
        QVERIFY(!report);
        QCOMPARE(report.error().code, QStringLiteral("import.file_changed"));
        QVERIFY(m_world->all<Exchange>().empty());
    }

    void columnsOfOtherNamesAreMapped()
    {
        const QByteArray file = "Authority;Company;Id;Site;Since;What\nFCA;Four Ltd;529900032TYR45XIEW79;four.uk;2025-01-02;exchange of crypto-assets for funds\n";
        ImportRequest wanted = request(file);
        const auto unknown = previewImport(m_world->as("officer"), wanted, {});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, QStringLiteral("import.not_recognised"));

        wanted.import = QStringLiteral("esma_providers");
        const auto chosen = previewImport(m_world->as("officer"), wanted, {});
        QVERIFY(chosen);
        QVERIFY(!chosen->mapping.missing().isEmpty());
        QVERIFY(!chosen->mayRun(true));

        wanted.import.clear();
        wanted.map = R"({"columns": {"Authority": "ae_competentAuthority", "Company": "ae_lei_name", "Id": "ae_lei", "Site": "ae_website",
                         "Since": "ac_authorisationNotificationDate", "What": "ac_serviceCode"}})";
        const auto report = runImport(m_world->as("officer"), wanted, {});
        QVERIFY(report);
        QCOMPARE(report->taken, 1);
        const Exchange four = m_world->all<Exchange>().front();
        QCOMPARE(four.nameLatin, QStringLiteral("Four Ltd"));
        QCOMPARE(four.services, QStringLiteral("c"));
    }

    void whatIsKnownOfAVenueOnADay()
    {
        (void)done(EsmaFiles::providers({EsmaFiles::provider("One AG", EsmaFiles::firstLei, "https://www.one.de/start", "a. custody", "01/06/2026"), second()}));
        (void)done(EsmaFiles::warnings({EsmaFiles::warning("Bad Coin", "\"bad.it|worse.it\"")}));
        m_world->goTo(QDate(2026, 12, 1));
        (void)done(EsmaFiles::warnings({EsmaFiles::warning("Other", "other.it")})); // Bad Coin is gone
        const auto directory = VenueDirectory::read(m_world->as("officer").parts().reading());
        QVERIFY(directory);
        const auto licensed = [&](const char *venue, QDate day) { return directory->factsOn(QString::fromUtf8(venue), day).isLicensedAbroad(); };
        const auto warned = [&](const char *venue, QDate day) { return directory->factsOn(QString::fromUtf8(venue), day).isWarnedAbout(); };
        for (const char *name : {EsmaFiles::firstLei, "one ag", "One AG", "one.de", "http://one.de"}) {
            QVERIFY2(!licensed(name, QDate(2025, 5, 27)), name);
            QVERIFY2(licensed(name, QDate(2025, 5, 28)), name);
            QVERIFY2(licensed(name, QDate(2026, 5, 31)), name);
            QVERIFY2(!licensed(name, QDate(2026, 6, 1)), name);
        }
        QVERIFY(licensed("two.de", QDate(2026, 12, 1)));
        QVERIFY(!licensed("nobody.de", QDate(2026, 12, 1)));
        for (const char *name : {"Bad Coin", "worse.it"}) {
            QVERIFY2(!warned(name, QDate(2025, 1, 31)), name);
            QVERIFY2(warned(name, QDate(2025, 2, 1)), name);
            QVERIFY2(warned(name, QDate(2026, 11, 30)), name);
            QVERIFY2(!warned(name, QDate(2026, 12, 1)), name);
        }
        QVERIFY(!warned("one.de", QDate(2026, 1, 1)));
    }
};

QTEST_GUILESS_MAIN(ImportRunnerTest)
#include "ImportRunnerTest.moc"
