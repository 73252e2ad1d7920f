#include "model/domain/ParametersInForce.h"

#include "model/base/Money.h"

namespace tizilim {

namespace {

Error malformed(QStringView name, const QString &value)
{
    return Error::refused("parameter.malformed", {name.toString(), value});
}

bool isWhole(ParameterUnit unit)
{
    return unit == ParameterUnit::WorkingDays || unit == ParameterUnit::Days || unit == ParameterUnit::Months
           || unit == ParameterUnit::Hours;
}

} // namespace

const Parameter *ParametersInForce::find(QStringView name, QDate on) const
{
    const Parameter *found = nullptr;
    for (const Parameter &parameter : m_parameters) {
        const bool covers = parameter.name == name && parameter.validFrom <= on
                            && (!parameter.validTo.isValid() || on <= parameter.validTo);
        if (covers && (!found || found->validFrom <= parameter.validFrom))
            found = &parameter;
    }
    return found;
}

Result<QString> ParametersInForce::text(QStringView name, QDate on) const
{
    const Parameter *parameter = find(name, on);
    if (!parameter)
        return failure(Error::refused("parameter.missing", {name.toString(), on.toString(Qt::ISODate)}));
    return parameter->value;
}

Result<qint64> ParametersInForce::integer(QStringView name, QDate on) const
{
    TIZILIM_TRY_ASSIGN(const QString value, text(name, on));
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    return ok ? Result<qint64>(number) : failure(malformed(name, value));
}

Result<Decimal> ParametersInForce::decimal(QStringView name, QDate on) const
{
    TIZILIM_TRY_ASSIGN(const QString value, text(name, on));
    const auto number = Decimal::parse(value);
    return number ? Result<Decimal>(*number) : failure(malformed(name, value));
}

Result<qint64> ParametersInForce::tenge(QStringView name, QDate on) const
{
    TIZILIM_TRY_ASSIGN(const QString value, text(name, on));
    const auto money = Money::parse(value);
    return money ? Result<qint64>(money->hundredths) : failure(malformed(name, value));
}

Result<QStringList> ParametersInForce::codes(QStringView name, QDate on) const
{
    TIZILIM_TRY_ASSIGN(const QString value, text(name, on));
    return value.split(u'|', Qt::SkipEmptyParts);
}

Result<void> checkParameter(const Parameter &parameter)
{
    if (parameter.unit == ParameterUnit::Codes)
        return {};
    bool ok = true;
    if (isWhole(parameter.unit))
        ok = parameter.value.toLongLong(&ok) >= 0 && ok;
    else if (parameter.unit == ParameterUnit::Tenge)
        ok = Money::parse(parameter.value).has_value();
    else
        ok = Decimal::parse(parameter.value).has_value();
    if (!ok)
        return failure(malformed(parameter.name, parameter.value));
    return {};
}

} // namespace tizilim
