#include "tests/support/CallText.h"

#include "app/verbs/Verb.h"
#include "app/verbs/VerbCatalogue.h"

#include <algorithm>

namespace tizilim {

namespace {

const VerbDescription &descriptionOf(const char *verb)
{
    const Verb *found = VerbCatalogue::instance().find(QString::fromLatin1(verb));
    if (!found)
        qFatal("there is no verb %s", verb);
    return found->description();
}

Value read(const Field *field, const char *name, const QString &text)
{
    if (!field)
        qFatal("there is no field %s", name);
    const Result<Value> value = parseValue(*field, text);
    if (!value)
        qFatal("%s cannot be read: %s", name, qPrintable(value.error().code));
    return *value;
}

} // namespace

VerbCall callText(const char *verb, Texts parameters, const RecordId &subject)
{
    const VerbDescription &description = descriptionOf(verb);
    VerbCall call{.verb = description.idText(), .subject = subject};
    for (const auto &[name, text] : parameters)
        call.parameters.insert(QString::fromLatin1(name), read(description.parameter(QString::fromLatin1(name)), name, text));
    return call;
}

Record lineText(const char *verb, const char *lines, Texts fields)
{
    const std::vector<LineSet> &sets = descriptionOf(verb).lines;
    const auto set = std::ranges::find_if(sets, [&](const LineSet &each) { return QLatin1String(each.name) == QLatin1String(lines); });
    if (set == sets.end())
        qFatal("%s has no lines %s", verb, lines);
    Record line = Record::blank(*set->type);
    for (const auto &[name, text] : fields)
        line.set(QString::fromLatin1(name), read(set->type->field(QString::fromLatin1(name)), name, text));
    return line;
}

} // namespace tizilim
