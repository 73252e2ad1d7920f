#include "app/imports/ZipArchive.h"
#include "tests/support/TestFiles.h"

#include <QTest>

using namespace tizilim;

class ZipArchiveTest : public QObject {
    Q_OBJECT

    TestFiles m_files;

    QString inspect(const std::vector<std::pair<QByteArray, QByteArray>> &entries, const ZipLimits &limits = {})
    {
        const auto found = inspectZip(m_files.writeZip(QStringLiteral("t.zip"), entries), limits);
        if (!found)
            return found.error().code;
        QString text;
        for (const ZipEntry &entry : *found)
            text += entry.name + u':' + QString::number(entry.size) + u' ';
        return text;
    }

private slots:
    void listsWhatThereIs()
    {
        QCOMPARE(inspect({{"a.txt", "xyz"}, {"Қазақ.txt", ""}}), QStringLiteral("a.txt:3 Қазақ.txt:0 "));
        QCOMPARE(inspect({{"a/b.txt", "x"}}, {.foldersAllowed = true}), QStringLiteral("a/b.txt:1 "));
    }

    void refuses()
    {
        for (const char *name : {"../a", "/a", "a\\b", "C:a", "a/b"})
            QCOMPARE(inspect({{name, "x"}}), QStringLiteral("zip.path"));
        for (const char *name : {"../a", "a/../../b", "/a", "./a"})
            QCOMPARE(inspect({{name, "x"}}, {.foldersAllowed = true}), QStringLiteral("zip.path"));
        QCOMPARE(inspect({{"a", "x"}, {"b", "y"}, {"a", "z"}}), QStringLiteral("zip.duplicate_name"));
        QCOMPARE(inspect({{"a", "x"}, {"b", "y"}}, {.entries = 1}), QStringLiteral("zip.too_many_entries"));
        QCOMPARE(inspect({{"a", "x"}, {"b", "yy"}}, {.bytes = 2}), QStringLiteral("zip.bomb"));
        QCOMPARE(inspect({{"a", QByteArray(1000, 'x')}}, {.ratio = 0 + 1}), QStringLiteral("a:1000 "));
    }

    void tellsWhatIsNoZip()
    {
        for (const QByteArray &content : {QByteArray(), QByteArray("PK"), QByteArray("PK\3\4 and no more"), QByteArray("a,b\n1,2\n")}) {
            const auto found = inspectZip(m_files.write(QStringLiteral("no.zip"), content), {});
            QVERIFY(!found);
            QCOMPARE(found.error().code, QStringLiteral("zip.damaged"));
        }
        QCOMPARE(inspectZip(m_files.path(QStringLiteral("absent.zip")), {}).error().code, QStringLiteral("io.open_failed"));
    }

    void readsOneEntry()
    {
        const QString path = m_files.writeZip(QStringLiteral("t.zip"), {{"a", "first"}, {"b", QByteArray(300'000, 'b')}, {"c", "last"}});
        const auto device = ZipEntryDevice::open(path, {QStringLiteral("b"), 300'000});
        QVERIFY(device);
        QCOMPARE((*device)->readAll(), QByteArray(300'000, 'b'));
        QVERIFY((*device)->atEnd());
        const auto slowly = ZipEntryDevice::open(path, {QStringLiteral("b"), 300'000});
        for (qsizetype read = 0; read < 300'000; read += 100)
            QCOMPARE((*slowly)->read(100).size(), 100);
        QVERIFY(!(*device)->isDamaged());
        QCOMPARE((*device)->progress(), 1.0);
        QCOMPARE(ZipEntryDevice::open(path, {QStringLiteral("d"), 1}).error().code, QStringLiteral("zip.no_entry"));
    }

    void stopsAtMoreThanWasPromised()
    {
        const QString path = m_files.writeZip(QStringLiteral("t.zip"), {{"a", QByteArray(300'000, 'a')}});
        const auto device = ZipEntryDevice::open(path, {QStringLiteral("a"), 100'000});
        QVERIFY(device);
        QVERIFY((*device)->readAll().size() <= 100'000);
        QVERIFY((*device)->isDamaged());
    }
};

QTEST_GUILESS_MAIN(ZipArchiveTest)
#include "ZipArchiveTest.moc"
