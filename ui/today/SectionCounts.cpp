#include "ui/today/SectionCounts.h"

#include "app/session/Session.h"
#include "app/session/Today.h"
#include "ui/approvals/ApprovalsPage.h"
#include "ui/shell/Frame.h"
#include "ui/today/TodayPage.h"

namespace tizilim {

namespace {

/// Zero is not worth a number.
qint64 shown(qint64 count)
{
    return count > 0 ? count : -1;
}

} // namespace

SectionCounts::SectionCounts(Session &session, Frame &frame) : QObject(&frame), m_session(session), m_frame(frame)
{
    connect(&session, &Session::changed, this, &SectionCounts::read);
    read();
}

void SectionCounts::read()
{
    m_session.read<TodayCounts>(this, [](const Registry &registry) { return readTodayCounts(registry); },
                                [this](const Result<TodayCounts> &counts) {
                                    if (!counts)
                                        return;
                                    m_frame.setCount(TodayPage::section(), shown(counts->overdue + counts->dueToday + counts->declined),
                                                     counts->overdue > 0 ? Tone::Bad : Tone::Due);
                                    const bool mine = counts->waiting.mine > 0;
                                    m_frame.setCount(ApprovalsPage::section(), shown(mine ? counts->waiting.mine : counts->waiting.own),
                                                     mine ? Tone::Due : Tone::Neutral);
                                });
}

} // namespace tizilim
