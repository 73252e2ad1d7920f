#include "ui/records/VerbTexts.h"

#include "app/messages/FieldText.h"
#include "app/session/AuditTrail.h"
#include "app/verbs/Verb.h"
#include "app/verbs/VerbCatalogue.h"

#include <QCoreApplication>

namespace tizilim {

QString verbText(const VerbDescription &verb)
{
    return QCoreApplication::translate("Verb", verb.label);
}

QString verbExplanation(const VerbDescription &verb)
{
    return *verb.explanation == '\0' ? QString() : QCoreApplication::translate("VerbExplanation", verb.explanation);
}

QString lineSetText(const LineSet &lines)
{
    return QCoreApplication::translate("LineSet", lines.label);
}

Glyph verbGlyph(const VerbDescription &verb)
{
    return glyphOfFile(QLatin1String(verb.icon));
}

QString operationText(const QString &operation)
{
    if (const Verb *verb = VerbCatalogue::instance().find(operation))
        return verbText(verb->description());
    const char *label = registryOperationLabel(operation);
    return label ? QCoreApplication::translate("Operation", label) : operation;
}

QString groundText(const QString &operation, const QString &ground)
{
    const Verb *verb = VerbCatalogue::instance().find(operation);
    const Field *field = verb ? verb->description().parameter(u"ground") : nullptr;
    const Choice *choice = field && field->choices ? choiceByCode(*field->choices, ground) : nullptr;
    return choice ? choiceText(*choice) : ground;
}

QString roleText(Role role)
{
    const Choice *choice = choiceByValue(choicesOf<Role>(), int(role));
    return choice ? choiceText(*choice) : QString();
}

} // namespace tizilim
