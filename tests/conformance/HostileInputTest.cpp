#include "app/imports/OpenTable.h"
#include "app/imports/SafeXml.h"
#include "app/imports/ZipArchive.h"
#include "model/base/StrictJson.h"
#include "tests/support/TestFiles.h"

#include <QDirIterator>
#include <QTest>

using namespace tizilim;

/// data/badinput through every reader: what must be refused is, what must be read is, and nothing crashes.
class HostileInputTest : public QObject {
    Q_OBJECT

    static QStringList filesIn(const QString &folder, const QString &pattern)
    {
        QStringList files;
        QDirIterator found(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext())
            files.append(found.next());
        files.sort();
        return files;
    }

    /// The code of what a table is refused with, or how many records it has.
    static QString readTable(const QString &path)
    {
        const auto reader = openTable(path);
        if (!reader)
            return reader.error().code;
        for (int count = 0;; ++count) {
            const auto row = (*reader)->next();
            if (!row)
                return row.error().code;
            if (!*row)
                return QString::number(count);
        }
    }

    static QString readXml(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return QStringLiteral("unreadable");
        SafeXml xml(file);
        for (;;) {
            const auto token = xml.next();
            if (!token)
                return token.error().code;
            if (*token == SafeXml::Token::End)
                return {};
        }
    }

private slots:
    void jsonTestSuite()
    {
        TIZILIM_VECTORS(folder, "badinput/json/test_parsing");
        int accepted = 0;
        int refused = 0;
        for (const QString &path : filesIn(folder, QStringLiteral("*.json"))) {
            const QString name = QFileInfo(path).fileName();
            const QByteArray text = TestFiles::read(path);
            // Equal keys are well-formed JSON, and the suite says so; that they are refused all the same is our choice.
            const bool syntax = parseStrictJson(text, {.depth = 1000, .refuseDuplicateKeys = false}).has_value();
            const bool ours = parseStrictJson(text).has_value();
            if (name.startsWith(u"y_")) {
                QVERIFY2(syntax, qPrintable(name));
                QCOMPARE(ours, !name.startsWith(u"y_object_duplicated_key"));
                ++accepted;
            } else if (name.startsWith(u"n_")) {
                QVERIFY2(!syntax && !ours, qPrintable(name));
                ++refused;
            }
        }
        QCOMPARE(accepted, 95);
        QCOMPARE(refused, 188);
    }

    void ownJson()
    {
        TIZILIM_VECTORS(folder, "badinput/own");
        const auto code = [&](const char *name) {
            const auto json = parseStrictJson(TestFiles::read(folder + u'/' + QLatin1String(name)));
            return json ? QString() : json.error().code;
        };
        QCOMPARE(code("deep_nesting_100000.json"), QStringLiteral("json.too_deep"));
        QCOMPARE(code("dup_keys.json"), QStringLiteral("json.duplicate_key"));
        QCOMPARE(code("big_number.json"), QStringLiteral("json.number_too_large"));
        QCOMPARE(code("names.json"), QString());
    }

    void naughtyStringsComeThroughUnchanged()
    {
        TIZILIM_VECTORS(folder, "badinput/blns");
        const auto json = parseStrictJson(TestFiles::read(folder + QStringLiteral("/blns.json")));
        QVERIFY(json && json->is_array());
        QVERIFY(json->size() > 400);
        TestFiles files;
        QByteArray csv("string,number\n");
        QStringList expected;
        for (const auto &item : *json) {
            const QByteArray text = QByteArray::fromStdString(item.get<std::string>());
            expected.append(QString::fromUtf8(text));
            csv += '"' + QByteArray(text).replace("\"", "\"\"") + "\",1\n";
        }
        const auto reader = openTable(files.write(QStringLiteral("blns.csv"), csv));
        QVERIFY(reader);
        for (const QString &text : std::as_const(expected)) {
            const auto row = (*reader)->next();
            QVERIFY(row && *row);
            QCOMPARE((*row)->cells.first(), text);
        }
    }

    void xmlNotWellFormed()
    {
        TIZILIM_VECTORS(folder, "badinput/xmlconf/xmltest/not-wf");
        const QStringList files = filesIn(folder, QStringLiteral("*.xml"));
        QVERIFY(files.size() >= 187);
        for (const QString &path : files)
            QVERIFY2(!readXml(path).isEmpty(), qPrintable(path));
    }

    void xmlValid()
    {
        TIZILIM_VECTORS(folder, "badinput/xmlconf/xmltest/valid");
        for (const QString &path : filesIn(folder, QStringLiteral("*.xml"))) {
            const QString code = readXml(path);
            QVERIFY2(code.isEmpty() != TestFiles::read(path).replace(QByteArrayView("\0", 1), "").contains("<!DOCTYPE"), qPrintable(path)); // some are UTF-16
        }
    }

    void ownXml()
    {
        TIZILIM_VECTORS(folder, "badinput/own");
        const auto code = [&](const char *name) { return readXml(folder + u'/' + QLatin1String(name)); };
        for (const char *name : {"billion_laughs.xml", "quadratic_blowup.xml", "xxe_external_dtd.xml", "xxe_file.xml"})
            QCOMPARE(code(name), QStringLiteral("xml.doctype"));
        QCOMPARE(code("deep_nesting_20000.xml"), QStringLiteral("xml.too_deep"));
        for (const char *name : {"invalid_utf8.xml", "nul_byte.xml", "utf7_decl.xml"})
            QVERIFY2(!code(name).isEmpty(), name);
    }

    void csvSpectrum()
    {
        TIZILIM_VECTORS(folder, "badinput/csv-spectrum");
        const QStringList files = filesIn(folder + QStringLiteral("/csvs"), QStringLiteral("*.csv"));
        QCOMPARE(files.size(), 12);
        for (const QString &path : files) {
            const QString base = QFileInfo(path).completeBaseName();
            const auto expected = parseStrictJson(TestFiles::read(folder + QStringLiteral("/json/") + base + QStringLiteral(".json")));
            QVERIFY2(expected, qPrintable(base));
            if (base == QLatin1String("location_coordinates")) { // bare quotation marks inside a cell: not RFC 4180
                QCOMPARE(readTable(path), QStringLiteral("import.stray_quote"));
                continue;
            }
            const auto reader = openTable(path);
            QVERIFY2(reader, qPrintable(base));
            for (const auto &record : *expected) {
                const auto row = (*reader)->next();
                QVERIFY2(row && *row, qPrintable(base));
                QVERIFY2((*row)->faults.isEmpty(), qPrintable(base));
                for (qsizetype i = 0; i < (*reader)->header().size(); ++i)
                    QCOMPARE((*row)->cells[i], QString::fromStdString(record.at((*reader)->header()[i].toStdString())));
            }
            QVERIFY2(!reader.value()->next().value(), qPrintable(base));
        }
    }

    void ownTables_data()
    {
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *name, const char *answer) { QTest::newRow(name) << QString::fromLatin1(answer); };
        row("bom_utf16le.csv", "import.utf16");
        row("cp1251.csv", "import.invalid_utf8");
        row("duplicate_header.csv", "import.duplicate_header");
        row("formula_cells.csv", "15");
        row("huge_field_1MiB.csv", "1");
        row("invalid_utf8.csv", "import.invalid_utf8");
        row("many_columns_100000.csv", "import.too_many_columns");
        row("nul_bytes.csv", "import.nul");
        row("unclosed_quote.csv", "import.unclosed_quote");
        row("zip_bomb_20MiB.zip", "zip.bomb");
        row("zip_duplicate_names.zip", "zip.duplicate_name");
        row("zip_many_entries_5000.zip", "zip.too_many_entries");
        row("zip_slip.zip", "zip.path");
        row("zip_symlink.zip", "zip.link");
        row("zip_truncated.zip", "zip.damaged");
    }

    void ownTables()
    {
        TIZILIM_VECTORS(folder, "badinput/own");
        QFETCH(QString, answer);
        QCOMPARE(readTable(folder + u'/' + QLatin1String(QTest::currentDataTag())), answer);
    }

    void namesTheInvalidByte()
    {
        TIZILIM_VECTORS(folder, "badinput/own");
        const auto reader = openTable(folder + QStringLiteral("/invalid_utf8.csv"));
        QVERIFY(reader);
        const auto row = (*reader)->next();
        QVERIFY(!row);
        QCOMPARE(row.error().values, (QStringList{QStringLiteral("2"), QStringLiteral("name"), QStringLiteral("13"), QStringLiteral("0xD0")}));
        const auto told = openTable(folder + QStringLiteral("/cp1251.csv"), {.encoding = TextEncoding::Windows1251});
        QVERIFY(told);
        QCOMPARE((*told)->header().first(), QStringLiteral("имя"));
    }

    void anyFileThroughAnyReader()
    {
        TIZILIM_VECTORS(folder, "badinput");
        int files = 0;
        for (const QString &path : filesIn(folder, QStringLiteral("*"))) {
            ++files;
            readTable(path);
            readXml(path);
            (void)parseStrictJson(TestFiles::read(path));
            (void)inspectZip(path, {});
        }
        QVERIFY(files > 600);
    }
};

QTEST_GUILESS_MAIN(HostileInputTest)
#include "HostileInputTest.moc"
