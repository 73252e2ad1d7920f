#include "model/domain/LegalForm.h"

#include <QTest>

using namespace tizilim;

class LegalFormTest : public QObject {
    Q_OBJECT

private slots:
    void splitsTheFormOff_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *text, const char *form, const char *name) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(form) << QString::fromUtf8(name);
        };
        row("ТОО «Альфа»", "ТОО", "Альфа");
        row("«Альфа» ЖШС", "ТОО", "Альфа");
        row("Alpha LLP", "ТОО", "Alpha");
        row("Alpha, L.L.P.", "ТОО", "Alpha");
        row("TOO Alpha", "ТОО", "Alpha");
        row("ТОO\"Альфа\"", "ТОО", "Альфа");  // a Latin O
        row("TOO \"Альфа\"", "ТОО", "Альфа"); // typed in Latin
        row("тоо альфа", "ТОО", "альфа");
        row("Товарищество с ограниченной ответственностью \"Альфа и Ко\"", "ТОО", "Альфа и Ко");
        row("\"Альфа\" жауапкершілігі шектеулі серіктестігі", "ТОО", "Альфа");
        row("Альфа Жауапкершілігі Шектеулі Серіктестік", "ТОО", "Альфа");
        row("АО \"Народный банк\"", "АО", "Народный банк");
        row("«Халық банкі» АҚ", "АО", "Халық банкі");
        row("«Халық банкі» акционерлік қоғамы", "АО", "Халық банкі");
        row("Акционерное общество «Банк»", "АО", "Банк");
        row("Bank JSC", "АО", "Bank");
        row("Joint-Stock Company Bank", "АО", "Bank");
        row("ИП Иванов", "ИП", "Иванов");
        row("ДК Асанов", "ИП", "Асанов");
        row("ЖК «Асанов»", "ИП", "Асанов");
        row("Индивидуальный предприниматель Иванов И.И.", "ИП", "Иванов И.И.");
        row("Асанов дара кәсіпкер", "ИП", "Асанов");
    }

    void splitsTheFormOff()
    {
        QFETCH(QString, text);
        const CompanyName company = splitLegalForm(text);
        QVERIFY(company.form);
        QTEST(abbreviationOf(*company.form, QStringLiteral("ru")), "form");
        QTEST(company.name, "name");
    }

    void leavesOtherNamesWhole_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"Альфа", "ТОО", "Макао", "Binance Kazakhstan Ltd", "Me too", "ИПотека", "АОЗТ Альфа", ""})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void leavesOtherNamesWhole()
    {
        QFETCH(QString, text);
        QCOMPARE(splitLegalForm(text), (CompanyName{std::nullopt, text}));
    }

    void abbreviatesInThreeLanguages()
    {
        QCOMPARE(abbreviationOf(LegalForm::LimitedLiabilityPartnership, QStringLiteral("kk")), QStringLiteral("ЖШС"));
        QCOMPARE(abbreviationOf(LegalForm::JointStockCompany, QStringLiteral("kk")), QStringLiteral("АҚ"));
        QCOMPARE(abbreviationOf(LegalForm::SoleProprietor, QStringLiteral("kk")), QStringLiteral("ДК"));
        QCOMPARE(abbreviationOf(LegalForm::JointStockCompany, QStringLiteral("en")), QStringLiteral("JSC"));
    }
};

QTEST_GUILESS_MAIN(LegalFormTest)
#include "LegalFormTest.moc"
