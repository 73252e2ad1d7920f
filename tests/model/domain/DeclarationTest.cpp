#include "model/domain/Declaration.h"
#include "model/domain/DeclarationLine.h"
#include "tests/support/TestRandomness.h"

#include <QTest>

#include <map>

using namespace tizilim;

class DeclarationTest : public QObject {
    Q_OBJECT

    TestRandomness m_randomness;

    RecordId anId() { return RecordId::make({1}, m_randomness); }

    Declaration declaration(const RecordId &registrant, QDate from, QDate to)
    {
        Declaration declaration;
        declaration.id = anId();
        declaration.registrant = registrant;
        declaration.periodFrom = from;
        declaration.periodTo = to;
        return declaration;
    }

private slots:
    void everyStepFromEveryStateIsDecided()
    {
        using State = DeclarationState;
        using Step = DeclarationStep;
        const std::map<std::pair<State, Step>, State> allowed{
            {{State::Draft, Step::Submit}, State::Submitted},
            {{State::Submitted, Step::BeginReview}, State::UnderReview},
            {{State::UnderReview, Step::RequestInformation}, State::InformationRequested},
            {{State::InformationRequested, Step::Answer}, State::UnderReview},
            {{State::UnderReview, Step::Accept}, State::Accepted},
            {{State::UnderReview, Step::Reject}, State::Rejected},
            {{State::InformationRequested, Step::Reject}, State::Rejected},
            {{State::Accepted, Step::Supersede}, State::Superseded},
        };
        int tried = 0;
        for (const Choice &state : choicesOf<State>()) {
            for (const Choice &step : choicesOf<Step>()) {
                const auto expected = allowed.find({State(state.value), Step(step.value)});
                const Result<State> next = after(State(state.value), Step(step.value));
                QCOMPARE(next.has_value(), expected != allowed.end());
                if (next) {
                    QCOMPARE(*next, expected->second);
                } else {
                    QCOMPARE(next.error().code, QStringLiteral("declaration.step_not_allowed"));
                    QCOMPARE(next.error().values, QStringList({QString::fromLatin1(step.code), QString::fromLatin1(state.code)}));
                }
                ++tried;
            }
        }
        QCOMPARE(tried, 49);
    }

    void isOpenUntilItIsDecided()
    {
        for (const Choice &choice : choicesOf<DeclarationState>()) {
            const auto state = DeclarationState(choice.value);
            const bool canBeDecided = after(state, DeclarationStep::Reject) || after(state, DeclarationStep::Submit)
                                      || after(state, DeclarationStep::BeginReview);
            QCOMPARE(isOpen(state), canBeDecided);
        }
        QVERIFY(isEditable(DeclarationState::Draft));
        QVERIFY(!isEditable(DeclarationState::UnderReview));
    }

    void replacesWhatItCovers()
    {
        const RecordId one = anId();
        const Declaration older = declaration(one, {2025, 1, 1}, {2025, 12, 31});
        QVERIFY(replaces(declaration(one, {2025, 1, 1}, {2025, 12, 31}), older));
        QVERIFY(replaces(declaration(one, {2024, 7, 1}, {2026, 6, 30}), older));
        QVERIFY(!replaces(declaration(one, {2025, 1, 2}, {2025, 12, 31}), older));
        QVERIFY(!replaces(declaration(anId(), {2025, 1, 1}, {2025, 12, 31}), older));
        QVERIFY(!replaces(older, older));
        Declaration sale = declaration(one, {}, {});
        sale.operation = QStringLiteral("Пәтер сату");
        QVERIFY(!replaces(sale, older));
        Declaration again = sale;
        again.id = anId();
        again.operation = QStringLiteral("пәтер сату");
        QVERIFY(replaces(again, sale));
    }

    void numbersRunWithinAYear()
    {
        QCOMPARE(declarationNumberAfter({}, 2026), QStringLiteral("D-2026-0001"));
        QCOMPARE(declarationNumberAfter(QStringLiteral("D-2026-0041"), 2026), QStringLiteral("D-2026-0042"));
        QCOMPARE(declarationNumberAfter(QStringLiteral("D-2026-9999"), 2026), QStringLiteral("D-2026-10000"));
        QCOMPARE(declarationNumberAfter(QStringLiteral("D-2025-0041"), 2026), QStringLiteral("D-2026-0001"));
    }

    void everyCategoryFitsSomeDirection()
    {
        int sources = 0;
        int destinations = 0;
        for (const Choice &choice : choicesOf<FundsCategory>()) {
            const auto category = FundsCategory(choice.value);
            const bool source = fits(category, FundsDirection::Source);
            const bool destination = fits(category, FundsDirection::Destination);
            QVERIFY2(source || destination, choice.code);
            sources += source;
            destinations += destination;
        }
        QCOMPARE(sources, 11);
        QCOMPARE(destinations, 6);
    }

    void everyGroundFitsADecision()
    {
        for (const Choice &choice : choicesOf<DeclarationGround>()) {
            const QString code = QString::fromLatin1(choice.code);
            QVERIFY2(choiceByCode(groundsOfAcceptance(), code) || choiceByCode(groundsOfRejection(), code), choice.code);
        }
        QVERIFY(!choiceByCode(groundsOfAcceptance(), QStringLiteral("no_answer")));
    }
};

QTEST_GUILESS_MAIN(DeclarationTest)
#include "DeclarationTest.moc"
