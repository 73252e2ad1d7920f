#include "app/exports/ChartPicture.h"
#include "app/exports/ChartScale.h"
#include "app/exports/ReportFont.h"
#include "tests/support/SampleReport.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace tizilim;

class ChartTest : public QObject {
    Q_OBJECT

    static Figure figureOf(FigureKind kind)
    {
        for (const Section &section : m_content.sections) {
            for (const Block &block : section.blocks) {
                if (const auto *figure = std::get_if<Figure>(&block); figure && figure->kind == kind)
                    return *figure;
            }
        }
        return {};
    }

    static ChartMarks painted(const Figure &figure, QImage *shown = nullptr)
    {
        QImage image(600, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ChartStyle style;
        style.font = reportFont(QFont::Normal);
        style.font.setPixelSize(11);
        const ChartMarks marks =
            paintChart(painter, QRectF(10, 10, 580, 280), figure, sampleTexts({Language::Kazakh, {}}), style);
        painter.end();
        if (shown)
            *shown = image;
        return marks;
    }

    static Figure barsOf(std::initializer_list<const char *> values)
    {
        Figure figure{"f", FigureKind::Bars, {}, {}, {{"s", {}, {}}}};
        for (const char *value : values) {
            figure.points.push_back(LocalText::verbatim(QStringLiteral("p")));
            figure.series[0].values.push_back(value ? std::optional(Decimal::parse(QString::fromLatin1(value)).value())
                                                    : std::nullopt);
        }
        return figure;
    }

    inline static const ReportContent m_content = sampleReport();

private slots:
    void scalesAreRound_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QStringList>("ticks");
        QTest::newRow("usual") << QStringList{QStringLiteral("159.1")}
                               << QStringList{QStringLiteral("0"), QStringLiteral("50"), QStringLiteral("100"),
                                              QStringLiteral("150"), QStringLiteral("200")};
        QTest::newRow("small") << QStringList{QStringLiteral("0.03")}
                               << QStringList{QStringLiteral("0"), QStringLiteral("0.01"), QStringLiteral("0.02"),
                                              QStringLiteral("0.03")};
        QTest::newRow("negative") << QStringList{QStringLiteral("-8"), QStringLiteral("4")}
                                  << QStringList{QStringLiteral("-10"), QStringLiteral("-5"), QStringLiteral("0"),
                                                 QStringLiteral("5")};
        QTest::newRow("nothing") << QStringList{QStringLiteral("0")}
                                 << QStringList{QStringLiteral("0"), QStringLiteral("1")};
        QTest::newRow("whole things") << QStringList{QStringLiteral("1"), QStringLiteral("9")}
                                      << QStringList{QStringLiteral("0"), QStringLiteral("5"), QStringLiteral("10")};
        QTest::newRow("parts") << QStringList{QStringLiteral("0.5"), QStringLiteral("1")}
                               << QStringList{QStringLiteral("0"), QStringLiteral("0.25"), QStringLiteral("0.5"),
                                              QStringLiteral("0.75"), QStringLiteral("1")};
    }

    void scalesAreRound()
    {
        QFETCH(QStringList, values);
        QFETCH(QStringList, ticks);
        Figure figure = barsOf({});
        for (const QString &value : values)
            figure.series[0].values.push_back(Decimal::parse(value).value());
        QStringList found;
        const ChartScale scale = ChartScale::of(figure);
        for (const Decimal &tick : scale.ticks())
            found.append(tick.toString());
        QCOMPARE(found, ticks);
    }

    void barsAreAsHighAsTheirValues()
    {
        const ChartMarks marks = painted(barsOf({"100", "50", nullptr, "0", "-25"}));
        QCOMPARE(marks.size(), std::size_t(4)); // what was not measured is not drawn
        QCOMPARE(marks[0].area.height() / marks[1].area.height(), 2.0);
        QCOMPARE(marks[2].area.height(), 0.0);
        QCOMPARE(marks[0].area.height() / marks[3].area.height(), 4.0);
        QCOMPARE(marks[3].area.top(), marks[0].area.bottom()); // below the same line
        QCOMPARE(marks[3].point, std::size_t(4));
    }

    void stacksStandOnEachOther()
    {
        const ChartMarks marks = painted(figureOf(FigureKind::StackedBars));
        QCOMPARE(marks.size(), std::size_t(18));
        QCOMPARE(marks[1].area.bottom(), marks[0].area.top());
        QCOMPARE(marks[2].area.bottom(), marks[1].area.top());
    }

    void everyMarkLiesInsideItsArea()
    {
        for (const FigureKind kind :
             {FigureKind::Bars, FigureKind::StackedBars, FigureKind::Lines, FigureKind::Shares}) {
            QImage image;
            const ChartMarks marks = painted(figureOf(kind), &image);
            QVERIFY(!marks.empty());
            for (const ChartMark &mark : marks)
                QVERIFY(QRectF(10, 10, 580, 280).contains(mark.area.normalized()));
            for (int x = 0; x < image.width(); ++x)
                QCOMPARE(image.pixelColor(x, 3), QColor(Qt::white));
        }
    }

    void sharesAreRanked()
    {
        Figure figure = barsOf({"10", "30", nullptr, "20"});
        figure.kind = FigureKind::Shares;
        const ChartMarks marks = painted(figure);
        QCOMPARE(marks.size(), std::size_t(3));
        QCOMPARE(marks[0].point, std::size_t(1));
        QCOMPARE(marks[1].point, std::size_t(3));
        QCOMPARE(marks[2].point, std::size_t(0));
    }

    void emptyFiguresAreDrawnToo()
    {
        for (const FigureKind kind :
             {FigureKind::Bars, FigureKind::StackedBars, FigureKind::Lines, FigureKind::Shares}) {
            QVERIFY(painted({"f", kind, {}, {}, {}}).empty());
            QVERIFY(painted({"f", kind, {}, {LocalText::verbatim(QStringLiteral("p"))}, {{"s", {}, {}}}}).empty());
        }
    }

    void picturesAreSaved()
    {
        const QTemporaryDir folder;
        const ReportTexts texts = sampleTexts({Language::Kazakh, Language::Russian});
        const Figure figure = figureOf(FigureKind::Bars);
        QVERIFY(writeChartPng(figure, texts, QSize(640, 360), folder.filePath(QStringLiteral("c.png"))));
        QVERIFY(writeChartSvg(figure, texts, QSize(640, 360), folder.filePath(QStringLiteral("c.svg"))));
        QCOMPARE(QImage(folder.filePath(QStringLiteral("c.png"))).size(), QSize(1280, 720));
        QFile svg(folder.filePath(QStringLiteral("c.svg")));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QVERIFY(svg.readAll().contains("Капиталдың сыртқа кетуі"));
    }
};

QTEST_MAIN(ChartTest)
#include "ChartTest.moc"
