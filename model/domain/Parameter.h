#pragma once

#include "model/domain/Description.h"

namespace tizilim {

enum class ParameterUnit { Number, Percent, Tenge, UnitedStatesDollars, WorkingDays, Days, Months, Hours, Codes };

template<>
const Choices &choicesOf<ParameterUnit>();

/// One value of reference data in force for a time: a threshold, a rate, a term, a list of codes. Code names it and asks
/// for the value of the day (ParametersInForce.h).
struct Parameter {
    RecordId id;
    QString name;   ///< "capital.exchange_operator"
    QString value;  ///< plain: digits with a decimal point, or codes joined by |
    ParameterUnit unit = ParameterUnit::Number;
    QDate validFrom;
    QDate validTo;  ///< last day; null: until a later one begins
    QString source; ///< law, article, publication; "(check)" where no primary source was seen

    static const Description<Parameter> &description();
};

} // namespace tizilim
