#include "model/domain/Parameter.h"

#include <QtGlobal>

namespace tizilim {

template<>
const Choices &choicesOf<ParameterUnit>()
{
    static const Choices choices{
        {int(ParameterUnit::Number), "number", QT_TRANSLATE_NOOP("Choice", "number")},
        {int(ParameterUnit::Percent), "percent", QT_TRANSLATE_NOOP("Choice", "percent")},
        {int(ParameterUnit::Tenge), "tenge", QT_TRANSLATE_NOOP("Choice", "tenge")},
        {int(ParameterUnit::UnitedStatesDollars), "usd", QT_TRANSLATE_NOOP("Choice", "US dollars")},
        {int(ParameterUnit::WorkingDays), "working_days", QT_TRANSLATE_NOOP("Choice", "working days")},
        {int(ParameterUnit::Days), "days", QT_TRANSLATE_NOOP("Choice", "days")},
        {int(ParameterUnit::Months), "months", QT_TRANSLATE_NOOP("Choice", "months")},
        {int(ParameterUnit::Hours), "hours", QT_TRANSLATE_NOOP("Choice", "hours")},
        {int(ParameterUnit::Codes), "codes", QT_TRANSLATE_NOOP("Choice", "list of codes")},
    };
    return choices;
}

const Description<Parameter> &Parameter::description()
{
    static const Description<Parameter> description = [] {
        Description<Parameter> d;
        d.type = {.code = 30, .name = "parameter", .plural = "parameters",
                  .label = QT_TRANSLATE_NOOP("RecordType", "Parameter"),
                  .labelPlural = QT_TRANSLATE_NOOP("RecordType", "Parameters"),
                  .fields = {}, .titleFields = {"name"}};
        d.field(1, "name", &Parameter::name, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Parameter"), {.required = true, .listed = true, .searchable = true})
            .field(2, "value", &Parameter::value, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Value"), {.required = true, .listed = true})
            .field(3, "unit", &Parameter::unit, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Unit"), {.required = true, .listed = true})
            .field(4, "valid_from", &Parameter::validFrom, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Valid from"), {.required = true, .listed = true})
            .field(5, "valid_to", &Parameter::validTo, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Valid to"), {.listed = true})
            .field(6, "source", &Parameter::source, FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Source"), {.required = true, .listed = true});
        return d;
    }();
    return description;
}

} // namespace tizilim
