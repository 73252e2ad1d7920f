#include "app/messages/FieldInput.h"

#include <QtTest>

using namespace tizilim;

namespace {

Field fieldOf(FieldKind kind)
{
    return {.id = 1, .name = "field", .kind = kind, .label = "Field", .options = {}};
}

} // namespace

class FieldInputTest : public QObject {
    Q_OBJECT

private slots:
    void typedNumbersAreReadAsTheyAreMeant_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain"); // empty: refused
        const int en = int(Language::English);
        const int kk = int(Language::Kazakh);
        const int quantity = int(FieldKind::Quantity);
        const int tenge = int(FieldKind::Tenge);
        const int percent = int(FieldKind::Percent);
        const int whole = int(FieldKind::Integer);
        QTest::newRow("en groups") << en << quantity << "1,234,567.5" << "1234567.5";
        QTest::newRow("en one group") << en << quantity << "1,234" << "1234";
        QTest::newRow("en comma as point") << en << quantity << "1,5" << "1.5";
        QTest::newRow("kk comma") << kk << quantity << "1 234,5" << "1234.5";
        QTest::newRow("kk no-break spaces") << kk << quantity << "1\u00A0234\u202F567,5" << "1234567.5";
        QTest::newRow("kk point") << kk << quantity << "1234.5" << "1234.5";
        QTest::newRow("kk two marks") << kk << quantity << "1.234,5" << "";
        QTest::newRow("18 places") << kk << quantity << "0,000000000000000001" << "0.000000000000000001";
        QTest::newRow("19 places") << kk << quantity << "0,0000000000000000001" << "";
        QTest::newRow("minus sign of Format") << kk << quantity << "\u22125" << "-5";
        QTest::newRow("money") << kk << tenge << "1 000 000 ₸" << "1000000.00";
        QTest::newRow("money by code") << en << tenge << "KZT 1,000.25" << "1000.25";
        QTest::newRow("money, three places") << kk << tenge << "1,005" << "";
        QTest::newRow("per cent") << kk << percent << "41,8 %" << "41.8";
        QTest::newRow("whole") << kk << whole << "48 213" << "48213";
        QTest::newRow("letters") << kk << quantity << "много" << "";
        QTest::newRow("exponent") << en << quantity << "1e5" << "";
    }

    void typedNumbersAreReadAsTheyAreMeant()
    {
        QFETCH(int, language);
        QFETCH(int, kind);
        QFETCH(QString, typed);
        QFETCH(QString, plain);
        const Field field = fieldOf(FieldKind(kind));
        const Result<Value> value = readTyped(field, typed, Language(language));
        QCOMPARE(value.has_value(), !plain.isEmpty());
        if (value)
            QCOMPARE(plainText(field, *value), plain);
    }

    void whatIsPutIntoAFieldIsReadBack()
    {
        const std::pair<FieldKind, Value> values[] = {{FieldKind::Date, Value(QStringLiteral("2026-02-01"))},
                                                      {FieldKind::Tenge, Value(qint64(-123456789))},
                                                      {FieldKind::Integer, Value(qint64(1234567))},
                                                      {FieldKind::Quantity, Value(*Decimal::parse(QStringLiteral("-1234567.000000000000000001")))},
                                                      {FieldKind::Percent, Value(*Decimal::parse(QStringLiteral("12.5")))},
                                                      {FieldKind::Name, Value(QStringLiteral("Әбенова Гүлнар"))}};
        for (const Language language : allLanguages) {
            for (const auto &[kind, value] : values) {
                const Field field = fieldOf(kind);
                const Result<Value> back = readTyped(field, typedText(field, value, language), language);
                QVERIFY2(back && *back == value, qPrintable(typedText(field, value, language)));
            }
        }
    }

    void anIdentifierTellsWhatIsInIt()
    {
        const Field number = fieldOf(FieldKind::PersonNumber);
        const Result<Value> company = readTyped(number, QStringLiteral("240340012341"), Language::English);
        QVERIFY(company.has_value());
        QVERIFY(noteOf(number, *company, Language::English).contains(QStringLiteral("head office")));
        const Result<Value> wrong = readTyped(number, QStringLiteral("240340012349"), Language::English);
        QVERIFY(!wrong && wrong.error().is("bin.check_digit"));
        const Result<Value> passport = readTyped(number, QStringLiteral("N1234567"), Language::English);
        QVERIFY(passport.has_value());
        QVERIFY(noteOf(number, *passport, Language::English).isEmpty());
    }

    void nothingIsNull()
    {
        for (const FieldKind kind : {FieldKind::Date, FieldKind::Tenge, FieldKind::Iin, FieldKind::Name, FieldKind::LongText}) {
            const Result<Value> value = readTyped(fieldOf(kind), QStringLiteral("  "), Language::Russian);
            QVERIFY(kind == FieldKind::LongText || (value && isNull(*value)));
        }
    }
};

QTEST_GUILESS_MAIN(FieldInputTest)
#include "FieldInputTest.moc"
