#include "ui/today/TodayPage.h"

#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/session/Session.h"
#include "model/domain/Application.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FigureRow.h"
#include "ui/common/PageHeader.h"
#include "ui/common/RecordList.h"
#include "ui/common/RowsAtHand.h"
#include "ui/common/ScrollPane.h"
#include "ui/common/Translated.h"
#include "ui/shell/Shell.h"
#include "ui/theme/Tokens.h"
#include "ui/today/DecidedChart.h"
#include "ui/today/TodayTexts.h"
#include "ui/today/TodayTiles.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace tizilim {

namespace {

constexpr int milliseconds = 60 * 1000; // of a minute

QList<TableColumn> taskColumns()
{
    return {{.id = QStringLiteral("number"), .title = TodayPage::tr("Number"), .characters = 12},
            {.id = QStringLiteral("who"), .title = TodayPage::tr("Who"), .characters = 18},
            {.id = QStringLiteral("step"), .title = TodayPage::tr("Next step"), .characters = 19},
            {.id = QStringLiteral("term"), .title = TodayPage::tr("Term"), .characters = 20}};
}

} // namespace

TodayPage::TodayPage(Shell &shell)
    : m_shell(shell), m_session(shell.session()), m_header(new PageHeader(this)),
      m_tiles(new TodayTiles(m_session.officer().role, this)),
      m_list(new RecordList(shell.settings(), m_session.officer().id.toString() + QStringLiteral("/today"), this)),
      m_rows(new RowsAtHand(taskColumns, this)), m_empty(new EmptyState(Glyph::Check, m_list))
{
    layOut();
    m_list->setEmptyState(m_empty);
    connect(m_tiles, &TodayTiles::openRequested, this, &TodayPage::openPage);
    connect(m_list, &RecordList::rowOpened, this, &TodayPage::openTask);
    connect(m_empty, &EmptyState::actionTriggered, this, &TodayPage::begin);
    connect(&m_session, &Session::changed, this, &TodayPage::refresh);
    m_minute.setObjectName(QStringLiteral("minute"));
    m_minute.setInterval(milliseconds);
    connect(&m_minute, &QTimer::timeout, this, &TodayPage::refreshAtMidnight);
    m_minute.start();
    onLanguage(this, [this] { writeTexts(); });
}

void TodayPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_header);
    column->addWidget(m_tiles);
    auto *across = new QHBoxLayout;
    across->setSpacing(2 * metrics::grid);
    across->addWidget(m_list, 17);
    across->addWidget(makeSide(), 10);
    column->addLayout(across, 1);
}

QWidget *TodayPage::makeSide()
{
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * metrics::grid);
    m_applications = new DecidedChart(DecidedChart::applications(), contents);
    m_declarations = new DecidedChart(DecidedChart::declarations(), contents);
    auto *figures = new Card(contents);
    m_figures = figures->body();
    m_figures->setSpacing(0);
    column->addWidget(m_applications);
    column->addWidget(figures);
    column->addWidget(m_declarations);
    column->addStretch(1);
    for (DecidedChart *chart : {m_applications, m_declarations}) {
        connect(chart, &DecidedChart::openRequested, this, &TodayPage::openPage);
        connect(chart, &DecidedChart::failed, this, [this](const Error &error) { m_shell.tell(BannerMessage::of(error)); });
    }
    onLanguage(figures, [figures] { figures->setTitle(QCoreApplication::translate("Today", "The registry")); });
    m_side = new ScrollPane(contents, this);
    m_side->hide(); // until there is something to show
    return m_side;
}

QString TodayPage::title() const
{
    return QCoreApplication::translate("Section", "Today");
}

void TodayPage::writeTexts()
{
    const Role role = m_session.officer().role;
    m_header->setTitle(title());
    m_list->setTitle(role == Role::LicensingOfficer ? tr("My tasks") : role == Role::Auditor ? tr("What officers have before them") : tr("Tasks"));
    if (m_today)
        fill(); // the words at once, the names of records with the next reading
    refresh();
}

void TodayPage::open(const PageAddress &)
{
    refresh();
}

void TodayPage::refresh()
{
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    m_session.read<Today>(
        this, [language = languageCode(interfaceLanguage())](const Registry &registry) { return readToday(registry, language); },
        [this](Result<Today> today) {
            m_reading = false;
            if (!today)
                return m_shell.tell(BannerMessage::of(today.error()));
            m_today = std::move(*today);
            fill();
            if (m_again)
                refresh();
        });
}

void TodayPage::fill()
{
    m_header->setSubtitle(dayText(*m_today));
    m_tiles->setToday(*m_today);
    fillEmpty();
    fillTasks();
    m_applications->setMonths(m_today->applications);
    m_declarations->setMonths(m_today->declarations);
    fillFigures();
    m_side->setVisible(!m_today->empty);
}

void TodayPage::fillTasks()
{
    QList<QList<TableCell>> rows;
    for (const TodayTask &task : m_today->tasks)
        rows.append(QList<TableCell>{
            {.text = task.number, .muted = true}, {.text = task.title, .strong = true}, {.text = stepText(task)}, {.chip = termChip(task)}});
    m_rows->setRows(RowsAtHand::numbered(rows));
    if (m_rows->parent() == this) // not before the first reading: nothing would be taken for "nothing to do"
        m_list->setSource(m_rows);
    const Format format(interfaceLanguage());
    const qint64 shown = rows.size();
    m_list->setSummary(m_today->moreTasks > 0
                         ? tr("the most urgent %1 of %2").arg(format.integer(shown), format.integer(shown + m_today->moreTasks))
                         : tr("%Ln task(s)", nullptr, int(shown)));
}

void TodayPage::fillFigures()
{
    const Format format(interfaceLanguage());
    while (m_figureRows.size() < m_today->figures.size()) {
        const std::size_t at = m_figureRows.size();
        m_figureRows.push_back(new FigureRow(m_figures->parentWidget()));
        m_figures->addWidget(m_figureRows.back());
        connect(m_figureRows.back(), &QAbstractButton::clicked, this, [this, at] { openPage(addressOf(m_today->figures.at(at))); });
    }
    for (std::size_t at = 0; at < m_figureRows.size(); ++at) {
        const WorkCount &figure = m_today->figures.at(at);
        m_figureRows[at]->setContent(figureText(figure), format.integer(figure.count));
    }
}

/// Says what a day without tasks means: nothing is left to do, or nothing was begun.
void TodayPage::fillEmpty()
{
    m_beginning = {};
    if (!m_today->empty) {
        m_empty->setTexts(tr("Nothing waits for you"), tr("What is assigned to you, falls due or comes back will stand here."));
        return;
    }
    switch (m_session.officer().role) {
    case Role::LicensingOfficer:
    case Role::Supervisor:
        m_beginning = {.section = typeOf<Application>().pluralText(), .record = {}, .view = QStringLiteral("do:application.receive")};
        m_empty->setTexts(tr("The registry is empty"),
                          tr("Begin with an application for a licence, a user, or the import of a public register."), tr("Take in an application"));
        return;
    case Role::Administrator:
        m_beginning = {.section = typeOf<Officer>().pluralText(), .record = {}, .view = {}};
        m_empty->setTexts(tr("The registry is empty"),
                          tr("Begin with the officers: invite each of them, and grant the role once their keys are made."), tr("Officers"));
        return;
    case Role::Auditor:
        m_empty->setTexts(tr("The registry is empty"), tr("Nothing was entered yet that could be examined."));
        return;
    }
}

void TodayPage::begin()
{
    openPage(m_beginning);
}

void TodayPage::openTask(const QString &id)
{
    const qsizetype place = RowsAtHand::placeOf(id);
    if (m_today && place >= 0 && place < qsizetype(m_today->tasks.size()))
        openPage(addressOf(m_today->tasks.at(std::size_t(place))));
}

/// What the role may not see is not opened.
void TodayPage::openPage(const PageAddress &address)
{
    if (m_shell.hasSection(address.section))
        m_shell.open(address);
}

void TodayPage::refreshAtMidnight()
{
    if (m_today && m_today->day != m_session.today())
        refresh();
}

} // namespace tizilim
