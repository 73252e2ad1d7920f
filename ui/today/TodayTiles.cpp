#include "ui/today/TodayTiles.h"

#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "model/domain/RecordTypes.h"
#include "ui/approvals/ApprovalsPage.h"
#include "ui/common/FigureTile.h"
#include "ui/common/PlainText.h"
#include "ui/theme/Tokens.h"
#include "ui/today/TodayTexts.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>

namespace tizilim {

namespace {

constexpr std::size_t tileCount = 4;
constexpr qint64 daysBetweenBackups = 7;

QString words(const char *text, int number = -1)
{
    return QCoreApplication::translate("Today", text, nullptr, number);
}

QString numberText(qint64 number)
{
    return Format(interfaceLanguage()).integer(number);
}

PageAddress pageOf(const QString &section)
{
    return {.section = section, .record = {}, .view = {}};
}

} // namespace

TodayTiles::TodayTiles(Role role, QWidget *parent) : QWidget(parent), m_role(role), m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(2 * metrics::grid);
    for (std::size_t tile = 0; tile < tileCount; ++tile) {
        m_tiles.push_back(new FigureTile(this));
        m_line->addWidget(m_tiles.back(), 1);
        connect(m_tiles.back(), &QAbstractButton::clicked, this, [this, tile] { press(tile); });
    }
}

void TodayTiles::setToday(const Today &today)
{
    m_contents = contentsOf(today);
    for (std::size_t tile = 0; tile < tileCount; ++tile) {
        const Content &content = m_contents.at(tile);
        m_tiles[tile]->setContent(content.number, content.label, content.detail, content.tone, content.accent);
    }
}

std::vector<TodayTiles::Content> TodayTiles::contentsOf(const Today &today) const
{
    const Content overdue = counted(QT_TRANSLATE_NOOP("Today", "Overdue"), today.overdue, Tone::Bad);
    const Content dueToday = counted(QT_TRANSLATE_NOOP("Today", "Due today"), today.dueToday, Tone::Due);
    const Content soon = counted(QT_TRANSLATE_NOOP("Today", "Due within 7 days"), today.soon, Tone::Neutral);
    switch (m_role) {
    case Role::LicensingOfficer: return {overdue, dueToday, soon, ownProposals(today)};
    case Role::Supervisor: return {overdue, dueToday, waitingForMe(today), soon};
    case Role::Auditor: return {overdue, dueToday, soon, waitingForAnybody(today)};
    case Role::Administrator: break;
    }
    const Upkeep upkeep = today.upkeep.value_or(Upkeep());
    return {waitingForMe(today), newOfficers(upkeep), backup(upkeep, today.day), rotation(upkeep)};
}

TodayTiles::Content TodayTiles::counted(const char *label, const std::vector<WorkCount> &counts, Tone tone)
{
    const qint64 total = totalOf(counts);
    Content content{numberText(total), words(label), countsText(counts), total > 0 ? tone : Tone::Neutral, false, {}};
    if (total == 0)
        content.detail = words(QT_TRANSLATE_NOOP("Today", "nothing"));
    for (const WorkCount &count : counts) {
        if (count.count > 0)
            content.ways.push_back({countText(count), addressOf(count)});
    }
    if (content.ways.empty())
        content.ways.push_back({{}, addressOf(counts.front())});
    return content;
}

TodayTiles::Content TodayTiles::waitingForMe(const Today &today)
{
    const WaitingRequests &waiting = today.waiting;
    const QString detail = waiting.oldestOfMine
                             ? words(QT_TRANSLATE_NOOP("Today", "the oldest: %1")).arg(Format(interfaceLanguage()).dateTime(*waiting.oldestOfMine))
                             : words(QT_TRANSLATE_NOOP("Today", "nothing"));
    return {numberText(waiting.mine), words(QT_TRANSLATE_NOOP("Today", "Waiting for my approval")), detail, Tone::Neutral, waiting.mine > 0,
            {{{}, pageOf(ApprovalsPage::section())}}};
}

TodayTiles::Content TodayTiles::ownProposals(const Today &today)
{
    const QString detail = today.declined > 0 ? words(QT_TRANSLATE_N_NOOP("Today", "%n came back"), int(today.declined))
                                              : words(QT_TRANSLATE_NOOP("Today", "wait for another person"));
    return {numberText(today.waiting.own), words(QT_TRANSLATE_NOOP("Today", "My proposals")), detail,
            today.declined > 0 ? Tone::Due : Tone::Neutral, today.waiting.own > 0, {{{}, pageOf(ApprovalsPage::section())}}};
}

TodayTiles::Content TodayTiles::waitingForAnybody(const Today &today)
{
    return {numberText(today.waiting.all), words(QT_TRANSLATE_NOOP("Today", "Waiting for approval")),
            words(QT_TRANSLATE_NOOP("Today", "proposals of all officers")), Tone::Neutral, false, {{{}, pageOf(ApprovalsPage::section())}}};
}

TodayTiles::Content TodayTiles::newOfficers(const Upkeep &upkeep)
{
    return {numberText(upkeep.officersWaiting), words(QT_TRANSLATE_NOOP("Today", "Officers without a role")),
            words(QT_TRANSLATE_NOOP("Today", "invited or enrolled")), upkeep.officersWaiting > 0 ? Tone::Due : Tone::Neutral, false,
            {{{}, pageOf(typeOf<Officer>().pluralText())}}};
}

TodayTiles::Content TodayTiles::backup(const Upkeep &upkeep, QDate day)
{
    Content content{{}, words(QT_TRANSLATE_NOOP("Today", "Days since the last backup")), {}, Tone::Bad, false, {{{}, pageOf(QStringLiteral("backup"))}}};
    if (!upkeep.lastBackup) {
        content.number = QStringLiteral("—");
        content.detail = words(QT_TRANSLATE_NOOP("Today", "there is none yet"));
        return content;
    }
    const qint64 days = upkeep.lastBackup->almatyDate().daysTo(day);
    content.number = numberText(days);
    content.detail = Format(interfaceLanguage()).dateTime(*upkeep.lastBackup);
    content.tone = days > daysBetweenBackups ? Tone::Bad : Tone::Neutral;
    return content;
}

TodayTiles::Content TodayTiles::rotation(const Upkeep &upkeep)
{
    const bool due = upkeep.leftSinceRotation > 0;
    return {numberText(upkeep.leftSinceRotation), words(QT_TRANSLATE_NOOP("Today", "Officers who left")),
            due ? words(QT_TRANSLATE_NOOP("Today", "change the database key")) : words(QT_TRANSLATE_NOOP("Today", "since the key was changed")),
            due ? Tone::Bad : Tone::Neutral, false, {{{}, pageOf(QStringLiteral("backup"))}}};
}

void TodayTiles::press(std::size_t tile)
{
    if (tile >= m_contents.size())
        return;
    const std::vector<Way> &ways = m_contents[tile].ways;
    if (ways.size() == 1) {
        emit openRequested(ways.front().address);
        return;
    }
    auto *menu = new QMenu(m_tiles[tile]);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Way &way : ways)
        connect(menu->addAction(withoutMnemonic(way.text)), &QAction::triggered, this, [this, address = way.address] { emit openRequested(address); });
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(m_tiles[tile]->mapToGlobal(QPoint(0, m_tiles[tile]->height())));
}

} // namespace tizilim
