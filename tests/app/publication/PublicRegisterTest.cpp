#include "app/imports/ImportRunner.h"
#include "app/publication/PublicRegisterExport.h"
#include "app/reports/ExportHistory.h"
#include "model/domain/Warning.h"
#include "tests/support/EsmaFiles.h"
#include "tests/support/FirstProblem.h"
#include "tests/support/LicensingWorld.h"
#include "tests/support/TestFiles.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QTest>

using namespace tizilim;

/// What is published: licensed exchanges with their past, warnings with their reasons; and that it can be taken in again.
class PublicRegisterTest : public QObject {
    Q_OBJECT

    TestFiles m_files;

    static constexpr auto formula = "=HYPERLINK(\"http://127.0.0.1\")";

    QString folder(const char *name) const { return m_files.path(QString::fromLatin1(name)); }

    /// Publishes as the officer; the paths by name.
    static QHash<QString, QString> publish(LicensingWorld &world, const QString &folder)
    {
        QHash<QString, QString> paths;
        const auto written = publishRegister(world.as("officer"), folder, {});
        if (!written)
            qWarning("%s", why(written).constData());
        for (const QString &path : written.value_or(QStringList()))
            paths.insert(QFileInfo(path).fileName(), path);
        return paths;
    }

    static nlohmann::json jsonOf(const QHash<QString, QString> &paths)
    {
        return nlohmann::json::parse(TestFiles::read(paths.value(QStringLiteral("public-register.json"))).toStdString(), nullptr, false);
    }

    static ImportReport take(LicensingWorld &world, const QString &path)
    {
        const auto report = runImport(world.as("officer"), {.path = path, .kind = QStringLiteral("exchanges")}, {});
        if (!report)
            qWarning("%s", why(report).constData());
        return report.value_or(ImportReport{.rows = -1});
    }

    static LicensingWorld::Given warning(const char *name, const char *websites)
    {
        return {{"name", QString::fromUtf8(name)}, {"websites", QString::fromLatin1(websites)}, {"publisher", QStringLiteral("national_bank")},
                {"reason", QStringLiteral("no_licence")}, {"reason_text", QStringLiteral("Лицензиясыз криптовалюта айырбастайды")},
                {"act_number", QStringLiteral("NB-77")}, {"decided_on", QStringLiteral("2026-11-20")}};
    }

    /// A second company, with a name that a spreadsheet would run.
    static void licenseHostile(LicensingWorld &world)
    {
        const RecordId application = world.underReview({{"bin", QStringLiteral("141240100073")}, {"name_kk", QString::fromLatin1(formula)},
                                                        {"name_ru", QStringLiteral("-ТОО «Минус»")}, {"name_latin", QStringLiteral("@sum, \"quoted\"; LLP")}});
        world.meetAll(application);
        QVERIFY(world.decide("application.approve", {{"act_number", QStringLiteral("NB-413")}, {"act_on", QStringLiteral("2026-11-23")}}, application));
    }

private slots:
    void thePastOfALicenceIsTold()
    {
        LicensingWorld world;
        const RecordId licence = world.licensed();
        QVERIFY(world.decide("licence.suspend",
                             {{"suspended_from", QStringLiteral("2026-11-25")}, {"suspended_until", QStringLiteral("2027-02-01")},
                              {"ground", QStringLiteral("report_missing")}, {"ground_note", QStringLiteral("internal remark")},
                              {"act_number", QStringLiteral("NB-500")}, {"act_on", QStringLiteral("2026-11-23")}},
                             licence));
        world.goTo({2026, 12, 10});
        nlohmann::json told = jsonOf(publish(world, folder("suspended")))["licensees"][0]["licences"][0];
        QCOMPARE(told["status"]["code"].get<std::string>(), std::string("suspended"));
        QCOMPARE(told["suspended_until"].get<std::string>(), std::string("2027-02-01"));
        QCOMPARE(told["history"].size(), size_t(2));

        QVERIFY(world.decide("licence.reinstate",
                             {{"ground", QStringLiteral("violation_mended")}, {"ground_note", QStringLiteral("internal remark")},
                              {"act_number", QStringLiteral("NB-501")}, {"act_on", QStringLiteral("2026-12-10")}},
                             licence));
        QVERIFY(world.decide("licence.revoke",
                             {{"ground_note", QStringLiteral("internal remark")}, {"act_number", QStringLiteral("NB-502")}, {"act_on", QStringLiteral("2026-12-10")}},
                             licence));
        const auto paths = publish(world, folder("revoked"));
        told = jsonOf(paths)["licensees"][0]["licences"][0];
        QCOMPARE(told["status"]["code"].get<std::string>(), std::string("revoked"));
        QStringList past;
        for (const nlohmann::json &event : told["history"])
            past.append(QString::fromStdString(event["event"].get<std::string>() + ' ' + event["on"].get<std::string>()));
        QCOMPARE(past.join(QStringLiteral(", ")), QStringLiteral("issued 2026-11-23, suspended 2026-11-25, revoked 2026-12-10"));
        QVERIFY(TestFiles::read(paths.value(QStringLiteral("licensed-exchanges.ru.csv"))).contains("2026-11-23,2026-12-10"));
        for (const QString &path : paths)
            QVERIFY2(!TestFiles::read(path).contains("internal remark"), qPrintable(path));
    }

    void everyLabelIsThereInThreeLanguages()
    {
        LicensingWorld world;
        world.licensed();
        QVERIFY(world.act("officer", "warning.publish", warning("Grey Exchange", "grey.example")));
        const auto paths = publish(world, folder("languages"));
        QCOMPARE(paths.size(), publicRegisterFileNames().size());
        const nlohmann::json json = jsonOf(paths);
        QCOMPARE(json["format"].get<std::string>(), std::string("tizilim/public-register"));
        const nlohmann::json status = json["licensees"][0]["licences"][0]["status"];
        QCOMPARE(status["kk"].get<std::string>(), std::string("Қолданыста"));
        QCOMPARE(status["ru"].get<std::string>(), std::string("Действует"));
        QCOMPARE(status["en"].get<std::string>(), std::string("Active"));
        QCOMPARE(json["licensees"][0]["name"]["ru"].get<std::string>(), std::string("ТОО «Алатау Диджитал»"));
        QVERIFY(TestFiles::read(paths.value(QStringLiteral("licensed-exchanges.kk.csv"))).startsWith("\xEF\xBB\xBF" "ae_competentAuthority,"));
        QVERIFY(TestFiles::read(paths.value(QStringLiteral("licensed-exchanges.kk.csv"))).contains("Қазақстан Республикасының Ұлттық Банкі"));
        QVERIFY(TestFiles::read(paths.value(QStringLiteral("warnings.ru.csv"))).contains("Национальный Банк Республики Казахстан"));
        QVERIFY(json["warnings"][0]["reason"]["code"] == "no_licence");
    }

    void whatIsNotPublishedStaysOut()
    {
        LicensingWorld world;
        const RecordId hidden = world.licensed();
        licenseHostile(world);
        QVERIFY(world.act("officer", "warning.publish", warning("Open Exchange", "open.example")));
        const auto secret = world.act("officer", "warning.publish", warning("Secret Exchange", "secret.example"));
        const auto mistaken = world.act("officer", "warning.publish", warning("Innocent Exchange", "innocent.example"));
        QVERIFY(secret && mistaken);
        QVERIFY(world.act("officer", "warning.withdraw",
                          {{"reason", QStringLiteral("published_by_mistake")}, {"withdrawal_note", QStringLiteral("another company")}}, mistaken->record));
        const LicensingWorld::Given out{{"not_published", QStringLiteral("true")}, {"ground", QStringLiteral("court order")}};
        QVERIFY(world.act("officer", "licence.set_publication", out, hidden) && world.act("officer", "warning.set_publication", out, secret->record));
        const auto paths = publish(world, folder("hidden"));
        QCOMPARE(jsonOf(paths)["licensees"].size(), size_t(1));
        QCOMPARE(jsonOf(paths)["warnings"].size(), size_t(1));
        for (const QString &path : paths) {
            for (const char *word : {"NB-EX-0001", "Secret", "Innocent", "Alatau", "court order"})
                QVERIFY2(!TestFiles::read(path).contains(word), qPrintable(path + u' ' + QString::fromLatin1(word)));
        }

        QVERIFY(world.act("officer", "licence.set_publication", {{"not_published", QStringLiteral("false")}, {"ground", QStringLiteral("lifted")}}, hidden));
        QCOMPARE(jsonOf(publish(world, folder("shown")))["licensees"].size(), size_t(2));
        const qint64 events = world.events();
        QVERIFY(world.act("officer", "licence.set_publication", {{"not_published", QStringLiteral("false")}, {"ground", QStringLiteral("again")}}, hidden));
        QCOMPARE(world.events(), events); // the same again is no event
        QCOMPARE(world.error("auditor", "licence.set_publication", out, hidden), QStringLiteral("verb.role_may_not"));
    }

    void whatWasPublishedIsNoNewsHere_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"kk", "ru", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void whatWasPublishedIsNoNewsHere()
    {
        QFETCH(QString, language);
        LicensingWorld world;
        world.licensed();
        licenseHostile(world);
        QVERIFY(world.act("officer", "warning.publish", warning("+Grey, \"Exchange\"", "grey.example|grey.test")));
        const auto paths = publish(world, folder("again") + language);
        const qint64 events = world.events();
        for (const char *name : {"licensed-exchanges.%1.csv", "warnings.%1.csv"}) {
            const ImportReport report = take(world, paths.value(QString::fromLatin1(name).arg(language)));
            QCOMPARE(report.rows, name[0] == 'l' ? 2 : 1);
            QCOMPARE(report.taken + report.changed + report.closed + report.refused, 0);
            QCOMPARE(report.duplicates, report.rows);
        }
        QCOMPARE(world.events(), events);
        QVERIFY2(firstProblem(world.as("auditor")).isEmpty(), "the registry is sound");
    }

    void anotherRegistryTakesItWholeAndOnce()
    {
        LicensingWorld publisher;
        publisher.licensed();
        licenseHostile(publisher);
        QVERIFY(publisher.act("officer", "warning.publish", warning("+Grey, \"Exchange\"", "grey.example|grey.test")));
        const auto paths = publish(publisher, folder("elsewhere"));

        LicensingWorld reader;
        for (const char *name : {"licensed-exchanges.kk.csv", "warnings.kk.csv"}) {
            const ImportReport first = take(reader, paths.value(QString::fromLatin1(name)));
            QCOMPARE(first.taken, first.rows);
            QCOMPARE(first.refused, 0);
            const ImportReport second = take(reader, paths.value(QString::fromLatin1(name)));
            QCOMPARE(second.taken + second.changed + second.closed + second.refused, 0);
        }
        QStringList names;
        for (const Exchange &exchange : reader.all<Exchange>()) {
            names.append(exchange.nameLatin);
            QCOMPARE(exchange.services, QStringLiteral("c|d"));
            QCOMPARE(exchange.authorisedOn, QDate(2026, 11, 23));
            QCOMPARE(exchange.state, ExchangeState::LicensedAbroad);
        }
        names.sort();
        QCOMPARE(names, QStringList({QString::fromLatin1(formula), QStringLiteral("«Алатау Диджитал» ЖШС")}));
        const auto warnings = reader.all<Warning>();
        QCOMPARE(warnings.size(), size_t(1));
        QCOMPARE(warnings.front().name, QStringLiteral("+Grey, \"Exchange\""));
        QCOMPARE(warnings.front().websites, QStringLiteral("grey.example|grey.test"));
    }

    void theRegistersOfTwoPublishersLeaveEachOtherAlone()
    {
        LicensingWorld publisher;
        publisher.licensed();
        const auto ours = publish(publisher, folder("two"));
        const QString esma = m_files.write(QStringLiteral("esma.csv"), EsmaFiles::providers({EsmaFiles::provider("One AG", EsmaFiles::firstLei, "one.de")}));
        LicensingWorld reader;
        QCOMPARE(take(reader, esma).taken, 1);
        const ImportReport second = take(reader, ours.value(QStringLiteral("licensed-exchanges.en.csv")));
        QCOMPARE(second.taken, 1);
        QCOMPARE(second.closed, 0);
        const ImportReport third = take(reader, esma);
        QCOMPARE(third.taken + third.changed + third.closed, 0);
    }

    void formulasAreGuarded()
    {
        LicensingWorld world;
        licenseHostile(world);
        const auto paths = publish(world, folder("formulas"));
        QVERIFY(TestFiles::read(paths.value(QStringLiteral("licensed-exchanges.kk.csv"))).contains("\"'=HYPERLINK(\"\"http://127.0.0.1\"\")\""));
        QVERIFY(TestFiles::read(paths.value(QStringLiteral("licensed-exchanges.ru.csv"))).contains(",'-ТОО «Минус»,"));
        QVERIFY(TestFiles::read(paths.value(QStringLiteral("licensed-exchanges.en.csv"))).contains("\"'@sum, \"\"quoted\"\"; LLP\""));
    }

    void aSignedEventNamesTheFiles()
    {
        LicensingWorld world;
        world.licensed();
        const qint64 before = world.events();
        const auto paths = publish(world, folder("event"));
        QCOMPARE(world.events(), before + 1);
        for (const QString &path : paths) {
            const auto origin = exportOfFile(world.as("auditor"), hashOfFile(path).value()).value();
            QVERIFY2(origin && origin->report == QStringLiteral("public-register"), qPrintable(path));
        }
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(publishRegister(world.as("officer"), folder("cancelled"), {stop.get_token(), {}}).error().code, QStringLiteral("task.cancelled"));
        QVERIFY(QDir(folder("cancelled")).isEmpty(QDir::Files | QDir::Hidden));
    }
};

QTEST_MAIN(PublicRegisterTest)
#include "PublicRegisterTest.moc"
