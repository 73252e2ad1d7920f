#include "app/messages/LanguageTexts.h"
#include "app/messages/LocalInput.h"

#include <QTest>

#include <array>

using namespace tizilim;

class FormatTest : public QObject {
    Q_OBJECT

    const std::array<Format, 3> m_formats{Format(Language::Kazakh), Format(Language::Russian),
                                          Format(Language::English)};

    /// Each of the three with ~ for a no-break space.
    template <typename Write>
    QStringList all(Write write) const
    {
        QStringList texts;
        for (const Format &format : m_formats)
            texts.append(write(format).replace(QChar(0x00A0), u'~'));
        return texts;
    }

private slots:
    void whatIsWrittenIsReadBack()
    {
        for (const Language language : allLanguages) {
            for (int month = 1; month <= 12; ++month) {
                const QDate day(2026, month, 28);
                QCOMPARE(LocalInput(language).parseDate(Format(language).date(day)).value_or(QDate()), day);
            }
        }
    }

    void numbers()
    {
        QCOMPARE(all([](const Format &f) { return f.integer(1234567); }),
                 (QStringList{QStringLiteral("1~234~567"), QStringLiteral("1~234~567"), QStringLiteral("1,234,567")}));
        QCOMPARE(m_formats[2].integer(-123456), QStringLiteral("-123,456"));
        QCOMPARE(m_formats[2].integer(-1234), QStringLiteral("-1,234"));
        QCOMPARE(m_formats[2].integer(999), QStringLiteral("999"));
        QCOMPARE(m_formats[0].decimal(Decimal::parse(QStringLiteral("1234.5000001")).value()),
                 QStringLiteral("1\u00A0234,5000001"));
        QCOMPARE(m_formats[1].decimal(Decimal::parse(QStringLiteral("-0.005")).value(), 2), QStringLiteral("-0,01"));
    }

    void money()
    {
        QCOMPARE(all([](const Format &f) { return f.money(Money::tenge(123456750)); }),
                 (QStringList{QStringLiteral("1~234~567,50~₸"), QStringLiteral("1~234~567,50~₸"),
                              QStringLiteral("1,234,567.50~₸")}));
        const Money dollars{100, Currency::parse(QStringLiteral("USD")).value()};
        QCOMPARE(m_formats[2].money(dollars), QStringLiteral("1.00\u00A0USD"));
    }

    void percent()
    {
        const Decimal twelve(12);
        QCOMPARE(all([&](const Format &f) { return f.percent(twelve); }),
                 (QStringList{QStringLiteral("12%"), QStringLiteral("12~%"), QStringLiteral("12%")}));
        QCOMPARE(m_formats[0].value({ColumnType::Percent, Decimal::parse(QStringLiteral("13.37")).value(), 1, true}),
                 QStringLiteral("+13,4%"));
    }

    void dates()
    {
        const QDate day(2026, 7, 1);
        QCOMPARE(
            all([&](const Format &f) { return f.date(day); }),
            (QStringList{QStringLiteral("01.07.2026"), QStringLiteral("01.07.2026"), QStringLiteral("1 Jul 2026")}));
        QCOMPARE(all([&](const Format &f) { return f.longDate(day); }),
                 (QStringList{QStringLiteral("2026 жылғы 1~шілде"), QStringLiteral("1~июля 2026~г."),
                              QStringLiteral("1~July 2026")}));
        QCOMPARE(m_formats[0].month(10), QStringLiteral("Қазан"));
        QCOMPARE(m_formats[1].month(3), QStringLiteral("март"));
    }

    void periods()
    {
        QCOMPARE(all([](const Format &f) { return f.period(QDate(2026, 7, 1), QDate(2026, 9, 30)); }),
                 (QStringList{QStringLiteral("2026 жылғы 1~шілде~– 30~қыркүйек"),
                              QStringLiteral("1~июля~– 30~сентября 2026~г."),
                              QStringLiteral("1~July~– 30~September 2026")}));
        QCOMPARE(all([](const Format &f) { return f.period(QDate(2026, 7, 1), QDate(2026, 7, 31)); }),
                 (QStringList{QStringLiteral("2026 жылғы 1~– 31~шілде"), QStringLiteral("1~– 31~июля 2026~г."),
                              QStringLiteral("1~– 31~July 2026")}));
        QCOMPARE(m_formats[1].period(QDate(2025, 12, 1), QDate(2026, 1, 31)),
                 QStringLiteral("1\u00A0декабря 2025\u00A0г.\u00A0– 31\u00A0января 2026\u00A0г."));
    }

    void timesAreAlmatys()
    {
        QCOMPARE(m_formats[0].dateTimeWithOffset({1'791'955'320'000}),
                 QStringLiteral("14.10.2026\u00A010:22\u00A0(UTC+5)"));
        QCOMPARE(m_formats[0].dateTimeWithOffset({1'600'000'000'000}),
                 QStringLiteral("13.09.2020\u00A018:26\u00A0(UTC+6)"));
    }

    void placeholdersAreFilledInOnePass()
    {
        const LanguageTexts texts(Language::English);
        const LocalText text("None", "%2 and %1 and %3",
                             {{ColumnType::Text, QStringLiteral("%2 %1")}, {ColumnType::Integer, qint64(5000)}});
        QCOMPARE(texts.text(text), QStringLiteral("5,000 and %2 %1 and "));
        QCOMPARE(texts.text(LocalText::verbatim(QStringLiteral("%n %1"))), QStringLiteral("%n %1"));
    }
};

QTEST_GUILESS_MAIN(FormatTest)
#include "FormatTest.moc"
