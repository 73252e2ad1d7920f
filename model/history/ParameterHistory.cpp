#include "model/history/ParameterHistory.h"

#include <algorithm>
#include <limits>

namespace tizilim {

void ParameterHistory::add(Parameter parameter, quint64 from, quint64 until)
{
    m_versions.push_back({std::move(parameter), from, until});
}

ParametersInForce ParameterHistory::before(quint64 sequence) const
{
    std::vector<Parameter> parameters;
    for (const Version &version : m_versions) {
        if (version.from < sequence && sequence <= version.until)
            parameters.push_back(version.parameter);
    }
    return ParametersInForce(std::move(parameters));
}

quint64 ParameterHistory::unchangedUntil(quint64 sequence) const
{
    quint64 last = std::numeric_limits<quint64>::max();
    for (const Version &version : m_versions) {
        for (const quint64 change : {version.from, version.until}) {
            if (change >= sequence)
                last = std::min(last, change);
        }
    }
    return last;
}

} // namespace tizilim
