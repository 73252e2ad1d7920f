#include "app/exports/OutputFile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace tizilim;

class OutputFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }

private slots:
    void isThereOnlyWhenCommitted()
    {
        const QString path = m_folder.filePath(QStringLiteral("Есеп.csv"));
        {
            const auto file = OutputFile::create(path);
            QVERIFY(file);
            QVERIFY((*file)->write("half"));
            QVERIFY(!QFile::exists(path));
        }
        QVERIFY(names().isEmpty());
        const auto file = OutputFile::create(path);
        QVERIFY((*file)->write("whole"));
        QVERIFY((*file)->commit());
        QCOMPARE(contentOf(path), QByteArray("whole"));
        QCOMPARE(names(), QStringList{QStringLiteral("Есеп.csv")});
    }

    void whatStoodThereStaysUntilTheEnd()
    {
        const QString path = m_folder.filePath(QStringLiteral("Есеп.csv"));
        const auto file = OutputFile::create(path);
        QVERIFY((*file)->write("new"));
        QCOMPARE(contentOf(path), QByteArray("whole"));
        QVERIFY((*file)->commit());
        QCOMPARE(contentOf(path), QByteArray("new"));
    }

    void onlyTheOwnerMayReadIt()
    {
        const auto permissions = QFile::permissions(m_folder.filePath(QStringLiteral("Есеп.csv")));
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    }

    void aLibraryCanOpenTheSameFile()
    {
        const auto file = OutputFile::create(m_folder.filePath(QStringLiteral("by-path")));
        QFile again((*file)->workingPath());
        QVERIFY(again.open(QIODevice::WriteOnly | QIODevice::Truncate));
        again.write("through the path");
        again.close();
        QVERIFY((*file)->commit());
        QCOMPARE(contentOf(m_folder.filePath(QStringLiteral("by-path"))), QByteArray("through the path"));
    }

    void refusesWhatIsNoPlaceForAFile()
    {
        QCOMPARE(OutputFile::create(m_folder.filePath(QStringLiteral("none/x"))).error().code,
                 QStringLiteral("export.folder_missing"));
        QCOMPARE(OutputFile::create(m_folder.path()).error().code, QStringLiteral("export.is_folder"));
    }

#ifdef Q_OS_UNIX
    void aFullDiskLeavesNothing()
    {
        const QStringList before = names();
        // A limit on the size of files stands for the full disk: the same calls fail at the same place.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        getrlimit(RLIMIT_FSIZE, &old);
        rlimit small{4096, old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const QString path = m_folder.filePath(QStringLiteral("big"));
        Result<void> outcome;
        {
            const auto file = OutputFile::create(path);
            outcome = (*file)->write(QByteArray(1'000'000, 'x'));
        }
        setrlimit(RLIMIT_FSIZE, &old);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error(), Error::inputOutput("export.disk_full", {path}));
        QCOMPARE(names(), before);
    }
#endif
};

QTEST_GUILESS_MAIN(OutputFileTest)
#include "OutputFileTest.moc"
