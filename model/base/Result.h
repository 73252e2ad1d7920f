#pragma once

#include "model/base/Error.h"

#include <expected>
#include <utility>

namespace tizilim {

/// What a function that can fail returns: a value or an Error. No exception leaves a room.
template<typename T>
using Result = std::expected<T, Error>;

/// Wraps an error for return from a function of any Result type.
inline std::unexpected<Error> failure(Error error)
{
    return std::unexpected<Error>(std::move(error));
}

} // namespace tizilim

#define TIZILIM_JOIN_INNER(a, b) a##b
#define TIZILIM_JOIN(a, b) TIZILIM_JOIN_INNER(a, b)

/// Returns the error of `expression` from the enclosing function, if it failed. For Result<void>.
#define TIZILIM_TRY(expression)                                                                                        \
    do {                                                                                                               \
        if (auto outcomeOfTry = (expression); !outcomeOfTry)                                                           \
            return ::tizilim::failure(std::move(outcomeOfTry.error()));                                                     \
    } while (false)

/// Declares `target` with the value of `expression`, or returns its error from the enclosing function.
#define TIZILIM_TRY_ASSIGN(target, expression)                                                                         \
    auto TIZILIM_JOIN(outcomeOfLine, __LINE__) = (expression);                                                         \
    if (!TIZILIM_JOIN(outcomeOfLine, __LINE__))                                                                        \
        return ::tizilim::failure(std::move(TIZILIM_JOIN(outcomeOfLine, __LINE__).error()));                           \
    target = std::move(*TIZILIM_JOIN(outcomeOfLine, __LINE__))
