#include "model/domain/DeclarationCheck.h"

#include "model/domain/DateOrder.h"
#include "model/domain/DeclarationAmounts.h"

#include <algorithm>

namespace tizilim {

namespace {

bool isSource(const DeclarationLine &line)
{
    return line.direction == FundsDirection::Source;
}

} // namespace

Result<void> checkDeclaration(const Declaration &declaration)
{
    const bool begins = declaration.periodFrom.isValid();
    const bool ends = declaration.periodTo.isValid();
    if (begins != ends || begins == !declaration.operation.isEmpty())
        return failure(Error::refused("declaration.period_or_operation"));
    return inOrder(declaration.periodFrom, declaration.periodTo);
}

Result<void> checkLine(const DeclarationLine &line)
{
    const QString number = QString::number(line.number);
    if (!fits(line.category, line.direction))
        return failure(Error::refused("declaration.category", {number, codeOf(line.category), codeOf(line.direction)}));
    if (line.amount.isNegative() || line.amount.isZero())
        return failure(Error::refused("declaration.amount", {number}));
    return inOrder(line.periodFrom, line.periodTo);
}

Result<void> checkComplete(const Declaration &declaration, std::span<const DeclarationLine> lines, QDate today)
{
    if (std::ranges::none_of(lines, isSource))
        return failure(Error::refused("declaration.no_source"));
    for (const DeclarationLine &line : lines) {
        if (!line.amountInTenge)
            return failure(Error::refused("declaration.no_rate", {QString::number(line.number), line.currency,
                                                                  rateDay(line, declaration, today).toString(Qt::ISODate)}));
    }
    return {};
}

Result<void> checkJudged(std::span<const DeclarationLine> lines)
{
    const auto open = std::ranges::count(lines, LineVerdict::Open, &DeclarationLine::verdict);
    if (open > 0)
        return failure(Error::refused("declaration.lines_not_judged", {QString::number(open)}));
    const bool anySource = std::ranges::any_of(lines, [](const DeclarationLine &line) {
        return isSource(line) && line.verdict == LineVerdict::Accepted;
    });
    return anySource ? Result<void>() : failure(Error::refused("declaration.no_source_accepted"));
}

} // namespace tizilim
