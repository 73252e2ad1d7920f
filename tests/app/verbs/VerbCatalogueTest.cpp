#include "app/verbs/VerbCatalogue.h"

#include "app/verbs/Verb.h"

#include "model/domain/RecordTypes.h"
#include "model/history/OperationCode.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tizilim;

/// What holds for every verb there is and will be.
class VerbCatalogueTest : public QObject {
    Q_OBJECT

    template<typename Visit>
    static void forEachVerb(Visit visit)
    {
        for (const auto &verb : VerbCatalogue::instance().verbs())
            visit(verb->description());
    }

private slots:
    void idsAndOperationsAreNotUsedTwice()
    {
        QSet<QString> ids;
        QSet<quint16> operations;
        forEachVerb([&](const VerbDescription &verb) {
            static const QRegularExpression form(QStringLiteral("^[a-z]+\\.[a-z_]+$"));
            QVERIFY2(form.match(verb.idText()).hasMatch(), verb.id);
            QVERIFY2(!ids.contains(verb.idText()), verb.id);
            ids.insert(verb.idText());
            // Verbs about officers are the built-in operations of keys and roles.
            if (verb.operation < firstVerbOperation)
                return;
            QVERIFY2(!operations.contains(verb.operation), verb.id);
            operations.insert(verb.operation);
        });
        QVERIFY(!ids.isEmpty());
    }

    void parametersAreWhole()
    {
        forEachVerb([](const VerbDescription &verb) {
            QSet<QString> names;
            for (const Field &field : verb.parameters) {
                QVERIFY2(!names.contains(field.nameText()), verb.id);
                names.insert(field.nameText());
                QVERIFY2(*field.label != '\0', field.name);
                QVERIFY2((field.kind == FieldKind::Choice) == (field.choices != nullptr), field.name);
                if (field.options.reference)
                    QVERIFY2(recordTypeByName(QString::fromLatin1(field.options.reference)), field.name);
            }
        });
    }

    void linesAreFieldsOfTheirType()
    {
        forEachVerb([](const VerbDescription &verb) {
            for (const LineSet &lines : verb.lines) {
                for (const char *name : lines.fields)
                    QVERIFY2(lines.type->field(QString::fromLatin1(name)), name);
            }
        });
    }

    void somebodyMayCallItAndSomebodyElseApprove()
    {
        forEachVerb([](const VerbDescription &verb) {
            QVERIFY2(!verb.roles.isEmpty(), verb.id);
            QVERIFY2(!verb.roles.contains(Role::Auditor), verb.id);
            QVERIFY2(*verb.label != '\0', verb.id);
            QVERIFY2((verb.approval == Approval::Never) == verb.approvers.isEmpty(), verb.id);
        });
    }

    void statesAndConditionsAreOfItsRecords()
    {
        forEachVerb([](const VerbDescription &verb) {
            QSet<QString> states;
            for (const RecordType *type : recordTypes()) {
                const Field *field = verb.changedTypes().contains(type->code) && type->stateField ? type->field(QString::fromLatin1(type->stateField)) : nullptr;
                for (const Choice &choice : field ? *field->choices : Choices())
                    states.insert(QString::fromLatin1(choice.code));
            }
            for (const char *state : verb.leadsTo)
                QVERIFY2(states.contains(QString::fromLatin1(state)), verb.id);
            QVERIFY2(!verb.condition || verb.approval == Approval::Conditional, verb.id);
            if (!verb.condition)
                return;
            QVERIFY2(verb.changedTypes().contains(verb.condition->type->code), verb.id);
            for (const char *amount : verb.condition->amounts)
                QVERIFY2(verb.condition->type->field(QString::fromLatin1(amount)), amount);
        });
    }

    /// A request holds no bytes of files: what has to wait for a second person cannot bring one along.
    void whatWaitsForApprovalBringsNoFile()
    {
        forEachVerb([](const VerbDescription &verb) {
            if (verb.approval == Approval::Never)
                return;
            for (const Field &field : verb.parameters)
                QVERIFY2(field.kind != FieldKind::File, verb.id);
        });
    }
};

QTEST_GUILESS_MAIN(VerbCatalogueTest)
#include "VerbCatalogueTest.moc"
