#include "model/domain/DeclarationAmounts.h"
#include "model/domain/DeclarationCheck.h"
#include "model/domain/Plausibility.h"

#include <QTest>

using namespace tizilim;

class PlausibilityTest : public QObject {
    Q_OBJECT

    static DeclarationLine line(FundsDirection direction, FundsCategory category, qint64 tenge)
    {
        DeclarationLine line;
        line.direction = direction;
        line.category = category;
        line.amount = Decimal(tenge);
        line.currency = QStringLiteral("KZT");
        line.amountInTenge = tenge * 100;
        line.evidenceDocument = RecordId::fromBytes(QByteArray(16, 'd')).value();
        return line;
    }

    /// A salary of six months, all of it invested: nothing to say about.
    static DeclarationFacts plain()
    {
        DeclarationFacts facts;
        facts.today = {2026, 11, 23};
        facts.declaration.periodFrom = {2026, 1, 1};
        facts.declaration.periodTo = {2026, 6, 30};
        facts.registrant.declaredIncome = 500'000'00;
        facts.lines = {line(FundsDirection::Source, FundsCategory::Salary, 3'000'000),
                       line(FundsDirection::Destination, FundsCategory::Investment, 3'000'000)};
        facts.lines[0].number = 1;
        facts.lines[1].number = 2;
        facts.declaration = withTotals(facts.declaration, facts.lines).value();
        return facts;
    }

    static QStringList codesOf(const DeclarationFacts &facts)
    {
        QStringList codes;
        for (const Finding &finding : plausibilityOf(facts))
            codes.append(finding.code);
        return codes;
    }

    static Rate dollar()
    {
        Rate rate;
        rate.date = {2026, 6, 30};
        rate.currency = QStringLiteral("USD");
        rate.rate = Decimal(500);
        rate.source = QStringLiteral("National Bank");
        return rate;
    }

private slots:
    void saysNothingOfWhatIsInOrder() { QCOMPARE(codesOf(plain()), QStringList()); }

    void arithmetic()
    {
        DeclarationFacts facts = plain();
        facts.lines[0].amountInTenge = 2'900'000'00;
        const auto findings = plausibilityOf(facts);
        QCOMPARE(findings[0].code, QStringLiteral("amount_differs"));
        QCOMPARE(findings[0].line, 1);
        QCOMPARE(std::get<Money>(findings[0].values[0]), Money::tenge(2'900'000'00));
        QCOMPARE(std::get<Money>(findings[0].values[1]), Money::tenge(3'000'000'00));
        QCOMPARE(findings[1].code, QStringLiteral("total_differs"));

        facts = plain();
        facts.lines[0].amountInTenge.reset();
        facts.declaration = withTotals(facts.declaration, facts.lines).value();
        QCOMPARE(codesOf(facts), QStringList({QStringLiteral("amount_not_valued"), QStringLiteral("destinations_exceed_sources")}));

        facts = plain();
        facts.lines.pop_back();
        facts.declaration = withTotals(facts.declaration, facts.lines).value();
        QCOMPARE(codesOf(facts), QStringList(QStringLiteral("destinations_missing")));
    }

    void dates()
    {
        DeclarationFacts facts = plain();
        facts.lines[0].periodFrom = {2025, 1, 1};
        facts.lines[0].periodTo = {2025, 12, 31};
        QCOMPARE(codesOf(facts), QStringList(QStringLiteral("line_outside_period")));
        facts.lines[0].periodTo = {2026, 1, 1};
        QCOMPARE(codesOf(facts), QStringList());
        facts.lines[0].periodTo = {2026, 11, 24};
        QCOMPARE(codesOf(facts), QStringList(QStringLiteral("line_ahead")));
    }

    void evidence()
    {
        DeclarationFacts facts = plain();
        facts.lines[0].evidenceDocument = {};
        QCOMPARE(codesOf(facts), QStringList(QStringLiteral("evidence_missing")));
        facts.lines[0].evidence = QStringLiteral("Certificate of income");
        QCOMPARE(codesOf(facts), QStringList(QStringLiteral("evidence_not_attached")));
        facts = plain();
        facts.evidenceUses = {{1, QStringLiteral("D-2025-0007"), 2, true}, {1, QStringLiteral("D-2025-0009"), 1, false}};
        QCOMPARE(codesOf(facts), QStringList({QStringLiteral("evidence_used_before"), QStringLiteral("evidence_of_another_person")}));
    }

    void income()
    {
        DeclarationFacts facts = plain();
        facts.registrant.declaredIncome = 499'999'00;
        const auto findings = plausibilityOf(facts);
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(findings[0].code, QStringLiteral("income_exceeds_declared"));
        QCOMPARE(std::get<qint64>(findings[0].values[2]), 6);
        QCOMPARE(std::get<Money>(findings[0].values[3]), Money::tenge(6 * 499'999'00));
        facts.registrant.declaredIncome.reset();
        QCOMPARE(codesOf(facts), QStringList(QStringLiteral("income_not_declared")));
        facts.lines[0].category = FundsCategory::Savings;
        QCOMPARE(codesOf(facts), QStringList());
    }

    void aLineIsValuedByTheRateOfItsDay()
    {
        DeclarationLine dollars = line(FundsDirection::Source, FundsCategory::Gift, 1000);
        dollars.currency = QStringLiteral("USD");
        const std::vector<Rate> rates{dollar()};
        const DeclarationLine valuedLine = valued(dollars, rates, {2026, 7, 4}).value();
        QCOMPARE(*valuedLine.amountInTenge, 500'000'00);
        QCOMPARE(valuedLine.rateDate, QDate(2026, 6, 30));
        QCOMPARE(valuedLine.rateSource, QStringLiteral("National Bank"));
        const DeclarationLine unknown = valued(valuedLine, rates, {2026, 6, 29}).value();
        QVERIFY(!unknown.amountInTenge);
        QVERIFY(!unknown.rate);
        dollars.currency = QStringLiteral("KZT");
        dollars.amount = Decimal::parse(QStringLiteral("0.001")).value();
        QCOMPARE(valued(dollars, rates, {2026, 7, 4}).error().code, QStringLiteral("money.too_many_places"));
    }

    void theRatesDayIsTheEndOfThePeriodButNeverAhead()
    {
        const DeclarationFacts facts = plain();
        DeclarationLine each = facts.lines[0];
        QCOMPARE(rateDay(each, facts.declaration, facts.today), QDate(2026, 6, 30));
        each.periodTo = {2026, 3, 31};
        QCOMPARE(rateDay(each, facts.declaration, facts.today), QDate(2026, 3, 31));
        each.periodTo = {2027, 3, 31};
        QCOMPARE(rateDay(each, facts.declaration, facts.today), facts.today);
        QCOMPARE(rateDay(DeclarationLine(), Declaration(), facts.today), facts.today);
    }

    void totalsCountWhatWasAccepted()
    {
        DeclarationFacts facts = plain();
        facts.lines[0].verdict = LineVerdict::Accepted;
        facts.lines[1].verdict = LineVerdict::NotAccepted;
        QCOMPARE(totalsOf(facts.lines).value(), (DeclarationTotals{3'000'000'00, 3'000'000'00, 3'000'000'00, 0}));
        facts.lines[0].amountInTenge = std::numeric_limits<qint64>::max();
        facts.lines.push_back(facts.lines[0]);
        QCOMPARE(totalsOf(facts.lines).error().code, QStringLiteral("money.too_large"));
    }

    void whatCannotBeIsRefused()
    {
        Declaration declaration;
        QCOMPARE(checkDeclaration(declaration).error().code, QStringLiteral("declaration.period_or_operation"));
        declaration.periodFrom = {2026, 1, 1};
        QCOMPARE(checkDeclaration(declaration).error().code, QStringLiteral("declaration.period_or_operation"));
        declaration.periodTo = {2025, 1, 1};
        QCOMPARE(checkDeclaration(declaration).error().code, QStringLiteral("dates.reversed"));
        declaration.periodTo = {2026, 1, 1};
        QVERIFY(checkDeclaration(declaration));
        declaration.operation = QStringLiteral("Sale of a flat");
        QCOMPARE(checkDeclaration(declaration).error().code, QStringLiteral("declaration.period_or_operation"));

        QCOMPARE(checkLine(line(FundsDirection::Destination, FundsCategory::Salary, 1)).error().code, QStringLiteral("declaration.category"));
        QCOMPARE(checkLine(line(FundsDirection::Source, FundsCategory::Salary, 0)).error().code, QStringLiteral("declaration.amount"));
        QCOMPARE(checkLine(line(FundsDirection::Source, FundsCategory::Salary, -5)).error().code, QStringLiteral("declaration.amount"));
    }

    void submissionAndAcceptanceAskForWholeLines()
    {
        DeclarationFacts facts = plain();
        QVERIFY(checkComplete(facts.declaration, facts.lines, facts.today));
        QCOMPARE(checkJudged(facts.lines).error().values, QStringList(QStringLiteral("2")));
        facts.lines[0].verdict = LineVerdict::NotAccepted;
        facts.lines[1].verdict = LineVerdict::Accepted;
        QCOMPARE(checkJudged(facts.lines).error().code, QStringLiteral("declaration.no_source_accepted"));
        facts.lines[0].verdict = LineVerdict::Accepted;
        QVERIFY(checkJudged(facts.lines));
        facts.lines[1].amountInTenge.reset();
        QCOMPARE(checkComplete(facts.declaration, facts.lines, facts.today).error().values,
                 QStringList({QStringLiteral("2"), QStringLiteral("KZT"), QStringLiteral("2026-06-30")}));
        facts.lines.erase(facts.lines.begin());
        QCOMPARE(checkComplete(facts.declaration, facts.lines, facts.today).error().code, QStringLiteral("declaration.no_source"));
    }
};

QTEST_GUILESS_MAIN(PlausibilityTest)
#include "PlausibilityTest.moc"
