#include "model/screening/PartialDate.h"

#include <QTest>

using namespace tizilim;

class PartialDateTest : public QObject {
    Q_OBJECT

    static DateAgreement compared(const char *one, const char *other)
    {
        return compareDates(PartialDate::parse(QString::fromUtf8(one)), PartialDate::parse(QString::fromUtf8(other)));
    }

private slots:
    void parses()
    {
        QCOMPARE(PartialDate::parse(u"1971-03-09"), (PartialDate{1971, 3, 9}));
        QCOMPARE(PartialDate::parse(u"1971"), (PartialDate{1971, 0, 0}));
        QCOMPARE(PartialDate::parse(u"1971-03"), (PartialDate{1971, 3, 0}));
        for (const QString &text :
             {QString(), QStringLiteral("circa"), QStringLiteral("71-03-09"), QStringLiteral("0000")})
            QVERIFY2(!PartialDate::parse(text), qPrintable(text));
    }

    void compares()
    {
        QVERIFY(compared("1971-03-09", "1971-03-09") == DateAgreement::Equal);
        QVERIFY(compared("1971-03-09", "1971") == DateAgreement::SameYear);
        QVERIFY(compared("1971", "1972") == DateAgreement::Near);
        QVERIFY(compared("1971-03-09", "1971-09-03") == DateAgreement::Near); // day and month exchanged
        QVERIFY(compared("1971-03-09", "1917-03-09") == DateAgreement::Near); // digits exchanged
        QVERIFY(compared("1971-03-09", "1971-03-08") == DateAgreement::Near);
        QVERIFY(compared("1971-03-09", "1972-08-21") == DateAgreement::Different);
        QVERIFY(compared("1971-03-09", "1985-03-10") == DateAgreement::FarApart);
        QVERIFY(compared("1971", "1985") == DateAgreement::FarApart);
        QVERIFY(compared("1971", "") == DateAgreement::Unknown);
    }
};

QTEST_GUILESS_MAIN(PartialDateTest)
#include "PartialDateTest.moc"
