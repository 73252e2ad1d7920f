#include "model/domain/IinCheckDigit.h"

#include <array>

namespace tizilim {

namespace {

using Weights = std::array<int, 11>;
constexpr Weights firstPass{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
constexpr Weights secondPass{3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

int remainder(QStringView digits, const Weights &weights)
{
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * (digits[static_cast<qsizetype>(i)].unicode() - u'0');
    return sum % 11;
}

} // namespace

std::optional<int> iinCheckDigit(QStringView digits)
{
    int digit = remainder(digits, firstPass);
    if (digit == 10)
        digit = remainder(digits, secondPass);
    if (digit == 10)
        return std::nullopt;
    return digit;
}

} // namespace tizilim
