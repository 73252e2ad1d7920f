#include "model/domain/StateShown.h"

#include "model/domain/Description.h"
#include "model/domain/Exchange.h"
#include "model/domain/Licence.h"
#include "model/domain/Wallet.h"

#include <QTest>

using namespace tizilim;

/// What a status chip says on a day.
class StateShownTest : public QObject {
    Q_OBJECT

    static QString shown(const Licence &licence, QDate day)
    {
        const Choice *choice = stateShown(toRecord(licence), day);
        return choice ? QString::fromLatin1(choice->code) : QString();
    }

private slots:
    void aLicenceRunsOutByItself()
    {
        Licence licence;
        licence.issuedOn = QDate(2025, 1, 1);
        licence.validUntil = QDate(2026, 6, 30);
        QCOMPARE(shown(licence, QDate(2024, 12, 31)), QStringLiteral("ahead"));
        QCOMPARE(shown(licence, QDate(2026, 6, 30)), QStringLiteral("active"));
        QCOMPARE(shown(licence, QDate(2028, 1, 1)), QStringLiteral("expired"));
    }

    void aSuspensionEndsWithItsLastDay()
    {
        Licence licence;
        licence.issuedOn = QDate(2025, 1, 1);
        licence.state = LicenceState::Suspended;
        licence.suspendedFrom = QDate(2026, 1, 1);
        licence.suspendedUntil = QDate(2026, 1, 31);
        QCOMPARE(shown(licence, QDate(2026, 1, 31)), QStringLiteral("suspended"));
        QCOMPARE(shown(licence, QDate(2026, 2, 1)), QStringLiteral("active"));
    }

    void othersAreAsTheyWereEntered()
    {
        Exchange exchange;
        exchange.state = ExchangeState::LicensedAbroad;
        QCOMPARE(stateShown(toRecord(exchange), QDate(2026, 1, 1))->value, int(ExchangeState::LicensedAbroad));
        QVERIFY(!stateShown(toRecord(Wallet()), QDate(2026, 1, 1)));
    }
};

QTEST_GUILESS_MAIN(StateShownTest)
#include "StateShownTest.moc"
