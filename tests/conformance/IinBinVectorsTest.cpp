#include "model/domain/Bin.h"
#include "model/domain/Iin.h"

#include <QFile>
#include <QTest>

using namespace tizilim;

/// Every identifier of data/iin is judged as the file says.
class IinBinVectorsTest : public QObject {
    Q_OBJECT

    static void checkIin(const QStringList &fields)
    {
        const auto iin = Iin::parse(fields[0]);
        QCOMPARE(iin.has_value(), fields[2] == u"valid");
        if (!iin)
            return;
        QCOMPARE(iin->birthDate().value().toString(Qt::ISODate), fields[3]);
        QCOMPARE(iin->sex().value() == Sex::Male, fields[4] == u"male");
    }

private slots:
    void agreesWithEveryVector()
    {
        QFile file(QStringLiteral(TIZILIM_SOURCE_DIR "/../shared/data/iin/iin_bin_vectors.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP(qPrintable(QStringLiteral("no public vectors at ") + file.fileName()));
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        lines.removeFirst();
        QCOMPARE(lines.size(), 87);
        for (const QString &line : lines) {
            const QStringList fields = line.split(u'\t');
            if (fields[1] == u"iin")
                checkIin(fields);
            else
                QCOMPARE(Bin::parse(fields[0]).has_value(), fields[2] == u"valid");
            if (QTest::currentTestFailed())
                qWarning("line: %s", qPrintable(line));
        }
    }
};

QTEST_GUILESS_MAIN(IinBinVectorsTest)
#include "IinBinVectorsTest.moc"
