#include "app/exports/PdfWriter.h"
#include "app/exports/ReportExport.h"
#include "tests/support/HostileNames.h"
#include "tests/support/SampleReport.h"
#include "tests/support/SmallFiles.h"
#include "tests/support/Tool.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tizilim;

class PdfWriterTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    Result<QString> write(const ReportContent &content, const QString &language,
                          const ExportProgress &progress = {}) const
    {
        const ReportTexts texts = sampleTexts(ReportLanguages::parse(language).value());
        const auto survey = surveyForExport(content, texts, {});
        const QString base = m_folder.filePath(content.name);
        TIZILIM_TRY_ASSIGN(const WrittenFiles files, PdfWriter().write({content, *survey, texts}, base, progress));
        TIZILIM_TRY(files.front()->commit());
        return base + QStringLiteral(".pdf");
    }

    /// The text of a PDF as a reader would copy it, no-break spaces as spaces.
    static QString textOf(const QString &path)
    {
        const ToolAnswer answer =
            askTool(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        return answer.text().replace(QChar(0x00A0), u' ');
    }

    QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private slots:
    void textComesBack_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("kk") << QStringLiteral("kk")
                            << QStringList{QStringLiteral("ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ"),
                                           QStringLiteral("Талаптардың сақталуы туралы есеп"),
                                           QStringLiteral("Қабылданған декларациялар"),
                                           QStringLiteral("2026 жылғы 1 шілде – 30 қыркүйек"),
                                           QStringLiteral("+13,4%"),
                                           QStringLiteral("беттің 1-беті"),
                                           QStringLiteral("Қожахметова Іңкәр")};
        QTest::newRow("ru") << QStringLiteral("ru")
                            << QStringList{QStringLiteral("НАЦИОНАЛЬНЫЙ БАНК"),
                                           QStringLiteral("Отчёт о соблюдении требований"), QStringLiteral("+13,4 %"),
                                           QStringLiteral("Страница 1 из"), QStringLiteral("48 213 событий")};
        QTest::newRow("en") << QStringLiteral("en")
                            << QStringList{QStringLiteral("Compliance report"),
                                           QStringLiteral("1 July – 30 September 2026"), QStringLiteral("Page 1 of"),
                                           QStringLiteral("14 Oct 2026 10:22 (UTC+5)"), QStringLiteral("468,115")};
        QTest::newRow("kk+ru") << QStringLiteral("kk+ru")
                               << QStringList{QStringLiteral("Талаптардың сақталуы туралы есеп"),
                                              QStringLiteral("Отчёт о соблюдении требований"),
                                              QStringLiteral("Негізгі көрсеткіштер · Основные показатели"),
                                              QStringLiteral("беттің 1-беті"), QStringLiteral("Страница 1 из")};
    }

    void textComesBack()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, expected);
        const QString text = textOf(write(sampleReport(), language).value());
        for (const QString &piece : expected)
            QVERIFY2(text.contains(piece), qPrintable(piece + u'\n' + text));
        QVERIFY(text.contains(QStringLiteral("5b1e 90aa 7c33 f018")));
    }

    void everyPageSaysWhichOfHowMany()
    {
        const QString path = write(longReport(300), QStringLiteral("kk")).value();
        const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
        const int count = pages.match(askTool(QStringLiteral("pdfinfo"), {path}).text()).captured(1).toInt();
        QVERIFY(count > 3);
        const QString text = textOf(path);
        for (int page = 1; page <= count; ++page)
            QCOMPARE(text.count(QStringLiteral("%1 беттің %2-беті").arg(count).arg(page)), 1);
        QCOMPARE(text.count(QStringLiteral("Пайдаланушы")), count); // the head again on each
    }

    void allRowsAndTotalsAreThere()
    {
        const QString text = textOf(write(longReport(300), QStringLiteral("ru")).value());
        const Format russian(Language::Russian);
        qint64 tiyn = 0;
        for (qint64 n = 0; n < 300; ++n) {
            const Money amount = Money::tenge((n * 104'729 + 500'000'000) % 90'000'000'007);
            tiyn += amount.hundredths;
            const QString number = QStringLiteral("D-2026-%1").arg(n + 1, 6, 10, QChar(u'0'));
            const QString written = russian.amount(amount).replace(QChar(0x00A0), u' ');
            const QRegularExpression line(QRegularExpression::escape(number) + QStringLiteral(".*")
                                          + QRegularExpression::escape(written));
            QVERIFY2(line.match(text).hasMatch(), qPrintable(number + u' ' + written));
        }
        QCOMPARE(text.count(russian.amount(Money::tenge(tiyn)).replace(QChar(0x00A0), u' ')),
                 2); // first page and last row
    }

    void thePreviewShowsTheSamePages()
    {
        const ReportContent content = sampleReport();
        const ReportTexts texts = sampleTexts({Language::Russian, {}});
        const auto survey = surveyForExport(content, texts, {});
        const auto preview = PdfWriter::preview({content, *survey, texts}, {});
        QVERIFY(preview);
        QFile file(m_folder.filePath(QStringLiteral("preview.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(*preview), preview->size());
        file.close();
        QCOMPARE(textOf(file.fileName()), textOf(write(content, QStringLiteral("ru")).value()));
    }

    void isAWholePdfWithItsTypeInside()
    {
        const QString path = write(sampleReport(), QStringLiteral("kk+ru")).value();
        QCOMPARE(askTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}).status, 0);
        const QStringList fonts =
            askTool(QStringLiteral("pdffonts"), {path}).text().split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(fonts.size() >= 2);
        for (const QString &font : fonts)
            QVERIFY2(QRegularExpression(QStringLiteral("\\s+yes\\s+\\w+\\s+yes\\s")).match(font).hasMatch(),
                     qPrintable(font)); // embedded, with Unicode
    }

    void isMarkedAsPdfAAndOpaque()
    {
        const QString path = write(sampleReport(), QStringLiteral("kk")).value();
        const QByteArray plain =
            askTool(QStringLiteral("qpdf"),
                    {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path, QStringLiteral("-")})
                .output;
        QVERIFY(plain.startsWith("%PDF-1.4"));
        QVERIFY(plain.contains("<pdfaid:part>1</pdfaid:part>"));
        QVERIFY(plain.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
        QVERIFY(plain.contains("/OutputIntents"));
        QVERIFY(!plain.contains("/S /Transparency"));
        for (const char *opacity : {"/ca ", "/CA "}) {
            for (qsizetype at = plain.indexOf(opacity); at >= 0; at = plain.indexOf(opacity, at + 1))
                QVERIFY(plain.mid(at + 4, 1) == "1");
        }
        QCOMPARE(plain.count("/SMask"), plain.count("/SMask /None"));
    }

    void hasBookmarksAndProperties()
    {
        const QString path = write(sampleReport(), QStringLiteral("ru")).value();
        const QString outlines =
            askTool(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), path})
                .text();
        QVERIFY(outlines.contains(QStringLiteral("2. Изменения в лицензиях")));
        QCOMPARE(outlines.count(QStringLiteral("\"destpageposfrom1\"")), 5);
        const QString info = askTool(QStringLiteral("pdfinfo"), {path}).text();
        QVERIFY(info.contains(QStringLiteral("Отчёт о соблюдении требований")));
        QVERIFY(info.contains(QStringLiteral("Омарова Л.")));
    }

    void aWideTableLiesOnItsSide()
    {
        const QRegularExpression size(QStringLiteral("Page size:\\s+84[12]\\S* x 59[56]"));
        QVERIFY(
            size.match(askTool(QStringLiteral("pdfinfo"), {write(wideReport(5), QStringLiteral("kk")).value()}).text())
                .hasMatch());
        QVERIFY(
            !size.match(askTool(QStringLiteral("pdfinfo"), {write(longReport(5), QStringLiteral("kk")).value()}).text())
                 .hasMatch());
    }

    void hostileTextIsShownAndDoesNothing()
    {
        QStringList texts = formulaTexts() + hostileNames();
        texts.append(QStringLiteral("<b>bold?</b> %1"));
        const QString text = textOf(write(reportOfTexts(texts), QStringLiteral("en")).value());
        QVERIFY(text.contains(QStringLiteral("<b>bold?</b> %1")));
        for (const char16_t hidden : u"\u202E\u2066\u200B")
            QVERIFY(hidden == 0 || !text.contains(QChar(hidden)));
    }

    void aRowHigherThanAPageGoesOnOnTheNext()
    {
        const QString text = textOf(write(reportOfTexts({QString(20'000, u'ж')}), QStringLiteral("en")).value());
        QCOMPARE(text.count(u'ж'), 40'000); // in two columns
    }

    void sameInputSameBytes()
    {
        QFile first(write(sampleReport(), QStringLiteral("kk+ru")).value());
        QVERIFY(first.open(QIODevice::ReadOnly));
        const QByteArray bytes = first.readAll();
        QTest::qWait(1100); // a clock's second must not show
        QFile second(write(sampleReport(), QStringLiteral("kk+ru")).value());
        QVERIFY(second.open(QIODevice::ReadOnly));
        QVERIFY(second.readAll() == bytes);
    }

    void cancelLeavesNothing()
    {
        const QStringList before = names();
        std::stop_source stop;
        ReportContent content = longReport(2000);
        content.name = QStringLiteral("cancelled");
        const auto outcome = write(content, QStringLiteral("kk"), {stop.get_token(), [&](qint64 done, qint64 total) {
                                                                       if (done > total / 2) // while painting
                                                                           stop.request_stop();
                                                                   }});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("task.cancelled"));
        QCOMPARE(names(), before);
    }

    void aFullDiskIsNoticed_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {1'000, 30'000, 60'000})
            QTest::addRow("%d", room) << room;
    }

    void aFullDiskIsNoticed()
    {
        QFETCH(int, room);
        const QStringList before = names();
        ReportContent content = longReport(1000);
        content.name = QStringLiteral("full");
        Result<QString> outcome;
        {
            const SmallFiles small(static_cast<quint64>(room));
            outcome = write(content, QStringLiteral("kk"));
        }
        if (!SmallFiles::isReal())
            return;
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("export.disk_full"));
        QCOMPARE(names(), before);
    }
};

QTEST_MAIN(PdfWriterTest)
#include "PdfWriterTest.moc"
