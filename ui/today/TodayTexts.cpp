#include "ui/today/TodayTexts.h"

#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/session/WorkLists.h"
#include "app/verbs/Verb.h"
#include "app/verbs/VerbCatalogue.h"
#include "model/domain/Application.h"
#include "model/domain/Declaration.h"
#include "model/domain/Licence.h"
#include "model/domain/Registrant.h"
#include "ui/common/Deadline.h"
#include "ui/records/VerbTexts.h"

#include <QCoreApplication>

#include <array>

namespace tizilim {

namespace {

QString today(const char *text, int number = -1)
{
    return QCoreApplication::translate("Today", text, nullptr, number);
}

/// In the order of TaskStep.
constexpr std::array steps{
    QT_TRANSLATE_NOOP("Today", "Declined"),
    QT_TRANSLATE_NOOP("Today", "Check completeness"),
    QT_TRANSLATE_NOOP("Today", "Review and propose a decision"),
    QT_TRANSLATE_NOOP("Today", "Information requested · clock paused"),
    QT_TRANSLATE_NOOP("Today", "Agency consulted · silence is consent"),
    QT_TRANSLATE_NOOP("Today", "Approved in principle · check the conditions"),
    QT_TRANSLATE_NOOP("Today", "Complete the draft and submit it"),
    QT_TRANSLATE_NOOP("Today", "Review the declaration"),
    QT_TRANSLATE_NOOP("Today", "Information requested of the user"),
    QT_TRANSLATE_NOOP("Today", "Suspension ends"),
    QT_TRANSLATE_NOOP("Today", "Licence runs out"),
    QT_TRANSLATE_NOOP("Today", "Grace after the licence ends"),
    QT_TRANSLATE_NOOP("Today", "Invited · has to enrol with the code"),
    QT_TRANSLATE_NOOP("Today", "Compare the key and grant the role"),
};

/// What figures call the lists of WorkLists.h.
struct FigureName {
    const RecordType *type;
    const char *view;
    const char *name;
};

const std::array<FigureName, 8> &figureNames()
{
    static const std::array<FigureName, 8> names{{
        {&typeOf<Application>(), "open", QT_TRANSLATE_NOOP("Today", "Applications open")},
        {&typeOf<Application>(), "unassigned", QT_TRANSLATE_NOOP("Today", "Applications not assigned")},
        {&typeOf<Licence>(), "in-force", QT_TRANSLATE_NOOP("Today", "Licences in force")},
        {&typeOf<Licence>(), "suspended", QT_TRANSLATE_NOOP("Today", "Licences suspended")},
        {&typeOf<Licence>(), "runs-out", QT_TRANSLATE_NOOP("Today", "Licences that run out within 30 days")},
        {&typeOf<Registrant>(), "registered", QT_TRANSLATE_NOOP("Today", "Registered users")},
        {&typeOf<Declaration>(), "waiting", QT_TRANSLATE_NOOP("Today", "Declarations waiting for review")},
        {&typeOf<Declaration>(), "accepted", QT_TRANSLATE_NOOP("Today", "Declarations accepted")},
    }};
    return names;
}

ChipContent waitingChip(int days)
{
    if (days == 0)
        return {today(QT_TRANSLATE_NOOP("Today", "since today")), Tone::Neutral, Glyph::Hourglass};
    return {today(QT_TRANSLATE_N_NOOP("Today", "waits for %n day(s)"), days), days > daysOfRunningOut ? Tone::Due : Tone::Neutral,
            Glyph::Hourglass};
}

} // namespace

QString stepText(const TodayTask &task)
{
    QString text = today(steps.at(std::size_t(task.step)));
    if (task.step == TaskStep::AwaitAnswer && !task.deadline.paused && task.deadline.due.isValid())
        text = today(QT_TRANSLATE_NOOP("Today", "The applicant has not answered"));
    if (const Verb *verb = VerbCatalogue::instance().find(task.verb))
        text += QStringLiteral(": ") + verbText(verb->description());
    return task.note.isEmpty() ? text : text + QStringLiteral(" · ") + task.note;
}

ChipContent termChip(const TodayTask &task)
{
    if (task.step == TaskStep::DeclinedProposal)
        return {today(QT_TRANSLATE_NOOP("Today", "came back")), Tone::Bad, Glyph::Returned};
    if (task.deadline.due.isValid())
        return chipOf(task.deadline);
    return task.daysWaiting < 0 ? ChipContent() : waitingChip(task.daysWaiting);
}

QString dayText(const Today &reading)
{
    const Format format(interfaceLanguage());
    const QLocale locale = localeOf(interfaceLanguage());
    QString weekday = locale.standaloneDayName(reading.day.dayOfWeek());
    weekday.replace(0, 1, weekday.left(1).toUpper());
    const QString day = weekday + QStringLiteral(", ") + format.longDate(reading.day);
    return reading.workingDay
             ? day
             : day + QStringLiteral(" · ") + today(QT_TRANSLATE_NOOP("Today", "next working day: %1")).arg(format.longDate(reading.nextWorkingDay));
}

QString countText(const WorkCount &count)
{
    const char *text = count.type == &typeOf<Application>()   ? QT_TRANSLATE_N_NOOP("Today", "%n application(s)")
                       : count.type == &typeOf<Licence>()     ? QT_TRANSLATE_N_NOOP("Today", "%n licence(s)")
                       : count.type == &typeOf<Declaration>() ? QT_TRANSLATE_N_NOOP("Today", "%n declaration(s)")
                                                              : QT_TRANSLATE_N_NOOP("Today", "%n user(s)");
    return today(text, int(count.count));
}

QString countsText(const std::vector<WorkCount> &counts)
{
    QStringList parts;
    for (const WorkCount &count : counts) {
        if (count.count > 0)
            parts << countText(count);
    }
    return parts.join(QStringLiteral(", "));
}

QString figureText(const WorkCount &figure)
{
    for (const FigureName &name : figureNames()) {
        if (name.type == figure.type && figure.view == QLatin1String(name.view))
            return today(name.name);
    }
    return QCoreApplication::translate("RecordType", figure.type->labelPlural);
}

PageAddress addressOf(const WorkCount &count)
{
    return {.section = count.type->pluralText(), .record = {}, .view = count.view};
}

PageAddress addressOf(const TodayTask &task)
{
    if (task.record.isNull())
        return {};
    return {.section = task.type->pluralText(), .record = task.record.toString(), .view = {}};
}

} // namespace tizilim
