#include "model/domain/RegistrantCheck.h"
#include "model/domain/RegistrantSteps.h"
#include "model/domain/WalletCheck.h"

#include <QTest>

#include <map>

using namespace tizilim;

class RegistrantCheckTest : public QObject {
    Q_OBJECT

    const QDate m_today{2026, 11, 23};

    static Registrant person()
    {
        Registrant person;
        person.identifier = QStringLiteral("871008401427"); // born on 1987-10-08, a woman
        person.nameKazakh = QStringLiteral("Омарова Лаура Серікқызы");
        return person;
    }

    static Registrant company()
    {
        Registrant company;
        company.kind = RegistrantKind::Company;
        company.identifierType = IdentifierType::Bin;
        company.identifier = QStringLiteral("940140000385");
        company.nameRussian = QStringLiteral("АО «Алатау Диджитал»");
        return company;
    }

    QString refusal(const Registrant &registrant) const
    {
        const auto checked = checkedRegistrant(registrant, m_today);
        return checked ? QString() : checked.error().code + u' ' + checked.error().values.join(u' ');
    }

private slots:
    void anIinTellsBirthDateAndSex()
    {
        const Registrant checked = checkedRegistrant(person(), m_today).value();
        QCOMPARE(checked.birthDate, QDate(1987, 10, 8));
        QCOMPARE(*checked.sex, Sex::Female);
        Registrant same = person();
        same.birthDate = {1987, 10, 8};
        same.sex = Sex::Female;
        QCOMPARE(refusal(same), QString());
    }

    void whatDisagreesWithTheIinIsRefusedWithBoth()
    {
        Registrant other = person();
        other.birthDate = {1987, 8, 10};
        QCOMPARE(refusal(other), QStringLiteral("registrant.birth_date_disagrees 1987-08-10 1987-10-08"));
        other = person();
        other.sex = Sex::Male;
        QCOMPARE(refusal(other), QStringLiteral("registrant.sex_disagrees m f"));
        other = person();
        other.identifier = QStringLiteral("871008401428");
        QVERIFY(refusal(other).startsWith(QStringLiteral("iin.check_digit")));
    }

    void aBinTellsResidency()
    {
        QCOMPARE(*checkedRegistrant(company(), m_today)->residency, Residency::Resident);
        Registrant other = company();
        other.residency = Residency::NonResident;
        QCOMPARE(refusal(other), QStringLiteral("registrant.residency_disagrees non_resident resident"));
        other = company();
        other.birthDate = {1990, 1, 1};
        QCOMPARE(refusal(other), QStringLiteral("registrant.not_of_a_company birth_date"));
        other = company();
        other.kind = RegistrantKind::Person;
        QCOMPARE(refusal(other), QStringLiteral("registrant.identifier_type bin person"));
    }

    void whatLacksOrCannotBeIsRefused()
    {
        Registrant other = person();
        other.nameKazakh.clear();
        QCOMPARE(refusal(other), QStringLiteral("registrant.name_missing "));
        other = person();
        other.documentIssued = m_today.addDays(1);
        QCOMPARE(refusal(other), QStringLiteral("date.in_future document_issued 2026-11-24"));
        other.documentIssued = {1987, 10, 7};
        QCOMPARE(refusal(other), QStringLiteral("registrant.issued_before_birth 1987-10-07 1987-10-08"));
        other = person();
        other.declaredIncome = -1;
        QCOMPARE(refusal(other), QStringLiteral("registrant.income_negative "));
        other = person();
        other.riskLevel = RiskLevel::High;
        QCOMPARE(refusal(other), QStringLiteral("registrant.risk_ground_missing high"));
        other = person();
        other.knowledgeTest = KnowledgeTest::Passed;
        QCOMPARE(refusal(other), QStringLiteral("registrant.test_date_missing "));
    }

    void onePhoneIsWrittenInOneWay()
    {
        for (const char *text : {"+7 (701) 123-45-67", "8 701 123 45 67", "7 701 1234567"}) {
            Registrant other = person();
            other.phone = QString::fromLatin1(text);
            QCOMPARE(checkedRegistrant(other, m_today)->phone, QStringLiteral("+77011234567"));
        }
        Registrant abroad = person();
        abroad.phone = QStringLiteral("+998 90 123 45 67");
        QCOMPARE(checkedRegistrant(abroad, m_today)->phone, QStringLiteral("+998901234567"));
    }

    void aNameIsOneInEveryScriptAndOrder_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("scripts") << "Омарова Лаура" << "Laura Omarova" << true;
        QTest::newRow("patronymic") << "Қасым-Жомарт Тоқаев Кемелұлы" << "Токаев Касым-Жомарт" << true;
        QTest::newRow("other given name") << "Омарова Лаура" << "Омарова Дана" << false;
        QTest::newRow("only one word") << "Омарова" << "Омарова Лаура" << false;
    }

    void aNameIsOneInEveryScriptAndOrder()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        Registrant first;
        first.nameKazakh = one;
        Registrant second;
        second.nameLatin = other;
        QCOMPARE(couldBeOneName(first, second), same);
        QCOMPARE(couldBeOneName(second, first), same);
    }

    void everyStepFromEveryStatusIsDecided()
    {
        using State = RegistrantState;
        using Step = RegistrantStep;
        const std::map<std::pair<State, Step>, State> allowed{
            {{State::Applied, Step::Admit}, State::Registered},     {{State::Registered, Step::Suspend}, State::Suspended},
            {{State::Suspended, Step::Reinstate}, State::Registered}, {{State::Closed, Step::Reinstate}, State::Registered},
            {{State::Applied, Step::Close}, State::Closed},         {{State::Registered, Step::Close}, State::Closed},
            {{State::Suspended, Step::Close}, State::Closed},
        };
        for (const Choice &state : choicesOf<State>()) {
            for (const Choice &step : choicesOf<Step>()) {
                const auto expected = allowed.find({State(state.value), Step(step.value)});
                const Result<State> next = after(State(state.value), Step(step.value));
                QCOMPARE(next.has_value(), expected != allowed.end());
                if (next)
                    QCOMPARE(*next, expected->second);
                else
                    QCOMPARE(next.error().code, QStringLiteral("registrant.step_not_allowed"));
            }
        }
    }

    void anAddressTellsItsChain()
    {
        Wallet wallet;
        wallet.address = QStringLiteral("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed");
        const Wallet evm = checkedWallet(wallet).value();
        QCOMPARE(evm.chain, QStringLiteral("EVM"));
        wallet.address = QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
        QCOMPARE(checkedWallet(wallet)->canonical, evm.canonical);
        wallet.address = QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
        QCOMPARE(checkedWallet(wallet)->chain, QStringLiteral("BTC|BCH"));
        wallet.chain = QStringLiteral("btc");
        QCOMPARE(checkedWallet(wallet)->chain, QStringLiteral("BTC"));
        wallet.chain = QStringLiteral("TRON");
        QCOMPARE(checkedWallet(wallet).error().code, QStringLiteral("address.other_chain"));
        wallet.chain.clear();
        wallet.address = QStringLiteral("tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx");
        QCOMPARE(checkedWallet(wallet).error().code, QStringLiteral("wallet.test_network"));
        wallet.address = QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
        wallet.usedFrom = {2026, 2, 1};
        wallet.usedTo = {2026, 1, 31};
        QCOMPARE(checkedWallet(wallet).error().code, QStringLiteral("dates.reversed"));
    }
};

QTEST_GUILESS_MAIN(RegistrantCheckTest)
#include "RegistrantCheckTest.moc"
