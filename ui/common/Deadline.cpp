#include "ui/common/Deadline.h"

#include <QCoreApplication>

namespace tizilim {

namespace {

constexpr int soon = 3; // days

QString leftText(const Deadline &deadline)
{
    return deadline.workingDays
               ? QCoreApplication::translate("Deadline", "%n working day(s) left", nullptr, deadline.daysLeft)
               : QCoreApplication::translate("Deadline", "%n day(s) left", nullptr, deadline.daysLeft);
}

} // namespace

ChipContent chipOf(const Deadline &deadline)
{
    if (!deadline.due.isValid())
        return {};
    if (deadline.paused)
        return {leftText(deadline), Tone::Neutral, Glyph::Pause};
    if (deadline.daysLeft < 0)
        return {QCoreApplication::translate("Deadline", "overdue by %n day(s)", nullptr, -deadline.daysLeft), Tone::Bad,
                Glyph::Alert};
    if (deadline.daysLeft == 0)
        return {QCoreApplication::translate("Deadline", "due today"), Tone::Due, Glyph::Clock};
    return {leftText(deadline), deadline.daysLeft <= soon ? Tone::Due : Tone::Good,
            deadline.daysLeft <= soon ? Glyph::Clock : Glyph::Check};
}

} // namespace tizilim
