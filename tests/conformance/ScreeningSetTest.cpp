#include "tests/support/ScreeningSet.h"
#include "tests/support/PublicVectors.h"

#include <QTest>

using namespace tizilim;

/// The public screening set, by its rule, at the threshold that ships. How fast it is, scripts/bench tells.
class ScreeningSetTest : public QObject {
    Q_OBJECT

    std::shared_ptr<const WatchIndex> m_index;
    std::vector<ScreeningQuery> m_queries;

private slots:
    void initTestCase()
    {
        const QString folder = publicVectorPath("");
        m_queries = screeningQueries(folder);
        m_index = WatchIndex::make(screeningTargets(folder));
    }

    void findsWhoIsListedAndNobodyElse()
    {
        if (m_queries.empty())
            QSKIP("no public vectors at shared/data/screening");
        const ScreeningEvaluation evaluation = evaluate(m_index, m_queries);
        QCOMPARE(evaluation.withAnswer, 211);
        QCOMPARE(evaluation.withoutAnswer, 210);
        QVERIFY2(evaluation.f1() >= 0.92, qPrintable(QString::number(evaluation.f1())));
        QVERIFY2(evaluation.precision() >= 0.94, qPrintable(QString::number(evaluation.precision())));
        QVERIFY2(evaluation.negativesHit <= 8, qPrintable(QString::number(evaluation.negativesHit)));
    }

    void findsByIndexWhatAScanFinds()
    {
        if (m_queries.empty())
            QSKIP("no public vectors at shared/data/screening");
        constexpr std::size_t step = 23; // a scan takes a while
        const double least = m_index->weights().threshold;
        Screener screener(m_index);
        for (std::size_t i = 0; i < m_queries.size(); i += step) {
            const ScreeningResult found = screener.screen(m_queries[i].party, least);
            const ScreeningResult scanned = screener.screenByScan(m_queries[i].party, least);
            QVERIFY2(found.hits.empty() == scanned.hits.empty(), qPrintable(m_queries[i].party.name));
            if (!found.hits.empty())
                QVERIFY(std::abs(found.hits.front().score - scanned.hits.front().score) < 1e-6);
        }
    }

    void tellsPairsApart()
    {
        const std::vector<NamePair> pairs = namePairs(publicVectorPath(""));
        if (pairs.empty())
            QSKIP("no public vectors at shared/data/name_pairs");
        const PairsEvaluation evaluation = evaluate(pairs, {});
        QCOMPARE(pairs.size(), std::size_t(826));
        QVERIFY2(evaluation.f1() >= 0.82, qPrintable(QString::number(evaluation.f1())));
    }
};

QTEST_GUILESS_MAIN(ScreeningSetTest)
#include "ScreeningSetTest.moc"
