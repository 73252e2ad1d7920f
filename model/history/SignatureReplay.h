#pragma once

#include "model/history/FoundEvent.h"
#include "model/history/NamedKeys.h"

#include <atomic>
#include <thread>

namespace tizilim {

/// Checks signatures on every core while the caller reads on. What takes the time of verification: about a quarter of a
/// millisecond each.
class SignatureReplay {
public:
    explicit SignatureReplay(std::vector<FoundEvent> &events, const NamedKeys &keys, unsigned threads = std::thread::hardware_concurrency());
    ~SignatureReplay();
    SignatureReplay(const SignatureReplay &) = delete;

    /// Takes in the event at an index. Its outcome stands in the event once finish() has returned.
    void add(size_t index, const QByteArray &leafData);
    /// Waits for all that was added.
    void finish();
    /// How many events, counted from the first that was added, are known to be good.
    size_t goodPrefix() const { return m_goodPrefix; }

private:
    struct Task {
        size_t index;
        QByteArray leafData;
        const Ed25519PublicKey *key;
    };
    void start();
    void wait();
    static void check(const Task &task, std::vector<FoundEvent> &events);

    std::vector<FoundEvent> &m_events;
    const NamedKeys &m_keys;
    unsigned m_threads;
    std::vector<Task> m_filling;
    std::vector<Task> m_running;
    std::vector<std::jthread> m_workers;
    std::atomic<size_t> m_next = 0;
    size_t m_goodPrefix = 0;
    bool m_prefixBroken = false;
};

/// Checks the signatures of all events from `first` on, read from the database again. Returns how many from the
/// beginning are good, those before `first` taken as such. Errors: task.cancelled, those of the store; what was checked
/// before stays known (`goodSoFar`).
[[nodiscard]] Result<void> replaySignatures(Database &database, std::vector<FoundEvent> &events, const NamedKeys &keys,
                                            size_t first, const VerificationWatch &watch, size_t &goodSoFar);

} // namespace tizilim
