#include "model/history/RequestBook.h"

#include <array>

namespace tizilim {

namespace {

const char *const noRequestText = QT_TRANSLATE_NOOP("Problem", "Event %1 names a request that does not exist.");
const char *const decidedText = QT_TRANSLATE_NOOP("Problem", "Event %1 decides request %2, which was decided before.");
const char *const ownText = QT_TRANSLATE_NOOP("Problem", "Event %1: the officer approved request %2, which he made himself.");
const char *const roleText = QT_TRANSLATE_NOOP("Problem", "Event %1: this officer's role may not decide request %2.");
const char *const otherText = QT_TRANSLATE_NOOP("Problem", "Event %1 does something else than what request %2 asked for.");
const char *const movedText = QT_TRANSLATE_NOOP("Problem", "Event %1 approves request %2, but the records were not as they were when it was made.");

/// What an approval must repeat of the request.
constexpr std::array repeated{"verb", "record", "parameters", "lines"};

bool asksTheSame(const nlohmann::json &request, const nlohmann::json &deed)
{
    return std::ranges::all_of(repeated, [&](const char *member) {
        return (request.contains(member) ? request[member] : nlohmann::json())
            == (deed.contains(member) ? deed[member] : nlohmann::json());
    });
}

std::optional<Problem> problem(ProblemKind kind, const PlacedEvent &placed, const char *text, quint64 request)
{
    return eventProblem(kind, placed.sequence(), text, {QString::number(placed.sequence()), QString::number(request)});
}

} // namespace

void RequestBook::add(const PlacedEvent &request, const Digest &leaf)
{
    m_requests.insert(leaf, {request.place.sequence, request.event().actor, request.json});
}

RequestBook::Request *RequestBook::find(const nlohmann::json &payload, const char *member)
{
    const Result<Digest> leaf = Digest::fromHex(textMember(payload, member));
    const auto found = leaf ? m_requests.find(*leaf) : m_requests.end();
    return found == m_requests.end() ? nullptr : &*found;
}

std::optional<Problem> RequestBook::approve(const PlacedEvent &placed, const OperationRules &rules, const Digest &touched)
{
    Request *request = find(placed.json, "approves");
    if (!request) {
        return m_incomplete ? std::nullopt : problem(ProblemKind::WrongApproval, placed, noRequestText, 0);
    }
    if (request->decided)
        return problem(ProblemKind::WrongApproval, placed, decidedText, request->sequence);
    request->decided = true;
    if (request->actor == placed.event().actor)
        return problem(ProblemKind::SelfApproval, placed, ownText, request->sequence);
    if (!request->json.is_object())
        return std::nullopt; // its payload is another problem
    const OperationRule *rule = rules.find(textMember(request->json, "verb"));
    if (rule && !rule->approvers.contains(static_cast<Role>(placed.event().role)))
        return problem(ProblemKind::WrongApproval, placed, roleText, request->sequence);
    if ((rule && rule->operation != placed.event().operation) || !asksTheSame(request->json, placed.json))
        return problem(ProblemKind::WrongApproval, placed, otherText, request->sequence);
    if (textMember(request->json, "root") != touched.toHex())
        return problem(ProblemKind::WrongApproval, placed, movedText, request->sequence);
    return std::nullopt;
}

std::optional<Problem> RequestBook::decline(const PlacedEvent &placed, const OperationRules &rules)
{
    Request *request = find(placed.json, "declines");
    if (!request)
        return m_incomplete ? std::nullopt : problem(ProblemKind::WrongApproval, placed, noRequestText, 0);
    if (request->decided)
        return problem(ProblemKind::WrongApproval, placed, decidedText, request->sequence);
    request->decided = true;
    const OperationRule *rule = rules.find(textMember(request->json, "verb"));
    const bool own = request->actor == placed.event().actor;
    if (!own && rule && !rule->approvers.contains(static_cast<Role>(placed.event().role)))
        return problem(ProblemKind::WrongApproval, placed, roleText, request->sequence);
    return std::nullopt;
}

std::set<quint64> RequestBook::waiting() const
{
    std::set<quint64> waiting;
    for (const Request &request : m_requests) {
        if (!request.decided)
            waiting.insert(request.sequence);
    }
    return waiting;
}

QString RequestBook::verbOf(quint64 sequence) const
{
    const auto found = std::ranges::find(m_requests, sequence, &Request::sequence);
    return found == m_requests.end() ? QString() : textMember(found->json, "verb");
}

} // namespace tizilim
