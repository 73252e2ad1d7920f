#include "app/screening/ScreeningFiles.h"
#include "tests/support/TestFiles.h"

#include <QTest>

using namespace tizilim;

/// Files of names to be screened, of watch lists, of pairs.
class ScreeningFilesTest : public QObject {
    Q_OBJECT

    const QByteArray m_list = "target_id\tkind\tname\tbirth_date\taliases\tlist\n"
                              "A-1\tperson\tЕскендіров Талғат Нұржанұлы\t1971-03-09\t\tOWN\n"
                              "A-2\tcompany\tТОО \"Ромашка Трейдинг\"\t\tRomashka Trade House | RTH\tOWN\r\n";

    static QList<QByteArrayList> records(const QString &path)
    {
        QList<QByteArrayList> rows;
        for (const QByteArray &line : TestFiles::read(path).split('\n')) {
            if (!line.isEmpty())
                rows.append(line.split('\t'));
        }
        return rows;
    }

private slots:
    void readsWatchLists()
    {
        const TestFiles files;
        const auto list = readWatchList(files.write(QStringLiteral("list.tsv"), "\xEF\xBB\xBF" + m_list));
        QVERIFY(list.has_value());
        QCOMPARE(list->size(), std::size_t(2));
        QCOMPARE(list->at(0).facts.birthDate, (PartialDate{1971, 3, 9}));
        QCOMPARE(list->at(1).names.size(), std::size_t(3));
        QCOMPARE(list->at(1).names[0], QStringLiteral("ТОО \"Ромашка Трейдинг\"")); // no quoting
        QVERIFY(list->at(1).kind == NameKind::Company);
        const auto other = readWatchList(files.write(QStringLiteral("other.tsv"), "id\tname\n1\tx\n"));
        QVERIFY(other.error().is("import.missing_columns"));
        QVERIFY(readWatchList(files.write(QStringLiteral("broken.tsv"), "target_id\tname\n1\t\xFF\n"))
                    .error()
                    .is("import.invalid_utf8"));
        QVERIFY(readWatchList(files.write(QStringLiteral("empty.tsv"), "")).error().is("import.empty_file"));
        QVERIFY(readWatchList(files.path(QStringLiteral("none.tsv"))).error().is("file.cannot_read"));
    }

    void answersEachQueryByItsBestEntryOrNotAtAll()
    {
        const TestFiles files;
        const auto index = WatchIndex::make(*readWatchList(files.write(QStringLiteral("list.tsv"), m_list)));
        const QString queries =
            files.write(QStringLiteral("queries.tsv"), "query_id\tremark\tquery\tquery_birth_date\tquery_kind\n"
                                                       "1\t\tYeskendirov Talgat\t\tperson\n"
                                                       "2\t\tЕскендиров Талгат\t1994-01-01\tperson\n"
                                                       "3\tx\t\"Ромашка Трейдинг\" ЖШС\t\tcompany\n"
                                                       "4\t\tОмаров Данияр\t\tperson\n");
        const QString out = files.path(QStringLiteral("out.tsv"));
        const auto count = screenBatch(index, index->weights().threshold, queries, out, {});
        QVERIFY(count.has_value());
        QCOMPARE(count->screened, 4);
        QCOMPARE(count->hits, 2);
        const QList<QByteArrayList> rows = records(out);
        QCOMPARE(rows.value(0), QByteArrayList({"query_id", "target_id", "score", "explanation"}));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[1].value(0) + rows[1].value(1), QByteArray("1A-1"));
        QCOMPARE(rows[2].value(0) + rows[2].value(1), QByteArray("3A-2"));
        QCOMPARE(rows[1].value(2).size(), 6); // four decimals
        QVERIFY(rows[1].value(3).contains("Yeskendirov"));
        QVERIFY(rows[1].value(3).contains("Ескендіров"));
        const auto all = screenBatch(index, 1, queries, out, {});
        QVERIFY(all.has_value());
        QCOMPARE(all->hits, 0);
    }

    void scoresEveryPair()
    {
        const TestFiles files;
        const QString pairs = files.write(QStringLiteral("pairs.csv"), "schema,name1,name2\n"
                                                                       "Person,\"Haddad, Yusuf\",Youssef Haddad\n"
                                                                       "Company,Romashka LLP,Vasilek LLP\n");
        const QString out = files.path(QStringLiteral("scores.tsv"));
        const auto count = scorePairs(pairs, out, {});
        QVERIFY(count.has_value());
        QCOMPARE(count->screened, 2);
        QCOMPARE(count->hits, 1);
        const QList<QByteArrayList> rows = records(out);
        QCOMPARE(rows.value(1).value(0), QByteArray("Haddad, Yusuf"));
        QCOMPARE(rows.value(1).value(3), QByteArray("true"));
        QCOMPARE(rows.value(2).value(3), QByteArray("false"));
        QVERIFY(rows.value(1).value(2).toDouble() > rows.value(2).value(2).toDouble());
        QVERIFY(scorePairs(files.write(QStringLiteral("other.csv"), "a,b\n1,2\n"), out, {})
                    .error()
                    .is("import.missing_columns"));
    }
};

QTEST_GUILESS_MAIN(ScreeningFilesTest)
#include "ScreeningFilesTest.moc"
