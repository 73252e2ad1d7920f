#include "app/imports/registers/EsmaRegister.h"
#include "app/imports/registers/RegisterDifference.h"
#include "tests/support/ReadEdition.h"
#include "tests/support/TestFiles.h"

#include <QTest>

#include <algorithm>

using namespace tizilim;

/// ESMA's registers as published on 9 February 2026, with all that is wrong in them.
class EsmaEditionTest : public QObject {
    Q_OBJECT

    /// The lines on which a fault of this code is named, with the column.
    static QStringList places(const ReadEdition &edition, const char *code)
    {
        QStringList list;
        for (const ImportProblem &problem : edition.problems)
            if (problem.code == QLatin1String(code))
                list.append(QString::number(problem.line) + u' ' + problem.column);
        return list;
    }

    static QStringList words(const char *text) { return QString::fromLatin1(text).split(u','); }

private slots:
    void providers()
    {
        TIZILIM_VECTORS(folder, "esma");
        const QString path = folder + QStringLiteral("/CASP20260209.csv");
        const auto edition = readEdition(path);
        QVERIFY(edition);
        QCOMPARE(edition->edition, EsmaRegister::Edition::AuthorisedProviders);
        QCOMPARE(edition->rows, 150);
        QCOMPARE(edition->refused, 0);
        QCOMPARE(edition->providers.size(), 150);
        QCOMPARE(edition->warnings.size(), 0);
        QVERIFY(edition->ignoredColumns.isEmpty());
        QCOMPARE(TestFiles::read(path).count('\n') - 1, 152); // records over several lines
        QCOMPARE(edition->providers.first().line, 2);
        QCOMPARE(edition->providers.first().name, QStringLiteral("Bybit EU GmbH"));
        QCOMPARE(edition->providers.last().line, 153);
        QVERIFY(std::ranges::is_sorted(edition->providers, {}, &AuthorisedProvider::line));
    }

    void faultsOfTheProviders()
    {
        TIZILIM_VECTORS(folder, "esma");
        const auto edition = readEdition(folder + QStringLiteral("/CASP20260209.csv"));
        QVERIFY(edition);
        QCOMPARE(places(*edition, "esma.damaged_letters"), words("2 ae_address,3 ae_address,87 ae_commercial_name"));
        QCOMPARE(places(*edition, "esma.lei_is_number"), words("65 ae_lei"));
        QCOMPARE(places(*edition, "lei.length"), words("90 ae_lei,136 ae_lei"));
        QCOMPARE(places(*edition, "esma.website_missing"), words("137 ae_website"));
        QCOMPARE(places(*edition, "esma.website_unreadable"),
                 words("28 ae_website,30 ae_website,82 ae_website,83 ae_website,84 ae_website,106 ae_website"));
        QCOMPARE(places(*edition, "esma.country_missing"), words("4 ae_homeMemberState"));
        QCOMPARE(places(*edition, "esma.date_missing"), words("10 ac_authorisationNotificationDate"));
        QCOMPARE(places(*edition, "esma.service_letter").size(), 5);
        QCOMPARE(edition->problems.size(), 20);
        QVERIFY(std::ranges::none_of(edition->problems, &ImportProblem::refuses));
    }

    void servicesAndListsOfTheProviders()
    {
        TIZILIM_VECTORS(folder, "esma");
        const auto edition = readEdition(folder + QStringLiteral("/CASP20260209.csv"));
        QVERIFY(edition);
        QVERIFY(std::ranges::none_of(edition->providers, [](const AuthorisedProvider &p) { return p.services.isEmpty(); }));
        const auto at = [&](qint64 line) { return *std::ranges::find(edition->providers, line, &AuthorisedProvider::line); };
        QCOMPARE(at(91).websites, (QStringList{QStringLiteral("www.skrill.com"), QStringLiteral("www.neteller.com")}));
        QCOMPARE(at(110).services.join(QString()), QStringLiteral("abcdefgij"));
        QVERIFY(at(110).serviceStates.contains(QStringLiteral("GR")));
        QVERIFY(!at(110).serviceStates.contains(QStringLiteral("EL")));
        QCOMPARE(at(11).authority, QStringLiteral("Financial Supervision Commission (FSC)"));
    }

    void warnings()
    {
        TIZILIM_VECTORS(folder, "esma");
        const auto edition = readEdition(folder + QStringLiteral("/NCASP20260209.csv"));
        QVERIFY(edition);
        QCOMPARE(edition->edition, EsmaRegister::Edition::Warnings);
        QCOMPARE(edition->rows, 101);
        QCOMPARE(edition->warnings.size(), 101);
        QCOMPARE(edition->refused, 0);
        QCOMPARE(places(*edition, "esma.website_unreadable"), words("88 ae_website"));
        QCOMPARE(edition->problems.size(), 1);
        QVERIFY(std::ranges::all_of(edition->warnings, [](const ProviderWarning &w) { return w.lei.isEmpty(); }));
        QCOMPARE(std::ranges::count_if(edition->warnings, [](const ProviderWarning &w) { return !w.reason.isEmpty(); }), 1);
    }

    void theSameEditionAgainChangesNothing()
    {
        TIZILIM_VECTORS(folder, "esma");
        const struct {
            const char *file;
            qsizetype entries;
            qint64 duplicate;
            qint64 first;
        } editions[] = {{"/CASP20260209.csv", 149, 48, 23}, {"/NCASP20260209.csv", 100, 85, 84}};
        for (const auto &expected : editions) {
            const auto edition = readEdition(folder + QLatin1String(expected.file));
            QVERIFY(edition);
            const auto fresh = compareRegister({}, registerEntries(*edition));
            QCOMPARE(fresh.added.size(), expected.entries);
            QCOMPARE(fresh.duplicates.size(), 1);
            QCOMPARE(fresh.duplicates.first().line, expected.duplicate);
            QCOMPARE(fresh.duplicates.first().firstLine, expected.first);
            KnownEntries known;
            for (const RegisterEntry &entry : fresh.added)
                known.insert(entry.key, entry.fields);
            const auto again = compareRegister(known, registerEntries(*edition));
            QVERIFY(again.isEmpty());
            QCOMPARE(again.unchanged.size(), expected.entries);
        }
    }

    void anEditionWithACommaBehindTheHeader()
    {
        TIZILIM_VECTORS(folder, "esma");
        TestFiles files;
        for (const char *name : {"/CASP20260209.csv", "/NCASP20260209.csv"}) {
            const QString path = folder + QLatin1String(name);
            QByteArray bytes = TestFiles::read(path);
            bytes.insert(bytes.indexOf('\r'), ',');
            const auto with = readEdition(files.write(QStringLiteral("comma.csv"), bytes));
            const auto without = readEdition(path);
            QVERIFY(with && without);
            QCOMPARE(with->problems, without->problems);
            QCOMPARE(registerEntries(*with).size(), registerEntries(*without).size());
        }
    }
};

QTEST_GUILESS_MAIN(EsmaEditionTest)
#include "EsmaEditionTest.moc"
