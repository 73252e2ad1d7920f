#include "model/history/SignatureReplay.h"

#include "model/history/Event.h"

#include <algorithm>

namespace tizilim {

namespace {
// Large enough that starting threads costs nothing, small enough that cancelling takes a fraction of a second.
constexpr size_t batchSize = 2048;
}

SignatureReplay::SignatureReplay(std::vector<FoundEvent> &events, const NamedKeys &keys, unsigned threads)
    : m_events(events), m_keys(keys), m_threads(std::max(1U, threads))
{
    m_filling.reserve(batchSize);
}

SignatureReplay::~SignatureReplay()
{
    m_workers.clear();
}

void SignatureReplay::check(const Task &task, std::vector<FoundEvent> &events)
{
    const ByteView bytes = bytesOf(task.leafData);
    const bool good = task.key->verifies(bytes.first(Event::encodedSize), bytes.subspan(Event::encodedSize));
    events[task.index].signature = good ? FoundEvent::Signature::Good : FoundEvent::Signature::Bad;
}

void SignatureReplay::add(size_t index, const QByteArray &leafData)
{
    FoundEvent &event = m_events[index];
    const Ed25519PublicKey *key = m_keys.find(event.key);
    if (leafData.size() != SignedEvent::leafDataSize || !key) {
        event.signature = key ? FoundEvent::Signature::Bad : FoundEvent::Signature::UnknownKey;
        key = nullptr;
    }
    m_filling.push_back({index, key ? leafData : QByteArray(), key});
    if (m_filling.size() == batchSize)
        start();
}

void SignatureReplay::start()
{
    wait();
    std::swap(m_filling, m_running);
    m_next = 0;
    for (unsigned i = 0; i < m_threads; ++i) {
        m_workers.emplace_back([this] {
            for (size_t mine = m_next++; mine < m_running.size(); mine = m_next++) {
                if (m_running[mine].key)
                    check(m_running[mine], m_events);
            }
        });
    }
}

void SignatureReplay::wait()
{
    m_workers.clear(); // joins
    for (const Task &task : m_running) {
        m_prefixBroken = m_prefixBroken || m_events[task.index].signature != FoundEvent::Signature::Good;
        m_goodPrefix += m_prefixBroken ? 0 : 1;
    }
    m_running.clear();
}

void SignatureReplay::finish()
{
    start();
    wait();
}

Result<void> replaySignatures(Database &database, std::vector<FoundEvent> &events, const NamedKeys &keys, size_t first,
                              const VerificationWatch &watch, size_t &goodSoFar)
{
    for (size_t i = 0; i < first; ++i)
        events[i].signature = FoundEvent::Signature::Good;
    goodSoFar = first;
    if (first == events.size())
        return {};
    TIZILIM_TRY_ASSIGN(Statement statement, database.prepare(QStringLiteral("SELECT leaf_data FROM event WHERE seq >= ? ORDER BY seq")));
    statement.bind(1, events[first].row);
    SignatureReplay replay(events, keys);
    for (size_t i = first; i < events.size(); ++i) {
        const Result<void> told = watch.tellNowAndThen(VerificationStep::Signatures, static_cast<qint64>(i),
                                                       static_cast<qint64>(events.size()));
        if (!told) {
            replay.finish();
            goodSoFar = first + replay.goodPrefix();
            return told;
        }
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (row)
            replay.add(i, statement.bytes(0));
    }
    replay.finish();
    goodSoFar = first + replay.goodPrefix();
    return {};
}

} // namespace tizilim
