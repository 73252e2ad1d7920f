#include "ui/records/UndoOffer.h"

#include "app/session/Session.h"
#include "app/verbs/undo/UndoVerb.h"
#include "ui/records/VerbTexts.h"
#include "ui/shell/Shell.h"

#include <QCoreApplication>

namespace tizilim {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("UndoOffer", source);
}

void takeBack(Shell &shell, const VerbDescription &verb, qint64 event, bool again);

BannerMessage::Action undoOf(Shell &shell, const VerbDescription &verb, qint64 event, bool again)
{
    return {.text = again ? text(QT_TRANSLATE_NOOP("UndoOffer", "Redo")) : text(QT_TRANSLATE_NOOP("UndoOffer", "Undo")),
            .run = [&shell, &verb, event, again] { takeBack(shell, verb, event, again); },
            .key = again ? QKeySequence::Redo : QKeySequence::Undo};
}

void tellTakenBack(Shell &shell, const VerbDescription &verb, const VerbOutcome &outcome, bool again)
{
    const QString what = verbText(verb);
    if (outcome.pending >= 0)
        return shell.tell({.kind = BannerMessage::Kind::Notice,
                           .text = text(QT_TRANSLATE_NOOP("UndoOffer", "Proposed to take back: %1. Another person has to approve it.")).arg(what),
                           .actions = {}});
    shell.tell({.kind = BannerMessage::Kind::Success,
                .text = (again ? text(QT_TRANSLATE_NOOP("UndoOffer", "Done again: %1")) : text(QT_TRANSLATE_NOOP("UndoOffer", "Taken back: %1"))).arg(what),
                .actions = {undoOf(shell, verb, outcome.event, !again)}});
}

void takeBack(Shell &shell, const VerbDescription &verb, qint64 event, bool again)
{
    const VerbCall call{.verb = QString::fromLatin1(undoVerb), .subject = {}, .parameters = {{QStringLiteral("event"), Value(event)}}};
    shell.session().write<VerbOutcome>(
        &shell.session(), [call](Registry &registry) { return registry.perform(call); },
        [&shell, &verb, again](const Result<VerbOutcome> &outcome) {
            if (outcome)
                tellTakenBack(shell, verb, *outcome, again);
            else
                shell.tell(BannerMessage::of(outcome.error()));
        });
}

} // namespace

void tellDone(Shell &shell, const VerbDescription &verb, const VerbOutcome &outcome)
{
    const QString what = verbText(verb);
    if (outcome.pending >= 0)
        return shell.tell({.kind = BannerMessage::Kind::Notice,
                           .text = text(QT_TRANSLATE_NOOP("UndoOffer", "Proposed: %1. Another person has to approve it.")).arg(what),
                           .actions = {}});
    if (outcome.event < 0)
        return shell.tell({.kind = BannerMessage::Kind::Notice,
                           .text = text(QT_TRANSLATE_NOOP("UndoOffer", "Nothing was changed.")), .actions = {}});
    BannerMessage message{.kind = BannerMessage::Kind::Success,
                          .text = text(QT_TRANSLATE_NOOP("UndoOffer", "Done: %1")).arg(what), .actions = {}};
    if (verb.undoes)
        message.actions.append(undoOf(shell, verb, outcome.event, false));
    shell.tell(message);
}

} // namespace tizilim
