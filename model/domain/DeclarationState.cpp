#include "model/domain/DeclarationState.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace tizilim {

namespace {

using State = DeclarationState;
using Step = DeclarationStep;

struct Transition {
    State from;
    Step step;
    State to;
};

/// The whole life of a declaration. Whoever does not answer a request can be rejected without one.
constexpr std::array transitions{
    Transition{State::Draft, Step::Submit, State::Submitted},
    Transition{State::Submitted, Step::BeginReview, State::UnderReview},
    Transition{State::UnderReview, Step::RequestInformation, State::InformationRequested},
    Transition{State::InformationRequested, Step::Answer, State::UnderReview},
    Transition{State::UnderReview, Step::Accept, State::Accepted},
    Transition{State::UnderReview, Step::Reject, State::Rejected},
    Transition{State::InformationRequested, Step::Reject, State::Rejected},
    Transition{State::Accepted, Step::Supersede, State::Superseded},
};

} // namespace

template<>
const Choices &choicesOf<DeclarationState>()
{
    static const Choices choices{
        {int(State::Draft), "draft", QT_TRANSLATE_NOOP("Choice", "Declaration draft"), Tone::Neutral},
        {int(State::Submitted), "submitted", QT_TRANSLATE_NOOP("Choice", "Declaration submitted"), Tone::Due},
        {int(State::UnderReview), "under_review", QT_TRANSLATE_NOOP("Choice", "Declaration under review"), Tone::InWork},
        {int(State::InformationRequested), "information_requested", QT_TRANSLATE_NOOP("Choice", "Information requested"), Tone::Due},
        {int(State::Accepted), "accepted", QT_TRANSLATE_NOOP("Choice", "Declaration accepted"), Tone::Good},
        {int(State::Rejected), "rejected", QT_TRANSLATE_NOOP("Choice", "Declaration rejected"), Tone::Bad},
        {int(State::Superseded), "superseded", QT_TRANSLATE_NOOP("Choice", "Declaration superseded"), Tone::Neutral},
    };
    return choices;
}

template<>
const Choices &choicesOf<DeclarationStep>()
{
    static const Choices choices{
        {int(Step::Submit), "submit", QT_TRANSLATE_NOOP("Choice", "Submit")},
        {int(Step::BeginReview), "begin_review", QT_TRANSLATE_NOOP("Choice", "Begin the review")},
        {int(Step::RequestInformation), "request_information", QT_TRANSLATE_NOOP("Choice", "Request information")},
        {int(Step::Answer), "answer", QT_TRANSLATE_NOOP("Choice", "Answer")},
        {int(Step::Accept), "accept", QT_TRANSLATE_NOOP("Choice", "Accept")},
        {int(Step::Reject), "reject", QT_TRANSLATE_NOOP("Choice", "Reject")},
        {int(Step::Supersede), "supersede", QT_TRANSLATE_NOOP("Choice", "Supersede")},
    };
    return choices;
}

Result<DeclarationState> after(DeclarationState state, DeclarationStep step)
{
    const auto *const found = std::ranges::find_if(transitions, [&](const Transition &t) { return t.from == state && t.step == step; });
    if (found == transitions.end())
        return failure(Error::refused("declaration.step_not_allowed", {codeOf(step), codeOf(state)}));
    return found->to;
}

bool isOpen(DeclarationState state)
{
    return state != State::Accepted && state != State::Rejected && state != State::Superseded;
}

bool isEditable(DeclarationState state)
{
    return state == State::Draft || state == State::InformationRequested;
}

} // namespace tizilim
