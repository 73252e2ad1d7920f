#include "model/domain/KazakhOrder.h"

#include <QTest>

#include <algorithm>

using namespace tizilim;

class KazakhOrderTest : public QObject {
    Q_OBJECT

private slots:
    void sortsTheAlphabet()
    {
        const QStringList alphabet =
            QStringLiteral("А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я A Z")
                .split(u' ');
        QStringList sorted = alphabet;
        std::ranges::reverse(sorted);
        std::ranges::sort(sorted, {}, kazakhSortKey);
        QCOMPARE(sorted, alphabet);
    }

    void sortsNames()
    {
        const QStringList names{QStringLiteral("Абай"),   QStringLiteral("Ақан"),  QStringLiteral("Әлия"),
                                QStringLiteral("Ғалым"),  QStringLiteral("Дина"),  QStringLiteral("Кенже"),
                                QStringLiteral("Қайрат"), QStringLiteral("Ұлан"),  QStringLiteral("Үсен"),
                                QStringLiteral("Ысқақ"),  QStringLiteral("Іңкәр"), QStringLiteral("Alpha")};
        QStringList sorted = names;
        std::ranges::reverse(sorted);
        std::ranges::sort(sorted, {}, kazakhSortKey);
        QCOMPARE(sorted, names);
    }

    void makesKeysOfAnyLength()
    {
        QVERIFY(kazakhSortKey(QString()) < kazakhSortKey(QStringLiteral("0")));
        const QString longText(10'000, u'ж');
        QVERIFY(kazakhSortKey(longText) < kazakhSortKey(longText + u'а'));
        QVERIFY(!kazakhOrderVersion().isEmpty());
    }
};

QTEST_GUILESS_MAIN(KazakhOrderTest)
#include "KazakhOrderTest.moc"
