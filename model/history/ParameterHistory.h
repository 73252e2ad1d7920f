#pragma once

#include "model/domain/ParametersInForce.h"

namespace tizilim {

/// Reference data as the history had it at each event.
class ParameterHistory {
public:
    /// The values that a parameter had from after the event `from` up to and with the event `until`, which changed it.
    void add(Parameter parameter, quint64 from, quint64 until);
    /// What was known when an event was planned.
    ParametersInForce before(quint64 sequence) const;
    /// The event after which what before() says of a sequence number may be something else.
    quint64 unchangedUntil(quint64 sequence) const;

private:
    struct Version {
        Parameter parameter;
        quint64 from = 0;
        quint64 until = 0;
    };
    std::vector<Version> m_versions;
};

} // namespace tizilim
