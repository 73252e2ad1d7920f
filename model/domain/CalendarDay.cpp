#include "model/domain/CalendarDay.h"

#include <QtGlobal>

namespace tizilim {

template<>
const Choices &choicesOf<DayKind>()
{
    static const Choices choices{
        {int(DayKind::Off), "off", QT_TRANSLATE_NOOP("Choice", "Day off")},
        {int(DayKind::Working), "working", QT_TRANSLATE_NOOP("Choice", "Working day")},
    };
    return choices;
}

const Description<CalendarDay> &CalendarDay::description()
{
    static const Description<CalendarDay> description = [] {
        Description<CalendarDay> d;
        d.type = {.code = 31, .name = "calendar_day", .plural = "calendar_days",
                  .label = QT_TRANSLATE_NOOP("RecordType", "Day of the calendar"),
                  .labelPlural = QT_TRANSLATE_NOOP("RecordType", "Working-day calendar"),
                  .fields = {}, .titleFields = {"date"}, .stateField = "kind"};
        d.field(1, "date", &CalendarDay::date, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Date"), {.required = true, .listed = true})
            .field(2, "kind", &CalendarDay::kind, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Off or working"), {.required = true, .listed = true})
            .field(3, "ground", &CalendarDay::ground, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Ground"), {.required = true, .listed = true})
            .field(4, "source", &CalendarDay::source, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Source"), {.required = true, .listed = true});
        return d;
    }();
    return description;
}

WorkingDays workingDaysWith(const std::vector<CalendarDay> &days)
{
    std::vector<CalendarOverride> overrides;
    overrides.reserve(days.size());
    for (const CalendarDay &day : days)
        overrides.push_back({day.date, day.kind == DayKind::Working, day.source});
    return WorkingDays(overrides);
}

} // namespace tizilim
