#include "model/history/Problem.h"

#include <array>

namespace tizilim {

namespace {

constexpr std::array names{
    "row_edited",      "row_inserted",   "row_deleted",   "event_edited",   "event_deleted",    "event_inserted",
    "event_reordered", "event_duplicated", "wrong_key",   "role_not_granted", "self_approval",  "wrong_approval",
    "payload_swapped", "truncated",      "forked",        "page_rolled_back", "slot_added",     "slot_weakened",
    "slot_swapped",    "grant_forged",   "derived_differs", "rolled_back",
};
static_assert(names.size() == static_cast<size_t>(ProblemKind::RolledBack) + 1);

} // namespace

QLatin1String nameOf(ProblemKind kind)
{
    return QLatin1String(names[static_cast<size_t>(kind)]);
}

bool Problem::operator==(const Problem &other) const
{
    return kind == other.kind && entity == other.entity && id == other.id && field == other.field && event == other.event;
}

Problem eventProblem(ProblemKind kind, qint64 sequence, const char *text, QStringList values)
{
    return {kind, QStringLiteral("event"), {}, {}, sequence, text, std::move(values)};
}

} // namespace tizilim
