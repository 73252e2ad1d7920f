#include "app/messages/ErrorText.h"
#include "app/reports/ReportCatalogue.h"
#include "app/verbs/VerbCatalogue.h"
#include "app/verbs/Verb.h"
#include "model/domain/RecordTypes.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace tizilim;

namespace {

QString path(const char *name)
{
    return QStringLiteral(TIZILIM_SOURCE_DIR "/") + QString::fromLatin1(name);
}

QString textOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
}

QString kindText(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Integer: return QStringLiteral("integer");
    case FieldKind::Boolean: return QStringLiteral("0 or 1");
    case FieldKind::Date: return QStringLiteral("date");
    case FieldKind::Instant: return QStringLiteral("time");
    case FieldKind::Tenge: return QStringLiteral("tenge");
    case FieldKind::Quantity: return QStringLiteral("quantity");
    case FieldKind::Percent: return QStringLiteral("percent");
    case FieldKind::Codes: return QStringLiteral("list by |");
    case FieldKind::Reference: return u"id of " + QString::fromLatin1(field.options.reference ? field.options.reference : "a record");
    case FieldKind::File: return QStringLiteral("file");
    case FieldKind::Choice: break;
    default: return QStringLiteral("text");
    }
    QStringList codes;
    for (const Choice &choice : *field.choices)
        codes.append(QString::fromLatin1(choice.code));
    return codes.join(QStringLiteral(", "));
}

QString parameterText(const Field &field)
{
    const QString name = u"`" + field.nameText() + u"`";
    return (field.options.required ? u"**" + name + u"**" : name) + u" (" + kindText(field) + u")";
}

QString rolesText(const Roles &roles)
{
    QStringList names;
    for (const Choice &choice : choicesOf<Role>()) {
        if (roles.contains(static_cast<Role>(choice.value)))
            names.append(QString::fromLatin1(choice.code));
    }
    return names.join(QStringLiteral(", "));
}

QString approvalText(const VerbDescription &verb)
{
    if (verb.approval == Approval::Never)
        return QStringLiteral("–");
    const QString who = rolesText(verb.approvers);
    return verb.approval == Approval::Always ? who : who + u" where the rule asks for it";
}

QString verbsTable()
{
    QString text = QStringLiteral("| Verb | On | Parameters (required in bold) | May | Approves |\n|---|---|---|---|---|\n");
    for (const auto &each : VerbCatalogue::instance().verbs()) {
        const VerbDescription &verb = each->description();
        QStringList parameters;
        for (const Field &field : verb.parameters)
            parameters.append(parameterText(field));
        for (const LineSet &lines : verb.lines) {
            QStringList fields;
            for (const char *name : lines.fields)
                fields.append(parameterText(*lines.type->field(QString::fromLatin1(name))));
            parameters.append(u"lines `" + QString::fromLatin1(lines.name) + u"`: " + fields.join(QStringLiteral("; ")));
        }
        text += u"| `" + verb.idText() + u"` | " + QString::fromLatin1(verb.subject ? verb.subject->name : "–") + u" | "
                + parameters.join(QStringLiteral("; ")).replace(u'|', QStringLiteral("\\|")) + u" | " + rolesText(verb.roles) + u" | "
                + approvalText(verb) + u" |\n";
    }
    return text;
}

QString thingsTable()
{
    QString text = QStringLiteral("| Thing | Fields |\n|---|---|\n");
    for (const RecordType *type : recordTypes()) {
        QStringList fields;
        for (const Field &field : type->fields)
            fields.append(u"`" + field.nameText() + u"` (" + kindText(field) + u")");
        text += u"| `" + type->pluralText() + u"` | " + fields.join(QStringLiteral("; ")).replace(u'|', QStringLiteral("\\|")) + u" |\n";
    }
    return text;
}

QString reportsTable()
{
    QString text = QStringLiteral("| Report | Version | What |\n|---|---|---|\n");
    for (const Report &report : reportCatalogue())
        text += u"| `" + QString::fromLatin1(report.name) + u"` | " + QString::number(report.version) + u" | " + QString::fromLatin1(report.title) + u" |\n";
    return text;
}

/// Every code of the families given that our sources can answer with.
QStringList codesInSources(const QString &families)
{
    const QRegularExpression code(u"\"((?:" + families + u")\\.[a-z_]+)\"");
    QSet<QString> found;
    for (const char *room : {"model", "app"}) {
        QDirIterator files(path(room), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            auto matches = code.globalMatch(textOf(files.next()));
            while (matches.hasNext())
                found.insert(matches.next().captured(1));
        }
    }
    QStringList sorted(found.cbegin(), found.cend());
    sorted.sort();
    return sorted;
}

/// The codes with their sentences; what a sentence fills in is left open.
QString codesTable(const QString &families)
{
    QString text = QStringLiteral("| Code | What it says |\n|---|---|\n");
    const QStringList open(6, QStringLiteral("…"));
    for (const QString &code : codesInSources(families))
        text += u"| `" + code + u"` | " + errorText(Error{.kind = ErrorKind::Refused, .code = code, .values = open}).replace(u'|', QStringLiteral("\\|")) + u" |\n";
    return text;
}

} // namespace

/// docs/command-line.md says what the catalogues say. Its tables are made here: run this test with
/// TIZILIM_WRITE_REFERENCE=1 to write them anew.
class CommandLineReferenceTest : public QObject {
    Q_OBJECT

    static QString document() { return path("docs/command-line.md"); }

private slots:
    void tablesAreThoseOfTheCatalogues_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("table");
        QTest::newRow("verbs") << "verbs" << verbsTable();
        QTest::newRow("things") << "things" << thingsTable();
        QTest::newRow("reports") << "reports" << reportsTable();
        QTest::newRow("check codes") << "check codes" << codesTable(QStringLiteral("iin|bin|iban|lei|dti|address|certificate"));
        QTest::newRow("import codes") << "import codes" << codesTable(QStringLiteral("import|cell|esma|field|text"));
    }

    void tablesAreThoseOfTheCatalogues()
    {
        QFETCH(QString, name);
        QFETCH(QString, table);
        const QString opening = u"<!-- made: " + name + u" -->\n";
        const QString closing = u"<!-- end: " + name + u" -->\n";
        QString text = textOf(document());
        const qsizetype begin = text.indexOf(opening) + opening.size();
        const qsizetype end = text.indexOf(closing);
        QVERIFY2(begin > opening.size() && end >= begin, "the marks of the table are missing");
        if (qEnvironmentVariableIsSet("TIZILIM_WRITE_REFERENCE")) {
            QFile file(document());
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(text.replace(begin, end - begin, table).toUtf8()) > 0);
            return;
        }
        QCOMPARE(text.mid(begin, end - begin), table);
    }
};

QTEST_GUILESS_MAIN(CommandLineReferenceTest)
#include "CommandLineReferenceTest.moc"
