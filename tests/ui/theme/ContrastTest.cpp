#include "ui/theme/Tokens.h"

#include <QtTest>

#include <cmath>

using namespace tizilim;

namespace {

/// WCAG 2.1, relative luminance.
double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class ContrastTest : public QObject {
    Q_OBJECT

private slots:
    void everyTextStandsOffItsGround_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const bool dark : {false, true}) {
            for (const bool high : {false, true}) {
                const Tokens &tokens = Tokens::of(dark, high);
                const QByteArray theme = QByteArray(dark ? "dark" : "light") + (high ? " high " : " ");
                const double least = high ? 7.0 : 4.5;
                const auto row = [&](const char *name, const QColor &text, const QColor &ground) {
                    QTest::newRow(QByteArray(theme + name).constData()) << text << ground << least;
                };
                row("text on card", tokens.text, tokens.card);
                row("text on ground", tokens.text, tokens.ground);
                row("text on selection", tokens.text, tokens.accentGround);
                row("muted on card", tokens.muted, tokens.card);
                row("muted on ground", tokens.muted, tokens.ground);
                row("muted on selection", tokens.muted, tokens.accentGround);
                row("accent on card", tokens.accent, tokens.card);
                row("accent on its ground", tokens.accent, tokens.accentGround);
                row("on accent", tokens.onAccent, tokens.accent);
                row("error on card", tokens.bad.text, tokens.card);
                row("neutral", tokens.neutral.text, tokens.neutral.ground);
                row("good", tokens.good.text, tokens.good.ground);
                row("in work", tokens.inWork.text, tokens.inWork.ground);
                row("due", tokens.due.text, tokens.due.ground);
                row("bad", tokens.bad.text, tokens.bad.ground);
                row("accent on due ground", tokens.accent, tokens.due.ground); // buttons of a banner
            }
        }
    }

    void everyTextStandsOffItsGround()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        QVERIFY2(contrast(text, ground) >= least, qPrintable(QString::number(contrast(text, ground))));
    }

    void aPaletteLeadsBackToItsTokens()
    {
        for (const bool dark : {false, true}) {
            for (const bool high : {false, true}) {
                const Tokens &tokens = Tokens::of(dark, high);
                QCOMPARE(&Tokens::of(tokens.palette()), &tokens);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ContrastTest)
#include "ContrastTest.moc"
