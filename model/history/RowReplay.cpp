#include "model/history/RowReplay.h"

#include "model/domain/RecordTypes.h"
#include "model/history/FieldHistory.h"
#include "model/history/RowHash.h"

#include <algorithm>

namespace tizilim {

namespace {

const char *const editedText = QT_TRANSLATE_NOOP("Problem", "The record is not as event %1 left it: it was changed outside of the program.");
const char *const editedBeforeText = QT_TRANSLATE_NOOP("Problem", "The record was changed outside of the program before event %1.");
const char *const insertedText = QT_TRANSLATE_NOOP("Problem", "No event of the history made this record.");
const char *const insertedBeforeText = QT_TRANSLATE_NOOP("Problem", "The record was there before event %1, but no event of the history made it.");
const char *const returnedText = QT_TRANSLATE_NOOP("Problem", "Event %1 removed this record, but it is there.");
const char *const deletedText = QT_TRANSLATE_NOOP("Problem", "The record is missing; event %1 still knew it.");
const char *const deletedBeforeText = QT_TRANSLATE_NOOP("Problem", "The record was missing before event %1, but no event of the history removed it.");
const char *const staleText = QT_TRANSLATE_NOOP("Problem", "The record stands as it was before event %1: an older part of the file was put back.");

QString nameOfType(quint16 code)
{
    const RecordType *type = recordTypeByCode(code);
    return type ? type->nameText() : QString::number(code);
}

Digest hashOf(const StoredRow &row)
{
    return rowHash(row.salt, *row.record.type, row.schema, row.record.values).value_or(Digest());
}

} // namespace

Result<void> RowReplay::replay(const VerificationWatch &watch)
{
    TIZILIM_TRY_ASSIGN(RowChains chains, RowChains::open(m_events));
    qint64 total = 0;
    for (const RecordType *type : recordTypes()) {
        TIZILIM_TRY_ASSIGN(const qint64 count, RecordTable(m_events.database(), *type).count());
        total += count;
    }
    for (qint64 done = 0;; ++done) {
        TIZILIM_TRY(watch.tellNowAndThen(VerificationStep::Rows, std::min(done, total), total));
        TIZILIM_TRY_ASSIGN(std::optional<RecordChain> chain, chains.next());
        if (!chain)
            return {};
        TIZILIM_TRY(check(std::move(*chain)));
    }
}

/// An id belongs to one type; where somebody gave it to rows of two, each is looked at by itself.
Result<void> RowReplay::check(RecordChain chain)
{
    while (!chain.links.empty() || !chain.rows.empty()) {
        const quint16 type = chain.links.empty() ? chain.rows.front().record.type->code : chain.links.front().type;
        RowStrand strand{chain.record, type, {}, {}};
        for (ChainLink &link : chain.links) {
            if (link.type == type)
                strand.links.push_back(std::move(link));
        }
        for (StoredRow &row : chain.rows) {
            if (row.record.type->code == type)
                strand.rows.push_back(std::move(row));
        }
        std::erase_if(chain.links, [&](const ChainLink &link) { return link.type == type; });
        std::erase_if(chain.rows, [&](const StoredRow &row) { return !row.record.type || row.record.type->code == type; });
        TIZILIM_TRY_ASSIGN(const bool right, checkStrand(strand));
        TIZILIM_TRY(m_visit(strand, right));
    }
    return {};
}

void RowReplay::tell(ProblemKind kind, const RowStrand &strand, qint64 event, const char *text, const QString &field)
{
    m_problems.push_back({kind, nameOfType(strand.type), strand.record.toString(), field, event, text, {QString::number(event)}});
}

Result<bool> RowReplay::checkStrand(const RowStrand &strand)
{
    if (strand.links.empty()) {
        // A malformed id may come several times; each is a row that no event knows.
        if (m_damages.explains(strand.record, -1, Damages::end)) {
            ++m_consequences;
            return false;
        }
        tell(ProblemKind::RowInserted, strand, -1, insertedText);
        return false;
    }
    // No honest table has an id twice; where its index was taken away, the first row counts.
    for (size_t more = 1; more < strand.rows.size(); ++more)
        tell(ProblemKind::RowInserted, strand, -1, insertedText);
    const bool linked = checkLinks(strand);
    TIZILIM_TRY_ASSIGN(const bool right, checkRow(strand, strand.rows.empty() ? nullptr : &strand.rows.front()));
    return linked && right;
}

bool RowReplay::checkLinks(const RowStrand &strand)
{
    Digest expected;
    qint64 last = -1;
    for (const ChainLink &link : strand.links) {
        const auto sequence = static_cast<qint64>(link.sequence);
        if (link.before != expected) {
            if (m_damages.explains(strand.record, last, link.sequence)) {
                ++m_consequences;
            } else if (expected.isZero()) {
                tell(ProblemKind::RowInserted, strand, sequence, insertedBeforeText);
                return false;
            } else if (link.before.isZero()) {
                tell(ProblemKind::RowDeleted, strand, sequence, deletedBeforeText);
                return false;
            } else {
                tell(ProblemKind::RowEdited, strand, sequence, editedBeforeText);
                return false;
            }
        }
        expected = link.after;
        last = sequence;
    }
    return true;
}

Result<bool> RowReplay::checkRow(const RowStrand &strand, const StoredRow *row)
{
    const ChainLink &last = strand.links.back();
    const bool gone = last.after.isZero() || last.after == erasedHash(strand.type, strand.record);
    const Digest hash = row ? hashOf(*row) : Digest();
    if (row ? !gone && hash == last.after : gone)
        return true;
    if (m_damages.explains(strand.record, static_cast<qint64>(last.sequence), Damages::end) || (m_pagesDoNotFit && !row)) {
        ++m_consequences;
        return false;
    }
    if (!row)
        tell(ProblemKind::RowDeleted, strand, static_cast<qint64>(last.sequence), deletedText);
    else
        TIZILIM_TRY(tellDifference(strand, *row, hash));
    return false;
}

Result<void> RowReplay::tellDifference(const RowStrand &strand, const StoredRow &row, const Digest &hash)
{
    const auto last = static_cast<qint64>(strand.links.back().sequence);
    const auto earlier = std::ranges::find(strand.links, hash, &ChainLink::after);
    if (earlier != strand.links.end()) {
        const auto next = earlier + 1;
        if (m_pagesDoNotFit)
            ++m_consequences;
        else
            tell(ProblemKind::PageRolledBack, strand, static_cast<qint64>(next == strand.links.end() ? earlier->sequence : next->sequence), staleText);
        return {};
    }
    if (strand.links.back().after.isZero() || strand.links.back().after == erasedHash(strand.type, strand.record)) {
        tell(ProblemKind::RowInserted, strand, last, returnedText);
        return {};
    }
    std::vector<quint64> sequences;
    for (const ChainLink &link : strand.links)
        sequences.push_back(link.sequence);
    TIZILIM_TRY_ASSIGN(const QString fields, fieldsThatDiffer(m_events, row, sequences));
    tell(ProblemKind::RowEdited, strand, last, editedText, fields);
    return {};
}

} // namespace tizilim
