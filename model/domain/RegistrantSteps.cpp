#include "model/domain/RegistrantSteps.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace tizilim {

namespace {

using State = RegistrantState;
using Step = RegistrantStep;
using Ground = RegistrantGround;

struct Transition {
    State from;
    Step step;
    State to;
};

constexpr std::array transitions{
    Transition{State::Applied, Step::Admit, State::Registered},
    Transition{State::Registered, Step::Suspend, State::Suspended},
    Transition{State::Suspended, Step::Reinstate, State::Registered},
    Transition{State::Closed, Step::Reinstate, State::Registered},
    Transition{State::Applied, Step::Close, State::Closed},
    Transition{State::Registered, Step::Close, State::Closed},
    Transition{State::Suspended, Step::Close, State::Closed},
};

Choices among(std::initializer_list<Ground> wanted)
{
    Choices found;
    for (const Ground ground : wanted)
        found.push_back(*choiceByValue(choicesOf<Ground>(), static_cast<int>(ground)));
    return found;
}

} // namespace

template<>
const Choices &choicesOf<RegistrantStep>()
{
    static const Choices choices{
        {int(Step::Admit), "admit", QT_TRANSLATE_NOOP("Choice", "Admit")},
        {int(Step::Suspend), "suspend", QT_TRANSLATE_NOOP("Choice", "Suspend")},
        {int(Step::Reinstate), "reinstate", QT_TRANSLATE_NOOP("Choice", "Reinstate")},
        {int(Step::Close), "close", QT_TRANSLATE_NOOP("Choice", "Close for good")},
    };
    return choices;
}

Result<RegistrantState> after(RegistrantState state, RegistrantStep step)
{
    const auto *const found = std::ranges::find_if(transitions, [&](const Transition &t) { return t.from == state && t.step == step; });
    if (found == transitions.end())
        return failure(Error::refused("registrant.step_not_allowed", {codeOf(step), codeOf(state)}));
    return found->to;
}

const Choices &groundsOf(RegistrantStep step)
{
    static const Choices none;
    static const Choices suspension = among({Ground::DocumentExpired, Ground::FalseData, Ground::WatchListMatch, Ground::Investigation,
                                             Ground::CourtAct, Ground::OwnRequest, Ground::Other});
    static const Choices reinstatement = among({Ground::ObstacleRemoved, Ground::CourtAct, Ground::OwnRequest, Ground::Other});
    static const Choices closing = among({Ground::OwnRequest, Ground::DeathOrLiquidation, Ground::Duplicate, Ground::FalseData,
                                          Ground::CourtAct, Ground::Other});
    switch (step) {
    case Step::Suspend: return suspension;
    case Step::Reinstate: return reinstatement;
    case Step::Close: return closing;
    case Step::Admit: break;
    }
    return none;
}

} // namespace tizilim
