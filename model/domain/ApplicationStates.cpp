#include "model/domain/ApplicationStates.h"

#include <algorithm>
#include <array>

namespace tizilim {

namespace {

using enum ApplicationState;

constexpr std::array transitions{
    ApplicationTransition{Draft, "application.submit", Submitted},
    ApplicationTransition{Draft, "application.withdraw", Withdrawn},

    ApplicationTransition{Submitted, "application.assign", CompletenessCheck},
    ApplicationTransition{Submitted, "application.withdraw", Withdrawn},

    ApplicationTransition{CompletenessCheck, "application.assign", CompletenessCheck},
    ApplicationTransition{CompletenessCheck, "application.review_item", CompletenessCheck},
    ApplicationTransition{CompletenessCheck, "application.complete", UnderReview},
    ApplicationTransition{CompletenessCheck, "application.return_incomplete", ReturnedIncomplete},
    ApplicationTransition{CompletenessCheck, "application.withdraw", Withdrawn},

    ApplicationTransition{ReturnedIncomplete, "application.resubmit", Submitted},
    ApplicationTransition{ReturnedIncomplete, "application.withdraw", Withdrawn},

    ApplicationTransition{UnderReview, "application.assign", UnderReview},
    ApplicationTransition{UnderReview, "application.review_item", UnderReview},
    ApplicationTransition{UnderReview, "application.request_information", InformationRequested},
    ApplicationTransition{UnderReview, "application.consult_agency", AgencyConsultation},
    ApplicationTransition{UnderReview, "application.approve_in_principle", InPrinciple},
    ApplicationTransition{UnderReview, "application.approve", Approved},
    ApplicationTransition{UnderReview, "application.refuse", Refused},
    ApplicationTransition{UnderReview, "application.withdraw", Withdrawn},

    ApplicationTransition{InformationRequested, "application.assign", InformationRequested},
    ApplicationTransition{InformationRequested, "application.review_item", InformationRequested},
    ApplicationTransition{InformationRequested, "application.answer_received", UnderReview},
    ApplicationTransition{InformationRequested, "application.withdraw", Withdrawn},

    ApplicationTransition{AgencyConsultation, "application.assign", AgencyConsultation},
    ApplicationTransition{AgencyConsultation, "application.review_item", AgencyConsultation},
    ApplicationTransition{AgencyConsultation, "application.agency_answered", UnderReview},
    ApplicationTransition{AgencyConsultation, "application.withdraw", Withdrawn},

    ApplicationTransition{InPrinciple, "application.assign", InPrinciple},
    ApplicationTransition{InPrinciple, "application.review_item", InPrinciple},
    ApplicationTransition{InPrinciple, "application.approve", Approved},
    ApplicationTransition{InPrinciple, "application.refuse", Refused},
    ApplicationTransition{InPrinciple, "application.withdraw", Withdrawn},

    ApplicationTransition{Refused, "application.set_aside", UnderReview},
};

} // namespace

std::span<const ApplicationTransition> applicationTransitions()
{
    return transitions;
}

std::optional<ApplicationState> stateAfter(ApplicationState from, QStringView verb)
{
    const auto *const found = std::ranges::find_if(transitions, [&](const ApplicationTransition &transition) {
        return transition.from == from && verb == QLatin1String(transition.verb);
    });
    return found == transitions.end() ? std::nullopt : std::optional(found->to);
}

bool isOpen(ApplicationState state)
{
    return state != Approved && state != Refused && state != Withdrawn;
}

ApplicationState stateOn(const Application &application, QDate today)
{
    const bool silent = application.state == AgencyConsultation && application.agencyDue.isValid() && today > application.agencyDue;
    return silent ? UnderReview : application.state;
}

} // namespace tizilim
