#pragma once

#include "app/verbs/VerbDescription.h"

namespace tizilim {

/// The fields of a record type that a verb takes as parameters of the same names. Names that the type does not have are
/// a defect that a test of the catalogue finds. Nothing of them is required but those named so in `required`.
std::vector<Field> fieldsOf(const RecordType &type, std::initializer_list<const char *> names,
                            std::initializer_list<const char *> required = {});

/// A parameter that is no field of a record.
Field parameterOf(const char *name, FieldKind kind, const char *label, FieldOptions options = {}, const Choices *choices = nullptr);

/// The list of fields, and more of them behind it.
std::vector<Field> joined(std::vector<Field> fields, std::vector<Field> more);

/// The code of a state, as VerbDescription::leadsTo has it.
template<typename State>
const char *stateCode(State state)
{
    return choiceByValue(choicesOf<State>(), static_cast<int>(state))->code;
}

/// The states into which a verb leads by a state machine.
template<typename Transition>
std::vector<const char *> statesReached(std::span<const Transition> machine, QLatin1String verb)
{
    std::vector<const char *> states;
    for (const Transition &transition : machine) {
        if (verb == QLatin1String(transition.verb))
            states.push_back(stateCode(transition.to));
    }
    return states;
}

/// The states into which a step leads from any other, by a function that refuses where it leads nowhere.
template<typename State, typename Step>
std::vector<const char *> statesReached(Step step)
{
    std::vector<const char *> states;
    for (const Choice &from : choicesOf<State>()) {
        if (const Result<State> to = after(static_cast<State>(from.value), step))
            states.push_back(stateCode(*to));
    }
    return states;
}

/// Puts every parameter of the call into the field of the same name, if the record has it; a null that was given
/// empties the field, what was not given stays.
void assignGiven(Record &record, const VerbCall &call);

/// The same for a struct of the field.
template<typename T>
T withGiven(const T &object, const VerbCall &call)
{
    Record record = toRecord(object);
    assignGiven(record, call);
    return fromRecord<T>(record);
}

/// The date of a parameter, or another day where it was not given.
QDate dateOr(const VerbCall &call, const char *name, QDate otherwise);

/// Errors: date.in_future {parameter, date}.
[[nodiscard]] Result<void> notAfter(QDate today, const char *name, QDate date);
/// Errors: date.before {parameter, date, first date possible}.
[[nodiscard]] Result<void> notBefore(QDate first, const char *name, QDate date);

} // namespace tizilim
