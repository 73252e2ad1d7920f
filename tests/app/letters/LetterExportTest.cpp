#include "app/letters/LetterExport.h"
#include "app/reports/ExportHistory.h"
#include "app/session/RegistryOperations.h"
#include "app/session/RegistryParts.h"
#include "tests/support/FirstProblem.h"
#include "tests/support/HostileNames.h"
#include "tests/support/LicensingWorld.h"
#include "tests/support/TestFiles.h"
#include "tests/support/Tool.h"

#include <QFile>
#include <QTest>

#include <filesystem>

using namespace tizilim;

/// Letters as PDF: what stands in them, who may write them and when, and that the history knows of each.
class LetterExportTest : public QObject {
    Q_OBJECT

    TestFiles m_files;

    static const LetterKind *kind(const char *id) { return letterKind(QString::fromLatin1(id)).value(); }

    Result<LetterMade> make(LicensingWorld &world, const char *id, const RecordId &record, const char *languages, const char *login = "officer") const
    {
        return makeLetter(world.as(login), {kind(id), record, ReportLanguages::parse(QString::fromLatin1(languages)).value()},
                          m_files.path(QString::fromLatin1(id) + u'-' + QString::fromLatin1(languages) + QStringLiteral(".pdf")));
    }

    static LicensingWorld::Given act(const char *number)
    {
        return {{"act_number", QString::fromLatin1(number)}, {"act_on", QStringLiteral("2026-11-23")}};
    }

    static RecordId returned(LicensingWorld &world, const LicensingWorld::Given &more = {}, const QString &question = QStringLiteral("Жарғы"))
    {
        const RecordId application = world.receive(more);
        world.act("officer", "application.assign", {{"officer", world.as("officer").officer().id.toString()}}, application);
        LicensingWorld::Given given = act("NB-7");
        given["ground"] = QStringLiteral("documents_missing");
        given["ground_note"] = QStringLiteral("No articles");
        given["question"] = question;
        world.act("officer", "application.return_incomplete", given, application);
        return application;
    }

    static RecordId refused(LicensingWorld &world)
    {
        const RecordId application = world.underReview();
        const auto items = world.as("officer").lines(typeOf<ChecklistItem>(), application).value();
        world.act("officer", "application.review_item", {{"verdict", QStringLiteral("not_met")}, {"note", QStringLiteral("<b>жоқ</b>")}}, items.front().id);
        LicensingWorld::Given given = act("NB-8");
        given["ground"] = QStringLiteral("capital_insufficient");
        given["ground_note"] = QStringLiteral("50 < 100");
        world.decide("application.refuse", given, application);
        return application;
    }

    /// The text of a PDF as a reader would copy it.
    static QString textOf(const QString &path) { return askTool(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}).text().simplified(); }

private slots:
    void aReturnIsWrittenInEveryLanguage_data()
    {
        QTest::addColumn<QString>("languages");
        QTest::addColumn<QString>("says");
        QTest::newRow("kk") << "kk" << QStringLiteral("Негіз: Топтамадағы құжаттар жетіспейді");
        QTest::newRow("ru") << "ru" << QStringLiteral("Об отказе в дальнейшем рассмотрении заявления");
        QTest::newRow("en") << "en" << QStringLiteral("Ground: Documents of the package are missing");
    }
    void aReturnIsWrittenInEveryLanguage()
    {
        QFETCH(QString, languages);
        QFETCH(QString, says);
        LicensingWorld world;
        const auto made = make(world, "return", returned(world), qPrintable(languages));
        QVERIFY2(made, why(made));
        const QString text = textOf(made->path);
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("TZ-2026-0001")) && text.contains(QStringLiteral("940140000385")) && text.contains(QStringLiteral("Жарғы")));
        QVERIFY(!text.contains(u'{') && !text.contains(u'['));
    }

    void everyKindIsWrittenInBothLanguages()
    {
        LicensingWorld world;
        const RecordId refusal = refused(world);
        QVERIFY2(make(world, "refusal", refusal, "kk+ru"), why(make(world, "refusal", refusal, "kk+ru")));

        LicensingWorld second;
        const RecordId asked = second.underReview();
        QVERIFY(second.act("officer", "application.request_information",
                           {{"question", QStringLiteral("Bank statement")}, {"answer_due", QStringLiteral("2026-12-08")}}, asked));
        QVERIFY(make(second, "information-request", asked, "kk+ru"));

        LicensingWorld third;
        const RecordId licence = third.licensed();
        QVERIFY(make(third, "approval", third.get<Licence>(licence).application, "kk+ru"));
        QVERIFY(make(third, "certificate", licence, "kk+ru"));
        QCOMPARE(make(third, "suspension", licence, "kk+ru").error().code, QStringLiteral("letter.state_refuses"));
        LicensingWorld::Given suspension = act("NB-9");
        suspension.insert({{"ground", QStringLiteral("aml_violation")}, {"ground_note", QStringLiteral("x")},
                           {"suspended_from", QStringLiteral("2026-11-24")}, {"suspended_until", QStringLiteral("2027-01-31")}});
        QVERIFY(third.decide("licence.suspend", suspension, licence));
        QVERIFY(make(third, "suspension", licence, "kk+ru"));
        third.goTo({2026, 12, 1});
        QCOMPARE(make(third, "certificate", licence, "kk+ru").error().code, QStringLiteral("letter.state_refuses"));
        QVERIFY2(firstProblem(third.as("auditor")).isEmpty(), firstProblem(third.as("auditor")));
    }

    void whatIsNotTrueCannotBeWritten()
    {
        LicensingWorld world;
        const RecordId application = world.underReview();
        const qint64 before = world.events();
        for (const char *id : {"return", "information-request", "approval", "refusal"}) {
            const auto made = make(world, id, application, "kk");
            QVERIFY(!made);
            QCOMPARE(made.error().code, QStringLiteral("letter.state_refuses"));
            QCOMPARE(made.error().values, QStringList({QStringLiteral("TZ-2026-0001"), QStringLiteral("under_review")}));
        }
        QVERIFY(!make(world, "certificate", application, "kk"));
        QCOMPARE(world.events(), before);
    }

    void onlyWhoLicensesWritesLetters()
    {
        LicensingWorld world;
        const RecordId application = returned(world);
        for (const char *login : {"auditor", "admin"})
            QCOMPARE(make(world, "return", application, "kk", login).error().code, QStringLiteral("verb.role_may_not"));
        QVERIFY(make(world, "return", application, "kk", "supervisor"));
    }

    void theEventNamesLetterRecordAndTemplates()
    {
        LicensingWorld world;
        const RecordId application = returned(world);
        const qint64 before = world.events();
        const auto made = make(world, "return", application, "kk+ru");
        QVERIFY(made);
        QCOMPARE(world.events(), before + 1);
        const auto past = exportOfFile(world.as("auditor"), hashOfFile(made->path).value()).value();
        QVERIFY(past && past->report == QStringLiteral("letter-return") && past->languages == QStringLiteral("kk+ru"));
        const auto stored = world.as("auditor").parts().ledger->log().event(static_cast<quint64>(before)).value();
        const nlohmann::json json = stored->json();
        QCOMPARE(json["record"].get<std::string>(), application.toString().toStdString());
        QVERIFY(json["template_return.kk.txt"].get<std::string>().ends_with(" built-in") && json.contains("template_return.ru.txt"));
    }

    void anOwnTemplateIsUsedNamedAndBackedUp()
    {
        LicensingWorld world;
        const RecordId application = returned(world);
        const std::filesystem::path folder = world.world().path("test.tizilim") / "letters";
        QVERIFY(std::filesystem::create_directory(folder));
        QFile own(QString::fromStdString((folder / "return.kk.txt").string()));
        QVERIFY(own.open(QIODevice::WriteOnly) && own.write("title: Біздің үлгі\n\n{applicant}\n") > 0);
        own.close();
        const qint64 before = world.events();
        const auto made = make(world, "return", application, "kk");
        QVERIFY2(made, why(made));
        QVERIFY(textOf(made->path).contains(QStringLiteral("Біздің үлгі")));
        const auto stored = world.as("auditor").parts().ledger->log().event(static_cast<quint64>(before)).value();
        QVERIFY(stored->json()["template_return.kk.txt"].get<std::string>().ends_with(" own"));

        const std::filesystem::path copy = world.world().path("copy.tizilim");
        QVERIFY(backUp(world.as("admin"), copy, [](qint64, qint64) {}, {}));
        QVERIFY(std::filesystem::exists(copy / "letters" / "return.kk.txt"));
        QVERIFY(own.open(QIODevice::WriteOnly) && own.write("title: {nobody}\n") > 0);
        own.close();
        QCOMPARE(make(world, "return", application, "kk").error().code, QStringLiteral("letter.template"));
        QCOMPARE(world.events(), before + 2); // the letter and the backup
    }

    void whatANameHoldsIsTextOnly()
    {
        QStringList names = hostileNames();
        names += {QStringLiteral("<img src=\"file:///etc/passwd\"><b>bold</b>"), QStringLiteral("=1+1|cmd"), QString(3000, u'Ә'),
                  QStringLiteral("Ә ").repeated(1500), QStringLiteral("{ground} [ground] %1 %2")};
        int written = 0;
        for (const QString &name : names) {
            LicensingWorld each;
            LicensingWorld::Given given = LicensingWorld::company();
            given["kind"] = QStringLiteral("exchange_operator");
            given["legal_form"] = QStringLiteral("llp");
            for (const char *field : {"name_kk", "name_ru", "name_latin"})
                given[field] = name;
            if (!each.error("officer", "application.receive", given).isEmpty())
                continue; // refused where it came in
            const RecordId application = each.all<Application>().front().id;
            each.act("officer", "application.assign", {{"officer", each.as("officer").officer().id.toString()}}, application);
            each.act("officer", "application.return_incomplete", {{"ground", QStringLiteral("documents_missing")}, {"question", name + u'\n' + name}}, application);
            const auto made = make(each, "return", application, "kk+ru");
            QVERIFY2(made, qPrintable(QString::fromUtf8(why(made)) + u' ' + name.left(60)));
            if (name.contains(QStringLiteral("<b>bold</b>")))
                QVERIFY(textOf(make(each, "return", application, "kk")->path).contains(QStringLiteral("<b>bold</b>")));
            ++written;
        }
        QVERIFY(written >= 5);
    }

    void theSameLetterIsTheSameFile()
    {
        LicensingWorld world;
        const RecordId application = returned(world);
        const QByteArray first = TestFiles::read(make(world, "return", application, "kk")->path);
        QCOMPARE(TestFiles::read(make(world, "return", application, "kk")->path), first);
        QVERIFY(!first.isEmpty());
    }
};

QTEST_MAIN(LetterExportTest)
#include "LetterExportTest.moc"
