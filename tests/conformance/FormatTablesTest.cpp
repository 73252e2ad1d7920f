#include "app/verbs/Verb.h"
#include "app/verbs/VerbCatalogue.h"
#include "model/domain/RecordTypes.h"
#include "model/history/EntityCode.h"
#include "model/history/OperationRule.h"
#include "model/storage/Migrator.h"
#include "tests/support/DocumentTable.h"

#include <QSet>
#include <QTest>

using namespace tizilim;

namespace {

constexpr auto formatDocument = "file-format.md";
constexpr auto codesDocument = "file-codes.md";
const QString nothing = QStringLiteral("–");
const QString retired = QStringLiteral("(retired)");

QString code(const QString &text)
{
    return u'`' + text + u'`';
}

QString row(const QStringList &cells)
{
    return u"| " + cells.join(QStringLiteral(" | ")) + u" |";
}

QString wordsOf(const Roles &roles)
{
    QStringList words;
    for (const Choice &choice : choicesOf<Role>()) {
        if (roles.contains(static_cast<Role>(choice.value)))
            words.append(code(QString::fromLatin1(choice.code)));
    }
    return words.isEmpty() ? nothing : words.join(QStringLiteral(", "));
}

QString wordOf(Approval approval)
{
    switch (approval) {
    case Approval::Always: return QStringLiteral("always");
    case Approval::Conditional: return QStringLiteral("conditional");
    default: return QStringLiteral("never");
    }
}

/// Where reference data decides, by which parameter.
QString approvalOf(const VerbDescription &verb)
{
    return verb.condition ? wordOf(verb.approval) + QStringLiteral(": ") + code(QString::fromLatin1(verb.condition->parameter)) : wordOf(verb.approval);
}

QString statesOf(const VerbDescription &verb)
{
    const std::optional<QSet<QString>> states = verb.statesReached();
    if (!states)
        return QStringLiteral("any");
    QStringList codes;
    for (const QString &state : *states)
        codes.append(code(state));
    codes.sort();
    return codes.isEmpty() ? nothing : codes.join(QStringLiteral(", "));
}

QString namesOf(const QSet<quint16> &types)
{
    QStringList names;
    for (const RecordType *type : tizilim::recordTypes()) {
        if (types.contains(type->code))
            names.append(code(type->nameText()));
    }
    return names.join(QStringLiteral(", "));
}

/// The record types that an operation may change, the short way round.
QString changesOf(const std::optional<QSet<quint16>> &types)
{
    if (!types)
        return QStringLiteral("any");
    if (types->isEmpty())
        return nothing;
    QSet<quint16> others;
    for (const RecordType *type : tizilim::recordTypes()) {
        if (!types->contains(type->code))
            others.insert(type->code);
    }
    return others.size() < types->size() ? u"all but " + namesOf(others) : namesOf(*types);
}

/// The kinds in the order of FieldKind, as file-codes.md names them.
const QStringList kinds{QStringLiteral("text"), QStringLiteral("long text"), QStringLiteral("name"), QStringLiteral("IIN"), QStringLiteral("BIN"),
                        QStringLiteral("person number"), QStringLiteral("LEI"), QStringLiteral("IBAN"), QStringLiteral("DTI"), QStringLiteral("wallet address"),
                        QStringLiteral("country"), QStringLiteral("region"), QStringLiteral("currency"), QStringLiteral("phone"), QStringLiteral("e-mail"),
                        QStringLiteral("website"), QStringLiteral("codes"), QStringLiteral("integer"), QStringLiteral("boolean"), QStringLiteral("date"),
                        QStringLiteral("instant"), QStringLiteral("tenge"), QStringLiteral("quantity"), QStringLiteral("percent"), QStringLiteral("choice"),
                        QStringLiteral("reference"), QStringLiteral("hash"), QStringLiteral("file")};

QString kindOf(const Field &field)
{
    return kinds.value(static_cast<int>(field.kind));
}

/// The codes of a closed list, or the record type that a reference leads to.
QString valuesOf(const Field &field)
{
    if (field.options.reference)
        return code(QString::fromLatin1(field.options.reference));
    if (!field.choices)
        return nothing;
    QStringList codes;
    for (const Choice &choice : *field.choices)
        codes.append(code(QString::fromLatin1(choice.code)));
    return codes.join(QStringLiteral(", "));
}

QStringList rowsOf(const RecordType &type)
{
    std::vector<Field> fields = type.fields;
    std::ranges::sort(fields, {}, &Field::id);
    QStringList rows;
    for (const Field &field : fields)
        rows.append(row({QString::number(field.id), code(field.nameText()), kindOf(field), QString::number(storedTag(field.kind)), valuesOf(field)}));
    return rows;
}

/// The first cells of rows whose number is used no more.
QSet<QString> retiredIn(const QStringList &rows)
{
    QSet<QString> numbers;
    for (const QString &line : rows) {
        if (line.contains(retired))
            numbers.insert(line.section(u'|', 1, 1).trimmed());
    }
    return numbers;
}

/// What is wrong with a table of a document, each line ready to be put in or taken out.
QStringList complaints(const QString &heading, const char *document, const QStringList &expected)
{
    const QStringList found = tableUnder(heading, document);
    const QSet<QString> gone = retiredIn(found);
    QStringList wrong;
    for (const QString &line : expected) {
        if (gone.contains(line.section(u'|', 1, 1).trimmed()))
            wrong.append(u"is used again, and was retired: " + line);
        else if (!found.contains(line))
            wrong.append(u"lacks " + line);
    }
    for (const QString &line : found) {
        if (!expected.contains(line) && !line.contains(retired))
            wrong.append(u"has " + line);
    }
    if (!wrong.isEmpty())
        wrong.prepend(QStringLiteral("docs/%1, “%2”:").arg(QString::fromLatin1(document), heading));
    return wrong;
}

void complain(const QStringList &wrong)
{
    for (const QString &line : wrong)
        qWarning("%s", qPrintable(line));
    QVERIFY(wrong.isEmpty());
}

} // namespace

/// The tables of the documents are what the program does: another implementation, and verification in ten years, rest on
/// them. A number that is not used any more stays in its table, marked "(retired)".
class FormatTablesTest : public QObject {
    Q_OBJECT

private slots:
    void roles()
    {
        const QStringList found = tableUnder(QStringLiteral("Roles"), formatDocument);
        for (const Choice &choice : choicesOf<Role>()) {
            const QString words = QString::fromLatin1(choice.code).replace(u'_', u' ');
            QVERIFY2(found.contains(row({QString::number(choice.value), words})), choice.code);
        }
        QCOMPARE(found.size(), qsizetype(choicesOf<Role>().size()) + 1);
    }

    void builtInOperations()
    {
        const OperationRules rules = OperationRules::builtIn();
        QStringList expected;
        for (const BuiltInOperation &operation : tizilim::builtInOperations()) {
            const OperationRule *rule = rules.find(operation.code);
            expected.append(row({QString::number(static_cast<int>(operation.code)), code(QString::fromLatin1(operation.name)), wordsOf(rule->roles),
                                 rule->needsApproval ? QStringLiteral("always") : nothing, wordsOf(rule->needsApproval ? rule->approvers : Roles({})),
                                 changesOf(rule->records)}));
        }
        // What happened is told in a last column, in words.
        QStringList found;
        for (const QString &line : tableUnder(QStringLiteral("Operations"), formatDocument))
            found.append(line.section(u'|', 0, 6) + u'|');
        QCOMPARE(found, expected);
    }

    void operationsOfVerbs()
    {
        std::vector<const VerbDescription *> verbs;
        for (const auto &verb : VerbCatalogue::instance().verbs())
            verbs.push_back(&verb->description());
        std::ranges::sort(verbs, {}, [](const VerbDescription *verb) { return std::pair(verb->operation, std::string_view(verb->id)); });
        QStringList expected;
        for (const VerbDescription *verb : verbs)
            expected.append(row({QString::number(verb->operation), code(verb->idText()), wordsOf(verb->roles), approvalOf(*verb), wordsOf(verb->approvers),
                                 changesOf(verb->changedTypes()), statesOf(*verb), verb->undoes ? QStringLiteral("yes") : nothing}));
        complain(complaints(QStringLiteral("Operations of verbs"), codesDocument, expected));
    }

    void verbsHaveCodesOfTheirOwn()
    {
        QSet<quint16> seen;
        for (const auto &verb : VerbCatalogue::instance().verbs()) {
            const VerbDescription &description = verb->description();
            if (description.operation < firstVerbOperation)
                continue;
            QVERIFY2(!seen.contains(description.operation), description.id);
            seen.insert(description.operation);
        }
    }

    void recordTypes()
    {
        QSet<quint16> codes;
        QStringList wrong;
        for (const RecordType *type : tizilim::recordTypes()) {
            QVERIFY2(type->code != 0 && type->code < firstEntityCode && !codes.contains(type->code), type->name);
            codes.insert(type->code);
            QSet<quint16> numbers;
            for (const Field &field : type->fields) {
                QVERIFY2(field.id != 0 && !numbers.contains(field.id), field.name);
                numbers.insert(field.id);
            }
            const QString heading = QStringLiteral("%1 `%2`, schema %3").arg(type->code).arg(type->nameText()).arg(type->schema);
            wrong += complaints(heading, codesDocument, rowsOf(*type));
        }
        complain(wrong);
    }

    void recordTypesOfTheDocumentExist()
    {
        QFile file(QStringLiteral(TIZILIM_SOURCE_DIR "/docs/") + QString::fromLatin1(codesDocument));
        QVERIFY(file.open(QIODevice::ReadOnly));
        qsizetype headings = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
            headings += line.startsWith(QLatin1String("### ")) && !line.contains(retired) ? 1 : 0;
        QCOMPARE(headings, qsizetype(tizilim::recordTypes().size()));
    }

    /// The event table stands in the document as the program makes it.
    void tables()
    {
        QFile document(QStringLiteral(TIZILIM_SOURCE_DIR "/docs/") + QString::fromLatin1(formatDocument));
        QFile script(QStringLiteral(":/migrations/001-history.sql"));
        (void)Migrator::builtIn();
        QVERIFY(document.open(QIODevice::ReadOnly) && script.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(document.readAll());
        QStringList lines;
        for (const QString &line : QString::fromUtf8(script.readAll()).split(u'\n')) {
            if (!line.startsWith(QLatin1String("--")) && !line.isEmpty())
                lines.append(line);
        }
        for (const QString &statement : lines.join(u'\n').split(QStringLiteral(";\n")))
            QVERIFY2(text.contains(statement), qPrintable(statement));
    }
};

QTEST_GUILESS_MAIN(FormatTablesTest)
#include "FormatTablesTest.moc"
