#include "app/letters/LetterFields.h"
#include "app/letters/LetterKind.h"
#include "app/letters/LetterTemplate.h"
#include "tests/support/DocumentTable.h"
#include "tests/support/TestFiles.h"

#include <QDir>
#include <QTest>

using namespace tizilim;

/// Templates of letters: what they may hold, how values come in, and that an administrator can replace them.
class LetterTemplateTest : public QObject {
    Q_OBJECT

    static LetterText filled(const char *text, const QHash<QString, QString> &values)
    {
        const auto parsed = LetterTemplate::parse(text, QStringLiteral("test.en.txt"));
        return parsed ? parsed->filledIn(values) : LetterText{.title = parsed.error().values.join(u' '), .signature = {}, .paragraphs = {}};
    }

private slots:
    void everyKindHasATextInEveryLanguage()
    {
        for (const LetterKind &kind : letterKinds()) {
            for (const Language language : allLanguages) {
                const QString id = QString::fromLatin1(kind.id);
                const auto parsed = LetterTemplate::parse(LetterTemplate::builtIn(id, language), LetterTemplate::fileName(id, language));
                QVERIFY2(parsed, qPrintable(LetterTemplate::fileName(id, language) + (parsed ? QString() : parsed.error().values.join(u' '))));
                QVERIFY(!parsed->filledIn({}).signature.isEmpty());
            }
        }
    }

    /// "Бас тарту" and the like: no case ending hangs on a value (translations/glossary.md).
    void noEndingHangsOnAKazakhField()
    {
        for (const LetterKind &kind : letterKinds()) {
            const QString text = QString::fromUtf8(LetterTemplate::builtIn(QString::fromLatin1(kind.id), Language::Kazakh));
            for (qsizetype at = text.indexOf(u'}'); at >= 0; at = text.indexOf(u'}', at + 1))
                QVERIFY2(at + 1 == text.size() || (!text[at + 1].isLetter() && text[at + 1] != u'-'), kind.id);
        }
    }

    void valuesComeIn()
    {
        const LetterText text = filled("# remark\ntitle: About {applicant}\nsignature: Head\n\nOne\nline.\n\n! {kind}\n\n[ground] Ground: {ground}\n\n[conditions] Never: {conditions}\n",
                                       {{QStringLiteral("applicant"), QStringLiteral("{kind}")}, {QStringLiteral("kind"), QStringLiteral("K")}, {QStringLiteral("ground"), QStringLiteral("G")}});
        QCOMPARE(text.title, QStringLiteral("About {kind}")); // a value is never read as a template
        QCOMPARE(text.signature, QStringLiteral("Head"));
        QCOMPARE(text.paragraphs.size(), size_t(3));
        QCOMPARE(text.paragraphs[0].text, QStringLiteral("One line."));
        QVERIFY(text.paragraphs[1].emphasised && !text.paragraphs[0].emphasised);
        QCOMPARE(text.paragraphs[2].text, QStringLiteral("Ground: G"));
    }

    void faultsAreNamedByLine()
    {
        QCOMPARE(filled("title: T\n\nx {nobody} y\n", {}).title, QStringLiteral("test.en.txt 4 {nobody}"));
        QCOMPARE(filled("title: T\n\n[nobody] y\n", {}).title, QStringLiteral("test.en.txt 4 [nobody]"));
        QCOMPARE(filled("text only\n", {}).title, QStringLiteral("test.en.txt 1 title:"));
        QCOMPARE(filled("title: \xFF\n", {}).title, QStringLiteral("test.en.txt 1 UTF-8"));
        QCOMPARE(filled("title: T\n\na \xE2\x80\xAE b\n", {}).title, QStringLiteral("test.en.txt 3 text.bidi_control"));
        QVERIFY(!LetterTemplate::parse("title: T\n\n" + QByteArray(70'000, 'x'), QStringLiteral("t")));
    }

    void anOwnTemplateTakesThePlaceOfTheProgrammes()
    {
        TestFiles files;
        QVERIFY(QDir().mkpath(files.path(QStringLiteral("letters"))));
        files.write(QStringLiteral("letters/refusal.kk.txt"), "title: Own\n\nText\n");
        const std::filesystem::path folder = files.path(QString()).toStdString();
        const auto own = LetterTemplate::find(QStringLiteral("refusal"), Language::Kazakh, folder);
        QVERIFY(own && own->origin().own);
        QCOMPARE(own->filledIn({}).title, QStringLiteral("Own"));
        const auto builtIn = LetterTemplate::find(QStringLiteral("refusal"), Language::Russian, folder);
        QVERIFY(builtIn && !builtIn->origin().own);
        QVERIFY(own->origin().sha256 != builtIn->origin().sha256);
    }

    void theManualNamesEveryField()
    {
        QStringList named;
        for (const QString &row : tableUnder(QStringLiteral("Fields"), "manual/letters.md"))
            named.append(row.section(u'`', 1, 1).mid(1).chopped(1));
        QStringList fields = letterFieldNames();
        named.sort();
        fields.sort();
        QCOMPARE(named, fields);
    }
};

QTEST_GUILESS_MAIN(LetterTemplateTest)
#include "LetterTemplateTest.moc"
