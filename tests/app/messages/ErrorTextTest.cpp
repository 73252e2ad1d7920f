#include "app/messages/ErrorText.h"

#include <QTest>

using namespace tizilim;

class ErrorTextTest : public QObject {
    Q_OBJECT

    static QStringList values(const char *text) { return QString::fromLatin1(text).split(u','); }

private slots:
    void fillsInByNumber()
    {
        // Leaves %3 out and has %4 before %2.
        QCOMPARE(errorText(Error::refused("import.unclosed_quote", values("9,name,77,3"))),
                 QStringLiteral("The quotation mark opened on line 3, column name, is never closed."));
        QCOMPARE(errorText(Error::refused("import.no_header", values("1,,0,"))),
                 QStringLiteral("Line 1: the names of the columns are missing. The first line must hold them."));
    }

    void fillsInOnce()
    {
        QCOMPARE(errorText(Error::refused("money.currencies_differ", values("%2,%1"))), QStringLiteral("Amounts in %2 and %1 cannot be added."));
    }

    void toleratesMissingValues()
    {
        QCOMPARE(errorText(Error::refused("money.too_large")), QStringLiteral("The amount is too large:"));
    }

    void showsAnUnknownCode() { QCOMPARE(errorText(Error::refused("no.such_code", values("x"))), QStringLiteral("no.such_code")); }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "ErrorTextTest.moc"
