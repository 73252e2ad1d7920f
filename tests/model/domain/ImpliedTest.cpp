#include "model/domain/Implied.h"

#include <QTest>

using namespace tizilim;

class ImpliedTest : public QObject {
    Q_OBJECT

    static QHash<QString, Value> implied(FieldKind kind, const char *text)
    {
        return impliedBy(Field{1, "field", kind, "", {}, nullptr}, Value(QString::fromLatin1(text)));
    }
    static Value text(const char *text) { return Value(QString::fromLatin1(text)); }

private slots:
    void aPersonsNumberTellsBirthDateAndSex()
    {
        const QHash<QString, Value> told = implied(FieldKind::PersonNumber, "871008401427");
        QVERIFY(told.value(QStringLiteral("birth_date")) == text("1987-10-08"));
        QVERIFY(told.value(QStringLiteral("sex")) == text("f"));
        QVERIFY(told.value(QStringLiteral("kind")) == text("person"));
        QVERIFY(told.value(QStringLiteral("client_id_type")) == text("iin"));
    }

    void aCompanysNumberTellsThatItIsOne()
    {
        const QHash<QString, Value> told = implied(FieldKind::PersonNumber, "940140000385");
        QVERIFY(told.value(QStringLiteral("kind")) == text("company"));
        QVERIFY(told.value(QStringLiteral("client_id_type")) == text("bin"));
        QVERIFY(!told.contains(QStringLiteral("birth_date")));
    }

    void anAddressTellsItsChains()
    {
        QVERIFY(implied(FieldKind::WalletAddress, "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa").value(QStringLiteral("chain")) == text("BTC|BCH"));
    }

    void whatIsNoNumberTellsNothing()
    {
        QVERIFY(implied(FieldKind::PersonNumber, "871008401428").isEmpty());
        QVERIFY(implied(FieldKind::PersonNumber, "N 1234567").isEmpty());
        QVERIFY(implied(FieldKind::WalletAddress, "hello").isEmpty());
        QVERIFY(implied(FieldKind::Text, "871008401427").isEmpty());
    }
};

QTEST_GUILESS_MAIN(ImpliedTest)
#include "ImpliedTest.moc"
