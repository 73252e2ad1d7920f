#include "model/domain/Declaration.h"
#include "model/domain/DeclarationLine.h"
#include "model/domain/Document.h"
#include "model/domain/Rate.h"
#include "model/domain/Registrant.h"
#include "tests/support/CallText.h"
#include "tests/support/PlantedRows.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace tizilim;

class DeclarationVerbsTest : public QObject {
    Q_OBJECT

    /// A registry with its officers, reference data and one user.
    struct Office {
        TestWorld world;
        std::unique_ptr<Registry> admin;
        std::unique_ptr<Registry> officer;
        std::unique_ptr<Registry> supervisor;
        RecordId user;

        bool open()
        {
            admin = world.found();
            if (!admin || !world.addOfficer("supervisor", Role::Supervisor) || !world.addOfficer("officer", Role::LicensingOfficer))
                return false;
            officer = std::move(*world.unlock("officer"));
            supervisor = std::move(*world.unlock("supervisor"));
            const auto made = officer->perform(callText("user.register", {{"kind", QStringLiteral("person")}, {"client_id_type", QStringLiteral("iin")},
                                                                          {"client_id", QStringLiteral("871008401427")},
                                                                          {"name_kk", QStringLiteral("Серікқызы Айгүл")}}));
            user = made ? made->record : RecordId();
            return made && admin->perform(callText("reference.load_defaults", {}));
        }

        Declaration declaration(const RecordId &id) const
        {
            return fromRecord<Declaration>(officer->record(typeOf<Declaration>(), id).value());
        }
        std::vector<DeclarationLine> lines(const RecordId &id) const
        {
            std::vector<DeclarationLine> lines;
            const auto records = officer->lines(typeOf<DeclarationLine>(), id).value();
            for (const Record &record : records)
                lines.push_back(fromRecord<DeclarationLine>(record));
            return lines;
        }
        Result<VerbOutcome> perform(const char *verb, Texts parameters, const RecordId &subject) const
        {
            return officer->perform(callText(verb, parameters, subject));
        }
        /// A draft of 2026 with a salary and an investment, both of the amount given.
        VerbCall draft(const QString &amount, const QString &currency = QStringLiteral("KZT")) const
        {
            VerbCall call = callText("declaration.draft", {{"registrant", user.toString()}, {"period_from", QStringLiteral("2026-01-01")},
                                                           {"period_to", QStringLiteral("2026-06-30")}});
            call.lines.insert(QStringLiteral("lines"), {line("source", "salary", amount, currency), line("destination", "investment", amount, currency)});
            return call;
        }
        /// From nothing to the review, every line judged as accepted.
        RecordId reviewed(const QString &amount) const
        {
            const auto drafted = officer->perform(draft(amount));
            if (!drafted || !perform("declaration.submit", {}, drafted->record) || !perform("declaration.begin_review", {}, drafted->record))
                return {};
            for (const DeclarationLine &each : lines(drafted->record)) {
                if (!perform("declaration.judge_line", {{"verdict", QStringLiteral("accepted")}}, each.id))
                    return {};
            }
            return drafted->record;
        }
    };

    static Record line(const char *direction, const char *category, const QString &amount, const QString &currency)
    {
        return lineText("declaration.draft", "lines", {{"direction", QString::fromLatin1(direction)}, {"category", QString::fromLatin1(category)},
                                                       {"amount", amount}, {"currency", currency}, {"evidence", QStringLiteral("Certificate")}});
    }

    static constexpr auto sufficient = "evidence_sufficient";

private slots:
    void isDraftedNumberedAndAddedUp()
    {
        Office office;
        QVERIFY(office.open());
        const auto drafted = office.officer->perform(office.draft(QStringLiteral("1000000.50")));
        QVERIFY2(drafted, why(drafted));
        const Declaration declaration = office.declaration(drafted->record);
        QCOMPARE(declaration.number, QStringLiteral("D-2026-0001"));
        QCOMPARE(declaration.state, DeclarationState::Draft);
        QCOMPARE(declaration.sourceTotal, 1'000'000'50);
        QCOMPARE(declaration.destinationTotal, 1'000'000'50);
        QCOMPARE(office.lines(declaration.id).size(), size_t(2));
        QCOMPARE(office.lines(declaration.id)[1].number, 2);
        QCOMPARE(office.declaration(office.officer->perform(office.draft(QStringLiteral("1")))->record).number, QStringLiteral("D-2026-0002"));
        office.world.clock().advance(qint64(60) * 24 * 3600 * 1000);
        QCOMPARE(office.declaration(office.officer->perform(office.draft(QStringLiteral("1")))->record).number, QStringLiteral("D-2027-0001"));
    }

    void refusesWhatCannotBe()
    {
        Office office;
        QVERIFY(office.open());
        VerbCall call = office.draft(QStringLiteral("1"));
        call.lines[QStringLiteral("lines")].push_back(line("source", "investment", QStringLiteral("5"), QStringLiteral("KZT")));
        const auto category = office.officer->perform(call);
        QCOMPARE(category.error().code, QStringLiteral("declaration.category"));
        QCOMPARE(category.error().values.front(), QStringLiteral("3"));
        call = office.draft(QStringLiteral("1"));
        call.lines[QStringLiteral("lines")][0].set(u"evidence_document", office.user.bytes());
        QCOMPARE(office.officer->perform(call).error().code, QStringLiteral("declaration.document_unknown"));
        call = office.draft(QStringLiteral("1"));
        call.parameters.insert(QStringLiteral("operation"), QStringLiteral("Sale of a flat"));
        QCOMPARE(office.officer->perform(call).error().code, QStringLiteral("declaration.period_or_operation"));
        call = office.draft(QStringLiteral("1"));
        call.parameters.insert(QStringLiteral("registrant"), office.admin->officer().id.bytes());
        QCOMPARE(office.officer->perform(call).error().code, QStringLiteral("record.not_found"));
        QCOMPARE(office.admin->perform(office.draft(QStringLiteral("1"))).error().code, QStringLiteral("verb.role_may_not"));
    }

    void nobodyBringsAVerdictAlong()
    {
        Office office;
        QVERIFY(office.open());
        VerbCall call = office.draft(QStringLiteral("1"));
        call.lines[QStringLiteral("lines")][0].set(u"verdict", QStringLiteral("accepted"));
        call.lines[QStringLiteral("lines")][0].set(u"amount_kzt", qint64(99));
        const auto drafted = office.officer->perform(call);
        QVERIFY2(drafted, why(drafted));
        const DeclarationLine first = office.lines(drafted->record)[0];
        QCOMPARE(first.verdict, LineVerdict::Open);
        QCOMPARE(*first.amountInTenge, 100);
    }

    void aForeignCurrencyNeedsTheRateOfItsDay()
    {
        Office office;
        QVERIFY(office.open());
        const RecordId id = office.officer->perform(office.draft(QStringLiteral("1000"), QStringLiteral("USD")))->record;
        QVERIFY(!office.lines(id)[0].amountInTenge);
        const auto refused = office.perform("declaration.submit", {}, id);
        QCOMPARE(refused.error().code, QStringLiteral("declaration.no_rate"));
        QCOMPARE(refused.error().values, QStringList({QStringLiteral("1"), QStringLiteral("USD"), QStringLiteral("2026-06-30")}));

        const auto asked = office.admin->perform(callText("rate.set", {{"date", QStringLiteral("2026-06-27")}, {"currency", QStringLiteral("USD")},
                                                                       {"rate", QStringLiteral("510.25")}, {"units", QStringLiteral("1")},
                                                                       {"source", QStringLiteral("National Bank")}}));
        QVERIFY2(asked, why(asked));
        QVERIFY(office.supervisor->approve(asked->pending));
        QVERIFY(office.perform("declaration.submit", {}, id));
        const DeclarationLine first = office.lines(id)[0];
        QCOMPARE(*first.amountInTenge, 510'250'00);
        QCOMPARE(first.rateDate, QDate(2026, 6, 27));
        QCOMPARE(first.rateSource, QStringLiteral("National Bank"));
        QCOMPARE(office.declaration(id).sourceTotal, 510'250'00);
    }

    void linesAreReplacedAsAWhole()
    {
        Office office;
        QVERIFY(office.open());
        const RecordId id = office.officer->perform(office.draft(QStringLiteral("100")))->record;
        const auto before = office.lines(id);
        VerbCall call = callText("declaration.edit_lines", {}, id);
        Record kept = toRecord(before[1]);
        call.lines.insert(QStringLiteral("lines"), {line("source", "gift", QStringLiteral("40"), QStringLiteral("KZT")), kept});
        const auto edited = office.officer->perform(call);
        QVERIFY2(edited, why(edited));
        const auto after = office.lines(id);
        QCOMPARE(after.size(), size_t(2));
        QVERIFY(std::ranges::any_of(after, [&](const DeclarationLine &each) { return each.id == before[1].id && each.number == 2; }));
        QVERIFY(std::ranges::none_of(after, [&](const DeclarationLine &each) { return each.id == before[0].id; }));
        QCOMPARE(office.declaration(id).sourceTotal, 40'00);
        kept.id = office.user;
        call.lines[QStringLiteral("lines")] = {kept};
        QCOMPARE(office.officer->perform(call).error().code, QStringLiteral("declaration.line_unknown"));
        QVERIFY(office.perform("declaration.edit", {{"period_to", QStringLiteral("2026-12-31")}}, id));
        QCOMPARE(office.declaration(id).periodTo, QDate(2026, 12, 31));
    }

    void belowTheThresholdOneOfficerAccepts()
    {
        Office office;
        QVERIFY(office.open());
        const RecordId id = office.reviewed(QStringLiteral("5000000"));
        QVERIFY(!id.isNull());
        QCOMPARE(office.declaration(id).assignedOfficer, office.officer->officer().id);
        const auto accepted = office.perform("declaration.accept", {{"ground", QString::fromLatin1(sufficient)}}, id);
        QVERIFY2(accepted, why(accepted));
        QCOMPARE(accepted->pending, -1);
        const Declaration declaration = office.declaration(id);
        QCOMPARE(declaration.state, DeclarationState::Accepted);
        QCOMPARE(declaration.decidedOn, QDate(2026, 11, 23));
        QCOMPARE(declaration.acceptedSource, 5'000'000'00);
        QCOMPARE(*declaration.ground, DeclarationGround::EvidenceSufficient);
        QCOMPARE(office.perform("declaration.edit", {{"note", QStringLiteral("x")}}, id).error().code, QStringLiteral("declaration.not_editable"));
    }

    void aboveTheThresholdASupervisorApproves()
    {
        Office office;
        QVERIFY(office.open());
        const RecordId id = office.reviewed(QStringLiteral("5000000.01"));
        const auto asked = office.perform("declaration.accept", {{"ground", QString::fromLatin1(sufficient)}}, id);
        QVERIFY2(asked, why(asked));
        QVERIFY(asked->pending >= 0);
        QCOMPARE(office.declaration(id).state, DeclarationState::UnderReview);
        QCOMPARE(office.officer->approve(asked->pending).error().code, QStringLiteral("approval.role_may_not"));
        const auto approved = office.supervisor->approve(asked->pending);
        QVERIFY2(approved, why(approved));
        QCOMPARE(office.declaration(id).state, DeclarationState::Accepted);
    }

    void aVerdictThatTurnsMeanwhileVoidsTheRequest()
    {
        Office office;
        QVERIFY(office.open());
        const RecordId id = office.reviewed(QStringLiteral("6000000"));
        const auto asked = office.perform("declaration.accept", {{"ground", QString::fromLatin1(sufficient)}}, id);
        QVERIFY(asked);
        const auto destination = office.lines(id)[1].id;
        QVERIFY(office.perform("declaration.judge_line", {{"verdict", QStringLiteral("not_accepted")}, {"verdict_note", QStringLiteral("No contract")}}, destination));
        QCOMPARE(office.supervisor->approve(asked->pending).error().code, QStringLiteral("approval.moved"));
        QVERIFY(office.supervisor->decline(asked->pending, QStringLiteral("changed"), {}));
        QCOMPARE(office.declaration(id).state, DeclarationState::UnderReview);
    }

    void everyLineIsJudgedBeforeTheWhole()
    {
        Office office;
        QVERIFY(office.open());
        const RecordId id = office.officer->perform(office.draft(QStringLiteral("100")))->record;
        const RecordId first = office.lines(id)[0].id;
        QCOMPARE(office.perform("declaration.judge_line", {{"verdict", QStringLiteral("accepted")}}, first).error().code, QStringLiteral("declaration.not_under_review"));
        QVERIFY(office.perform("declaration.submit", {}, id));
        QCOMPARE(office.perform("declaration.submit", {}, id).error().code, QStringLiteral("declaration.step_not_allowed"));
        QVERIFY(office.perform("declaration.begin_review", {}, id));
        QCOMPARE(office.perform("declaration.accept", {{"ground", QString::fromLatin1(sufficient)}}, id).error().code, QStringLiteral("declaration.lines_not_judged"));
        QCOMPARE(office.perform("declaration.judge_line", {{"verdict", QStringLiteral("not_accepted")}}, first).error().code,
                 QStringLiteral("declaration.verdict_note_missing"));
        const auto rejected = office.perform("declaration.reject", {{"ground", QStringLiteral("evidence_missing")}, {"note", QStringLiteral("Nothing came")}}, id);
        QVERIFY2(rejected, why(rejected));
        QCOMPARE(office.declaration(id).state, DeclarationState::Rejected);
        QCOMPARE(office.declaration(id).note, QStringLiteral("Nothing came"));
    }

    void aGroundOfRejectionDoesNotAccept()
    {
        Office office;
        QVERIFY(office.open());
        const RecordId id = office.reviewed(QStringLiteral("100"));
        VerbCall call = callText("declaration.accept", {}, id);
        QCOMPARE(office.officer->perform(call).error().code, QStringLiteral("field.required"));
        call.parameters.insert(QStringLiteral("ground"), QStringLiteral("no_answer"));
        QCOMPARE(office.officer->perform(call).error().code, QStringLiteral("field.choice"));
    }

    void informationIsAskedForAndLinesAreMended()
    {
        Office office;
        QVERIFY(office.open());
        const RecordId id = office.reviewed(QStringLiteral("100"));
        QCOMPARE(office.perform("declaration.request_information", {{"question", QStringLiteral("Which employer?")}, {"answer_due", QStringLiteral("2026-11-22")}}, id).error().code,
                 QStringLiteral("declaration.due_in_the_past"));
        QVERIFY(office.perform("declaration.request_information", {{"question", QStringLiteral("Which employer?")}, {"answer_due", QStringLiteral("2026-12-07")}}, id));
        QCOMPARE(office.perform("declaration.accept", {{"ground", QString::fromLatin1(sufficient)}}, id).error().code, QStringLiteral("declaration.step_not_allowed"));
        // The line that changes is judged anew, the other keeps its verdict.
        auto lines = office.lines(id);
        lines[0].party = QStringLiteral("ТОО «Тұлпар»");
        VerbCall call = callText("declaration.edit_lines", {}, id);
        call.lines.insert(QStringLiteral("lines"), {toRecord(lines[0]), toRecord(lines[1])});
        const auto mended = office.officer->perform(call);
        QVERIFY2(mended, why(mended));
        QCOMPARE(office.lines(id)[0].verdict, LineVerdict::Open);
        QCOMPARE(office.lines(id)[1].verdict, LineVerdict::Accepted);
        QCOMPARE(office.declaration(id).acceptedSource, 0);
        QVERIFY(office.perform("declaration.answer", {{"answer", QStringLiteral("Tulpar LLP")}}, id));
        QCOMPARE(office.declaration(id).state, DeclarationState::UnderReview);
        QCOMPARE(office.declaration(id).question, QStringLiteral("Which employer?"));
    }

    void aNewerOneTakesThePlaceOfAnEarlier()
    {
        Office office;
        QVERIFY(office.open());
        const RecordId first = office.reviewed(QStringLiteral("100"));
        QVERIFY(office.perform("declaration.accept", {{"ground", QString::fromLatin1(sufficient)}}, first));
        const RecordId second = office.reviewed(QStringLiteral("200"));
        const auto accepted = office.perform("declaration.accept", {{"ground", QString::fromLatin1(sufficient)}}, second);
        QVERIFY2(accepted, why(accepted));
        QCOMPARE(office.declaration(first).state, DeclarationState::Superseded);
        QCOMPARE(office.declaration(first).supersededBy, second);
        QCOMPARE(office.declaration(second).state, DeclarationState::Accepted);
        QCOMPARE(office.officer->history(first)->size(), size_t(7));
    }

    void evidenceIsADocumentOfTheRegistry()
    {
        Office office;
        QVERIFY(office.open());
        const RecordId id = office.officer->perform(office.draft(QStringLiteral("100")))->record;
        VerbCall add = callText("document.add", {{"owner", id.toString()}, {"type", QStringLiteral("evidence")}, {"name", QStringLiteral("income.txt")}});
        add.files.insert(QStringLiteral("file"), QByteArray("100 tenge a month"));
        const auto added = office.officer->perform(add);
        QVERIFY2(added, why(added));
        auto lines = office.lines(id);
        lines[0].evidenceDocument = added->record;
        VerbCall call = callText("declaration.edit_lines", {}, id);
        call.lines.insert(QStringLiteral("lines"), {toRecord(lines[0]), toRecord(lines[1])});
        const auto edited = office.officer->perform(call);
        QVERIFY2(edited, why(edited));
        QCOMPARE(office.lines(id)[0].evidenceDocument, added->record);
        const auto removed = office.officer->perform(callText("document.remove", {{"ground", QStringLiteral("mistake")}}, added->record));
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, QStringLiteral("document.in_use"));
    }
};

QTEST_GUILESS_MAIN(DeclarationVerbsTest)
#include "DeclarationVerbsTest.moc"
