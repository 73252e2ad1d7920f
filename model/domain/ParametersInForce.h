#pragma once

#include "model/domain/Parameter.h"

#include <QStringList>

#include <vector>

namespace tizilim {

/// Reference data, asked by name and day.
class ParametersInForce {
public:
    explicit ParametersInForce(std::vector<Parameter> parameters) : m_parameters(std::move(parameters)) {}

    /// The parameter in force on a day: of several the one that began last. Null if there is none.
    const Parameter *find(QStringView name, QDate on) const;

    /// Errors of all: parameter.missing {name, day}, parameter.malformed {name, value}.
    [[nodiscard]] Result<qint64> integer(QStringView name, QDate on) const;
    [[nodiscard]] Result<Decimal> decimal(QStringView name, QDate on) const;
    /// In tiyn.
    [[nodiscard]] Result<qint64> tenge(QStringView name, QDate on) const;
    [[nodiscard]] Result<QStringList> codes(QStringView name, QDate on) const;

private:
    [[nodiscard]] Result<QString> text(QStringView name, QDate on) const;

    std::vector<Parameter> m_parameters;
};

/// Whether a text can be the value of a parameter with a unit. Errors: parameter.malformed {name, value}.
[[nodiscard]] Result<void> checkParameter(const Parameter &parameter);

} // namespace tizilim
