#include "ui/today/DecidedChart.h"

#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "model/domain/Application.h"
#include "model/domain/Declaration.h"
#include "ui/common/ChartView.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Translated.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace tizilim {

namespace {

bool isSame(const DecidedInMonth &one, const DecidedInMonth &other)
{
    return one.month == other.month && one.granted == other.granted && one.refused == other.refused;
}

Decimal wholeNumber(qint64 number)
{
    return Decimal::parse(QString::number(number)).value_or(Decimal());
}

} // namespace

DecidedChart::About DecidedChart::applications()
{
    return {&typeOf<Application>(), QT_TRANSLATE_NOOP("Today", "Applications decided"), "approved", QT_TRANSLATE_NOOP("Today", "Approved"),
            "refused", QT_TRANSLATE_NOOP("Today", "Refused")};
}

DecidedChart::About DecidedChart::declarations()
{
    return {&typeOf<Declaration>(), QT_TRANSLATE_NOOP("Today", "Declarations decided"), "accepted", QT_TRANSLATE_NOOP("Today", "Accepted"),
            "rejected", QT_TRANSLATE_NOOP("Today", "Rejected")};
}

DecidedChart::DecidedChart(const About &about, QWidget *parent) : Card(parent), m_about(about), m_chart(new ChartView(this))
{
    auto *span = new PlainLabel(LabelStyle::Small, {}, this);
    setTitle(QStringLiteral(" ")); // the words come with the language
    addToTitle(span->muted());
    m_chart->setMinimumHeight(19 * metrics::grid);
    body()->addWidget(m_chart, 1);
    connect(m_chart, &ChartView::pointActivated, this, &DecidedChart::openPoint);
    connect(m_chart, &ChartView::failed, this, &DecidedChart::failed);
    onLanguage(this, [this, span] {
        setTitle(QCoreApplication::translate("Today", m_about.title));
        span->setText(tr("12 months"));
        draw();
    });
}

void DecidedChart::setMonths(const std::array<DecidedInMonth, 12> &months)
{
    if (std::ranges::equal(months, m_months, isSame))
        return;
    m_months = months;
    draw();
}

void DecidedChart::draw()
{
    const Format format(interfaceLanguage());
    Figure figure{.id = "decided", .kind = FigureKind::StackedBars, .title = LocalText("Today", m_about.title), .points = {}, .series = {}, .places = 0};
    Series granted{"granted", LocalText("Today", m_about.granted), {}};
    Series refused{"refused", LocalText("Today", m_about.refused), {}};
    for (const DecidedInMonth &month : m_months) {
        figure.points.push_back(LocalText::verbatim(month.month.isValid() ? format.shortMonth(month.month.month()) : QStringLiteral(" ")));
        granted.values.emplace_back(wholeNumber(month.granted));
        refused.values.emplace_back(wholeNumber(month.refused));
    }
    figure.series = {std::move(granted), std::move(refused)};
    m_chart->setFigure(figure);
}

void DecidedChart::openPoint(std::size_t series, std::size_t point)
{
    const QDate month = m_months.at(point).month;
    const QString state = QLatin1String(series == 0 ? m_about.grantedState : m_about.refusedState);
    const QDate last = month.addMonths(1).addDays(-1);
    emit openRequested({.section = m_about.type->pluralText(),
                        .record = {},
                        .view = QStringLiteral("state=%1+decided_on=%2..%3").arg(state, month.toString(Qt::ISODate), last.toString(Qt::ISODate))});
}

} // namespace tizilim
