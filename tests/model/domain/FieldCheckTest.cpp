#include "model/domain/FieldCheck.h"

#include <QTest>

using namespace tizilim;

class FieldCheckTest : public QObject {
    Q_OBJECT

private slots:
    void checks_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored"); // or the error's code behind a !
        const auto row = [](const char *name, FieldKind kind, const char *text, const char *stored) {
            QTest::newRow(name) << int(kind) << QString::fromUtf8(text) << QString::fromUtf8(stored);
        };
        row("iin", FieldKind::Iin, "871008401427", "871008401427");
        row("iin digit", FieldKind::Iin, "871008401428", "!iin.check_digit");
        row("bin", FieldKind::Bin, "940140000385", "940140000385");
        row("bin of a person", FieldKind::Bin, "871008401427", "!bin.kind");
        row("number of a person", FieldKind::PersonNumber, "871008401427", "871008401427");
        row("number of a company", FieldKind::PersonNumber, "940140000385", "940140000385");
        row("wrong number", FieldKind::PersonNumber, "940140000386", "!bin.check_digit");
        row("passport", FieldKind::PersonNumber, "N 1234567", "N 1234567");
        row("lei small", FieldKind::Lei, "5299005v5gbsn2a4c303", "5299005V5GBSN2A4C303");
        row("country small", FieldKind::Country, "kz", "KZ");
        row("no country", FieldKind::Country, "XX", "!country.unknown");
        row("region", FieldKind::Region, "75", "75");
        row("region in full", FieldKind::Region, "750000000", "75");
        row("no region", FieldKind::Region, "99", "!region.unknown");
        row("email", FieldKind::Email, "info@alatau.kz", "info@alatau.kz");
        row("email twice", FieldKind::Email, "a@b@c.kz", "!email.malformed");
        row("email space", FieldKind::Email, "a b@c.kz", "!email.malformed");
        row("phone", FieldKind::Phone, "+7 (727) 270-45-91", "+7 (727) 270-45-91");
        row("phone words", FieldKind::Phone, "call me", "!phone.malformed");
        row("date", FieldKind::Date, "2026-11-23", "2026-11-23");
        row("no date", FieldKind::Date, "2026-02-30", "!field.date");
        row("line feed in a name", FieldKind::Name, "a\nb", "!text.control");
        row("line feed in long text", FieldKind::LongText, "a\nb", "a\nb");
        row("bidi", FieldKind::Text, "a\xE2\x80\xAE" "b", "!text.bidi_control");
    }

    void checks()
    {
        QFETCH(int, kind);
        QFETCH(QString, text);
        QFETCH(QString, stored);
        const auto result = checkedValue({1, "field", static_cast<FieldKind>(kind)}, Value(text));
        QCOMPARE(result ? std::get<QString>(*result) : u'!' + result.error().code, stored);
    }

    void aChoiceIsOneOfItsList()
    {
        const Choices choices{{0, "yes", "Yes"}, {1, "no", "No"}};
        const Field field{1, "field", FieldKind::Choice, "", {}, &choices};
        QVERIFY(checkedValue(field, Value(QStringLiteral("no"))));
        QCOMPARE(checkedValue(field, Value(QStringLiteral("perhaps"))).error().code, QStringLiteral("field.choice"));
    }

    void nullStaysNullAndAnotherShapeIsRefused()
    {
        const Field field{1, "field", FieldKind::Integer};
        QVERIFY(isNull(*checkedValue(field, Value())));
        QCOMPARE(*checkedValue(field, Value(qint64(7))), Value(qint64(7)));
        QCOMPARE(checkedValue(field, Value(QStringLiteral("7"))).error(), Error::usage("field.shape", {QStringLiteral("field")}));
    }
};

QTEST_GUILESS_MAIN(FieldCheckTest)
#include "FieldCheckTest.moc"
