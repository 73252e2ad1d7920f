#include "model/domain/AssetDti.h"

#include <QSet>
#include <QTest>

using namespace tizilim;

class AssetDtiTest : public QObject {
    Q_OBJECT

private slots:
    void everyIdentifierOfTheSampleIsOne()
    {
        QCOMPARE(sampleAssets().size(), std::size_t(21));
        QSet<QString> identifiers;
        for (const AssetDti &asset : sampleAssets()) {
            identifiers.insert(asset.dti.toString());
            QCOMPARE(sampleDtiOf(asset.ticker.toLower()), asset.dti);
        }
        QCOMPARE(identifiers.size(), 21);
        QCOMPARE(sampleDtiOf(QStringLiteral("BTC"))->toString(), QStringLiteral("4H95J0R2X"));
        QVERIFY(!sampleDtiOf(QStringLiteral("DRM")));
    }
};

QTEST_GUILESS_MAIN(AssetDtiTest)
#include "AssetDtiTest.moc"
