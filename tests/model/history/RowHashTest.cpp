#include "model/history/RowHash.h"

#include "model/history/MerkleTree.h"

#include <QTest>

using namespace tizilim;

namespace {

/// Fields out of order, to show that the hash goes by their numbers.
RecordType sampleType()
{
    RecordType type;
    type.code = 0x0102;
    type.name = "sample";
    for (const quint16 number : {quint16(2), quint16(1), quint16(4), quint16(3), quint16(9), quint16(7)}) {
        Field field;
        field.id = number;
        field.name = "any";
        type.fields.push_back(field);
    }
    return type;
}

std::vector<Value> sampleValues()
{
    return {QStringLiteral("Әлия"), qint64(-2), Decimal::parse(QStringLiteral("-0.500")).value(),
            QByteArray("\0\xFF", 2), QString(QLatin1String("")), std::monostate()};
}

const QByteArray salt(32, '\x05');

RecordId idOf(char byte)
{
    return RecordId::fromBytes(QByteArray(16, byte)).value();
}

Digest filled(char byte)
{
    return Digest::fromBytes(QByteArray(32, byte)).value();
}

} // namespace

/// Expected values come from Python's hashlib over the layout of docs/file-format.md.
class RowHashTest : public QObject {
    Q_OBJECT

    static QString hashOf(const std::vector<Value> &values, quint16 schema = 3)
    {
        return rowHash(salt, sampleType(), schema, values).value().toHex();
    }

private slots:
    void hashesColumnsByTheirNumbers()
    {
        QCOMPARE(hashOf(sampleValues()), QStringLiteral("c8a7e5aaaace7dc8fc4fd5504c1773bd96fefcffd92037fcab77079d9ffa9024"));
    }

    void everyPartCounts()
    {
        const QString hash = hashOf(sampleValues());
        QVERIFY(hashOf(sampleValues(), 4) != hash);
        for (size_t place = 0; place < 5; ++place) {
            auto values = sampleValues();
            values[place] = std::monostate();
            QVERIFY2(hashOf(values) != hash, qPrintable(QString::number(place)));
        }
        auto values = sampleValues();
        values[3] = QStringLiteral("Әлия"); // the same text in another column
        QVERIFY(hashOf(values) != hash);
        QVERIFY(rowHash(QByteArray(32, '\x06'), sampleType(), 3, sampleValues()).value().toHex() != hash);
        auto type = sampleType();
        type.code = 0x0103;
        QVERIFY(rowHash(salt, type, 3, sampleValues()).value().toHex() != hash);
    }

    void emptyTextIsNotNull()
    {
        auto values = sampleValues();
        values[4] = std::monostate();
        QVERIFY(hashOf(values) != hashOf(sampleValues()));
        values[4] = QByteArray("");
        QVERIFY(hashOf(values) != hashOf(sampleValues()));
    }

    void refusesASaltOfAnotherLength()
    {
        for (const qsizetype size : {0, 31, 33})
            QCOMPARE(rowHash(QByteArray(size, 'x'), sampleType(), 1, sampleValues()).error().code,
                     QStringLiteral("row.salt_malformed"));
    }

    void erasedRowsHaveAHashOfTheirOwn()
    {
        QCOMPARE(erasedHash(0x0102, idOf('\x01')).toHex(), QStringLiteral("93e97d60ec40d767ec2717b1a218628f219fb37e1f167c2531a00f1a25c4b660"));
        QVERIFY(erasedHash(0x0102, idOf('\x02')) != erasedHash(0x0102, idOf('\x01')));
    }

    void severalRowsHaveOneRootByTypeAndId()
    {
        const RowEntry first{1, idOf('\x02'), filled('\xAA')};
        const RowEntry absent{1, idOf('\x03'), {}};
        const RowEntry last{2, idOf('\x01'), filled('\xBB')};
        const QString root = QStringLiteral("dec62d6f57718fce831c786713e1f92b2057a1a18474d160ae774ba8e20e1709");
        QCOMPARE(rowsRoot({last, first, absent}).toHex(), root);
        QCOMPARE(rowsRoot({absent, first, last}).toHex(), root);
        QCOMPARE(rowsRootInOrder({last, first, absent}).toHex(), QStringLiteral("89c2d653e916834abb792fe77672806f6362bd575613ad4e182289f32218ea2d"));
        QVERIFY(rowsRoot({}) == merkleEmptyRoot());
    }
};

QTEST_GUILESS_MAIN(RowHashTest)
#include "RowHashTest.moc"
