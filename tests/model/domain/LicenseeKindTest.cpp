#include "model/domain/Checklist.h"
#include "model/domain/LicenseeKind.h"
#include "model/domain/Party.h"

#include <QSet>
#include <QTest>

using namespace tizilim;

class LicenseeKindTest : public QObject {
    Q_OBJECT

private slots:
    void everyKindHasItsRowItsPrefixAndItsChecklist()
    {
        QCOMPARE(licenseeKinds().size(), choicesOf<LicenceKind>().size());
        QSet<QString> prefixes;
        for (const Choice &choice : choicesOf<LicenceKind>()) {
            const auto kind = static_cast<LicenceKind>(choice.value);
            QCOMPARE(licenseeKind(kind).kind, kind);
            prefixes.insert(licenceNumberPrefix(kind));
            QVERIFY(checklistOf(kind, {2026, 11, 23}).size() >= 5);
            QVERIFY(checklistOf(kind, {2022, 12, 31}).empty());
        }
        QCOMPARE(prefixes.size(), qsizetype(licenseeKinds().size()));
    }

    void anExchangeOperatorShowsElevenThings()
    {
        const auto list = checklistOf(LicenceKind::ExchangeOperator, {2026, 11, 23});
        QCOMPARE(list.size(), size_t(11));
        QCOMPARE(list.front().requirement, Requirement::ApplicationForm);
        QCOMPARE(list.back().requirement, Requirement::OwnersReputation);
    }

    void onlyCompaniesApply()
    {
        QVERIFY(mayApply(LegalForm::JointStockCompany));
        QVERIFY(mayApply(LegalForm::LimitedLiabilityPartnership));
        QVERIFY(!mayApply(LegalForm::SoleProprietor));
    }

    void numbersFollowTheirRule()
    {
        QCOMPARE(applicationNumberPrefix(2026), QStringLiteral("TZ-2026-"));
        QCOMPARE(licenceNumberPrefix(LicenceKind::ExchangeOperator), QStringLiteral("NB-EX-"));
        QCOMPARE(nextNumber(QStringLiteral("NB-EX-"), {}), QStringLiteral("NB-EX-0001"));
        QCOMPARE(nextNumber(QStringLiteral("NB-EX-"), QStringLiteral("NB-EX-0010")), QStringLiteral("NB-EX-0011"));
        QCOMPARE(nextNumber(QStringLiteral("TZ-2026-"), QStringLiteral("TZ-2026-9999")), QStringLiteral("TZ-2026-10000"));
        QCOMPARE(nextNumber(QStringLiteral("TZ-2027-"), QStringLiteral("TZ-2026-0143")), QStringLiteral("TZ-2027-0001"));
    }

    void aChecklistIsCounted()
    {
        std::vector<ChecklistItem> items(5);
        items[0].verdict = Verdict::Met;
        items[1].verdict = Verdict::Met;
        items[2].verdict = Verdict::NotMet;
        items[3].verdict = Verdict::NotApplicable;
        const ChecklistSummary summary = summaryOf(items);
        QCOMPARE(summary.all(), 5);
        QCOMPARE(summary.done(), 4);
        QCOMPARE(summary.notMet, 1);
    }

    void choicesNameNoCodeTwice_data()
    {
        QTest::addColumn<const Choices *>("choices");
        QTest::newRow("kind") << &choicesOf<LicenceKind>();
        QTest::newRow("requirement") << &choicesOf<Requirement>();
        QTest::newRow("document") << &choicesOf<DocumentType>();
        QTest::newRow("role") << &choicesOf<PartyRole>();
    }

    void choicesNameNoCodeTwice()
    {
        QFETCH(const Choices *, choices);
        QSet<QString> codes;
        QSet<int> values;
        for (const Choice &choice : *choices) {
            codes.insert(QString::fromLatin1(choice.code));
            values.insert(choice.value);
        }
        QCOMPARE(codes.size(), qsizetype(choices->size()));
        QCOMPARE(values.size(), qsizetype(choices->size()));
    }
};

QTEST_GUILESS_MAIN(LicenseeKindTest)
#include "LicenseeKindTest.moc"
