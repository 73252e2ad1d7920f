#include "app/imports/ImportRunner.h"
#include "app/session/Verification.h"
#include "model/domain/Account.h"
#include "model/domain/Licence.h"
#include "model/domain/Registrant.h"
#include "model/domain/Wallet.h"
#include "tests/support/LicensingWorld.h"
#include "tests/support/TestFiles.h"

#include <QTest>

#include <memory>

using namespace tizilim;

/// Customers' files: users with wallets and accounts, known by their number.
class UserImportTest : public QObject {
    Q_OBJECT

    TestFiles m_files;
    std::unique_ptr<LicensingWorld> m_world;

    static QByteArray header() { return "client_id_type;client_id;kind;name_ru;birth_date;region;declared_income_kzt;wallets;exchange_licence_no;exchange_account\n"; }
    static QByteArray person(const QByteArray &income = "350000.50", const QByteArray &wallets = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")
    {
        return "iin;871008401427;person;" + QByteArray("Омарова Лаура") + ";08.10.1987;75;" + income + ';' + wallets + ";;\n";
    }

    ImportReport run(const QByteArray &rows)
    {
        const auto report = runImport(m_world->as("officer"), {.path = m_files.write(QStringLiteral("users.csv"), header() + rows), .kind = QStringLiteral("users")}, {});
        if (!report)
            qWarning("%s %s", qPrintable(report.error().code), qPrintable(report.error().values.join(u' ')));
        return report.value_or(ImportReport());
    }

    /// The faults as "line column code".
    QStringList faults(const QByteArray &rows)
    {
        QStringList list;
        const ImportReport report = run(rows);
        for (const ImportProblem &problem : report.problems.list())
            list.append(QString::number(problem.line) + u' ' + problem.column + u' ' + problem.code);
        return list;
    }

private slots:
    void init() { m_world = std::make_unique<LicensingWorld>(); }

    void aUserIsTakenInWithWhatHeHolds()
    {
        const RecordId licence = m_world->licensed();
        const QByteArray number = m_world->get<Licence>(licence).number.toUtf8();
        const ImportReport report = run("iin;871008401427;person;Омарова Лаура;08.10.1987;75;350000.50;1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa;" + number + ";A-17\n");
        QCOMPARE(report.taken, 1);
        const Registrant user = m_world->all<Registrant>().front();
        QCOMPARE(user.nameRussian, QStringLiteral("Омарова Лаура"));
        QCOMPARE(user.state, RegistrantState::Registered);
        QCOMPARE(user.birthDate, QDate(1987, 10, 8));
        QVERIFY(user.sex.has_value()); // told by the IIN
        QCOMPARE(user.declaredIncome.value_or(0), 35'000'050);
        QCOMPARE(m_world->all<Wallet>().size(), size_t(1));
        QCOMPARE(m_world->all<Account>().front().number, QStringLiteral("A-17"));
        const auto verified = verify(m_world->as("auditor"), {});
        QVERIFY(verified && verified->ok());
    }

    void theSameAgainChangesNothingAndAnotherFigureDoes()
    {
        (void)run(person());
        const qint64 events = m_world->events();
        const ImportReport again = run(person());
        QCOMPARE(again.duplicates, 1);
        QCOMPARE(m_world->events(), events);
        const ImportReport other = run(person("400000"));
        QCOMPARE(other.changed, 1);
        QCOMPARE(m_world->all<Registrant>().size(), size_t(1));
        QCOMPARE(m_world->all<Registrant>().front().declaredIncome.value_or(0), 40'000'000);
        QCOMPARE(run(person({}, {})).duplicates, 1); // what is left out stays
        QCOMPARE(m_world->all<Wallet>().size(), size_t(1));
    }

    void faultsAreNamedWhereTheyStand()
    {
        QCOMPARE(faults("iin;871008401428;person;A B;;;;;;\n"), QStringList{QStringLiteral("2 client_id iin.check_digit")});
        QCOMPARE(faults("iin;871008401427;person;A B;09.10.1987;;;;;\n"), QStringList{QStringLiteral("2 birth_date registrant.birth_date_disagrees")});
        QCOMPARE(faults("iin;871008401427;person;;;;;;;\n"), QStringList{QStringLiteral("2 name_kk import.empty_group")});
        QCOMPARE(faults("iin;871008401427;robot;A B;;;;;;\n"), QStringList{QStringLiteral("2 kind cell.choice")});
        QCOMPARE(faults("iin;871008401427;person;A B;;;1.234;;;\n"), QStringList{QStringLiteral("2 declared_income_kzt money.too_many_places")});
        QCOMPARE(faults("iin;871008401427;person;A B;;;;nonsense;;\n").value(0).section(u' ', 0, 1), QStringLiteral("2 wallets"));
        QCOMPARE(faults("iin;871008401427;person;A B;;;;;NB-99;7\n"), QStringList{QStringLiteral("2 exchange_licence_no import.licence_unknown")});
        QVERIFY(m_world->all<Registrant>().empty());
    }

    void aUserTwiceInTheFileCountsOnce()
    {
        const ImportReport report = run(person() + person("400000"));
        QCOMPARE(report.taken, 1);
        QCOMPARE(report.duplicates, 1);
        QCOMPARE(report.problems.list().first().code, QStringLiteral("import.twice"));
        QCOMPARE(report.problems.list().first().line, 3);
        QCOMPARE(m_world->all<Registrant>().front().declaredIncome.value_or(0), 35'000'050);
    }
};

QTEST_GUILESS_MAIN(UserImportTest)
#include "UserImportTest.moc"
