#include "app/letters/LetterKind.h"

#include "model/domain/ApplicationStates.h"
#include "model/domain/LicenceStates.h"
#include "model/domain/StateShown.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace tizilim {

namespace {

Result<void> refused(const Record &record, QDate today)
{
    const Choice *shown = stateShown(record, today);
    return failure(Error::refused("letter.state_refuses", {record.text(u"number"), shown ? QString::fromLatin1(shown->code) : QString()}));
}

template<ApplicationState state>
Result<void> whereApplicationIs(const Record &record, QDate today)
{
    return stateOn(fromRecord<Application>(record), today) == state ? Result<void>() : refused(record, today);
}

/// Also before its first day: the letter announces the suspension.
Result<void> whereSuspended(const Record &record, QDate today)
{
    return stateOn(fromRecord<Licence>(record), today) == LicenceState::Suspended ? Result<void>() : refused(record, today);
}

Result<void> whereInForce(const Record &record, QDate today)
{
    const LicenceStanding standing = standingOn(fromRecord<Licence>(record), today);
    return isInForce(standing) || standing == LicenceStanding::Ahead ? Result<void>() : refused(record, today);
}

const std::array kinds{
    LetterKind{"return", QT_TRANSLATE_NOOP("Letter", "Return of an incomplete application"), typeOf<Application>,
               whereApplicationIs<ApplicationState::ReturnedIncomplete>},
    LetterKind{"information-request", QT_TRANSLATE_NOOP("Letter", "Request for information"), typeOf<Application>,
               whereApplicationIs<ApplicationState::InformationRequested>},
    LetterKind{"approval", QT_TRANSLATE_NOOP("Letter", "Decision: approved"), typeOf<Application>, whereApplicationIs<ApplicationState::Approved>},
    LetterKind{"refusal", QT_TRANSLATE_NOOP("Letter", "Decision: refused"), typeOf<Application>, whereApplicationIs<ApplicationState::Refused>},
    LetterKind{"suspension", QT_TRANSLATE_NOOP("Letter", "Suspension of a licence"), typeOf<Licence>, whereSuspended},
    LetterKind{"certificate", QT_TRANSLATE_NOOP("Letter", "Licence certificate"), typeOf<Licence>, whereInForce, true},
};

} // namespace

std::span<const LetterKind> letterKinds()
{
    return kinds;
}

Result<const LetterKind *> letterKind(const QString &id)
{
    const auto found = std::ranges::find_if(kinds, [&](const LetterKind &kind) { return id == QLatin1String(kind.id); });
    if (found != kinds.end())
        return &*found;
    QStringList all;
    for (const LetterKind &kind : kinds)
        all.append(QString::fromLatin1(kind.id));
    return failure(Error::usage("letter.unknown", {id, all.join(QStringLiteral(", "))}));
}

} // namespace tizilim
