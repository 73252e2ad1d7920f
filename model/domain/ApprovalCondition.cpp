#include "model/domain/ApprovalCondition.h"

#include <algorithm>

namespace tizilim {

std::optional<qint64> ApprovalCondition::stakeIn(const Record &row) const
{
    if (row.type != type || (state && row.state() != QLatin1String(state)))
        return std::nullopt;
    qint64 stake = 0;
    for (const char *amount : amounts) {
        const Value &value = row.value(QString::fromLatin1(amount));
        stake = std::max(stake, tagOf(value) == 1 ? std::get<qint64>(value) : 0);
    }
    return stake;
}

bool ApprovalCondition::asks(qint64 stake, const ParametersInForce &parameters, QDate day) const
{
    const QString name = QString::fromLatin1(parameter);
    if (amounts.empty())
        return parameters.integer(name, day).value_or(1) != 0;
    const Result<qint64> threshold = parameters.tenge(name, day);
    return !threshold || stake > *threshold;
}

} // namespace tizilim
