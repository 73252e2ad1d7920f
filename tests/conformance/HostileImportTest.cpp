#include "app/imports/ImportRunner.h"
#include "app/messages/ErrorText.h"
#include "model/domain/Exchange.h"
#include "model/domain/Warning.h"
#include "tests/support/EsmaFiles.h"
#include "tests/support/LicensingWorld.h"
#include "tests/support/TestFiles.h"

#include <nlohmann/json.hpp>

#include <QDirIterator>
#include <QTest>

using namespace tizilim;

/// Whatever somebody sends: a sentence that says where and what, nothing taken, no crash.
class HostileImportTest : public QObject {
    Q_OBJECT

    LicensingWorld m_world;
    TestFiles m_files;

    Result<ImportReport> take(const QString &path, const QString &import = {})
    {
        return runImport(m_world.as("officer"), {.path = path, .import = import}, {});
    }

    /// Refused by an error that people understand.
    static void isRefused(const Result<ImportReport> &report, const QString &name)
    {
        QVERIFY2(!report, qPrintable(name));
        const QString text = errorText(report.error());
        QVERIFY2(text != report.error().code && text.contains(u' '), qPrintable(name + u": " + text));
    }

    void nothingWasTaken()
    {
        QCOMPARE(m_world.events(), m_events);
        QVERIFY(m_world.all<Exchange>().empty() && m_world.all<Warning>().empty());
    }

    static QByteArray good() { return EsmaFiles::provider("One AG", EsmaFiles::firstLei, "one.de"); }
    qint64 m_events = 0;

private slots:
    void initTestCase() { m_events = m_world.events(); }

    void everyPublicFileOfBadInput()
    {
        TIZILIM_VECTORS(folder, "badinput");
        int files = 0;
        QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            const QString path = found.next();
            isRefused(take(path), path);
            if (path.endsWith(u".csv")) // said to be one all the same
                isRefused(take(path, QStringLiteral("esma_providers")), path);
            ++files;
        }
        QVERIFY(files > 600);
        nothingWasTaken();
    }

    void spoiltRegisters_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &content, const char *code) { QTest::newRow(name) << content << QString::fromLatin1(code); };
        const QByteArray whole = EsmaFiles::providers({good(), EsmaFiles::provider("Stra\xC3\x9F" "e", EsmaFiles::secondLei, "two.de")});
        const QString text = QString::fromUtf8(whole.mid(3));
        row("empty", {}, "import.empty_file");
        row("byte order mark alone", "\xEF\xBB\xBF", "import.no_header");
        row("cut inside a quoted cell", whole.first(whole.indexOf("Bonn")), "import.unclosed_quote");
        row("cut inside the header", whole.first(40), "import.not_recognised");
        row("a letter of Windows-1252", QByteArray(whole).replace("\xC3\x9F", "\xDF"), "import.invalid_utf8");
        row("UTF-16", QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2), "import.utf16");
        row("UTF-16 without a mark", QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2), "import.nul");
        row("NUL in a cell", QByteArray(whole).replace("One AG,5", QByteArray("One\0AG,5", 8)), "import.nul");
        row("a cell of two megabytes", QByteArray(whole).replace("Street 1", QByteArray(2 * 1024 * 1024, 'x')), "import.cell_too_long");
        row("a column twice", QByteArray(whole).replace("ac_comments", "ac_lastupdate"), "import.duplicate_header");
        row("a column missing", QByteArray(whole).replace("ae_lei,", "nothing,"), "import.missing_columns");
        row("random bytes", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"), "import.not_a_table");
    }

    void spoiltRegisters()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        const auto report = take(m_files.write(QStringLiteral("spoilt.csv"), content));
        isRefused(report, QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(report.error().code, code);
        nothingWasTaken();
    }

    void aRegisterCutBetweenTwoCells()
    {
        QByteArray cut = EsmaFiles::providers({good(), good()});
        cut.chop(14); // behind the countries
        const auto report = take(m_files.write(QStringLiteral("cut.csv"), cut));
        QVERIFY(report);
        QCOMPARE(report->refused, 1);
        QCOMPARE(report->problems.list().first().code, QStringLiteral("import.too_few_cells"));
        QCOMPARE(report->problems.list().first().line, 4);
        nothingWasTaken();
    }

    void hostileNamesAreRefusedOrKeptAsTheyAre()
    {
        TIZILIM_VECTORS(folder, "badinput/own");
        const auto json = nlohmann::json::parse(TestFiles::read(folder + QStringLiteral("/names.json")).toStdString());
        for (const auto &entry : json) {
            LicensingWorld world;
            const QByteArray name = QByteArray::fromStdString(entry.at("value").get<std::string>());
            const QByteArray file = EsmaFiles::providers({EsmaFiles::provider('"' + QByteArray(name).replace("\"", "\"\"") + '"', EsmaFiles::firstLei, "one.de")});
            const auto report = runImport(world.as("officer"), {.path = m_files.write(QStringLiteral("name.csv"), file)}, {});
            const auto kept = world.all<Exchange>();
            if (!report || report->refused > 0)
                QVERIFY(kept.empty());
            else
                QCOMPARE(kept.front().nameLatin, QString::fromUtf8(name).simplified().normalized(QString::NormalizationForm_C));
        }
    }
};

QTEST_GUILESS_MAIN(HostileImportTest)
#include "HostileImportTest.moc"
