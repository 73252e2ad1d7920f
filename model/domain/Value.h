#pragma once

#include "model/base/Decimal.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace tizilim {

/// What one field of a record holds: nothing, a whole number, text, bytes or an exact decimal. These five are what the
/// database stores and what a row hash covers (docs/file-format.md, "Row hash"); dates are ISO text, instants are
/// milliseconds, money is tiyn, ids are bytes.
using Value = std::variant<std::monostate, qint64, QString, QByteArray, Decimal>;

/// The tag of a value in a row hash: 0 null, 1 int64, 2 text, 3 bytes, 4 decimal.
inline quint8 tagOf(const Value &value)
{
    return static_cast<quint8>(value.index());
}

inline bool isNull(const Value &value)
{
    return value.index() == 0;
}

} // namespace tizilim
