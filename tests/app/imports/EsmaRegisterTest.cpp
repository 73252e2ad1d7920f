#include "app/imports/registers/EsmaRegister.h"
#include "app/imports/registers/EsmaServices.h"
#include "app/imports/registers/RegisterDifference.h"
#include "tests/support/ReadEdition.h"
#include "tests/support/TestFiles.h"

#include <QTest>

using namespace tizilim;

namespace {

const QByteArray providerHeader =
    "ae_competentAuthority,ae_homeMemberState,ae_lei_name,ae_lei,ae_lei_cou_code,ae_commercial_name,ae_address,ae_website,"
    "ae_website_platform,ac_authorisationNotificationDate,ac_authorisationEndDate,ac_serviceCode,ac_serviceCode_cou,"
    "ac_comments,ac_lastupdate";
const QByteArray warningHeader =
    "ae_competentAuthority,ae_homeMemberState,ae_lei_name,ae_lei,ae_lei_cou_code,ae_commercial_name,ae_website,"
    "ae_infrigment,ae_reason,ae_decision_date,ae_comments,ae_lastupdate";

QByteArray provider(const QByteArray &lei = "529900032TYR45XIEW79", const QByteArray &website = "www.one.de",
                    const QByteArray &services = "c. exchange of crypto-assets for funds", const QByteArray &name = "One AG")
{
    return "\nBaFin,DE," + name + ',' + lei + ",DE,One,Street,\"" + website + "\",,28/05/2025,,\"" + services + "\",DE|fi| EL,,29/05/2025";
}

QByteArray warning(const QByteArray &name = "Bad", const QByteArray &website = "bad.it", const QByteArray &date = "01/02/2025")
{
    return "\nCONSOB,IT," + name + ",,," + name + ',' + website + ",No,None," + date + ",,02/02/2025";
}

} // namespace

class EsmaRegisterTest : public QObject {
    Q_OBJECT

    TestFiles m_files;

    Result<ReadEdition> read(const QByteArray &content) { return readEdition(m_files.write(QStringLiteral("esma.csv"), content)); }

    /// The faults as "line column code", "!" in front of those that refuse.
    QStringList faults(const QByteArray &content)
    {
        const auto edition = read(content);
        QStringList list;
        if (!edition)
            return {edition.error().code};
        for (const ImportProblem &problem : edition->problems)
            list.append((problem.refuses() ? QStringLiteral("!") : QString()) + QString::number(problem.line) + u' ' + problem.column + u' ' + problem.code);
        return list;
    }

    static KnownEntries known(const RegisterDifference &difference)
    {
        KnownEntries entries;
        for (const RegisterEntry &entry : difference.added)
            entries.insert(entry.key, entry.fields);
        return entries;
    }

private slots:
    void readsEveryColumnOfAProvider()
    {
        const auto edition = read("\xEF\xBB\xBF" + providerHeader + ",\n\"Bank\xC2\xA0 of  X\n\",at,  Some Company,5299005v5gbsn2a4c303,AT,Com,\"Street 1,\nTown\","
                                  "\"www.a.com\nhttps://b.com/x | c.org\",n/a,28/05/2025,01.06.2025,,,Note,\n"
                                  "Bank of X,AT,Other,5299005V5GBSN2A4C303,AT,,,a.com,p.com,28/05/2025,2025-06-01,a. custody|j. transfer services,AT|EL,,03/06/2025\n");
        QVERIFY(edition);
        QCOMPARE(edition->rows, 2);
        QCOMPARE(edition->refused, 1); // 01.06.2025 is not how this register writes dates
        QCOMPARE(edition->problems.first().column, QStringLiteral("ac_authorisationEndDate"));
        QCOMPARE(edition->problems.first().line, 2);
        const AuthorisedProvider &other = edition->providers.first();
        QCOMPARE(other.line, 6);
        QCOMPARE(other.authority, QStringLiteral("Bank of X"));
        QCOMPARE(other.homeState, QStringLiteral("AT"));
        QCOMPARE(other.name, QStringLiteral("Other"));
        QCOMPARE(other.authorisedOn, QDate(2025, 5, 28));
        QCOMPARE(other.endedOn, QDate(2025, 6, 1));
        QCOMPARE(other.platforms, QStringList{QStringLiteral("p.com")});
        QCOMPARE(other.services, (QStringList{QStringLiteral("a"), QStringLiteral("j")}));
        QCOMPARE(other.serviceStates, (QStringList{QStringLiteral("AT"), QStringLiteral("GR")}));
        QCOMPARE(other.lastUpdate, QDate(2025, 6, 3));
    }

    void readsWebsitesOnSeveralLines()
    {
        const auto edition = read(providerHeader + provider("5299005V5GBSN2A4C303", "www.a.com\nhttps://b.com/x | c.org"));
        QVERIFY(edition);
        QCOMPARE(edition->providers.first().websites, (QStringList{QStringLiteral("www.a.com"), QStringLiteral("https://b.com/x"), QStringLiteral("c.org")}));
        QCOMPARE(edition->providers.first().serviceStates, (QStringList{QStringLiteral("DE"), QStringLiteral("FI"), QStringLiteral("GR")}));
    }

    void namesFaults_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &content, const QStringList &expected) {
            QTest::newRow(name) << content << expected;
        };
        row("none", providerHeader + provider(), {});
        row("check digits", providerHeader + provider("529900032TYR45XIEW78"), {QStringLiteral("2 ae_lei lei.check_digits")});
        row("exponent", providerHeader + provider("9.60E+19"), {QStringLiteral("2 ae_lei esma.lei_is_number")});
        row("no LEI", providerHeader + provider(""), {QStringLiteral("2 ae_lei esma.lei_missing")});
        row("no website", providerHeader + provider("529900032TYR45XIEW79", ""), {QStringLiteral("2 ae_website esma.website_missing")});
        row("shifted", providerHeader + provider("529900032TYR45XIEW79", "75012 Paris"), {QStringLiteral("2 ae_website esma.website_unreadable")});
        row("damaged letters", providerHeader + provider("529900032TYR45XIEW79", "a.de", "a. custody", "Stra\xEF\xBF\xBD" "e"), {QStringLiteral("2 ae_lei_name esma.damaged_letters")});
        row("no name", providerHeader + provider("529900032TYR45XIEW79", "a.de", "a. custody", ""), {QStringLiteral("!2 ae_lei_name esma.no_name")});
        row("bidi control", providerHeader + provider("529900032TYR45XIEW79", "a.de", "a. custody", "A\xE2\x80\xAE" "B"),
            {QStringLiteral("!2 ae_lei_name text.bidi_control"), QStringLiteral("!2 ae_lei_name esma.no_name")});
        row("unknown service", providerHeader + provider("529900032TYR45XIEW79", "a.de", "everything"),
            {QStringLiteral("2 ac_serviceCode esma.service_unknown"), QStringLiteral("2 ac_serviceCode esma.no_services")});
        row("too few cells", providerHeader + "\nBaFin,DE,One AG", {QStringLiteral("!2  import.too_few_cells"), QStringLiteral("2 ae_lei esma.lei_missing"), QStringLiteral("2 ae_website esma.website_missing")});
        row("warning without LEI", warningHeader + warning(), {});
        row("warning with a bad date", warningHeader + warning("Bad", "bad.it", "31/02/2025"), {QStringLiteral("!2 ae_decision_date cell.no_such_day")});
        row("American date", warningHeader + warning("Bad", "bad.it", "02-01-2025"), {QStringLiteral("!2 ae_decision_date cell.date")});
        row("warning without date", warningHeader + warning("Bad", "bad.it", ""), {QStringLiteral("2 ae_decision_date esma.date_missing")});
        row("warning without name", warningHeader + warning(""), {QStringLiteral("!2 ae_lei_name esma.no_name")});
        row("no records", providerHeader, {QStringLiteral("esma.no_records")});
        row("columns cut off", "ae_competentAuthority,ac_serviceCode\nX,y\n", {QStringLiteral("import.missing_columns")});
    }

    void namesFaults()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, expected);
        QCOMPARE(faults(content), expected);
    }

    void readsServicesByTheirWords()
    {
        const auto letters = [](const char *cell) { return EsmaServices::read(QString::fromLatin1(cell)).letters.join(QString()); };
        QCOMPARE(letters("a. providing custody and administration | c. exchange of crypto-assets for funds|"), QStringLiteral("ac"));
        QCOMPARE(letters("j.\tproviding transfer services; "), QStringLiteral("j"));
        QCOMPARE(letters("e. execution of orders, g. reception and transmission of orders, h. providing advice"), QStringLiteral("egh"));
        QCOMPARE(letters("exchange of crypto-assets for other crypto-assets"), QStringLiteral("d"));
        QCOMPARE(letters("b. | (i) | zzz"), QStringLiteral("bi"));
        QCOMPARE(EsmaServices::read(QStringLiteral("e. placing of crypto-assets")).letters, QStringList{QStringLiteral("f")});
        QCOMPARE(EsmaServices::read(QStringLiteral("e. placing of crypto-assets")).contradictions.size(), 1);
    }

    void knowsAnEntryAgain()
    {
        const auto first = read(providerHeader + provider() + provider("5493007WZ7IFULIL8G21", "two.de"));
        QVERIFY(first);
        const auto fresh = compareRegister({}, registerEntries(*first));
        QCOMPARE(fresh.added.size(), 2);
        // Written otherwise, but the same: capitals, spaces, a comma behind the header.
        const auto again = read(providerHeader + ",\nBAFIN ,DE,One AG,529900032tyr45xiew79,DE,One,Street,WWW.one.de ,,28/05/2025,,c. exchange of crypto-assets for funds,DE|FI|GR,,29/05/2025"
                                + provider("5493007WZ7IFULIL8G21", "two.de"));
        QVERIFY(again);
        const auto difference = compareRegister(known(fresh), registerEntries(*again));
        QCOMPARE(difference.added.size(), 0);
        QCOMPARE(difference.gone.size(), 0);
        QCOMPARE(difference.unchanged.size(), 1);
        QCOMPARE(difference.changed.size(), 1);
        QCOMPARE(difference.changed.first().fields, (QStringList{QStringLiteral("authority"), QStringLiteral("website")}));
    }

    void tellsWhatChangedAndWhatIsGone()
    {
        const auto first = read(warningHeader + warning("A", "a.it") + warning("B", "b.it") + warning("C", "c.it"));
        const auto second = read(warningHeader + warning("B", "b.it", "05/02/2025") + warning("C", "c.it") + warning("D", "d.it"));
        QVERIFY(first && second);
        const auto difference = compareRegister(known(compareRegister({}, registerEntries(*first))), registerEntries(*second));
        QCOMPARE(difference.added.size(), 1);
        QCOMPARE(difference.added.first().fields.value(QStringLiteral("name")), QStringLiteral("D"));
        QCOMPARE(difference.changed.size(), 1);
        QCOMPARE(difference.changed.first().fields, QStringList{QStringLiteral("decided_on")});
        QCOMPARE(difference.unchanged.size(), 1);
        QCOMPARE(difference.gone, QStringList{first->warnings.first().key()});
        QVERIFY(!difference.isEmpty());
    }

    void unitesWhatStandsTwice()
    {
        const auto edition = read(providerHeader + provider() + provider("529900032TYR45XIEW79", "www.one.de", "e. execution of orders") + provider());
        QVERIFY(edition);
        QCOMPARE(edition->providers.size(), 3);
        const auto fresh = compareRegister({}, registerEntries(*edition));
        QCOMPARE(fresh.added.size(), 1);
        QCOMPARE(fresh.added.first().fields.value(QStringLiteral("services")), QStringLiteral("c|e"));
        QCOMPARE(fresh.duplicates.size(), 2);
        QCOMPARE(fresh.duplicates.first().line, 3);
        QCOMPARE(fresh.duplicates.first().firstLine, 2);
        QCOMPARE(fresh.problems().first().code, QStringLiteral("esma.twice_different"));
        const auto again = compareRegister(known(fresh), registerEntries(*edition));
        QVERIFY(again.isEmpty());
        QCOMPARE(again.unchanged.size(), 1);
    }
};

QTEST_GUILESS_MAIN(EsmaRegisterTest)
#include "EsmaRegisterTest.moc"
