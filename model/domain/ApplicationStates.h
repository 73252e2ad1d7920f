#pragma once

#include "model/domain/Application.h"

#include <span>

namespace tizilim {

/// One step that an application can take: the verb `verb`, called in the state `from`, leads to `to`.
struct ApplicationTransition {
    ApplicationState from;
    const char *verb;
    ApplicationState to;
};

/// The state machine of applications, whole (spec: domain, 2): what does not stand here cannot happen.
std::span<const ApplicationTransition> applicationTransitions();

/// Where a verb leads from a state; empty if it cannot be called there.
std::optional<ApplicationState> stateAfter(ApplicationState from, QStringView verb);

/// Nothing is decided yet.
bool isOpen(ApplicationState state);

/// The state on a day. An agency that has not answered when its term is over has consented, without anyone pressing
/// anything (Law on permissions and notifications, 16 May 2014, no. 202-V, article 25).
ApplicationState stateOn(const Application &application, QDate today);

} // namespace tizilim
