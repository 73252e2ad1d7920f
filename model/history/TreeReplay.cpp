#include "model/history/TreeReplay.h"

#include <algorithm>
#include <tuple>

namespace tizilim {

namespace {

const char *const nodesText = QT_TRANSLATE_NOOP("Problem", "The stored tree over the history differs from the history.");
const char *const olderNodesText = QT_TRANSLATE_NOOP("Problem", "A part of the stored tree is older than the rest: an older part of the file was put back.");
const char *const truncatedText = QT_TRANSLATE_NOOP("Problem", "The history has %1 events; %2 were seen before: its end was cut off, or an older copy was put back.");
const char *const rolledBackText = QT_TRANSLATE_NOOP("Problem", "The history has %1 events; the checkpoint was made at %2: its end was cut off, or an older copy was put back.");
const char *const forkedText = QT_TRANSLATE_NOOP("Problem", "The first %2 events are not those of the checkpoint: the history was rewritten, or an older copy went its own way.");

const QString treeTable = QStringLiteral("tree_node");

/// The number of the event that completed a node.
quint64 completedBy(const MerkleNode &node)
{
    return ((node.index + 1) << node.level) - 1;
}

} // namespace

TreeReplay::TreeReplay(PlacedEvents &events, std::vector<KnownCheckpoint> known) : m_events(events), m_known(std::move(known)) {}

Result<void> TreeReplay::replay(const VerificationWatch &watch)
{
    const auto &places = m_events.history().places;
    for (const KnownCheckpoint &known : m_known)
        m_rootAt[known.checkpoint.size] = {};
    for (size_t i = 0; i < places.size(); ++i) {
        TIZILIM_TRY(watch.tellNowAndThen(VerificationStep::Derived, static_cast<qint64>(i), static_cast<qint64>(places.size())));
        for (const MerkleNode &node : m_frontier.append(m_events.found(places[i]).leaf))
            TIZILIM_TRY(compare(node));
        if (const auto known = m_rootAt.find(m_frontier.size()); known != m_rootAt.end())
            known->second = m_frontier.root();
    }
    return {};
}

Result<void> TreeReplay::compare(const MerkleNode &node)
{
    ++m_nodes;
    TIZILIM_TRY_ASSIGN(Statement statement, m_events.database().prepare(QStringLiteral("SELECT hash FROM tree_node WHERE level=? AND position=?")));
    statement.bind(1, qint64(node.level)).bind(2, static_cast<qint64>(node.index));
    TIZILIM_TRY_ASSIGN(const bool there, statement.step());
    if (!there)
        m_missing.push_back(node);
    else if (statement.bytes(0) != node.hash.bytes())
        m_wrong.push_back(node);
    return {};
}

Result<Problems> TreeReplay::compareStoredNodes()
{
    TIZILIM_TRY_ASSIGN(const qint64 stored, m_events.database().integer(QStringLiteral("SELECT count(*) FROM tree_node")));
    const auto there = static_cast<qint64>(m_nodes) - static_cast<qint64>(m_missing.size());
    if (m_missing.empty() && m_wrong.empty() && stored == there)
        return Problems();
    if (m_wrong.empty() && stored == there && isOlderPart())
        return Problems{{ProblemKind::PageRolledBack, treeTable, {}, {}, static_cast<qint64>(completedBy(m_missing.front())), olderNodesText, {}}};
    const MerkleNode *first = !m_wrong.empty() ? &m_wrong.front() : !m_missing.empty() ? &m_missing.front() : nullptr;
    return Problems{{ProblemKind::DerivedDiffers, treeTable, {}, {}, first ? static_cast<qint64>(completedBy(*first)) : -1, nodesText, {}}};
}

/// A page of the table that is older lacks, of its range of keys, exactly what later events made.
bool TreeReplay::isOlderPart() const
{
    if (m_missing.size() < 2)
        return false;
    const auto key = [](const MerkleNode &node) { return std::tuple(node.level, node.index); };
    std::vector<MerkleNode> missing = m_missing;
    std::ranges::sort(missing, {}, key);
    const quint64 since = completedBy(*std::ranges::min_element(missing, {}, completedBy));
    quint64 expected = 0;
    for (int level = missing.front().level; level <= missing.back().level; ++level) {
        const quint64 count = m_frontier.size() >> level;
        const quint64 from = level == missing.front().level ? missing.front().index : 0;
        const quint64 to = level == missing.back().level ? missing.back().index + 1 : count;
        for (quint64 index = from; index < to; ++index)
            expected += completedBy({level, index, {}}) >= since ? 1 : 0;
    }
    return expected == missing.size();
}

std::vector<KnownCheckpoint> TreeReplay::conflicts() const
{
    std::vector<KnownCheckpoint> conflicts;
    for (const KnownCheckpoint &known : m_known) {
        const quint64 size = known.checkpoint.size;
        const Digest root = size == 0 ? merkleEmptyRoot() : m_rootAt.at(size);
        if (size > m_frontier.size() || root != known.checkpoint.root)
            conflicts.push_back(known);
    }
    return conflicts;
}

Problem TreeReplay::problemOf(const KnownCheckpoint &conflict) const
{
    const quint64 size = m_events.history().size();
    const bool shorter = conflict.checkpoint.size > size;
    const ProblemKind kind = !shorter ? ProblemKind::Forked : conflict.given ? ProblemKind::RolledBack : ProblemKind::Truncated;
    const char *text = !shorter ? forkedText : conflict.given ? rolledBackText : truncatedText;
    const quint64 event = shorter ? size : conflict.checkpoint.size;
    return eventProblem(kind, static_cast<qint64>(event), text, {QString::number(size), QString::number(conflict.checkpoint.size)});
}

} // namespace tizilim
