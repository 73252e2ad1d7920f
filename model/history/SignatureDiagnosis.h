#pragma once

#include "model/history/NamedKeys.h"
#include "model/history/Problem.h"

namespace tizilim {

/// Why a signature does not fit its event.
struct SignatureDiagnosis {
    ProblemKind kind = ProblemKind::EventEdited; ///< or WrongKey
    QString field; ///< the part of the event that was changed, where putting the right value back mends it
};

/// What is known of the place of an event whose signature does not fit.
struct SupposedEvent {
    RecordId registry;
    quint64 sequence = 0;
    Digest previous; ///< zeros if unknown
};

/// Tries every known key and every value that is known otherwise.
SignatureDiagnosis diagnoseSignature(const QByteArray &leafData, const NamedKeys &keys, const SupposedEvent &supposed);

} // namespace tizilim
