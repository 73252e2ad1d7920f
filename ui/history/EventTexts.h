#pragma once

#include "app/session/AuditTrail.h"
#include "ui/common/StatusChip.h"

namespace tizilim {

/// The words of an event in the language of the window.

/// What it did: "Approval requested: Suspend licence", "Backup made".
QString eventText(const AuditEvent &event);
/// What it is about: "Licence NB-EX-0011"; empty where that is the registry as a whole.
QString subjectText(const AuditEvent &event);
/// Whether a request waits, was approved or declined; empty for other events.
ChipContent eventChip(const AuditEvent &event);
/// The name of a part of a payload, as people call it; the key itself where nobody gave it a name.
QString factLabel(const QString &key);

} // namespace tizilim
